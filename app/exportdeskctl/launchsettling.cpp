// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/launchsettling.h"

#include "app/exportdeskctl/launchjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

LaunchListing::LaunchListing(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

void LaunchListing::start()
{
    withWorkspace([this](Workspace &workspace) {
        m_launcher = &workspace.launcher();
        m_launcher->setRepeatsRefused(CommonSettings(opening().settings()).repeatsRefused());
        connect(m_launcher, &Launcher::startFailed, this,
                [this](const Failure &failure) { fail(commandError(failure)); });
        connect(m_launcher, &Launcher::started, this, [this] {
            for (const LaunchEntry &entry : m_launcher->openLaunches())
                m_open.append(entry.id);
            connect(m_launcher, &Launcher::entryChanged, this, &LaunchListing::reportWhenSettled);
            reportWhenSettled();
        });
        if (m_options.timeoutMs > 0)
            QTimer::singleShot(std::chrono::milliseconds(m_options.timeoutMs), this, &LaunchListing::report);
        m_launcher->start();
    });
}

void LaunchListing::reportWhenSettled()
{
    const QList<LaunchEntry> open = m_launcher->openLaunches();
    const auto pursued
        = std::count_if(open.begin(), open.end(), [](const LaunchEntry &entry) { return entry.isPursued(); });
    if (pursued == 0 || m_options.timeoutMs == 0)
        return report();
    output().progress(tr("Searching the platform for the jobs of %Ln launch(es)…", nullptr, int(pursued)));
}

void LaunchListing::report()
{
    if (!m_launcher || !m_launcher->isStarted())
        return fail({ExitCode::TimeLimit, u"time-limit"_s, tr("The time limit was reached.")});
    QJsonArray launches;
    bool isUndecided = false;
    bool isOpen = false;
    for (const LaunchEntry &entry : m_launcher->entries()) {
        isUndecided |= entry.state == LaunchEntry::State::Undecided;
        isOpen |= entry.isPursued();
        if (!m_options.all && !entry.isOpen() && !m_open.contains(entry.id))
            continue;
        launches.append(launchObject(entry));
        output().text(launchSentence(entry));
        if (!entry.candidates.isEmpty() && entry.isOpen())
            output().text(u"  "_s + tr("Possible jobs: %1").arg(entry.candidates.join(", "_L1)));
    }
    QJsonArray elsewhere;
    for (const LaunchEntry &entry : m_launcher->elsewhere())
        elsewhere.append(launchObject(entry));
    output().document(QJsonObject{{"launches"_L1, launches}, {"elsewhere"_L1, elsewhere}});
    if (launches.isEmpty())
        output().text(tr("No open launches."));
    if (!elsewhere.isEmpty())
        output().note(
            tr("%Ln open launch(es) in other sandboxes or of other connections.", nullptr, int(elsewhere.size())));
    finish(isUndecided                             ? ExitCode::Undecided
               : isOpen && m_options.timeoutMs > 0 ? ExitCode::TimeLimit
                                                   : ExitCode::Done);
}

LaunchDeciding::LaunchDeciding(const CommandContext &context, const Options &options)
    : Command(context)
    , m_options(options)
{
}

void LaunchDeciding::start()
{
    const int decisions = int(!m_options.job.isEmpty()) + int(m_options.resends) + int(m_options.abandons);
    if (decisions != 1)
        return fail({ExitCode::Usage, u"usage"_s, tr("Specify one of --adopt JOB, --resend and --abandon.")});
    const auto then = [this](Workspace &workspace) { open(workspace); };
    if (m_options.resends)
        withGuardedWorkspace(m_options.production, then);
    else
        withWorkspace(then);
}

void LaunchDeciding::open(Workspace &workspace)
{
    m_launcher = &workspace.launcher();
    connect(m_launcher, &Launcher::startFailed, this, [this](const Failure &failure) { fail(commandError(failure)); });
    connect(m_launcher, &Launcher::started, this, &LaunchDeciding::decideWhenAsked);
    m_launcher->start();
}

void LaunchDeciding::decideWhenAsked()
{
    const auto entry = m_launcher->entry(m_options.launch);
    if (!entry)
        return fail({ExitCode::Usage, u"no-such-launch"_s,
                     tr("No launch has the id %1 in this sandbox. “exportdeskctl launch list” shows the open ones.")
                         .arg(m_options.launch)});
    m_awaited = entry->id;
    connect(m_launcher, &Launcher::entryChanged, this, &LaunchDeciding::acceptEntry);
    acceptEntry(*entry);
}

void LaunchDeciding::acceptEntry(const LaunchEntry &entry)
{
    if (entry.id != m_awaited)
        return;
    if (entry.isPursued())
        return output().progress(launchSentence(entry));
    if (entry.state == LaunchEntry::State::Undecided && !m_hasDecided) {
        m_hasDecided = true;
        return decide();
    }
    if (entry.state == LaunchEntry::State::Resent && m_options.resends && m_hasDecided && !entry.resentAs.isEmpty()) {
        m_awaited = entry.resentAs;
        output().text(launchSentence(entry));
        return;
    }
    if (!m_hasDecided)
        return fail({ExitCode::NothingToDo, u"settled"_s, launchSentence(entry), launchObject(entry)});
    if (entry.state != LaunchEntry::State::Abandoned)
        if (const auto error = launchError(entry))
            return fail(*error);
    output().document(launchObject(entry));
    output().text(launchSentence(entry));
    finish();
}

void LaunchDeciding::decide()
{
    if (m_options.abandons)
        return m_launcher->abandon(m_options.launch);
    if (m_options.resends)
        return m_launcher->resend(m_options.launch);
    m_launcher->adopt(m_options.launch, m_options.job);
    const auto now = m_launcher->entry(m_options.launch);
    const QList<LaunchEntry> all = m_launcher->entries();
    const bool isTaken = std::any_of(all.begin(), all.end(), [this](const LaunchEntry &other) {
        return other.id != m_options.launch && other.resultId == m_options.job;
    });
    if (isTaken && now && now->isOpen())
        fail({ExitCode::Refused, u"job-taken"_s, tr("Job %1 belongs to another launch.").arg(m_options.job)});
}

} // namespace exportdesk
