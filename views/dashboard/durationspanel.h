// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/chartpanel.h"
#include "views/dashboard/charttable.h"
#include "views/dashboard/seriesstyles.h"

namespace exportdesk
{

/// How long exports into the busiest datasets took, day by day: a line for each with its name at the end.
class DurationsPanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit DurationsPanel(const DashboardModels &models, QWidget *parent = nullptr);

    void updateLines();
    ChartTable table() const;
    const SeriesStyles &styles() const { return m_styles; }

protected:
    void paintSeries(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    struct Point {
        int part = 0;
        qint64 medianMs = 0;
        QPoint at;
    };
    struct Line {
        QString datasetId;
        QString name;
        int jobs = 0; ///< that were measured
        QList<Point> points; ///< none for a day on which no export succeeded
        QRect label;
    };
    QList<Line> lines() const;
    void placeLabels(QList<Line> &lines, const QRect &plot) const;

    SeriesStyles m_styles;
    qint64 m_unitMs;
};

} // namespace exportdesk
