// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertjournal.h"
#include "models/alerts/waysender.h"

#include <QObject>

namespace exportdesk
{

class Clock;

/// What one pass of telling did.
struct TellReport {
    struct Told {
        QString way; ///< its name
        int events = 0;
        WayResult result;
    };
    int noted = 0; ///< events that nobody had claimed before
    QList<Told> told;
    std::optional<Failure> failure; ///< of the store
};

/// Tells what happened to those who want to know: claims what is new in the store, then sends what is due. Any number
/// of windows and programs may do so at the same time and end at any point.
class AlertTelling final : public QObject
{
    Q_OBJECT

public:
    /// Gives the secret of a way; empty: there is none here.
    using ReadSecret = std::function<QFuture<Secret>(const AlertWay &way)>;

    struct Parts {
        AlertJournal &journal;
        WaySender &sender;
        const Clock &clock;
        ReadSecret readSecret;
        ConnectionName nameOf;
    };

    /// All outlive it.
    explicit AlertTelling(const Parts &parts, QObject *parent = nullptr);

    /// One pass, unless one is under way; finished() follows.
    void run();
    bool isRunning() const { return m_isRunning; }
    /// Only this process knows it; the next pass claims it.
    void add(const AlertEvent &event) { m_seen += event; }
    /// The sign-in to this connection works.
    void noteSignedIn(const QString &connectionId);
    /// Sends a test by this way, whatever the rules say; tested() follows.
    void test(const AlertWay &way);
    /// The same with a secret that is not stored yet.
    void test(const AlertWay &way, const Secret &secret);

Q_SIGNALS:
    void finished(const exportdesk::TellReport &report);
    void tested(const QString &wayId, const exportdesk::WayResult &result);

private:
    void claim();
    void tell(const AlertMessage &message);
    void settle(const AlertMessage &message, const WayResult &result);
    void finishOne();
    void finish(const std::optional<Failure> &failure);

    const Parts m_parts;
    QList<AlertEvent> m_seen;
    TellReport m_report;
    int m_pending = 0;
    bool m_isRunning = false;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::TellReport)
