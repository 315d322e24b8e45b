// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/searchhelp.h"

namespace exportdesk
{

class ExportJobsModel;

/// What the search for jobs can be given: its keys, and the values that the jobs have with how often. In German the
/// keys and statuses are offered in German; both languages are always understood.
class JobSearchWords
{
public:
    /// \a jobs outlives this.
    explicit JobSearchWords(const ExportJobsModel &jobs)
        : m_jobs(jobs)
    {
    }

    QList<SearchWord> keys() const;
    /// \a key: in either language.
    QList<SearchWord> values(const QString &key) const;

private:
    QList<SearchWord> statuses() const;
    QList<SearchWord> names(const QString &key) const;
    QList<SearchWord> errors() const;
    QList<SearchWord> causes() const;
    QList<SearchWord> notes() const;
    QList<SearchWord> days() const;
    QList<SearchWord> bounds(bool isSince) const;
    QList<SearchWord> yesNo(const QString &key) const;

    const ExportJobsModel &m_jobs;
};

} // namespace exportdesk
