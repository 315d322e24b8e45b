// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alerttelling.h"
#include "models/connections/secretstore.h"

#include <QHash>
#include <QSet>

namespace exportdesk
{

/// A schedule that a rule can be limited to.
struct AlertSchedule {
    QString id;
    QString name;
    SchedulePlace place;

    bool operator==(const AlertSchedule &) const = default;
};

/// A way as it was saved.
struct SavedWay {
    AlertWay way;
    bool isSecretKept = true; ///< false: only until Exportdesk quits, there is no keychain
};

/// Ways and rules while somebody edits them: as the store has them, with the secrets of ways in the keychain, and what
/// tests have shown.
class AlertSettings final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Store &store; ///< of the journal
        AlertJournal &journal;
        AlertTelling &telling;
        SecretStore &secrets;
        const Clock &clock;
    };

    /// All outlive it. Nothing is read before reload().
    explicit AlertSettings(const Parts &parts, QObject *parent = nullptr);

    void reload();
    bool isRead() const { return m_isRead; }
    const AlertSetup &setup() const { return m_setup; }
    /// By name, of all connections.
    const QList<AlertSchedule> &schedules() const { return m_schedules; }
    /// Of the last reload().
    const std::optional<Failure> &failure() const { return m_failure; }

    /// Adds the way, or changes the one of its id. An empty \a secret keeps the one that is stored.
    QFuture<Outcome<SavedWay>> save(const AlertWay &way, const Secret &secret);
    QFuture<Outcome<AlertRule>> save(const AlertRule &rule);
    /// With its secret.
    QFuture<Outcome<Done>> removeWay(const AlertWay &way);
    QFuture<Outcome<Done>> removeRule(const QString &id);

    /// Sends a test by this way; tested() follows.
    void test(const AlertWay &way);
    bool isTesting(const QString &wayId) const { return m_testing.contains(wayId); }

Q_SIGNALS:
    /// The setup, or which ways are being tested.
    void changed();
    void tested(const QString &wayId, const exportdesk::WayResult &result);

private:
    void acceptSchedules();
    void acceptTest(const QString &wayId, const WayResult &result);

    const Parts m_parts;
    AlertSetup m_setup;
    QList<AlertSchedule> m_schedules;
    std::optional<Failure> m_failure;
    QSet<QString> m_testing; ///< ids of ways
    bool m_isRead = false;
};

} // namespace exportdesk
