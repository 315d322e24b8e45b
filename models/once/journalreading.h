// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intentsender.h"
#include "models/once/resultsearch.h"

#include <QHash>

namespace exportdesk
{

/// Takes up what is in the journal: at the start what earlier runs left open, later what other processes on the same
/// store have begun, found out or decided since.
class JournalReading final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    JournalReading(const OnceContext &context, IntentSender &sender, ResultSearch &search, QObject *parent);

    /// started() follows. While the journal cannot be read, startFailed() is emitted and the attempt is repeated.
    void start();
    bool isStarted() const { return m_isStarted; }
    /// Why the last attempt to start failed; empty if it did not.
    const std::optional<Failure> &startFailure() const { return m_startFailure; }

    /// Reads what has changed. What another process has on its way is shown, and taken up when its response can no
    /// longer arrive there: that process may have ended. Only for a kind that asks the operator.
    void refresh();

    /// Open intents of other platforms and sandboxes, as they were read last.
    QList<Intent> elsewhere() const { return m_elsewhere; }
    void abandonElsewhere(const QString &id);

Q_SIGNALS:
    void started();
    void startFailed(const exportdesk::Failure &failure);
    /// Of a kind that looks first: it goes on with its turn.
    void turnWanted(const QString &id);

private:
    /// The intents as they were when the journal was asked.
    using Before = QHash<QString, Intent>;

    void recoverAll(const QList<Intent> &loaded);
    void recover(const Intent &intent);
    void pursue(TrackedIntent &tracked);
    void acceptNews(const QList<Intent> &news, const Before &before);
    void acceptNew(const Intent &stored);
    void acceptChange(TrackedIntent &ours, const Intent &stored);
    void follow(TrackedIntent &ours, const Intent &stored);
    void takeUpOverdue();
    bool isHere(const Intent &intent) const;

    const OnceContext m_context;
    IntentSender &m_sender;
    ResultSearch &m_search;
    QList<Intent> m_elsewhere;
    std::optional<Failure> m_startFailure;
    bool m_isStarted = false;
    bool m_isReading = false;
    qint64 m_readMs = 0; ///< when the journal was asked last
};

} // namespace exportdesk
