// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/adoption.h"
#include "models/exports/exportrequest.h"
#include "models/exports/launchentry.h"
#include "models/exports/launchjournal.h"
#include "models/jobs/exportjobcalls.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace exportdesk
{

class Clock;
class PlatformClient;

/// One click, one job: writes the journal, sends once, and finds out what became of it when the answer is missing.
///
/// Serves the entries of one connection and sandbox, those of its client; entries of others are left alone. Nothing is
/// ever sent a second time unless it surely did not arrive, or the operator says so. Destroying a launcher forgets
/// nothing: the journal knows where to go on.
class Launcher : public QObject
{
    Q_OBJECT

public:
    /// The code of a failure: the answer was about another job than this launch's; its detail is that job's id.
    static constexpr const char *anothersJob = "exportdesk:anothers-job";

    /// Waiting times; tests make them short.
    struct Pace {
        /// After a missing answer: how long to wait before each look through the platform's list.
        QList<std::chrono::milliseconds> looks{std::chrono::seconds(5), std::chrono::seconds(10),
                                               std::chrono::seconds(20), std::chrono::seconds(40)};
        /// What surely did not arrive is sent again after these times (a longer Retry-After is heeded).
        QList<std::chrono::milliseconds> resends{std::chrono::seconds(2), std::chrono::seconds(5),
                                                 std::chrono::seconds(15), std::chrono::seconds(30)};
        /// A Retry-After longer than this is not waited for.
        std::chrono::milliseconds longestWait = std::chrono::minutes(2);
        /// Jobs made this long before the attempt still count: clocks differ even after their skew is allowed for.
        std::chrono::milliseconds tolerance = std::chrono::seconds(30);
        /// How long an attempt can be on its way. An entry that the last run (or another window) left there is not
        /// called "not found" sooner.
        std::chrono::milliseconds inFlight = std::chrono::seconds(95);
        /// An identical launch within this time is worth a question.
        std::chrono::milliseconds recent = std::chrono::minutes(10);
    };

    /// All three must outlive the launcher.
    Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, QObject *parent = nullptr);
    Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, const Pace &pace,
             QObject *parent = nullptr);

    /// Reads the journal and takes up what was left open by the last run; started() follows. While the journal cannot
    /// be read, startFailed() comes, and it is tried again and again.
    void start();
    bool isStarted() const { return m_started; }
    /// Why it is not started yet, where that is not the time it takes.
    const std::optional<Failure> &startFailure() const { return m_startFailure; }

    /// Launches and gives the id of the new entry; entryAdded() comes before the return, entryChanged() until it is
    /// settled. When the journal cannot be written nothing is sent: the entry is Rejected with Kind::Storage.
    QString launch(const ExportRequest &request);

    /// Launches of the last Pace::recent that made a job or may have, newest first.
    QList<LaunchEntry> recent() const;
    /// Launches of this very request within Pace::recent that made a job or may have, newest first.
    QList<LaunchEntry> identicalRecent(const ExportRequest &request) const;

    QList<LaunchEntry> entries() const; ///< of this connection and sandbox, oldest first
    /// Those that neither the platform nor the operator has settled; they go on at the next start.
    QList<LaunchEntry> openLaunches() const;
    std::optional<LaunchEntry> entry(const QString &id) const;
    /// Open launches of other connections and sandboxes, as they were found at the start; nobody looks for them here.
    QList<LaunchEntry> elsewhere() const { return m_elsewhere; }
    /// The launch that made this job, if one of these did.
    std::optional<LaunchEntry> entryOfJob(const QString &jobId) const;

    // The operator's answers for an entry that is Undecided; nothing happens for others.
    void resend(const QString &id); ///< launches the same body under a new entry
    void abandon(const QString &id);
    void adopt(const QString &id, const QString &jobId);
    void lookAgain(const QString &id);
    /// Nobody will ever look for an entry of elsewhere(): its connection is gone.
    void abandonElsewhere(const QString &id);
    /// The operator has read why an entry was rejected.
    void dismiss(const QString &id);

Q_SIGNALS:
    void started();
    /// The journal could not be read: what the last run left open is not known.
    void startFailed(const exportdesk::Failure &failure);
    void entryAdded(const exportdesk::LaunchEntry &entry);
    void entryChanged(const exportdesk::LaunchEntry &entry);
    /// An entry's job is certain: show it, watch it.
    void jobLaunched(const QString &entryId, const QString &jobId);

private:
    struct Live {
        LaunchEntry entry;
        ExportRequest request;
        qsizetype look = 0; ///< the next one of Pace::looks
        int blindLooks = 0; ///< in a row, at which the list could not be read
        qint64 answeredMs = 0; ///< when the answer turned out to be missing; 0: not in this run
        bool recovered = false; ///< its request may still be on its way, sent by an earlier run or another window
        bool written = true; ///< false: not in the journal yet
    };
    using State = LaunchEntry::State;
    struct Walk; ///< one way through the platform's list, for all whose turn it is

    Live *live(const QString &id);
    Live &insert(const LaunchEntry &entry);
    LaunchEntry newEntry(const QByteArray &body, const QString &fingerprint) const;
    void write(const LaunchEntry &entry);
    void settle(Live &live, State state);
    /// What another window has written meanwhile, if anything.
    void follow(const QString &id, const Outcome<LaunchEntry> &stored);

    // Sending (launcher.cpp, launchaccepting.cpp)
    void recover(const LaunchEntry &entry);
    void send(const QString &id);
    void answered(const QString &id, const Outcome<ExportJob> &answer);
    void accept(const QString &id, const ExportJob &job);
    bool isAnothers(const Live &live, const ExportJob &job) const;
    void waitToResend(Live &live);
    void attempt(const QString &id);

    // Looking (launchlooking.cpp)
    void lose(Live &live, const std::optional<Failure> &failure);
    void lookLater(Live &live, std::chrono::milliseconds atLeast = {});
    void look(const QString &id);
    void walk();
    void walkOn(const QString &cursor);
    void endWalk(const std::optional<Failure> &unread);
    void lookedInVain(Live &live, const Failure &unread);
    bool isLookedFor(const QString &id) const;
    void meetNeighbours(const std::shared_ptr<Walk> &walk);
    void conclude(const QString &id, const Walk &walk);
    void concludeNothing(Live &live, const QStringList &candidates);
    void claim(const QString &id, const QString &jobId);
    bool twinInFlight(const Live &live, const Walk &walk) const;
    QList<LostLaunch> siblings(const Live &live, const Walk &walk) const;
    LostLaunch lostLaunch(const Live &live) const;
    LostLaunch lostLaunch(const LaunchEntry &entry) const;
    QSet<QString> ownedJobs() const;
    LookWindow lookWindow() const;

    PlatformClient &m_client;
    ExportJobCalls m_calls;
    LaunchJournal &m_journal;
    const Clock &m_clock;
    const Pace m_pace;
    QHash<QString, Live> m_live;
    QStringList m_order; ///< ids as they were added
    QList<LaunchEntry> m_elsewhere;
    QSet<QString> m_ownedElsewhere; ///< jobs that the journal gave to launches that are not known here
    QStringList m_due; ///< ids whose turn to look has come, for the next walk
    std::shared_ptr<Walk> m_walk; ///< the one under way, or null
    std::optional<Failure> m_startFailure;
    bool m_started = false;
};

} // namespace exportdesk
