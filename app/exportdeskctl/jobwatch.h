// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"
#include "models/workspace/workspace.h"

#include <map>

namespace exportdesk
{

/// How a job that was waited for ended.
struct JobEnd {
    QString id;
    ExitCode code = ExitCode::Done; ///< Done, JobFailed, BatchFailed, Cancelled or, with error, another one
    std::optional<ExportJob> job; ///< as last seen
    std::optional<bool> batchFailed; ///< of a job that succeeded; nothing: not known
    std::optional<CommandError> error; ///< why the job could not be watched to its end
};

/// Looks jobs up, in the intervals of the window, until they and the batches of those that succeeded have ended. What
/// is seen goes into the history.
class JobWatch final : public QObject
{
    Q_OBJECT

public:
    /// Unreachable for so long, a job is given up.
    static constexpr qint64 longestSilenceMs = 10 * 60'000;
    /// So long after its job succeeded, a batch that is still being written counts as not known.
    static constexpr qint64 longestBatchMs = 15 * 60'000;

    /// Both outlive it.
    JobWatch(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    void start(const QStringList &ids);
    QStringList open() const;
    /// As last seen; nothing before the first response.
    std::optional<ExportJob> job(const QString &id) const;

Q_SIGNALS:
    void seen(const exportdesk::ExportJob &job);
    void ended(const exportdesk::JobEnd &end);
    void allEnded();

private:
    struct Watched {
        std::optional<ExportJob> job;
        QStringList batches; ///< still to be read
        qint64 heardMs = 0; ///< when it was last seen
        qint64 succeededMs = 0;
        int failures = 0;
        bool knowsBatches = true;
    };

    void lookUp(const QString &id);
    void lookUpLater(const QString &id, qint64 retryAfterMs = -1);
    void acceptJob(const QString &id, const Outcome<ExportJob> &outcome);
    void acceptFailure(const QString &id, const Failure &failure);
    void readBatch(const QString &id);
    void acceptBatch(const QString &id, const Outcome<Batch> &outcome);
    void end(const QString &id, ExitCode code, const std::optional<CommandError> &error = {});

    Workspace &m_workspace;
    const Clock &m_clock;
    ExportJobCalls m_calls;
    DatasetCalls m_batches;
    std::map<QString, Watched> m_watched;
    qint64 m_startedMs = 0;
};

} // namespace exportdesk
