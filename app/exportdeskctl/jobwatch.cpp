// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobwatch.h"

#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// It will be the same a minute later.
bool isLastingFailure(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::SignIn:
    case Failure::Kind::Forbidden:
    case Failure::Kind::NotFound:
    case Failure::Kind::Tls:
    case Failure::Kind::Rejected:
    case Failure::Kind::Redirected:
        return true;
    default:
        return false;
    }
}

ExitCode codeOfEndedJob(JobStatus status)
{
    return status == JobStatus::Failed   ? ExitCode::JobFailed
        : status == JobStatus::Cancelled ? ExitCode::Cancelled
                                         : ExitCode::Done;
}

constexpr auto batchPause = 3s;

} // namespace

QString jobSentence(const ExportJob &job)
{
    return JobWatch::tr("Job %1: %2").arg(job.id, jobText::status(job.status, job.statusWord));
}

QString endSentence(const JobEnd &end)
{
    if (end.error)
        return JobWatch::tr("Job %1: %2").arg(end.id, end.error->text);
    if (end.batchFailed.value_or(false))
        return JobWatch::tr("Job %1: %2").arg(end.id, jobText::batchFailed());
    return jobSentence(*end.job);
}

JobWatch::JobWatch(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_calls(workspace.client())
    , m_batches(workspace.client())
{
}

void JobWatch::start(const QStringList &ids)
{
    m_startedMs = m_clock.nowMs();
    for (const QString &id : ids)
        m_watched[id].heardMs = m_startedMs;
    for (const QString &id : QSet<QString>(ids.begin(), ids.end()))
        lookUp(id);
}

QStringList JobWatch::open() const
{
    QStringList ids;
    for (const auto &[id, watched] : m_watched)
        ids.append(id);
    return ids;
}

std::optional<ExportJob> JobWatch::job(const QString &id) const
{
    const auto found = m_watched.find(id);
    return found == m_watched.end() ? std::nullopt : found->second.job;
}

void JobWatch::lookUp(const QString &id)
{
    deliver(m_calls.lookUp(id), this, [this, id](const Outcome<ExportJob> &outcome) { acceptJob(id, outcome); });
}

void JobWatch::lookUpLater(const QString &id, qint64 retryAfterMs)
{
    const Watched &watched = m_watched.at(id);
    PollFacts facts;
    facts.nowMs = m_clock.nowMs();
    facts.lastOwnActionMs = m_startedMs;
    facts.running = facts.ownRunning = int(m_watched.size());
    facts.youngestRunningMs = watched.job ? watched.job->createdMs : m_startedMs;
    facts.failures = watched.failures;
    facts.retryAfterMs = retryAfterMs;
    facts.random = QRandomGenerator::global()->generateDouble();
    QTimer::singleShot(planNextPoll(facts).delay, this, [this, id] { lookUp(id); });
}

void JobWatch::acceptJob(const QString &id, const Outcome<ExportJob> &outcome)
{
    if (!outcome)
        return acceptFailure(id, outcome.failure());
    Watched &watched = m_watched.at(id);
    const ExportJob &job = outcome.value();
    watched.job = job;
    watched.heardMs = m_clock.nowMs();
    watched.failures = 0;
    m_workspace.history().keep(job);
    Q_EMIT seen(job);
    if (!isTerminal(job.status))
        return lookUpLater(id);
    if (job.status != JobStatus::Succeeded)
        return end(id, codeOfEndedJob(job.status));
    watched.succeededMs = m_clock.nowMs();
    watched.batches = job.batchIds();
    watched.knowsBatches = !watched.batches.isEmpty();
    readBatch(id);
}

void JobWatch::acceptFailure(const QString &id, const Failure &failure)
{
    Watched &watched = m_watched.at(id);
    const bool isSilentForLong = m_clock.nowMs() - watched.heardMs > longestSilenceMs;
    if (isLastingFailure(failure) || isSilentForLong) {
        CommandError error = jobError(failure, id);
        if (!isLastingFailure(failure))
            error.exit = ExitCode::TimeLimit; // the job goes on
        return end(id, error.exit, error);
    }
    ++watched.failures;
    lookUpLater(id, failure.retryAfterMs);
}

void JobWatch::readBatch(const QString &id)
{
    const Watched &watched = m_watched.at(id);
    if (watched.batches.isEmpty())
        return end(id, ExitCode::Done);
    deliver(m_batches.batch(watched.batches.first()), this,
            [this, id](const Outcome<Batch> &outcome) { acceptBatch(id, outcome); });
}

void JobWatch::acceptBatch(const QString &id, const Outcome<Batch> &outcome)
{
    Watched &watched = m_watched.at(id);
    const BatchGroup group = outcome ? outcome.value().group() : BatchGroup::Unknown;
    if (group == BatchGroup::Failed)
        return end(id, ExitCode::BatchFailed);
    const bool mayChange
        = outcome ? group == BatchGroup::Running || group == BatchGroup::Stuck : !isLastingFailure(outcome.failure());
    if (mayChange && m_clock.nowMs() - watched.succeededMs < longestBatchMs) {
        QTimer::singleShot(batchPause, this, [this, id] { readBatch(id); });
        return;
    }
    if (group != BatchGroup::Done)
        watched.knowsBatches = false;
    watched.batches.removeFirst();
    readBatch(id);
}

void JobWatch::end(const QString &id, ExitCode code, const std::optional<CommandError> &error)
{
    const Watched watched = m_watched.at(id);
    m_watched.erase(id);
    JobEnd end{id, code, watched.job, std::nullopt, error};
    if (code == ExitCode::BatchFailed || (code == ExitCode::Done && watched.knowsBatches))
        end.batchFailed = code == ExitCode::BatchFailed;
    if (end.batchFailed)
        m_workspace.marks().setBatchFailed(id, *end.batchFailed);
    Q_EMIT ended(end);
    if (m_watched.empty())
        Q_EMIT allEnded();
}

} // namespace exportdesk
