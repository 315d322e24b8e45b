// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/resultsearch.h"

#include "models/once/journal.h"
#include "models/once/siblings.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"
#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

#include <QTimer>

#include <algorithm>
#include <limits>

namespace exportdesk
{

using State = Intent::State;

namespace
{

/// The wait until the next whole \a step of the clock after \a wait: intents lost one after the other search together,
/// so that many of them cost no more requests than a few.
std::chrono::milliseconds inStep(qint64 nowMs, std::chrono::milliseconds wait, std::chrono::milliseconds step)
{
    if (step.count() <= 0)
        return wait;
    const qint64 over = (nowMs + wait.count()) % step.count();
    return over == 0 ? wait : wait + step - std::chrono::milliseconds(over);
}

bool isRepeatDue(const OnceContext &context, const Intent &lost)
{
    const bool isRecent = context.clock.nowMs() - lost.createdMs < context.pace.recent.count();
    return isRecent && lost.failure && lost.repeatedMs == 0
        && lost.failure->retryAfterMs <= context.pace.longestWait.count()
        && context.kind.isRepeatedAfter(*lost.failure);
}

qsizetype looksFor(const OnceContext &context, const Intent &lost)
{
    const qsizetype all = context.pace.looks.size();
    const bool isBelieved = lost.wasRefused() && !context.kind.traits().asksOperator;
    return isBelieved ? std::min(all, context.pace.looksAfterRefusal) : all;
}

} // namespace

ResultSearch::ResultSearch(const OnceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ResultSearch::begin(const QString &id, const std::optional<Failure> &failure)
{
    TrackedIntent *lost = m_context.intents.find(id);
    if (!lost)
        return;
    lost->looks = 0;
    lost->blindLooks = 0;
    lost->intent.failure = failure;
    lost->intent.candidates.clear();
    lost->intent.unread.reset();
    // Waits for Retry-After, but not for hours: the list is not the request that was refused.
    const qint64 passedMs = m_context.clock.nowMs() - lost->answeredMs;
    const std::chrono::milliseconds asked(failure && lost->answeredMs != 0 ? failure->retryAfterMs - passedMs : 0);
    m_context.intents.settle(*lost, State::Unknown);
    if (TrackedIntent *still = m_context.intents.find(id))
        searchLater(*still, std::min(asked, m_context.pace.longestWait));
}

void ResultSearch::searchLater(TrackedIntent &lost, std::chrono::milliseconds atLeast)
{
    const auto &looks = m_context.pace.looks;
    const qsizetype turn = std::clamp<qsizetype>(lost.looks, 0, std::max<qsizetype>(looks.size() - 1, 0));
    const std::chrono::milliseconds wait = looks.isEmpty() ? std::chrono::milliseconds(0) : looks.at(turn);
    std::chrono::milliseconds due = std::max(wait, atLeast);
    if (m_context.kind.traits().sharesSearch)
        due = inStep(m_context.clock.nowMs(), due, wait / 2);
    QTimer::singleShot(due, this, [this, id = lost.intent.id] { search(id); });
}

void ResultSearch::search(const QString &id)
{
    if (!isLost(id) || m_due.contains(id))
        return;
    if (!m_context.kind.traits().sharesSearch)
        return start({id});
    m_due += id;
    // A search under way may have passed the place where this one's result is by now: it is for the next one to find.
    if (!m_isSharedSearchRunning && m_due.size() == 1)
        QTimer::singleShot(0, this, &ResultSearch::startDue); // with all whose turn is at this moment
}

void ResultSearch::startDue()
{
    QStringList ids = std::exchange(m_due, {});
    ids.removeIf([this](const QString &id) { return !isLost(id); });
    if (ids.isEmpty())
        return;
    m_isSharedSearchRunning = true;
    start(ids);
}

void ResultSearch::start(const QStringList &ids)
{
    QList<Intent> lost;
    for (const QString &id : ids)
        lost += m_context.intents.find(id)->intent;
    deliver(m_context.kind.search(lost, sinceMs(ids)), this,
            [this, ids](const Outcome<IntentMatch> &match) { finish(ids, match); });
}

/// Siblings of those searched for may have been clicked earlier.
qint64 ResultSearch::sinceMs(const QStringList &ids) const
{
    const SearchWindow window = searchWindow(m_context);
    QSet<QString> fingerprints;
    for (const QString &id : ids)
        fingerprints.insert(m_context.intents.find(id)->intent.fingerprint);
    qint64 since = std::numeric_limits<qint64>::max();
    const QList<Intent> all = m_context.intents.all();
    for (const Intent &one : all) {
        if (fingerprints.contains(one.fingerprint) && one.isOpen())
            since = std::min(since, window.begin(lostIntent(*m_context.intents.find(one.id), m_context.pace)));
    }
    return since;
}

void ResultSearch::finish(const QStringList &ids, const Outcome<IntentMatch> &match)
{
    if (m_context.kind.traits().sharesSearch)
        m_isSharedSearchRunning = false;
    if (match && m_context.kind.traits().asksOperator && m_context.journal) {
        readNeighbours(ids, match.value());
    } else if (match) {
        acceptNeighbours(ids, match.value(), {});
    } else {
        for (const QString &id : ids) {
            if (isLost(id))
                acceptUnread(*m_context.intents.find(id), match.failure());
        }
    }
    if (!m_isSharedSearchRunning)
        startDue(); // for those whose turn came meanwhile
}

/// Other windows have intents, too. Read after the platform, so that whoever owns a result in it is known.
void ResultSearch::readNeighbours(const QStringList &ids, const IntentMatch &match)
{
    const Connection &connection = m_context.client.connection();
    Intent here;
    here.connectionId = connection.id;
    here.platform = platformKey(connection);
    here.orgId = connection.orgId;
    here.sandbox = connection.sandbox;
    qint64 sinceMs = m_context.clock.nowMs();
    for (const QString &id : ids) {
        if (const TrackedIntent *one = m_context.intents.find(id))
            sinceMs = std::min(sinceMs, one->intent.createdMs);
    }
    constexpr std::chrono::milliseconds margin = std::chrono::hours(24); // clocks are set
    deliver(m_context.journal->neighbours(here, sinceMs - margin.count()), this,
            [this, ids, match](const Outcome<QList<Intent>> &found) {
                acceptNeighbours(ids, match, found ? found.value() : QList<Intent>());
            });
}

void ResultSearch::acceptNeighbours(const QStringList &ids, const IntentMatch &match, QList<Intent> neighbours)
{
    neighbours.removeIf(
        [this](const Intent &one) { return m_context.intents.find(one.id) && !m_context.intents.isAnothers(one.id); });
    for (const Intent &one : std::as_const(neighbours)) {
        if (!one.isOpen())
            m_context.intents.addOwnedElsewhere(one.resultId);
    }
    for (const QString &id : ids)
        conclude(id, match, neighbours);
}

/// The platform could not be read, so the search does not count if an operator is there to wait. If the cause will not
/// pass by itself, the operator decides, because an endless search would leave the intent open forever.
void ResultSearch::acceptUnread(TrackedIntent &lost, const Failure &unread)
{
    const OnceKind::Traits traits = m_context.kind.traits();
    if (traits.looksFirst) {
        Q_EMIT notReadable(lost.intent.id, unread);
        return;
    }
    const bool isNews = !lost.intent.unread || lost.intent.unread->kind != unread.kind;
    lost.intent.unread = unread;
    lost.intent.unread->body.clear();
    ++lost.blindLooks;
    lost.looks += traits.asksOperator ? 0 : 1;
    const bool isHopeless = lost.blindLooks >= m_context.pace.looks.size() && !meaningOf(unread).passes;
    const bool isOver = traits.asksOperator
        ? isHopeless
        : lost.looks >= looksFor(m_context, lost.intent) && !searchesWhileInFlight(lost);
    if (isOver || unread.retryAfterMs > m_context.pace.longestWait.count())
        return m_context.intents.settle(lost, State::Undecided);
    const Intent intent = lost.intent;
    if (isNews)
        Q_EMIT m_context.intents.changed(intent);
    if (TrackedIntent *still = m_context.intents.find(intent.id))
        searchLater(*still, std::chrono::milliseconds(unread.retryAfterMs));
}

bool ResultSearch::isLost(const QString &id) const
{
    return m_context.intents.isInState(id, State::Unknown);
}

void ResultSearch::conclude(const QString &id, const IntentMatch &match, const QList<Intent> &neighbours)
{
    if (!isLost(id))
        return;
    TrackedIntent &lost = *m_context.intents.find(id);
    lost.blindLooks = 0;
    lost.intent.unread.reset();
    lost.intent.searchedMs = m_context.clock.nowMs();
    if (isTwinOnItsWay(m_context, lost.intent, neighbours))
        return searchLater(lost); // what matches may be the twin's: wait for its answer
    const Finding finding = match(
        lostIntent(lost, m_context.pace),
        {siblingsOf(m_context, lost.intent, neighbours), m_context.intents.ownedResults(), searchWindow(m_context)});
    switch (finding.kind) {
    case Finding::Kind::One:
        return claim(id, finding.resultId);
    case Finding::Kind::Several:
        lost.intent.candidates = finding.candidates;
        return m_context.intents.settle(lost, State::Undecided);
    case Finding::Kind::None:
        return concludeNothing(lost, finding.candidates);
    }
}

void ResultSearch::concludeNothing(TrackedIntent &lost, const QStringList &candidates)
{
    const OnceKind::Traits traits = m_context.kind.traits();
    if (traits.looksFirst) {
        Q_EMIT notFound(lost.intent.id);
        return;
    }
    if (++lost.looks < looksFor(m_context, lost.intent))
        return searchLater(lost);
    if (searchesWhileInFlight(lost))
        return;
    if (candidates.isEmpty() && isRepeatDue(m_context, lost.intent)) {
        Q_EMIT repeatDue(lost.intent.id);
        return;
    }
    lost.intent.candidates = candidates;
    if (traits.asksOperator)
        return m_context.intents.settle(lost, State::Undecided);
    if (lost.intent.failure)
        lost.intent.failure->reached = Failure::Reached::No; // searched for and not there
    m_context.intents.settle(lost, State::Rejected);
}

/// What another run or window has sent may still be on its way: the last search waits until that cannot be.
bool ResultSearch::searchesWhileInFlight(TrackedIntent &lost)
{
    const qint64 left = lost.intent.lastSentMs() + m_context.pace.inFlight.count() - m_context.clock.nowMs();
    if (!lost.isRecovered || left <= 0 || left > m_context.pace.inFlight.count())
        return false;
    searchLater(lost, std::chrono::milliseconds(left));
    return true;
}

void ResultSearch::claim(const QString &id, const QString &resultId)
{
    TrackedIntent &lost = *m_context.intents.find(id);
    Intent found = lost.intent;
    found.state = m_context.kind.traits().looksFirst ? State::Accepted : State::Adopted;
    found.resultId = resultId; // its candidates stay, if the operator selected from some
    if (!m_context.kind.traits().asksOperator || !m_context.journal) {
        lost.intent = found;
        m_context.intents.save(lost);
        Q_EMIT m_context.intents.resultKnown(id, resultId);
        return;
    }
    const qint64 inFlightSince = m_context.clock.nowMs() - m_context.pace.inFlight.count();
    deliver(m_context.journal->claim(found, inFlightSince), this,
            [this, found](const Outcome<Intent> &stored) { acceptClaim(found, stored); });
}

void ResultSearch::acceptClaim(const Intent &found, const Outcome<Intent> &stored)
{
    TrackedIntent *lost = m_context.intents.find(found.id);
    if (!lost || !lost->intent.isOpen())
        return;
    if (!stored && stored.failure().kind == Failure::Kind::Conflict) {
        if (stored.failure().code == QLatin1String(Journal::owned))
            m_context.intents.addOwnedElsewhere(found.resultId); // not to be found again and again
        if (lost->intent.state == State::Unknown)
            searchLater(*lost);
        else
            Q_EMIT m_context.intents.changed(lost->intent); // the operator selected a result that another one owns
        return;
    }
    if (stored)
        return m_context.intents.adoptStored(found.id, stored.value());
    lost->intent = found; // the disk is at fault; the next start finds the same result again
    Q_EMIT m_context.intents.changed(found);
    Q_EMIT m_context.intents.resultKnown(found.id, found.resultId);
}

} // namespace exportdesk
