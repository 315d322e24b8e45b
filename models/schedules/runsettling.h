// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/datasetcalls.h"
#include "models/exports/launchjournal.h"
#include "models/jobs/exportjobcalls.h"
#include "models/schedules/schedulejournal.h"

#include <QHash>
#include <QObject>

namespace exportdesk
{

/// Finds out how the open runs of schedules ended: what became of their launch, of its job, and whether the batch
/// arrived. One look at each; what is not over stays open.
class RunSettling final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RunSettling(PlatformClient &client, LaunchJournal &launches, ScheduleJournal &schedules, QObject *parent);

    /// finished() follows. \a nowMs by the platform's clock.
    void start(const QList<Occurrence> &open, qint64 nowMs);
    /// The outcome of its launch is known, and there is a job that is not over. Of the last look.
    bool isRunning(const Occurrence &open) const { return m_running.contains(open.launchId); }

Q_SIGNALS:
    void ended(const exportdesk::Occurrence &run);
    void finished();

private:
    void acceptLaunches(const QList<Occurrence> &open, const Outcome<QList<Intent>> &launches);
    void acceptLaunch(const Occurrence &run, const Intent &launch);
    void acceptJob(const Occurrence &run, bool isNew, const Outcome<ExportJob> &found);
    void keepOpen(const Occurrence &run, bool isNew);
    void readBatch(const Occurrence &run, const QStringList &batches, bool isOld);
    void acceptBatch(const Occurrence &run, QStringList batches, bool isOld, const Outcome<Batch> &found);
    void end(Occurrence run, Occurrence::End end, const QString &detail = {});
    void finishOne();

    LaunchJournal &m_launches;
    ScheduleJournal &m_schedules;
    ExportJobCalls m_jobs;
    DatasetCalls m_batches;
    qint64 m_nowMs = 0;
    qsizetype m_pending = 0;
    QSet<QString> m_running; ///< launches
};

} // namespace exportdesk
