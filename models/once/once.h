// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intentlist.h"
#include "models/once/intentsender.h"
#include "models/once/journal.h"
#include "models/once/journalreading.h"
#include "models/once/resultsearch.h"
#include "models/once/turnqueue.h"

namespace exportdesk
{

/// The engine for what must happen once: writes the intent to the journal, sends once, and finds out what became of it
/// when the answer is missing, in this run or the next one, and in agreement with other windows on the same store.
///
/// Serves the intents of one kind, of one platform and sandbox, those of its client, whichever connection made them;
/// intents of others are left alone. No response proves that nothing was done: the result is searched for, then the
/// operator is asked. Nothing is sent a second time unless it did not leave, its kind looks first, its kind repeats
/// refused requests (off by default), or the operator says so. Destroying an engine forgets nothing: the journal knows
/// where to go on. It needs no window.
class Once final : public QObject
{
    Q_OBJECT

public:
    /// The code of a failure: the answer was about another intent's result; its detail is that result's id.
    static constexpr const char *anothersResult = "exportdesk:anothers-job";
    /// The code of a failure: the response does not match the request; its detail is the id in the response.
    static constexpr const char *mismatchedResult = "exportdesk:other-result";
    /// The code of a failure: the response contains no valid id.
    static constexpr const char *noValidId = "exportdesk:no-id";

    /// All must outlive the engine; \a pace as well. A \a journal of the same kind, or null: then nothing survives.
    Once(OnceKind &kind, PlatformClient &client, Journal *journal, const Clock &clock, const OncePace &pace,
         QObject *parent = nullptr);

    /// Reads the journal and takes up what was left open by the last run; started() follows. While the journal cannot
    /// be read, startFailed() is emitted and the attempt is repeated.
    void start() { m_reading.start(); }
    bool isStarted() const { return m_reading.isStarted(); }
    /// Why the last attempt to start failed; empty if it did not.
    const std::optional<Failure> &startFailure() const { return m_reading.startFailure(); }
    /// Takes up what other processes on the same store have begun, found out or decided since, see
    /// JournalReading::refresh().
    void refresh() { m_reading.refresh(); }

    /// Under which conditions a new intent is begun.
    struct Terms {
        /// The operator insists, although the journal cannot be written to disk.
        bool mayBeForgotten = false;
        /// Not when an identical one was begun here or by another process within the pace's recent time and may have
        /// had its effect: the intent is Rejected with Kind::Conflict and the code Journal::identical.
        bool unlessIdentical = false;
        /// Written in one transaction with the intent; where it does not allow it, the intent is Rejected with
        /// Kind::Conflict. The other terms do not apply then.
        Journal::Alongside alongside = nullptr;
    };
    /// Begins a new intent and returns its id; added() comes before the return, changed() until it is settled.
    /// When the journal cannot be written to disk nothing is sent: the intent is Rejected with Kind::Storage. An \a id
    /// replaces the intent that has it.
    QString add(const QByteArray &body, const QString &fingerprint, const QString &id, const Terms &terms);
    QString add(const QByteArray &body, const QString &fingerprint, const QString &id = {})
    {
        return add(body, fingerprint, id, Terms());
    }
    /// Forgets an intent if nothing of it has been sent; false otherwise.
    bool takeBack(const QString &id);
    /// Its outcome is known from elsewhere: forgets it, here and in the journal.
    void remove(const QString &id);

    QList<Intent> intents() const { return m_intents.all(); } ///< oldest first
    std::optional<Intent> intent(const QString &id) const { return m_intents.intent(id); }
    /// Another process has sent it, or is about to; here it is only shown.
    bool isAnothers(const QString &id) const { return m_intents.isAnothers(id); }
    /// Open intents of other platforms and sandboxes, as they were read last; this engine leaves them alone.
    QList<Intent> elsewhere() const { return m_reading.elsewhere(); }

    // The operator's decisions on an Undecided intent; other intents are not affected.
    void resend(const QString &id); ///< sends the same body under a new intent
    void abandon(const QString &id);
    void adopt(const QString &id, const QString &resultId);
    void searchAgain(const QString &id);
    /// Nobody will ever search for an intent of elsewhere(): its connection is gone.
    void abandonElsewhere(const QString &id) { m_reading.abandonElsewhere(id); }
    /// The operator has read why an intent was rejected.
    void dismiss(const QString &id);

Q_SIGNALS:
    void started();
    /// The journal could not be read: what the last run left open is not known.
    void startFailed(const exportdesk::Failure &failure);
    void added(const exportdesk::Intent &intent);
    void changed(const exportdesk::Intent &intent);
    /// The result of an intent is certain.
    void resultKnown(const QString &id, const QString &resultId);

private:
    void begin(const QString &id);
    void acceptReplaced(const Intent &fresh, const QString &givenId, const Outcome<Intent> &stored);

    IntentList m_intents;
    const OnceContext m_context;
    IntentSender m_sender;
    ResultSearch m_search;
    TurnQueue m_turns;
    JournalReading m_reading;
};

} // namespace exportdesk
