// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"
#include "models/store/intents.h"

namespace exportdesk
{

/// A dataset whose making was asked for, as the store remembers it until the outcome is known.
struct DatasetIntent {
    QString id; ///< ours
    DatasetSpec spec;
    qint64 startedMs = 0; ///< the click, by our clock

    bool operator==(const DatasetIntent &) const = default;
};

/// The datasets of one connection and sandbox that may be being made, durable, so that the next run finds out.
class DatasetIntents
{
public:
    /// \a store must outlive this.
    DatasetIntents(Store &store, const QString &connection, const QString &sandbox);

    /// Finished means durable on disk.
    QFuture<StoreOutcome<Stored>> keep(const DatasetIntent &intent);
    void drop(const DatasetIntent &intent);
    QFuture<StoreOutcome<QList<DatasetIntent>>> open();

private:
    Intents m_intents;
    QString m_connection;
    QString m_sandbox;
};

} // namespace exportdesk
