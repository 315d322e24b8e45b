// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/schedulerunning.h"

#include "app/exportdeskctl/schedulecommand.h"
#include "app/exportdeskctl/scheduledocument.h"
#include "models/platform/deliver.h"
#include "models/schedules/occurrencewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// A launch with a missing answer is searched for in the platform's list for about two minutes.
constexpr auto searchPatience = 5min;

/// By the codes of the identity service and the gateway. A platform that cannot be reached is none: it may come back
/// within the minute.
bool isSignInTrouble(const CommandError &error)
{
    static const QStringList codes{u"sign-in"_s,       u"forbidden"_s,           u"secret-missing"_s,
                                   u"no-connection"_s, u"credentials-refused"_s, u"unauthorized_client"_s,
                                   u"access_denied"_s};
    const auto begins = [&error](QLatin1String prefix) { return error.code.startsWith(prefix); };
    return error.exit == ExitCode::Connection
        && (codes.contains(error.code) || begins("invalid_"_L1) || begins("401"_L1) || begins("403"_L1));
}

ExitCode codeOf(const Occurrence &one)
{
    using End = Occurrence::End;
    if (one.state == Occurrence::State::Refused)
        return ExitCode::Refused;
    switch (one.end) {
    case End::Open:
    case End::Succeeded:
        return ExitCode::Done;
    case End::Failed:
        return ExitCode::JobFailed;
    case End::BatchFailed:
        return ExitCode::BatchFailed;
    case End::Cancelled:
        return ExitCode::Cancelled;
    case End::NotSent:
        return ExitCode::Connection;
    case End::Abandoned:
    case End::Unconfirmed:
        return ExitCode::Undecided;
    }
    return ExitCode::Done;
}

} // namespace

/// One connection and sandbox, as another call of the program would open it.
struct ScheduleRunning::Desk {
    GlobalOptions options;
    std::unique_ptr<Opening> opening;
    Workspace *workspace = nullptr;
    std::unique_ptr<ScheduleJournal> journal;
    std::unique_ptr<LaunchJournal> launches;
    std::unique_ptr<ScheduledChecks> checks;
    std::unique_ptr<ScheduleRunner> runner;
};

ScheduleRunning::ScheduleRunning(const CommandContext &context)
    : Command(context)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ScheduleRunning::endPlace);
}

ScheduleRunning::~ScheduleRunning() = default;

void ScheduleRunning::start()
{
    if (const auto problem = ScheduleCommand::folderProblem(opening()))
        return fail(*problem);
    m_journal = std::make_unique<ScheduleJournal>(opening().store());
    deliver(m_journal->load(ScheduleJournal::Content::ToRun), this,
            [this](const Outcome<QList<KeptSchedule>> &loaded) { acceptSchedules(loaded); });
}

void ScheduleRunning::acceptSchedules(const Outcome<QList<KeptSchedule>> &loaded)
{
    if (!loaded)
        return fail(commandError(loaded.failure()));
    if (!opening().store().condition().isDurable())
        return fail(
            commandError(StoreError{opening().store().condition().cause, opening().store().condition().detail}));
    for (const KeptSchedule &kept : loaded.value()) {
        const SchedulePlace &place = kept.schedule.place;
        // No secret is read and nobody is asked where nothing can be due.
        if (!m_places.contains(place) && isWanted(place) && mayBeDue({kept}, opening().clock().nowMs()))
            m_places += place;
    }
    runNext();
}

/// All, unless options select a connection or a sandbox.
bool ScheduleRunning::isWanted(const SchedulePlace &place)
{
    const GlobalOptions &options = opening().options();
    if (!options.sandbox.isEmpty() && options.sandbox != place.sandbox)
        return false;
    if (options.connection.isEmpty() && options.credentials.isEmpty())
        return true;
    const auto selected = opening().connection();
    const auto *connection = std::get_if<Connection>(&selected);
    return connection && connection->id == place.connectionId;
}

void ScheduleRunning::runNext()
{
    m_desk.reset();
    if (!m_places.isEmpty())
        return openDesk(m_places.first());
    tellAlerts();
}

/// Whatever became of the schedules, also where none is due: what waits is tried again.
void ScheduleRunning::tellAlerts()
{
    connect(
        &alerts().telling, &AlertTelling::finished, this,
        [this](const TellReport &told) {
            alerts().noteTroubles(told, output());
            report();
        },
        Qt::QueuedConnection);
    alerts().telling.run();
}

void ScheduleRunning::report()
{
    output().document({{"places"_L1, m_done}});
    if (m_done.isEmpty())
        output().text(tr("Nothing is due."));
    finish(m_code);
}

AlertDesk &ScheduleRunning::alerts()
{
    if (!m_alerts)
        m_alerts = std::make_unique<AlertDesk>(opening());
    return *m_alerts;
}

void ScheduleRunning::openDesk(const SchedulePlace &place)
{
    m_events = {};
    m_desk = std::make_unique<Desk>();
    m_desk->options = opening().options();
    const auto selected = opening().connection();
    const auto *connection = std::get_if<Connection>(&selected);
    if (!connection || connection->id != place.connectionId) { // a credential of the options belongs to another one
        m_desk->options.connection = place.connectionId;
        m_desk->options.credentials.clear();
        m_desk->options.gateway.clear();
        m_desk->options.ims.clear();
    }
    m_desk->options.sandbox = place.sandbox;
    m_desk->opening = std::make_unique<Opening>(m_desk->options, opening().locations());
    m_desk->opening->openWorkspaceOfKnownKind([this](Workspace &workspace) { runIn(workspace); },
                                              [this](const CommandError &error) { failPlace(error); });
}

void ScheduleRunning::runIn(Workspace &workspace)
{
    Opening &there = *m_desk->opening;
    m_desk->workspace = &workspace;
    m_desk->journal = std::make_unique<ScheduleJournal>(there.store());
    m_desk->launches = std::make_unique<LaunchJournal>(there.store());
    m_desk->checks = std::make_unique<ScheduledChecks>(workspace.choices(), workspace.datasets(), there.clock(),
                                                       workspace.sandbox().name);
    workspace.launcher().setRepeatsRefused(CommonSettings(opening().settings()).repeatsRefused());
    m_desk->runner = std::make_unique<ScheduleRunner>(ScheduleRunner::Parts{
        workspace.client(), workspace.launcher(), *m_desk->launches, *m_desk->journal, there.clock(),
        [checks = m_desk->checks.get()](const ExportRequest &request) { return checks->check(request); },
        [&workspace] { return workspace.sandbox().wantsNameTyped(); }});
    connect(m_desk->runner.get(), &ScheduleRunner::finished, this, &ScheduleRunning::acceptReport);
    m_desk->runner->run();
}

void ScheduleRunning::acceptReport(const RunReport &report)
{
    for (const RunReport::Event &event : report.events) {
        QJsonObject object = occurrenceObject(event.occurrence);
        object.insert("schedule"_L1, event.schedule);
        m_events.append(object);
        m_code = worseOf(m_code, codeOf(event.occurrence));
        output().text(tr("%1, due %2: %3", "a schedule, a time and what became of it")
                          .arg(event.schedule, QString(event.occurrence.due.nominal).replace(u'T', u' '),
                               occurrenceText(event.occurrence)));
    }
    if (report.failure)
        return failPlace(commandError(*report.failure));
    // Not within a signal of the runner, which is deleted next.
    m_patience.start(searchPatience);
    connect(&m_desk->workspace->launcher(), &Launcher::entryChanged, this, &ScheduleRunning::waitForSearches,
            Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ScheduleRunning::waitForSearches, Qt::QueuedConnection);
}

/// The search for a job whose launch has no answer goes on only while somebody waits for it.
void ScheduleRunning::waitForSearches()
{
    if (!m_patience.isActive())
        return;
    const Launcher &launcher = m_desk->workspace->launcher();
    const QList<LaunchEntry> open = launcher.isStarted() ? launcher.openLaunches() : QList<LaunchEntry>();
    const bool isSearching = std::any_of(open.begin(), open.end(), [&launcher](const LaunchEntry &entry) {
        return entry.isPursued() && !launcher.isAnothers(entry.id);
    });
    if (isSearching)
        return;
    m_patience.stop();
    endPlace();
}

void ScheduleRunning::endPlace()
{
    const SchedulePlace place = m_places.takeFirst();
    if (m_desk->workspace && m_desk->workspace->launcher().isStarted()) {
        const QList<LaunchEntry> open = m_desk->workspace->launcher().openLaunches();
        if (std::any_of(open.begin(), open.end(),
                        [](const LaunchEntry &entry) { return entry.state == LaunchEntry::State::Undecided; })) {
            m_code = worseOf(m_code, ExitCode::Undecided);
            output().note(
                tr("A launch has an unknown outcome: “exportdeskctl launch list” shows it. Its schedule waits "
                   "for the decision."));
        }
    }
    m_done.append(QJsonObject{{"connection"_L1, place.connectionId},
                              {"sandbox"_L1, place.sandbox},
                              {"events"_L1, m_events},
                              {"problem"_L1, QJsonValue()}});
    alerts().telling.noteSignedIn(place.connectionId);
    runNext();
}

/// The others go on.
void ScheduleRunning::failPlace(const CommandError &error)
{
    m_code = worseOf(m_code, error.exit);
    const SchedulePlace place = m_places.takeFirst();
    m_done.append(QJsonObject{{"connection"_L1, place.connectionId},
                              {"sandbox"_L1, place.sandbox},
                              {"events"_L1, m_events},
                              {"problem"_L1, QJsonObject{{"code"_L1, error.code}, {"text"_L1, error.text}}}});
    output().note(tr("%1: %2", "a sandbox and what happened there").arg(place.sandbox, error.text));
    if (isSignInTrouble(error)) {
        AlertEvent event;
        event.kind = AlertEvent::Kind::SignIn;
        event.subject = signInSubject(place.connectionId);
        event.id = event.subject;
        event.place = place;
        event.detail = alertDetail(error.text);
        event.isOwn = true;
        event.occurredMs = opening().clock().nowMs();
        alerts().telling.add(event);
    }
    QMetaObject::invokeMethod(this, &ScheduleRunning::runNext, Qt::QueuedConnection);
}

} // namespace exportdesk
