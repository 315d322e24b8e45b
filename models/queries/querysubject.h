// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace exportdesk
{

/// What of a dataset is asked about: the rows of one job, by their batches.
struct QuerySubject {
    QString table; ///< of the dataset in Query Service
    QStringList batches; ///< of the job
    QStringList lastBatches; ///< of the last run of the same request; empty: none
    bool hasAllFields = false; ///< otherwise:
    QStringList fields; ///< dot paths that were exported
    QStringList segments; ///< ids in the namespace "ups"
    QString nameSpace; ///< code of the namespace with the most identities; empty: not known

    /// Whether that column was exported.
    bool contains(const QString &column) const;
    bool operator==(const QuerySubject &) const = default;
};

} // namespace exportdesk
