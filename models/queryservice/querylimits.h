// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

/// How a session is opened, and what it may cost (Query Service guide, "Guardrails").
struct QueryLimits {
    qint64 rowsAtMost = 50'000; ///< the service sends no more of a query
    qint64 msAtMost = 10LL * 60 * 1000; ///< the service ends a query then
    qint64 graceMs = 15'000; ///< so much later Exportdesk ends it itself
    int connectSeconds = 10;
    QStringList settings; ///< "SET drop_system_columns=false", sent at the start
    /// File with the certificates of authorities; empty: the one that PGSSLROOTCERT names, or the system's.
    QString authorities;
};

} // namespace exportdesk
