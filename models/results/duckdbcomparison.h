// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/duckdbquestions.h"

namespace exportdesk
{

/// Compares the rows of two runs, in DuckDB's SQL over a view "exported" that has both. Pure.
class DuckDbComparison
{
public:
    /// \a columns: of the view; \a before: the batches of the last run, all others are of this one. \a paths: profile
    /// fields to compare.
    DuckDbComparison(const QList<ResultColumn> &columns, const QStringList &before, const QStringList &paths);

    /// Its answer goes into ResultAnswer::lastRun, which must be there.
    ResultQuestion question() const;

private:
    QString rowsSql() const;

    QStringList m_paths; ///< that the files have
    QList<DuckDbField> m_fields; ///< of these paths
    QString m_identities; ///< empty: none were exported
    QString m_isBefore; ///< condition on a row
};

} // namespace exportdesk
