// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardparts.h"
#include "views/dashboard/panel.h"

#include "models/jobs/jobrange.h"

class QChart;
class QChartView;
class QValueAxis;

namespace exportdesk
{

/// A panel whose body is a chart over the parts of a range: the grid and its figures, the days below, no legend box.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    explicit ChartPanel(const DashboardParts &parts, QWidget *parent = nullptr);
    ~ChartPanel() override;

    QChart *chart() const { return m_chart; }
    QSize minimumSizeHint() const override;

protected:
    /// The scale from 0 to at least \a most, in steps that are easily read.
    void setScale(double most);
    double top() const { return m_top; }
    /// Room kept free at the right of the plot, for labels.
    void setRightRoom(int pixels);
    QRect plot() const;
    /// The middle of a part, in pixels of this panel.
    int xOf(int part) const;
    int yOf(double value) const;
    const JobRange &range() const;
    const DashboardParts &parts() const { return m_parts; }
    void showChart(bool on);

    void paintBody(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Colours and pens of the series, from the theme.
    virtual void dress() = 0;

    QValueAxis *m_across; ///< part numbers; a part's middle lies at its number
    QValueAxis *m_up;

private:
    void place();
    void dressAxes();

    DashboardParts m_parts;
    QChart *m_chart;
    QChartView *m_view;
    double m_top = 1;
    double m_step = 1;
    int m_rightRoom = 0;
};

} // namespace exportdesk
