// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/intentlist.h"

#include "models/once/journal.h"
#include "models/platform/deliver.h"

namespace exportdesk
{

IntentList::IntentList(const OnceKind::Traits &traits, Journal *journal, QObject *parent)
    : QObject(parent)
    , m_traits(traits)
    , m_journal(journal)
{
}

TrackedIntent *IntentList::find(const QString &id)
{
    const auto found = m_tracked.find(id);
    return found == m_tracked.end() ? nullptr : &found->second;
}

std::optional<Intent> IntentList::intent(const QString &id) const
{
    const auto found = m_tracked.find(id);
    return found == m_tracked.end() ? std::nullopt : std::optional(found->second.intent);
}

TrackedIntent &IntentList::insert(const Intent &intent)
{
    m_order.removeAll(intent.id);
    m_order += intent.id;
    TrackedIntent added;
    added.intent = intent;
    return m_tracked.insert_or_assign(intent.id, added).first->second;
}

void IntentList::remove(const QString &id)
{
    m_tracked.erase(id);
    m_order.removeAll(id);
    if (m_journal)
        m_journal->drop(id);
}

QList<Intent> IntentList::all() const
{
    QList<Intent> intents;
    intents.reserve(m_order.size());
    for (const QString &id : m_order)
        intents += m_tracked.at(id).intent;
    return intents;
}

bool IntentList::isInState(const QString &id, Intent::State state) const
{
    const auto found = m_tracked.find(id);
    return found != m_tracked.end() && found->second.intent.state == state;
}

bool IntentList::isAnothers(const QString &id) const
{
    const auto found = m_tracked.find(id);
    return found != m_tracked.end() && found->second.isAnothers;
}

void IntentList::save(TrackedIntent &tracked)
{
    const Intent intent = tracked.intent;
    if (tracked.isWritten)
        write(intent);
    Q_EMIT changed(intent);
}

void IntentList::settle(TrackedIntent &tracked, Intent::State state)
{
    tracked.intent.state = state;
    save(tracked);
}

void IntentList::write(const Intent &intent)
{
    if (!m_journal)
        return;
    if (leavesJournal(intent)) {
        m_journal->drop(intent.id);
        return;
    }
    deliver(m_journal->update(intent), this, [this, id = intent.id](const Outcome<Intent> &stored) {
        // A failure is shown by the store's condition; the next start searches for the result. An engine that looks
        // first sees for itself what another window has brought about.
        if (stored && !m_traits.looksFirst)
            adoptStored(id, stored.value());
    });
}

/// Only an operator wants to see what is settled. A request of a kind that looks first is accepted before it has taken
/// effect: such an intent stays until somebody has seen the effect and removes it.
bool IntentList::leavesJournal(const Intent &intent) const
{
    const bool isAwaited = m_traits.looksFirst && intent.state == Intent::State::Accepted;
    return !m_traits.asksOperator && !intent.isOpen() && !isAwaited;
}

void IntentList::adoptStored(const QString &id, const Intent &stored)
{
    TrackedIntent *ours = find(id);
    if (!ours || !ours->intent.isOpen() || stored.isOpen())
        return; // what is open here is pursued by this engine itself
    ours->intent = stored;
    ours->isAnothers = false;
    Q_EMIT changed(stored);
    if (!stored.resultId.isEmpty())
        Q_EMIT resultKnown(id, stored.resultId);
}

QSet<QString> IntentList::ownedResults() const
{
    QSet<QString> owned = m_ownedElsewhere;
    for (const auto &[id, tracked] : m_tracked) {
        const Intent &intent = tracked.intent;
        if (intent.state == Intent::State::Accepted || intent.state == Intent::State::Adopted)
            owned.insert(intent.resultId);
    }
    return owned;
}

} // namespace exportdesk
