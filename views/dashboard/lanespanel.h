// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/charttable.h"
#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/panel.h"

#include "models/jobs/joblanes.h"

#include <QSet>

namespace exportdesk
{

/// The last hours as lanes, one for each dataset: when each job waited and ran, how it ended, and the present.
class LanesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit LanesPanel(const DashboardModels &models, QWidget *parent = nullptr);

    void updateLanes();
    ChartTable table() const;
    /// Jobs slower than usual, which are drawn as such.
    void setLate(const QSet<QString> &ids);
    /// Repaints when the line "now" has moved on by a pixel.
    void advance();
    QSize minimumSizeHint() const override;

protected:
    void paintBody(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    struct Axis {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        QRect rect; ///< of all lanes
        int at(qint64 ms) const;
    };
    Axis axis() const;
    int shown() const;
    int laneHeight() const;
    int labelWidth() const;
    QRect laneRect(int lane) const;
    QRect barRect(const Axis &axis, const LaneJob &job, int lane) const;
    void paintHours(PanelPainter &painter, const Axis &axis);
    void paintBar(PanelPainter &painter, const Axis &axis, const LaneJob &job, int lane);
    ChartFill fillOf(const LaneJob &job) const;

    DashboardModels m_models;
    QSet<QString> m_late;
    int m_nowAt = -1;
};

} // namespace exportdesk
