// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "models/datasets/datasetcalls.h"
#include "models/jobs/exportjob.h"

#include <QObject>

#include <optional>

namespace exportdesk
{

/// What a job left in its dataset.
struct JobResult {
    ExportJob job;
    QList<Batch> batches; ///< that it wrote, once it has succeeded

    /// Whose files can be used.
    QList<Batch> usableBatches() const;
    /// The segment that a batch belongs to; empty if there is one batch for all.
    QString segmentOf(const QString &batchId) const;
    /// Why its files are not there, or not all of them; nothing if the job and all its batches succeeded.
    std::optional<CommandError> problem() const;
    /// {"job": {…}, "batches": [{…}]}
    QJsonObject document() const;

private:
    std::optional<CommandError> problemOfJob() const;
    std::optional<CommandError> problemOfBatches() const;
};

/// Reads a job and its batches.
class JobResultReading final : public QObject
{
    Q_OBJECT

public:
    explicit JobResultReading(PlatformClient &client, QObject *parent = nullptr);

    void start(const QString &jobId);
    const JobResult &result() const { return m_result; }

Q_SIGNALS:
    void finished();
    void failed(const exportdesk::CommandError &error);

private:
    void readNextBatch();

    PlatformClient &m_client;
    JobResult m_result;
    QStringList m_waiting; ///< ids of batches to be read
};

} // namespace exportdesk
