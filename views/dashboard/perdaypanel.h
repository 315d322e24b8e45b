// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/chartpanel.h"

class QBarSet;
class QStackedBarSeries;

namespace exportdesk
{

/// Jobs per day, or per hour of the last 24, stacked by what became of them; each part of a bar leads to its jobs.
class PerDayPanel final : public ChartPanel
{
    Q_OBJECT

public:
    explicit PerDayPanel(const DashboardParts &parts, QWidget *parent = nullptr);

    void update();

protected:
    QList<LinkSpot> bodySpots() const override;
    void dress() override;

private:
    QStackedBarSeries *m_series;
    QList<QBarSet *> m_sets;
};

} // namespace exportdesk
