// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/once/intentlist.h"
#include "models/once/intentsender.h"
#include "models/once/resultsearch.h"
#include "models/once/turnqueue.h"

namespace exportdesk
{

/// The engine for what must happen once: writes the intent to the journal, sends once, and finds out what became of it
/// when the answer is missing, in this run or the next one, and in agreement with other windows on the same store.
///
/// Serves the intents of one kind, of one platform and sandbox, those of its client, whichever connection made them;
/// intents of others are left alone. Nothing is ever sent a second time unless it definitely did not arrive, its kind
/// looks first, or the operator says so. Destroying an engine forgets nothing: the journal knows where to go on. It
/// needs no window.
class Once final : public QObject
{
    Q_OBJECT

public:
    /// The code of a failure: the answer was about another intent's result; its detail is that result's id.
    static constexpr const char *anothersResult = "exportdesk:anothers-job";

    /// All must outlive the engine; \a pace as well. A \a journal of the same kind, or null: then nothing survives.
    Once(OnceKind &kind, PlatformClient &client, Journal *journal, const Clock &clock, const OncePace &pace,
         QObject *parent = nullptr);

    /// Reads the journal and takes up what was left open by the last run; started() follows. While the journal cannot
    /// be read, startFailed() comes, and it is tried again and again.
    void start();
    bool isStarted() const { return m_isStarted; }
    /// Why it is not started yet, where that is not the time it takes.
    const std::optional<Failure> &startFailure() const { return m_startFailure; }

    /// Does it, and gives the id of the new intent; added() comes before the return, changed() until it is settled.
    /// When the journal cannot be written to disk nothing is sent: the intent is Rejected with Kind::Storage, unless
    /// the operator insists that it \a mayBeForgotten. An \a id replaces the intent that has it.
    QString add(const QByteArray &body, const QString &fingerprint, const QString &id = {},
                bool mayBeForgotten = false);
    /// Forgets an intent of which nothing has been sent; whether that was so.
    bool takeBack(const QString &id);
    /// Its outcome is known from elsewhere: forgets it, here and in the journal.
    void remove(const QString &id);

    QList<Intent> intents() const { return m_intents.all(); } ///< oldest first
    std::optional<Intent> intent(const QString &id) const { return m_intents.intent(id); }
    /// Open intents of other platforms and sandboxes, as they were found at the start; nobody pursues them here.
    QList<Intent> elsewhere() const { return m_elsewhere; }

    // The operator's decisions on an intent that is Undecided; nothing happens for others.
    void resend(const QString &id); ///< sends the same body under a new intent
    void abandon(const QString &id);
    void adopt(const QString &id, const QString &resultId);
    void searchAgain(const QString &id);
    /// Nobody will ever search for an intent of elsewhere(): its connection is gone.
    void abandonElsewhere(const QString &id);
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
    void recoverAll(const QList<Intent> &loaded);
    void recover(const Intent &intent);
    void begin(const QString &id);
    void acceptReplaced(const Intent &fresh, const QString &givenId, const Outcome<Intent> &stored);

    IntentList m_intents;
    const OnceContext m_context;
    IntentSender m_sender;
    ResultSearch m_search;
    TurnQueue m_turns;
    QList<Intent> m_elsewhere;
    std::optional<Failure> m_startFailure;
    bool m_isStarted = false;
};

} // namespace exportdesk
