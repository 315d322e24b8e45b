// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints the cells of the jobs table: status with its icon, phase bar and estimate, result or first error.
class JobRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    /// All outlive the delegate.
    JobRowDelegate(const Durations &durations, const ExportJobsModel &jobs, QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    void paintStatus(QPainter &painter, const QRect &cell, const JobFacts &facts, const QString &word,
                     const QFont &font) const;
    void paintId(QPainter &painter, const QRect &cell, const JobFacts &facts, const QString &id,
                 const QFont &font) const;
    void paintProgress(QPainter &painter, const QRect &cell, const JobFacts &facts, const QFont &font) const;
    void paintRunning(QPainter &painter, QRect cell, const JobFacts &facts, const QFont &font) const;
    void paintEvents(QPainter &painter, const QRect &cell, const JobFacts &facts) const;

    const Durations &m_durations;
    const ExportJobsModel &m_jobs; ///< knows what time it is on the platform
};

} // namespace exportdesk
