// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardparts.h"
#include "views/dashboard/panel.h"

namespace exportdesk
{

/// Failures of the range by their cause, the most frequent first; each leads to its jobs.
class FailuresPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FailuresPanel(const DashboardParts &parts, QWidget *parent = nullptr);

    void update();
    QSize minimumSizeHint() const override;

protected:
    void paintBody(QPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;

private:
    int shown() const;
    int rowHeight() const;
    QRect rowRect(int row) const;

    DashboardParts m_parts;
};

} // namespace exportdesk
