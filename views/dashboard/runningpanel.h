// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/dashboardparts.h"
#include "views/dashboard/panel.h"

#include "models/jobs/jobfacts.h"

#include <QSet>

namespace exportdesk
{

/// What runs now, the late ones first: id, dataset, phases and the estimate of each, as many as there is room for.
class RunningPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RunningPanel(const DashboardParts &parts, QWidget *parent = nullptr);

    void retranslate();
    /// Other jobs run, or their names are others now.
    void update();
    /// A second has passed: phases and estimates move.
    void tick();
    /// Jobs slower than usual, as shown.
    const QSet<QString> &late() const { return m_late; }
    const QList<JobFacts> &rows() const { return m_rows; }

    QSize minimumSizeHint() const override;

protected:
    void paintBody(QPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;

private:
    int rowHeight() const;
    int room() const;
    int nameWidth(int room) const;
    QRect rowRect(int row) const;
    QString words(const JobFacts &facts) const;
    int rank(const JobFacts &facts) const;
    void paintRow(QPainter &painter, const JobFacts &facts, const QRect &rect);

    DashboardParts m_parts;
    QList<JobFacts> m_rows; ///< all that may be shown, in order
    int m_all = 0;
    QSet<QString> m_late;
    QStringList m_told; ///< what the rows say, to know when a second changed nothing
};

} // namespace exportdesk
