// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/intentsender.h"

#include "models/once/once.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"
#include "models/platform/platformclient.h"

#include <QTimer>

#include <algorithm>

namespace exportdesk
{

using State = Intent::State;
using Repeat = FailureMeaning::Repeat;

namespace
{

/// The same request would be refused again a minute later.
bool isLastingRefusal(const Failure &failure)
{
    const bool isNo = failure.kind == Failure::Kind::Forbidden || failure.kind == Failure::Kind::Rejected;
    return isNo && failure.httpStatus != 408;
}

} // namespace

IntentSender::IntentSender(const OnceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void IntentSender::send(const QString &id)
{
    const TrackedIntent *sending = m_context.intents.find(id);
    if (!sending)
        return;
    deliver(m_context.kind.send(sending->intent), this,
            [this, id](const Outcome<QString> &answer) { acceptAnswer(id, answer); });
}

void IntentSender::sendUnlessRefused(const QString &id)
{
    TrackedIntent *looked = m_context.intents.find(id);
    if (looked && looked->isRefused)
        m_context.intents.settle(*looked, State::Rejected);
    else
        send(id);
}

void IntentSender::acceptAnswer(const QString &id, const Outcome<QString> &answer)
{
    TrackedIntent *sending = m_context.intents.find(id);
    if (!sending || !sending->intent.isOpen())
        return;
    if (answer)
        return acceptResult(id, answer.value());
    const Failure &failure = answer.failure();
    if (m_context.kind.traits().looksFirst)
        return decideAfterLook(*sending, failure);
    // The first attempt may have been carried out, whatever happened to its repetition.
    if (!meaningOf(failure).mayHaveTakenEffect && sending->intent.repeatedMs == 0)
        return decideRepeat(*sending, failure);
    sending->answeredMs = m_context.clock.nowMs();
    Q_EMIT lost(id, failure);
}

void IntentSender::acceptResult(const QString &id, const QString &resultId)
{
    TrackedIntent *sending = m_context.intents.find(id);
    if (isAnothersResult(sending->intent, resultId))
        return doubt(id, resultId);
    Intent accepted = sending->intent;
    accepted.state = State::Accepted;
    accepted.resultId = resultId;
    if (!m_context.kind.traits().asksOperator
        || !m_context.journal) { // nobody claims results that leave the journal with their intent
        sending->intent = accepted;
        m_context.intents.save(*sending);
        Q_EMIT m_context.intents.resultKnown(id, resultId);
        return;
    }
    deliver(m_context.journal->accept(accepted), this,
            [this, accepted](const Outcome<Intent> &stored) { acceptStored(accepted, stored); });
}

void IntentSender::acceptStored(const Intent &accepted, const Outcome<Intent> &stored)
{
    TrackedIntent *ours = m_context.intents.find(accepted.id);
    if (!ours || ours->intent.state == State::Accepted)
        return;
    if (!stored && stored.failure().kind == Failure::Kind::Conflict) {
        if (ours->intent.isOpen())
            doubt(accepted.id, accepted.resultId);
        return;
    }
    // An error of the disk is shown as the condition of the store, and the next start finds the result again.
    ours->intent = accepted;
    Q_EMIT m_context.intents.changed(accepted);
    Q_EMIT m_context.intents.resultKnown(accepted.id, accepted.resultId);
    reopenMistaken(accepted.resultId);
}

/// Two clicks must not share a result: a cache or proxy on the way can mix answers up.
bool IntentSender::isAnothersResult(const Intent &intent, const QString &resultId) const
{
    const QList<Intent> all = m_context.intents.all();
    return std::any_of(all.begin(), all.end(), [&](const Intent &other) {
        return other.id != intent.id && other.state == State::Accepted && other.resultId == resultId;
    });
}

void IntentSender::doubt(const QString &id, const QString &resultId)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Maybe;
    failure.code = QLatin1String(Once::anothersResult);
    failure.detail = resultId;
    m_context.intents.find(id)->answeredMs = m_context.clock.nowMs();
    Q_EMIT lost(id, failure);
}

/// For intents that had found this result in a search: the response proves that it is not theirs.
void IntentSender::reopenMistaken(const QString &resultId)
{
    const QList<Intent> all = m_context.intents.all();
    for (const Intent &other : all) {
        if (other.state != State::Adopted || other.resultId != resultId)
            continue;
        m_context.intents.find(other.id)->intent.resultId.clear();
        Q_EMIT lost(other.id, other.failure);
    }
}

/// It had no effect.
void IntentSender::decideRepeat(TrackedIntent &sending, const Failure &failure)
{
    sending.intent.failure = failure;
    const bool isPatient = failure.retryAfterMs <= m_context.pace.longestWait.count();
    const bool isRepeated = meaningOf(failure).repeat == Repeat::ByItself && isPatient
        && sending.intent.attempts <= m_context.pace.resends.size();
    if (!isRepeated)
        return m_context.intents.settle(sending, State::Rejected);
    const QString id = sending.intent.id;
    m_context.intents.save(sending);
    if (TrackedIntent *waiting = m_context.intents.find(id))
        sendLater(*waiting);
}

/// The request may or may not have worked. Repeating it blindly could do harm, so the platform is searched again.
void IntentSender::decideAfterLook(TrackedIntent &sending, const Failure &failure)
{
    const FailureMeaning meaning = meaningOf(failure);
    sending.mayHaveArrived = sending.mayHaveArrived || meaning.mayHaveTakenEffect;
    sending.intent.failure = failure;
    sending.isRefused = isLastingRefusal(failure);
    if (meaning.repeat != Repeat::ByItself && meaning.repeat != Repeat::AfterLooking)
        return m_context.intents.settle(sending, State::Rejected); // the search saw no effect, and nothing was sent
    const bool isPatient = failure.retryAfterMs <= m_context.pace.longestWait.count();
    const bool isLast = ++sending.intent.attempts > m_context.pace.resends.size() && !sending.isRefused;
    if (isLast || !isPatient || m_context.pace.resends.isEmpty())
        return giveUp(sending, failure);
    QTimer::singleShot(waitBefore(sending.intent.attempts, failure), this,
                       [this, id = sending.intent.id] { Q_EMIT searchDue(id); });
}

/// Without a search it is unknown whether a request that may have arrived had an effect; the next run searches.
void IntentSender::giveUp(TrackedIntent &tracked, const Failure &failure)
{
    tracked.intent.failure = failure;
    m_context.intents.settle(tracked, tracked.mayHaveArrived ? State::Undecided : State::Rejected);
}

std::chrono::milliseconds IntentSender::waitBefore(int attempts, const std::optional<Failure> &failure) const
{
    const auto &resends = m_context.pace.resends;
    const qsizetype turn = std::clamp<qsizetype>(attempts - 1, 0, resends.size() - 1);
    const std::chrono::milliseconds asked(failure ? failure->retryAfterMs : -1);
    return std::clamp(std::max(resends.at(turn), asked), std::chrono::milliseconds(0), m_context.pace.longestWait);
}

void IntentSender::sendLater(TrackedIntent &waiting)
{
    if (m_context.pace.resends.isEmpty())
        return m_context.intents.settle(waiting, State::Rejected);
    QTimer::singleShot(waitBefore(waiting.intent.attempts, waiting.intent.failure), this,
                       [this, id = waiting.intent.id] { startAttempt(id); });
}

void IntentSender::startAttempt(const QString &id)
{
    const TrackedIntent *waiting = m_context.intents.find(id);
    if (!waiting || waiting->intent.state != State::Sending || !waiting->intent.failure)
        return;
    Intent next = waiting->intent;
    next.failure.reset();
    ++next.attempts;
    next.sentMs = m_context.clock.nowMs();
    next.skewMs = m_context.client.clockSkewMs();
    storeAttempt(next);
}

/// Keeps the time of the first attempt, which may have been carried out after all.
void IntentSender::repeatRefused(const QString &id)
{
    const TrackedIntent *refused = m_context.intents.find(id);
    if (!refused || refused->intent.state != State::Unknown || refused->intent.repeatedMs != 0)
        return;
    Intent next = refused->intent;
    next.state = State::Sending;
    next.failure.reset();
    ++next.attempts;
    next.repeatedMs = m_context.clock.nowMs();
    storeAttempt(next);
}

void IntentSender::storeAttempt(const Intent &next)
{
    if (!m_context.journal)
        return attemptStored(next, Journal::Attempt{next, true});
    deliver(m_context.journal->startAttempt(next), this,
            [this, next](const Outcome<Journal::Attempt> &stored) { attemptStored(next, stored); });
}

void IntentSender::attemptStored(const Intent &next, const Outcome<Journal::Attempt> &stored)
{
    TrackedIntent *sending = m_context.intents.find(next.id);
    if (!sending || !sending->intent.isOpen())
        return;
    if (!stored && next.repeatedMs != 0) // not durable, so not sent; the outcome of the first attempt stays unknown
        return m_context.intents.settle(*sending, State::Undecided);
    if (!stored) {
        sending->intent.failure = stored.failure();
        return m_context.intents.settle(*sending, State::Rejected);
    }
    if (!stored.value().granted) { // another window was faster
        const Intent &theirs = stored.value().intent;
        if (!theirs.isOpen())
            return m_context.intents.adoptStored(next.id, theirs);
        sending->intent = theirs;
        sending->isRecovered = true;
        Q_EMIT lost(next.id, theirs.failure);
        return;
    }
    sending->intent = next;
    sending->isRecovered = false;
    Q_EMIT m_context.intents.changed(next);
    send(next.id);
}

} // namespace exportdesk
