// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intent.h"
#include "models/once/oncekind.h"

#include <QObject>
#include <QSet>

#include <map>

namespace exportdesk
{

class Journal;

/// An intent, and what is known of it in this run only.
struct TrackedIntent {
    Intent intent;
    qsizetype looks = 0; ///< searches that are over
    int blindLooks = 0; ///< in a row, which could not read the platform
    qint64 answeredMs = 0; ///< when the answer turned out to be missing; 0: not in this run
    bool isRecovered = false; ///< its request may still be on its way, sent by an earlier run or another window
    bool isAnothers = false; ///< another process has sent it, or is about to, and hears of the answer
    bool isWritten = true; ///< false: not in the journal yet
    bool mayHaveArrived = false; ///< of a kind that looks first: one of its requests may have taken effect
    bool isRefused = false; ///< of a kind that looks first: the next search decides, nothing is sent again
};

/// The intents of one engine in memory, written through to the journal.
class IntentList final : public QObject
{
    Q_OBJECT

public:
    /// Without a \a journal nothing survives the program; else it must outlive the list.
    IntentList(const OnceKind::Traits &traits, Journal *journal, QObject *parent);

    TrackedIntent *find(const QString &id);
    std::optional<Intent> intent(const QString &id) const;
    /// Nothing is written by this.
    TrackedIntent &insert(const Intent &intent);
    /// Forgets it here and in the journal.
    void remove(const QString &id);
    QList<Intent> all() const; ///< in the order they were inserted
    bool isInState(const QString &id, Intent::State state) const;
    bool isAnothers(const QString &id) const;

    /// Writes the intent as it is now and reports the change. Receivers may remove it: do not touch \a tracked
    /// afterwards.
    void save(TrackedIntent &tracked);
    /// As save(), in a new state.
    void settle(TrackedIntent &tracked, Intent::State state);
    /// What another window has settled meanwhile replaces what is open here.
    void adoptStored(const QString &id, const Intent &stored);

    /// Results of intents that are not in this list.
    void addOwnedElsewhere(const QString &resultId) { m_ownedElsewhere.insert(resultId); }
    QSet<QString> ownedResults() const;

Q_SIGNALS:
    void added(const exportdesk::Intent &intent);
    void changed(const exportdesk::Intent &intent);
    /// The result is certain.
    void resultKnown(const QString &id, const QString &resultId);

private:
    void write(const Intent &intent);
    bool leavesJournal(const Intent &intent) const;

    const OnceKind::Traits m_traits;
    Journal *const m_journal;
    std::map<QString, TrackedIntent> m_tracked;
    QStringList m_order;
    QSet<QString> m_ownedElsewhere;
};

} // namespace exportdesk
