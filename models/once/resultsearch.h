// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/oncecontext.h"

namespace exportdesk
{

/// Finds out what became of the intents whose answer is missing: searches for their results at growing intervals, and
/// adopts, puts to the operator or rejects.
class ResultSearch final : public QObject
{
    Q_OBJECT

public:
    ResultSearch(const OnceContext &context, QObject *parent);

    /// The answer to this intent is missing, for the reason given.
    void begin(const QString &id, const std::optional<Failure> &failure);
    /// Searches for an intent that is Unknown already, in its turn.
    void searchLater(TrackedIntent &lost, std::chrono::milliseconds atLeast = {});
    /// Searches now, with all others whose turn it is.
    void search(const QString &id);
    /// Makes the result this intent's, unless another intent owns it.
    void claim(const QString &id, const QString &resultId);

Q_SIGNALS:
    /// Of a kind that looks first: no effect is to be seen, the request may be sent.
    void notFound(const QString &id);
    /// It was refused, its result was not found, and its kind repeats such requests.
    void repeatDue(const QString &id);
    /// Of a kind that looks first: the platform could not be read.
    void notReadable(const QString &id, const exportdesk::Failure &failure);

private:
    void startDue();
    void start(const QStringList &ids);
    qint64 sinceMs(const QStringList &ids) const;
    void finish(const QStringList &ids, const Outcome<IntentMatch> &match);
    void readNeighbours(const QStringList &ids, const IntentMatch &match);
    void acceptNeighbours(const QStringList &ids, const IntentMatch &match, QList<Intent> neighbours);
    void acceptUnread(TrackedIntent &lost, const Failure &unread);
    void conclude(const QString &id, const IntentMatch &match, const QList<Intent> &neighbours);
    void concludeNothing(TrackedIntent &lost, const QStringList &candidates);
    bool searchesWhileInFlight(TrackedIntent &lost);
    void acceptClaim(const Intent &found, const Outcome<Intent> &stored);
    bool isLost(const QString &id) const;

    const OnceContext m_context;
    QStringList m_due; ///< ids whose turn has come, for the next shared search
    bool m_isSharedSearchRunning = false;
};

} // namespace exportdesk
