// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/journalreading.h"

#include "models/once/journal.h"
#include "models/platform/clock.h"
#include "models/platform/deliver.h"
#include "models/platform/failuremeaning.h"
#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

#include <QTimer>

#include <algorithm>

namespace exportdesk
{

using State = Intent::State;

namespace
{

/// It did not leave and was about to be sent again. Earlier versions assumed this for 401 and 429, too.
bool waitsToBeSent(const Intent &intent)
{
    return intent.failure && meaningOf(*intent.failure).repeat == FailureMeaning::Repeat::ByItself
        && intent.failure->httpStatus != 401 && intent.failure->httpStatus != 429;
}

} // namespace

JournalReading::JournalReading(const OnceContext &context, IntentSender &sender, ResultSearch &search, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sender(sender)
    , m_search(search)
{
}

bool JournalReading::isHere(const Intent &intent) const
{
    const Connection &here = m_context.client.connection();
    return intent.platform == platformKey(here) && intent.sandbox == here.sandbox;
}

void JournalReading::start()
{
    if (!m_context.journal)
        return recoverAll({});
    m_readMs = m_context.clock.nowMs();
    deliver(m_context.journal->load(), this, [this](const Outcome<QList<Intent>> &loaded) {
        if (loaded)
            return recoverAll(loaded.value());
        m_startFailure = loaded.failure();
        QTimer::singleShot(m_context.pace.looks.value(0), this, &JournalReading::start);
        Q_EMIT startFailed(loaded.failure());
    });
}

void JournalReading::recoverAll(const QList<Intent> &loaded)
{
    for (const Intent &intent : loaded) {
        if (isHere(intent)) {
            if (!m_context.intents.find(intent.id)) // otherwise it was requested again already
                recover(intent);
        } else if (intent.isOpen()) {
            m_elsewhere += intent;
        }
    }
    m_startFailure.reset();
    m_isStarted = true;
    Q_EMIT started();
}

void JournalReading::recover(const Intent &intent)
{
    const OnceKind::Traits traits = m_context.kind.traits();
    const bool isRecent = m_context.clock.nowMs() - intent.sentMs < m_context.pace.recent.count();
    if (traits.looksFirst && !isRecent)
        return m_context.intents.remove(intent.id); // nobody expects it to happen any more
    TrackedIntent &tracked = m_context.intents.insert(intent);
    tracked.isRecovered = true;
    if (traits.looksFirst) {
        tracked.mayHaveArrived = true;
        tracked.intent.state = State::Unknown;
    }
    Q_EMIT m_context.intents.added(tracked.intent);
    if (traits.looksFirst) {
        Q_EMIT turnWanted(intent.id);
        return;
    }
    if (!traits.asksOperator)
        return m_search.begin(intent.id, intent.failure);
    pursue(tracked);
}

void JournalReading::pursue(TrackedIntent &tracked)
{
    const Intent &intent = tracked.intent;
    if (intent.state == State::Unknown)
        return m_search.searchLater(tracked);
    if (intent.state != State::Sending)
        return;
    if (!waitsToBeSent(intent))
        m_search.begin(QString(intent.id), std::optional(intent.failure));
    else if (m_context.clock.nowMs() - intent.sentMs < m_context.pace.recent.count())
        m_sender.sendLater(tracked);
    else
        m_context.intents.settle(tracked, State::Rejected); // nobody expects it to be sent any more
}

void JournalReading::refresh()
{
    if (!m_isStarted || m_isReading || !m_context.journal || !m_context.kind.traits().asksOperator)
        return;
    m_isReading = true;
    Before before;
    QStringList open;
    for (const Intent &intent : m_context.intents.all()) {
        before.insert(intent.id, intent);
        if (intent.isOpen())
            open += intent.id;
    }
    const qint64 since = m_readMs - m_context.pace.inFlight.count(); // clicks may reach the journal late
    m_readMs = m_context.clock.nowMs();
    deliver(m_context.journal->news(open, since), this, [this, before](const Outcome<QList<Intent>> &news) {
        m_isReading = false;
        if (news) // a failure is shown by the condition of the store
            acceptNews(news.value(), before);
    });
}

void JournalReading::acceptNews(const QList<Intent> &news, const Before &before)
{
    QList<Intent> elsewhere;
    for (const Intent &stored : news) {
        if (!isHere(stored)) {
            if (stored.isOpen())
                elsewhere += stored;
            continue;
        }
        TrackedIntent *ours = m_context.intents.find(stored.id);
        // What has happened here meanwhile is newer than what was read.
        if (ours && before.contains(stored.id) && before.value(stored.id) == ours->intent)
            acceptChange(*ours, stored);
        else if (!ours && !before.contains(stored.id))
            acceptNew(stored);
    }
    m_elsewhere = elsewhere;
    takeUpOverdue();
}

void JournalReading::acceptNew(const Intent &stored)
{
    TrackedIntent &tracked = m_context.intents.insert(stored);
    tracked.isRecovered = true;
    tracked.isAnothers = stored.state == State::Sending;
    Q_EMIT m_context.intents.added(stored);
    if (TrackedIntent *still = m_context.intents.find(stored.id); still && stored.state == State::Unknown)
        m_search.searchLater(*still);
    if (!stored.resultId.isEmpty())
        Q_EMIT m_context.intents.resultKnown(stored.id, stored.resultId);
}

void JournalReading::acceptChange(TrackedIntent &ours, const Intent &stored)
{
    const Intent was = ours.intent;
    if (was.isOpen() && !stored.isOpen())
        return m_context.intents.adoptStored(stored.id, stored);
    if (was.state == State::Adopted && stored.isOpen()) {
        // The answer to another intent, in another process, proved that this result was not ours.
        ours.intent.resultId.clear();
        return m_search.begin(stored.id, was.failure);
    }
    const bool isStep = stored.state != was.state || stored.attempts != was.attempts
        || stored.failure.has_value() != was.failure.has_value();
    // A question that was put because another process could not read the platform is not one here.
    const bool isQuestion
        = was.state == State::Unknown && stored.state == State::Undecided && !stored.unread.has_value();
    const bool isAnswered = was.state == State::Undecided && stored.isPursued();
    if (stored.isOpen() && ((ours.isAnothers && isStep) || isQuestion || isAnswered))
        follow(ours, stored);
}

/// Another process is further than this one.
void JournalReading::follow(TrackedIntent &ours, const Intent &stored)
{
    ours.intent = stored;
    ours.isRecovered = true;
    ours.isAnothers = stored.state == State::Sending;
    ours.looks = 0;
    Q_EMIT m_context.intents.changed(stored);
    if (TrackedIntent *still = m_context.intents.find(stored.id); still && stored.state == State::Unknown)
        m_search.searchLater(*still);
}

void JournalReading::takeUpOverdue()
{
    const qint64 inFlightSince = m_context.clock.nowMs() - m_context.pace.inFlight.count();
    const QList<Intent> all = m_context.intents.all();
    for (const Intent &intent : all) {
        TrackedIntent *overdue = m_context.intents.find(intent.id);
        if (!overdue || !overdue->isAnothers || intent.lastSentMs() >= inFlightSince)
            continue;
        overdue->isAnothers = false;
        pursue(*overdue);
    }
}

void JournalReading::abandonElsewhere(const QString &id)
{
    const auto given
        = std::find_if(m_elsewhere.begin(), m_elsewhere.end(), [&id](const Intent &intent) { return intent.id == id; });
    if (given == m_elsewhere.end())
        return;
    Intent intent = *given;
    intent.state = State::Abandoned;
    m_context.journal->update(intent);
    m_elsewhere.erase(given);
}

} // namespace exportdesk
