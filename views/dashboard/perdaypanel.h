// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/chartpanel.h"
#include "views/dashboard/charttable.h"

namespace exportdesk
{

/// Jobs per day, or per hour of the last 24, stacked by their status; each segment of a bar leads to its jobs.
class PerDayPanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit PerDayPanel(const DashboardModels &models, QWidget *parent = nullptr);

    void updateBars();
    ChartTable table() const;

protected:
    void paintSeries(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    struct Segment {
        int part = 0;
        int status = 0; ///< from the axis up
        int count = 0;
        QRect rect;
    };
    QList<Segment> segments() const;
};

} // namespace exportdesk
