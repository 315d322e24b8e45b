// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choices.h"
#include "models/datasets/batchesmodel.h"
#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "models/jobs/jobwalk.h"

#include <QTimer>

namespace exportdesk
{

class KnownJobs;
class Store;

/// What the platform offers a workspace for its exports: datasets and their batches, schema, merge policies, segments.
class WorkspaceCatalog final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; \a jobs are counted by dataset. Connection and sandbox are those of \a client.
    WorkspaceCatalog(PlatformClient &client, Store &store, const Clock &clock, const KnownJobs &jobs);

    /// Reads everything, and resumes the creations that the last session left open.
    void start();
    /// Counts the jobs of each dataset from now on, many in several turns of the event loop; new jobs are counted a
    /// second later, many at once.
    void countJobs();

    Choices choices;
    DatasetsModel datasets;
    CreationJournal creationJournal;
    DatasetCreations creations;
    BatchesModel batches;

private:
    void countJobsSoon();
    void readWhatEnded();

    const KnownJobs &m_jobs;
    JobWalk m_counting;
    QTimer m_countJobs;
};

} // namespace exportdesk
