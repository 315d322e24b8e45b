// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacejobs.h"

#include "models/platform/platformclient.h"
#include "models/platform/platformkey.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace std::chrono_literals;

namespace exportdesk
{

WorkspaceJobs::WorkspaceJobs(PlatformClient &client, Store &store, QSettings &settings, const Clock &clock)
    : known(clock)
    , merger(known)
    , launches(known)
    , table(known, launches, marked, names)
    , filter(table)
    , sorted(table)
    , monitor(merger, ExportJobCalls(client), clock, QRandomGenerator::global()->generate())
    , history(store, platformKey(client.connection()), client.connection().sandbox)
    , marks(store, known, marked, platformKey(client.connection()), client.connection().sandbox)
    , newFailures(known, marks, settings, platformKey(client.connection()), client.connection().sandbox)
    , savedViews(settings, client.connection().id)
    , cancelJournal(store)
    , canceller(known, merger, ExportJobCalls(client), clock, &cancelJournal)
    , details(monitor, &history)
    , learning(known, durations)
    , figures(known, marked)
    , batchWatch(table, history, marks, DatasetCalls(client), clock)
{
    sorted.setFilter(&filter);
    connect(&monitor, &JobMonitor::loaded, &sorted, &SortFilterModel::settle, Qt::QueuedConnection);
    // One after the other, so that the window stays alive: each of them reads all rows.
    connect(&monitor, &JobMonitor::loaded, &batchWatch, [this] {
        QTimer::singleShot(5ms, &batchWatch, [this] {
            batchWatch.start();
            QTimer::singleShot(5ms, &learning, &DurationsLearning::start);
        });
    });
    connect(&canceller, &JobCanceller::changed, &marks, [this](const CancelResult &result) {
        if (result.state == CancelState::Cancelled && result.sent)
            marks.setCancelledHere(result.id);
    });
    connect(&canceller, &JobCanceller::marked, &monitor, &JobMonitor::noteOwnAction);
    connect(&known, &KnownJobs::jobEnded, this, [this](const QString &id) {
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
    history.loadInto(merger);
}

} // namespace exportdesk
