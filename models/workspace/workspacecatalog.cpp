// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspacecatalog.h"

#include "models/jobs/datasetcounts.h"
#include "models/jobs/knownjobs.h"
#include "models/jobs/knownjobslookup.h"
#include "models/platform/platformclient.h"

#include <memory>

using namespace std::chrono_literals;

namespace exportdesk
{

WorkspaceCatalog::WorkspaceCatalog(PlatformClient &client, Store &store, const Clock &clock, const KnownJobs &jobs)
    : choices(client, clock)
    , datasets(client, clock)
    , creationJournal(store)
    , creations(datasets, client, clock, &creationJournal)
    , batches(client, clock)
    , m_jobs(jobs)
    , m_counting(jobs)
{
    batches.setJobOf([this](const QString &batchId) { return jobOfBatch(m_jobs, batchId); });
    m_countJobs.setSingleShot(true);
    m_countJobs.setInterval(1s);
    connect(&m_countJobs, &QTimer::timeout, this, &WorkspaceCatalog::countJobs);
    connect(&jobs, &KnownJobs::jobsAdded, this, &WorkspaceCatalog::countJobsSoon);
    connect(&jobs, &KnownJobs::jobEnded, this, &WorkspaceCatalog::readWhatEnded);
}

void WorkspaceCatalog::start()
{
    creations.resume();
    datasets.reload();
    choices.load();
}

void WorkspaceCatalog::countJobs()
{
    m_countJobs.stop();
    auto counts = std::make_shared<DatasetCounts>(m_jobs);
    m_counting.start([counts](int first, int last) { counts->add(first, last); },
                     [this, counts] { datasets.setJobCounts(counts->byDataset()); });
}

void WorkspaceCatalog::countJobsSoon()
{
    if (!m_countJobs.isActive())
        m_countJobs.start();
}

/// A job that ended has changed its dataset.
void WorkspaceCatalog::readWhatEnded()
{
    datasets.reload();
    if (!batches.datasetId().isEmpty())
        batches.reload();
}

} // namespace exportdesk
