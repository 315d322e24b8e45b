// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storeoutcome.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace exportdesk
{

class Store;

/// Something that was asked of the platform and whose outcome is not certain yet. Holds no secret.
struct Intent {
    QString id; ///< ours; the same id takes the place of the one before
    QString kind; ///< "cancel" or "dataset"
    QString connection;
    QString sandbox;
    QString target; ///< cancel: the job's id; dataset: the name
    QString state; ///< a word of the kind's own
    qint64 createdMs = 0; ///< when it was asked for
    qint64 updatedMs = 0;
    QString detail; ///< what the kind needs besides, as it likes

    bool operator==(const Intent &) const = default;
};

/// The open intents of all connections in the local store (table "intents"): what a next run has to find out.
class Intents
{
public:
    /// \a store must outlive the intents.
    explicit Intents(Store &store);

    /// Finished means durable on disk.
    QFuture<StoreOutcome<Stored>> keep(const Intent &intent);
    /// It is settled.
    QFuture<StoreOutcome<Stored>> drop(const QString &id);
    /// Oldest first.
    QFuture<StoreOutcome<QList<Intent>>> open(const QString &kind, const QString &connection, const QString &sandbox);

private:
    Store &m_store;
};

} // namespace exportdesk
