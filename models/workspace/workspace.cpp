// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspace.h"

#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/segmentsmodel.h"
#include "models/exports/launchrows.h"
#include "models/store/locations.h"
#include "models/store/store.h"
#include "models/workspace/formerplaces.h"
#include "models/workspace/session.h"

#include <QFileInfo>
#include <QTimer>

namespace exportdesk
{

namespace
{

constexpr std::chrono::milliseconds recordStored{500};

Connection inSandbox(Connection connection, const QString &sandbox)
{
    connection.sandbox = sandbox;
    return connection;
}

/// A store in memory has no folder.
QString partsRootBeside(const Store &store)
{
    const QString file = store.file();
    return Locations(file.isEmpty() ? QString() : QFileInfo(file).absolutePath()).resultsFolder();
}

/// What an earlier version stored under the id of this connection. Before anything is read of it.
Store &withRowsAssigned(Store &store, const Connection &connection)
{
    store.write([place = formerPlace(connection)](QSqlDatabase &database) { return assignRows(database, place); });
    return store;
}

} // namespace

Workspace::Workspace(Session &session, Store &store, QSettings &settings, const Clock &clock,
                     const SandboxTraits &sandbox, QObject *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
    , m_clock(clock)
    , m_partsRoot(partsRootBeside(store))
    , m_startedMs(clock.nowMs())
    , m_client(std::make_unique<HttpClient>(inSandbox(session.connection(), sandbox.name), session.transport(),
                                            session.token(), session.policy()))
    , m_jobs(std::make_unique<WorkspaceJobs>(*m_client, withRowsAssigned(store, session.connection()), settings, clock))
    , m_catalog(std::make_unique<WorkspaceCatalog>(*m_client, store, clock, m_jobs->known))
    , m_exports(std::make_unique<WorkspaceExports>(*m_client, store, clock, session.tempo().launching))
    , m_schedules(std::make_unique<WorkspaceSchedules>(*m_client, launcher(), store, choices(), datasets(), clock,
                                                       [this] { return m_sandbox.wantsNameTyped(); }))
    , m_changes(std::make_unique<ChangeWatch>(jobs(), history(), pastExports(), m_jobs->marked))
    , m_facts({choices(), datasets(), knownJobs(), launcher(), m_schedules->timetable, clock, sandbox.name}, composer())
{
    connectNames();
    connectLaunches();
    connectChanges();
}

Workspace::~Workspace() = default;

void Workspace::start()
{
    m_exports->start();
    m_jobs->start();
    m_catalog->start();
    m_schedules->start();
}

ResultAnswering::Sources Workspace::resultSources() const
{
    return {*m_client, m_clock, pastExports(), m_partsRoot};
}

void Workspace::connectNames()
{
    Names names;
    names.dataset = [this](const QString &id) {
        const Dataset *dataset = datasets().dataset(id);
        return dataset ? dataset->name : QString();
    };
    names.mergePolicy = [this](const QString &id) {
        const MergePolicy *policy = choices().mergePolicies()->policy(id);
        return policy ? policy->name : QString();
    };
    names.segment = [this](const QString &id) {
        const SegmentDefinition *segment = choices().segments()->segment(id);
        return segment ? segment->name : QString();
    };
    m_jobs->names.setSources(names);
    connect(&datasets(), &DatasetsModel::stateChanged, &m_jobs->names, &JobNames::changed);
    // Once for both, in a turn of the event loop of its own: every row with a name is shown again.
    auto *namesSoon = new QTimer(this);
    namesSoon->setSingleShot(true);
    namesSoon->setInterval(0);
    connect(namesSoon, &QTimer::timeout, &m_jobs->names, &JobNames::changed);
    connect(&choices(), &Choices::changed, namesSoon, [this, namesSoon](Choices::Part part) {
        const bool named = part == Choices::Part::MergePolicies || part == Choices::Part::Segments;
        if (named && !choices().state(part).loading)
            namesSoon->start();
    });
    connect(&monitor(), &JobMonitor::loaded, m_catalog.get(), &WorkspaceCatalog::countJobs);
    connect(&monitor(), &JobMonitor::loaded, &batches(), &BatchesModel::jobsChanged);
}

void Workspace::connectLaunches()
{
    connect(&launcher(), &Launcher::started, this, &Workspace::showLaunches);
    connect(&jobs(), &ExportJobsModel::languageChanged, this, &Workspace::showLaunches);
    connect(&launcher(), &Launcher::entryAdded, this, &Workspace::showLaunch);
    connect(&launcher(), &Launcher::entryChanged, this, &Workspace::showLaunch);
    // What scripts have launched on the same store appears with the jobs of the platform.
    connect(&monitor(), &JobMonitor::stateChanged, this, [this] {
        const bool isRefreshing = monitor().state().refreshing;
        if (std::exchange(m_wasRefreshing, isRefreshing) && !isRefreshing)
            launcher().refresh();
    });
    connect(&launcher(), &Launcher::jobLaunched, this, [this](const QString &, const QString &jobId) {
        knownJobs().addStartedHere(jobId);
        history().keepStartedHere(jobId);
        monitor().lookUp(jobId);
        monitor().noteOwnAction();
    });
}

/// Jobs that have just succeeded, and those of which BatchWatch says that they did recently.
void Workspace::connectChanges()
{
    connect(&knownJobs(), &KnownJobs::jobEnded, m_changes.get(), [this](const QString &id, JobStatus status) {
        if (status == JobStatus::Succeeded) // once its record is stored
            QTimer::singleShot(recordStored, m_changes.get(), [this, id] { m_changes->compare(id); });
    });
    connect(&batchWatch(), &BatchWatch::checked, m_changes.get(), &ChangeWatch::compare);
}

void Workspace::showLaunches()
{
    const QList<LaunchEntry> entries = launcher().entries();
    for (const LaunchEntry &entry : entries) {
        if (!entry.resultId.isEmpty())
            knownJobs().addStartedHere(entry.resultId);
    }
    m_jobs->launches.replaceAll(launchRows(entries, m_startedMs));
}

void Workspace::showLaunch(const LaunchEntry &entry)
{
    if (!entry.resultId.isEmpty())
        knownJobs().addStartedHere(entry.resultId);
    if (const std::optional<LaunchRow> row = launchRow(entry, m_startedMs))
        m_jobs->launches.put(*row);
    else
        m_jobs->launches.remove(entry.id);
}

} // namespace exportdesk
