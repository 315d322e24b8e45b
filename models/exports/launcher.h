// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/exports/launchjournal.h"
#include "models/exports/launchkind.h"
#include "models/once/once.h"

#include <QObject>

namespace exportdesk
{

class Clock;
class PlatformClient;

/// One click, one job: the launches of one platform and sandbox, each done by the engine for what must happen once.
class Launcher final : public QObject
{
    Q_OBJECT

public:
    /// The code of a failure: the answer was about another job than this launch's; its detail is that job's id.
    static constexpr const char *anothersJob = Once::anothersResult;

    /// Waiting times; an identical launch within Pace::recent is worth a question.
    using Pace = OncePace;

    /// All three must outlive the launcher.
    Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, QObject *parent = nullptr);
    Launcher(PlatformClient &client, LaunchJournal &journal, const Clock &clock, const Pace &pace,
             QObject *parent = nullptr);

    /// Takes up what was left open by the last run, see Once::start().
    void start() { m_once.start(); }
    bool isStarted() const { return m_once.isStarted(); }
    const std::optional<Failure> &startFailure() const { return m_once.startFailure(); }
    /// Takes up what other processes on the same store have launched, found out or decided since.
    void refresh() { m_once.refresh(); }

    /// Under which conditions something is sent; otherwise the launch is Rejected.
    enum class Keeping {
        Durable, ///< the journal survives a crash; else Kind::Storage
        /// Also, no identical request was launched within Pace::recent, from here or by another process on the same
        /// store, and made a job or may have; else Journal::identical.
        DurableUnlessIdentical,
        MayBeForgotten, ///< the operator insists
    };
    /// Launches and gives the id of the new entry, see Once::add().
    QString launch(const ExportRequest &request, Keeping keeping = Keeping::Durable);

    /// Launches when \a alongside allows it, durably and in one transaction with what that writes; otherwise the launch
    /// is Rejected with Kind::Conflict and its code.
    QString launch(const ExportRequest &request, const Journal::Alongside &alongside);

    /// Launches of the last Pace::recent that made a job or may have, newest first.
    QList<LaunchEntry> recent() const;
    /// Launches of this very request within Pace::recent that made a job or may have, newest first.
    QList<LaunchEntry> identicalRecent(const ExportRequest &request) const;

    QList<LaunchEntry> entries() const { return m_once.intents(); } ///< of this platform and sandbox, oldest first
    /// Those that neither the platform nor the operator has settled; they go on at the next start.
    QList<LaunchEntry> openLaunches() const;
    std::optional<LaunchEntry> entry(const QString &id) const { return m_once.intent(id); }
    /// Another process has sent it, or is about to, and goes on if this one ends.
    bool isAnothers(const QString &id) const { return m_once.isAnothers(id); }
    /// Open launches of other platforms and sandboxes, as they were read last; nobody pursues them here.
    QList<LaunchEntry> elsewhere() const { return m_once.elsewhere(); }
    /// The launch that made this job, if one of these did.
    std::optional<LaunchEntry> entryOfJob(const QString &jobId) const;

    /// Whether a launch refused with 401 or 429 is sent again automatically, once, when its job was not found. Off by
    /// default.
    void setRepeatsRefused(bool on) { m_kind.setRepeatsRefused(on); }

    // The operator's decisions on an entry that is Undecided; nothing happens for others.
    void resend(const QString &id) { m_once.resend(id); } ///< launches the same body under a new entry
    void abandon(const QString &id) { m_once.abandon(id); }
    void adopt(const QString &id, const QString &jobId) { m_once.adopt(id, jobId); }
    void lookAgain(const QString &id) { m_once.searchAgain(id); }
    /// Nobody will ever look for an entry of elsewhere(): its connection is gone.
    void abandonElsewhere(const QString &id) { m_once.abandonElsewhere(id); }
    /// The operator has read why an entry was rejected.
    void dismiss(const QString &id) { m_once.dismiss(id); }

Q_SIGNALS:
    void started();
    /// The journal could not be read: what the last run left open is not known.
    void startFailed(const exportdesk::Failure &failure);
    void entryAdded(const exportdesk::LaunchEntry &entry);
    void entryChanged(const exportdesk::LaunchEntry &entry);
    /// An entry's job is certain: show it, watch it.
    void jobLaunched(const QString &entryId, const QString &jobId);

private:
    const Clock &m_clock;
    const Pace m_pace;
    LaunchKind m_kind;
    Once m_once;
};

} // namespace exportdesk
