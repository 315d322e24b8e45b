// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/journal.h"
#include "models/once/oncecontext.h"

namespace exportdesk
{

/// Sends intents, and decides by each response whether to send again, to search for the result or to stop.
class IntentSender final : public QObject
{
    Q_OBJECT

public:
    IntentSender(const OnceContext &context, QObject *parent);

    void send(const QString &id);
    /// Of a kind that looks first: the search saw no effect.
    void sendUnlessRefused(const QString &id);
    /// Sends an intent again that was refused and whose result was not found.
    void repeatRefused(const QString &id);
    /// For an intent that definitely did not arrive.
    void sendLater(TrackedIntent &waiting);
    /// Of a kind that looks first: it ends without its effect having been seen.
    void giveUp(TrackedIntent &tracked, const Failure &failure);

Q_SIGNALS:
    /// The answer is missing: its result has to be searched for.
    void lost(const QString &id, const std::optional<exportdesk::Failure> &failure);
    /// Of a kind that looks first: it is time for another search.
    void searchDue(const QString &id);

private:
    void acceptAnswer(const QString &id, const Outcome<QString> &answer);
    void acceptResult(const QString &id, const QString &resultId);
    void acceptStored(const Intent &accepted, const Outcome<Intent> &stored);
    bool isAnothersResult(const Intent &intent, const QString &resultId) const;
    void doubt(const QString &id, const QString &resultId);
    void reopenMistaken(const QString &resultId);
    void decideRepeat(TrackedIntent &sending, const Failure &failure);
    void decideAfterLook(TrackedIntent &sending, const Failure &failure);
    std::chrono::milliseconds waitBefore(int attempts, const std::optional<Failure> &failure) const;
    void startAttempt(const QString &id);
    void storeAttempt(const Intent &next);
    void attemptStored(const Intent &next, const Outcome<Journal::Attempt> &stored);

    const OnceContext m_context;
};

} // namespace exportdesk
