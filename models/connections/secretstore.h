// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/keychain.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace exportdesk
{

/// Keeps the secrets of connections: in the keychain, or, where that does not answer, in memory for this run.
///
/// Nothing else of the program ever stores a secret.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// Where secrets are kept, as far as is known.
    enum class Place {
        Unknown, ///< not asked yet
        Keychain, ///< they survive a restart
        Memory, ///< they are gone with this run, and the operator must be told so
    };
    Q_ENUM(Place)

    /// \a timeLimit is how long the keychain may take; it may show a password window and wait for ever.
    explicit SecretStore(std::unique_ptr<Keychain> keychain, std::chrono::milliseconds timeLimit,
                         QObject *parent = nullptr);

    Place place() const { return m_place; }
    /// Why secrets are kept in memory, in the keychain's own words; empty when it just did not answer.
    const QString &reason() const { return m_reason; }

    /// The secret of a connection, or nothing; always finishes within the time limit.
    QFuture<std::optional<Secret>> read(const QString &connectionId);
    /// Keeps it; gives where. In memory it is known at once, whatever the keychain does.
    QFuture<Place> write(const QString &connectionId, const Secret &secret);
    /// Forgets it everywhere; gives whether the keychain has done so too.
    QFuture<bool> remove(const QString &connectionId);

Q_SIGNALS:
    void placeChanged(exportdesk::SecretStore::Place place);
    /// A keychain that was too slow for read() has given the secret after all (its password was typed at last).
    void arrivedLate(const QString &connectionId);

private:
    void note(const Keychain::Answer &answer);
    void setPlace(Place place, const QString &reason = {});

    std::unique_ptr<Keychain> m_keychain;
    std::chrono::milliseconds m_timeLimit;
    Place m_place = Place::Unknown;
    QString m_reason;
    QHash<QString, Secret> m_memory;
    QHash<QString, int> m_versions; ///< how often each was written or removed, so that a late answer is told apart
};

} // namespace exportdesk
