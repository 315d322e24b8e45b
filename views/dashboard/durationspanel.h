// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/chartpanel.h"

class QLineSeries;
class QScatterSeries;

namespace exportdesk
{

/// How long exports into the busiest datasets took, day by day, a line for each with its name at the end.
class DurationsPanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit DurationsPanel(const DashboardParts &parts, QWidget *parent = nullptr);

    void update();

protected:
    void paintBody(QPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    void dress() override;

private:
    struct Label {
        QRect rect;
        QString text;
        int last = -1; ///< part of the last point
    };
    struct Line {
        QLineSeries *line;
        QScatterSeries *points; ///< the last point, and those without a neighbour
    };
    QList<Label> labels() const;
    QString name(int dataset) const;

    QList<Line> m_lines;
    qint64 m_unitMs = 60'000;
};

} // namespace exportdesk
