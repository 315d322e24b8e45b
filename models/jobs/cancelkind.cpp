// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/cancelkind.h"

#include "models/jobs/surelookup.h"
#include "models/platform/deliver.h"

#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace exportdesk
{

CancelKind::CancelKind(JobMerger &merger, const ExportJobCalls &calls, QObject *parent)
    : QObject(parent)
    , m_merger(merger)
    , m_calls(calls)
{
}

QFuture<Outcome<QString>> CancelKind::send(const Intent &intent)
{
    Q_EMIT sent(intent.fingerprint);
    const auto answer = [id = intent.fingerprint](const Outcome<Done> &outcome) -> Outcome<QString> {
        if (outcome)
            return id;
        Failure failure = outcome.failure();
        // The job was there a moment ago: whether it has gone, or goes on, is looked at again.
        if (failure.kind == Failure::Kind::NotFound)
            failure.reached = Failure::Reached::Maybe;
        return failure;
    };
    return delivered(m_calls.cancel(intent.fingerprint), this, answer);
}

QFuture<Outcome<IntentMatch>> CancelKind::search(const QList<Intent> &lost, qint64)
{
    const QString id = lost.first().fingerprint;
    const auto promise = std::make_shared<QPromise<Outcome<IntentMatch>>>();
    promise->start();
    deliver(lookUpSurely(m_calls, m_merger.known(), id), this,
            [this, id, promise, question = m_merger.nextRequest()](const Outcome<ExportJob> &outcome) {
                promise->addResult(acceptJob(id, question, outcome));
                promise->finish();
            });
    return promise->future();
}

Outcome<IntentMatch> CancelKind::acceptJob(const QString &id, quint64 question, const Outcome<ExportJob> &outcome)
{
    if (!outcome) {
        if (outcome.failure().kind == Failure::Kind::NotFound)
            Q_EMIT jobGone(id);
        return outcome.failure();
    }
    const ExportJob &job = outcome.value();
    if (job.id != id) {
        Failure other;
        other.reached = Failure::Reached::Yes;
        other.detail = u"Requested job %1, but the response is about job %2."_s.arg(id, job.id);
        return other;
    }
    Q_EMIT jobSeen(job);
    m_merger.merge(job, question);
    if (isTerminal(job.status))
        Q_EMIT jobEnded(id, job.status);
    // By an earlier attempt of ours, or by somebody else.
    const bool isCancelling = job.status == JobStatus::Cancelling;
    return IntentMatch([id, isCancelling](const LostIntent &, const MatchContext &) {
        return isCancelling ? Finding{Finding::Kind::One, id, {}} : Finding();
    });
}

} // namespace exportdesk
