// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/once.h"

#include "models/once/journal.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

#include <QUuid>

namespace exportdesk
{

using State = Intent::State;

namespace
{

Intent newIntent(const OnceContext &context, const QString &id, const QByteArray &body, const QString &fingerprint)
{
    const bool looksFirst = context.kind.traits().looksFirst;
    const Connection &here = context.client.connection();
    Intent intent;
    intent.id = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    intent.connectionId = here.id;
    intent.platform = platformKey(here);
    intent.orgId = here.orgId;
    intent.sandbox = here.sandbox;
    intent.body = body;
    intent.fingerprint = fingerprint;
    intent.createdMs = intent.sentMs = context.clock.nowMs();
    intent.attempts = looksFirst ? 0 : 1;
    intent.state = looksFirst ? State::Unknown : State::Sending;
    intent.skewMs = context.client.clockSkewMs();
    return intent;
}

} // namespace

Once::Once(OnceKind &kind, PlatformClient &client, Journal *journal, const Clock &clock, const OncePace &pace,
           QObject *parent)
    : QObject(parent)
    , m_intents(kind.traits(), journal, this)
    , m_context{kind, m_intents, client, journal, clock, pace}
    , m_sender(m_context, this)
    , m_search(m_context, this)
    , m_reading(m_context, m_sender, m_search, this)
{
    connect(&m_intents, &IntentList::added, this, &Once::added);
    connect(&m_intents, &IntentList::changed, this, [this](const Intent &intent) {
        Q_EMIT changed(intent);
        if (intent.state != State::Unknown)
            m_turns.release(intent.id);
    });
    connect(&m_intents, &IntentList::resultKnown, this, &Once::resultKnown);
    connect(&m_sender, &IntentSender::lost, &m_search, &ResultSearch::begin);
    connect(&m_sender, &IntentSender::searchDue, &m_search, &ResultSearch::search);
    connect(&m_search, &ResultSearch::notFound, &m_sender, &IntentSender::sendUnlessRefused);
    connect(&m_search, &ResultSearch::repeatDue, &m_sender, &IntentSender::repeatRefused);
    connect(&m_search, &ResultSearch::notReadable, this,
            [this](const QString &id, const Failure &failure) { m_sender.giveUp(*m_intents.find(id), failure); });
    connect(&m_turns, &TurnQueue::turnCame, &m_search, &ResultSearch::search);
    connect(&m_reading, &JournalReading::turnWanted, this, &Once::begin);
    connect(&m_reading, &JournalReading::started, this, &Once::started);
    connect(&m_reading, &JournalReading::startFailed, this, &Once::startFailed);
}

QString Once::add(const QByteArray &body, const QString &fingerprint, const QString &id, const Terms &terms)
{
    Intent intent = newIntent(m_context, id, body, fingerprint);
    intent.mayBeForgotten = terms.mayBeForgotten;
    const bool looksFirst = m_context.kind.traits().looksFirst;
    m_intents.insert(intent).isWritten = !m_context.journal;
    Q_EMIT added(intent);
    if (!m_context.journal) {
        begin(intent.id);
        return intent.id;
    }
    Journal &journal = *m_context.journal;
    const auto adding = looksFirst ? journal.addAnyway(intent)
        : terms.alongside          ? journal.addTogether(intent, terms.alongside)
        : terms.unlessIdentical ? journal.addUnlessIdentical(intent, intent.createdMs - m_context.pace.recent.count())
                                : journal.add(intent);
    deliver(adding, this, [this, looksFirst, added = intent.id](const Outcome<Done> &written) {
        TrackedIntent *tracked = m_intents.find(added);
        if (!tracked || tracked->isWritten)
            return; // withdrawn in the meantime
        tracked->isWritten = written.ok() || looksFirst;
        if (tracked->isWritten)
            return begin(added);
        tracked->intent.failure = written.failure();
        m_intents.settle(*tracked, State::Rejected);
    });
    return intent.id;
}

void Once::begin(const QString &id)
{
    if (m_context.kind.traits().looksFirst)
        m_turns.enqueue(id);
    else
        m_sender.send(id);
}

bool Once::takeBack(const QString &id)
{
    const TrackedIntent *tracked = m_intents.find(id);
    if (!tracked || (tracked->isWritten && !m_turns.isWaiting(id)))
        return false;
    remove(id);
    return true;
}

void Once::remove(const QString &id)
{
    m_intents.remove(id);
    m_turns.withdraw(id);
    m_turns.release(id);
}

void Once::resend(const QString &id)
{
    const TrackedIntent *given = m_intents.find(id);
    if (!given || given->intent.state != State::Undecided)
        return;
    const Intent fresh = newIntent(m_context, {}, given->intent.body, given->intent.fingerprint);
    Intent old = given->intent;
    old.state = State::Resent;
    old.resentAs = fresh.id;
    deliver(m_context.journal->replace(old, fresh), this,
            [this, fresh, id](const Outcome<Intent> &stored) { acceptReplaced(fresh, id, stored); });
}

void Once::acceptReplaced(const Intent &fresh, const QString &givenId, const Outcome<Intent> &stored)
{
    TrackedIntent *given = m_intents.find(givenId);
    if (!given)
        return;
    if (!stored) { // nothing was sent: the question stays
        given->intent.failure = stored.failure();
        Q_EMIT changed(given->intent);
        return;
    }
    m_intents.adoptStored(givenId, stored.value());
    if (stored.value().resentAs != fresh.id)
        return;
    m_intents.insert(fresh);
    Q_EMIT added(fresh);
    m_sender.send(fresh.id);
}

void Once::abandon(const QString &id)
{
    if (m_intents.isInState(id, State::Undecided))
        m_intents.settle(*m_intents.find(id), State::Abandoned);
}

void Once::adopt(const QString &id, const QString &resultId)
{
    if (m_intents.isInState(id, State::Undecided) && !resultId.isEmpty()
        && !m_intents.ownedResults().contains(resultId))
        m_search.claim(id, resultId);
}

void Once::searchAgain(const QString &id)
{
    if (m_intents.isInState(id, State::Undecided))
        m_search.begin(id, m_intents.find(id)->intent.failure);
}

void Once::dismiss(const QString &id)
{
    TrackedIntent *read = m_intents.find(id);
    if (!read || read->intent.state != State::Rejected || read->intent.dismissed)
        return;
    read->intent.dismissed = true;
    m_context.journal->dismiss(read->intent);
    Q_EMIT changed(read->intent);
}

} // namespace exportdesk
