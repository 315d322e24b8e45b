// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/panel.h"

namespace exportdesk
{

/// Failures of the range by their cause, the most frequent first; each leads to its jobs.
class FailuresPanel final : public Panel
{
    Q_OBJECT

public:
    explicit FailuresPanel(const DashboardModels &models, QWidget *parent = nullptr);

    void updateRows();
    QSize minimumSizeHint() const override;

protected:
    void paintBody(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    int shown() const;
    int rowHeight() const;
    QRect rowRect(int row) const;

    DashboardModels m_models;
};

} // namespace exportdesk
