// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardmodels.h"
#include "views/dashboard/panel.h"

#include "models/jobs/jobfacts.h"

#include <QSet>

namespace exportdesk
{

/// The running jobs, late ones first, as many as fit: id, dataset, phases and estimate of each.
class RunningPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RunningPanel(const DashboardModels &models, QWidget *parent = nullptr);

    /// Other jobs are running, or their names have changed.
    void updateRows();
    /// Repaints when a second has changed phases or estimates.
    void advance();
    /// Jobs slower than usual, as shown.
    const QSet<QString> &late() const { return m_late; }
    const QList<JobFacts> &rows() const { return m_rows; }

    QSize minimumSizeHint() const override;

protected:
    void paintBody(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    int rowHeight() const;
    int room() const;
    int nameWidth(int room) const;
    QRect rowRect(int row) const;
    QString words(const JobFacts &facts) const;
    void paintRow(PanelPainter &painter, const JobFacts &facts, const QRect &rect);

    DashboardModels m_models;
    QList<JobFacts> m_rows; ///< in order; only as many as fit are shown
    int m_all = 0;
    QSet<QString> m_late;
    QStringList m_shownWords; ///< of the rows, to notice that a second changed nothing
};

} // namespace exportdesk
