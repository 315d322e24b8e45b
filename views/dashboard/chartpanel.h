// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrange.h"
#include "views/dashboard/chartaxes.h"
#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/panel.h"

namespace exportdesk
{

/// A panel whose body is a chart over the days, or hours, of a range: values go up from 0, time goes right.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    /// A label of an axis and the pixel it belongs to: the row of its grid line, or the middle of a day.
    struct Tick {
        int position = 0;
        QString text;
        QRect rect;
    };

    explicit ChartPanel(const DashboardModels &models, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    ChartAxes axes() const;
    /// From 0 up.
    QList<Tick> valueTicks() const;
    /// From the present back, as many as fit.
    QList<Tick> timeTicks() const;

protected:
    void setHighest(double value);
    /// Room kept free at the right of the plot, for labels.
    void setRightRoom(int pixels);
    const JobRange &range() const;
    const DashboardModels &models() const { return m_models; }

    void paintBody(PanelPainter &painter) final;
    virtual void paintSeries(PanelPainter &painter) = 0;

private:
    DashboardModels m_models;
    ValueScale m_scale;
    int m_rightRoom = 0;
};

} // namespace exportdesk
