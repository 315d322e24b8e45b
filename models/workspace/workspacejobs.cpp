// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacejobs.h"

#include "models/platform/platformclient.h"

#include <QRandomGenerator>

namespace exportdesk
{

WorkspaceJobs::WorkspaceJobs(PlatformClient &client, Store &store, QSettings &settings, const Clock &clock)
    : table(clock)
    , filter(table)
    , sorted(table)
    , monitor(table, ExportJobCalls(client), clock, QRandomGenerator::global()->generate())
    , history(store, client.connection().id, client.connection().sandbox)
    , marks(store, table, client.connection().id, client.connection().sandbox)
    , savedViews(settings, client.connection().id)
    , cancelIntents(store, client.connection().id, client.connection().sandbox)
    , canceller(table, ExportJobCalls(client), clock)
    , details(monitor, &history)
    , learning(table, durations)
    , figures(table)
    , batchWatch(table, history, marks, DatasetCalls(client))
{
    sorted.setFilter(&filter);
    canceller.keepIn(cancelIntents);
    connect(&monitor, &JobMonitor::loaded, &sorted, &SortFilterModel::settle, Qt::QueuedConnection);
    connect(&monitor, &JobMonitor::loaded, &batchWatch, &BatchWatch::start);
    connect(&monitor, &JobMonitor::loaded, &learning, &DurationsLearning::start);
    connect(&canceller, &JobCanceller::marked, &monitor, &JobMonitor::noteOwnAction);
    connect(&table, &ExportJobsModel::jobEnded, this, [this](const QString &id) {
        if (const auto facts = table.facts(id))
            durations.add(*facts);
    });
    keepHistory();
}

void WorkspaceJobs::keepHistory()
{
    connect(&monitor, &JobMonitor::jobsSeen, &history, qOverload<const JobHistory::Jobs &>(&JobHistory::keep));
    connect(&monitor, &JobMonitor::jobSeen, &history, qOverload<const ExportJob &>(&JobHistory::keep));
    connect(&canceller, &JobCanceller::jobSeen, &history, qOverload<const ExportJob &>(&JobHistory::keep));
    connect(&monitor, &JobMonitor::stateChanged, &history,
            [this] { history.holdPages(monitor.state().loading && !monitor.state().failure); });
}

void WorkspaceJobs::start()
{
    canceller.resume();
    connect(&history, &JobHistory::loaded, &sorted, &SortFilterModel::settle);
    connect(&history, &JobHistory::loaded, &monitor, &JobMonitor::start);
    connect(&history, &JobHistory::failed, &monitor, &JobMonitor::start);
    marks.load();
    history.loadInto(table);
}

} // namespace exportdesk
