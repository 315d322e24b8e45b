// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/workspace.h"

#include "app/exportdesk/session.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/choices/segmentsmodel.h"
#include "models/exports/launchrows.h"

#include <QRandomGenerator>

namespace exportdesk
{

namespace
{

Connection inSandbox(Connection connection, const QString &sandbox)
{
    connection.sandbox = sandbox;
    return connection;
}

} // namespace

Workspace::Workspace(Session &session, Store &store, const Clock &clock, const SandboxLook &sandbox, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_sandbox(sandbox)
    , m_startedMs(clock.nowMs())
    , m_client(inSandbox(session.connection(), sandbox.name), session.transport(), session.token(), session.policy())
    , m_jobs(clock)
    , m_filter(m_jobs)
    , m_sorted(m_jobs)
    , m_monitor(m_jobs, ExportJobCalls(m_client), clock, QRandomGenerator::global()->generate())
    , m_history(store, session.connection().id, sandbox.name)
    , m_marks(store, m_jobs, session.connection().id, sandbox.name)
    , m_savedViews(m_settings, session.connection().id)
    , m_cancelJournal(store)
    , m_canceller(m_jobs, ExportJobCalls(m_client), clock, &m_cancelJournal)
    , m_details(m_monitor, &m_history)
    , m_learning(m_jobs, m_durations)
    , m_figures(m_jobs)
    , m_choices(m_client, clock)
    , m_datasets(m_client, clock)
    , m_creationJournal(store)
    , m_creations(m_datasets, m_client, clock, &m_creationJournal)
    , m_batches(m_client, clock)
    , m_journal(store)
    , m_launcher(m_client, m_journal, clock, session.tempo().launching)
    , m_composer(clock)
    , m_drafts(store, m_composer, clock)
    , m_templates(store, clock)
    , m_past(store, session.connection().id, sandbox.name)
    , m_facts({m_choices, m_datasets, m_jobs, m_launcher, sandbox.name}, m_composer)
    , m_batchWatch(m_jobs, m_history, m_marks, DatasetCalls(m_client))
{
    m_sorted.setFilter(&m_filter);
    connectNames();
    connectJobs();
    connectLaunches();
}

Workspace::~Workspace() = default;

void Workspace::start()
{
    m_drafts.open(m_client.connection().id, m_sandbox.name);
    m_templates.open(m_client.connection().id, m_sandbox.name);
    m_launcher.start();
    m_canceller.resume();
    m_creations.resume();
    // What is remembered comes first: the platform then only has to confirm it.
    connect(&m_history, &JobHistory::loaded, &m_sorted, &SortFilterModel::settle);
    connect(&m_history, &JobHistory::loaded, &m_monitor, &JobMonitor::start);
    connect(&m_history, &JobHistory::failed, &m_monitor, &JobMonitor::start);
    connect(&m_monitor, &JobMonitor::stateChanged, &m_history,
            [this] { m_history.holdPages(m_monitor.state().loading && !m_monitor.state().failure); });
    m_marks.load();
    m_history.loadInto(m_jobs);
    m_datasets.reload();
    m_choices.load();
}

JobsParts Workspace::jobsParts()
{
    return {m_jobs,
            m_filter,
            m_sorted,
            m_monitor,
            m_canceller,
            m_details,
            m_durations,
            m_launcher,
            m_history,
            m_marks,
            m_savedViews,
            DatasetCalls(m_client),
            FileCalls(m_client),
            m_sandbox};
}

void Workspace::connectNames()
{
    Names names;
    names.dataset = [this](const QString &id) {
        const Dataset *dataset = m_datasets.dataset(id);
        return dataset ? dataset->name : QString();
    };
    names.mergePolicy = [this](const QString &id) {
        const MergePolicy *policy = m_choices.mergePolicies()->policy(id);
        return policy ? policy->name : QString();
    };
    names.segment = [this](const QString &id) {
        const SegmentDefinition *segment = m_choices.segments()->segment(id);
        return segment ? segment->name : QString();
    };
    m_jobs.setNames(names);
    m_batches.setJobOf([this](const QString &batchId) { return m_jobs.jobOfBatch(batchId); });
    connect(&m_monitor, &JobMonitor::loaded, &m_batches, &BatchesModel::jobsChanged);
    connect(&m_datasets, &DatasetsModel::stateChanged, &m_jobs, &ExportJobsModel::namesChanged);
    connect(&m_choices, &Choices::changed, this, [this](Choices::Part part) {
        if (part == Choices::Part::MergePolicies || part == Choices::Part::Segments)
            m_jobs.namesChanged();
    });
}

void Workspace::connectJobs()
{
    connect(&m_monitor, &JobMonitor::loaded, &m_sorted, &SortFilterModel::settle, Qt::QueuedConnection);
    m_countJobs.setSingleShot(true);
    m_countJobs.setInterval(std::chrono::seconds(1));
    connect(&m_countJobs, &QTimer::timeout, this, &Workspace::countJobs);
    connect(&m_monitor, &JobMonitor::loaded, this, &Workspace::countJobs);
    connect(&m_jobs, &QAbstractItemModel::rowsInserted, &m_countJobs, [this] {
        if (!m_countJobs.isActive())
            m_countJobs.start();
    });
    connect(&m_monitor, &JobMonitor::loaded, &m_batchWatch, &BatchWatch::start);
    connect(&m_monitor, &JobMonitor::loaded, &m_learning, &DurationsLearning::start);
    connect(&m_jobs, &ExportJobsModel::jobEnded, this, [this](const QString &id) {
        if (const auto facts = m_jobs.facts(id))
            m_durations.add(*facts);
        // What the job wrote is news of its dataset, too.
        m_datasets.reload();
        if (!m_batches.datasetId().isEmpty())
            m_batches.reload();
    });
    connect(&m_monitor, &JobMonitor::jobsSeen, &m_history, qOverload<const JobHistory::Jobs &>(&JobHistory::keep));
    connect(&m_monitor, &JobMonitor::jobSeen, &m_history, qOverload<const ExportJob &>(&JobHistory::keep));
    connect(&m_canceller, &JobCanceller::jobSeen, &m_history, qOverload<const ExportJob &>(&JobHistory::keep));
    connect(&m_canceller, &JobCanceller::marked, &m_monitor, &JobMonitor::noteOwnAction);
}

void Workspace::countJobs()
{
    m_countJobs.stop();
    m_datasets.setJobCounts(m_jobs.countsByDataset());
}

void Workspace::connectLaunches()
{
    connect(&m_launcher, &Launcher::started, this, &Workspace::showLaunches);
    connect(&m_launcher, &Launcher::entryAdded, this, &Workspace::showLaunches);
    connect(&m_launcher, &Launcher::entryChanged, this, &Workspace::showLaunches);
    connect(&m_launcher, &Launcher::jobLaunched, this, [this](const QString &, const QString &jobId) {
        m_jobs.addStartedHere(jobId);
        m_history.keepStartedHere(jobId);
        m_monitor.lookUp(jobId);
        m_monitor.noteOwnAction();
    });
}

void Workspace::showLaunches()
{
    const QList<LaunchEntry> entries = m_launcher.entries();
    QSet<QString> ids;
    for (const LaunchEntry &entry : entries) {
        if (!entry.resultId.isEmpty())
            ids.insert(entry.resultId);
    }
    m_jobs.setStartedHere(ids);
    m_jobs.setLaunches(launchRows(entries, m_startedMs));
}

} // namespace exportdesk
