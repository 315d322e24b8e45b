// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobcalls.h"
#include "models/jobs/jobmerger.h"
#include "models/once/oncekind.h"

#include <QObject>

namespace exportdesk
{

/// How a job is cancelled: looked up first, so that DELETE is never sent to a job that has ended, and recognized as
/// cancelled by its status. The fingerprint of an intent is the id of its job.
class CancelKind final : public QObject, public OnceKind
{
    Q_OBJECT

public:
    CancelKind(JobMerger &merger, const ExportJobCalls &calls, QObject *parent = nullptr);

    Traits traits() const override { return {.looksFirst = true, .asksOperator = false, .sharesSearch = false}; }
    QFuture<Outcome<QString>> send(const Intent &intent) override;
    QFuture<Outcome<IntentMatch>> search(const QList<Intent> &lost, qint64 sinceMs) override;

Q_SIGNALS:
    /// The job as it was before DELETE was sent, for the history.
    void jobSeen(const exportdesk::ExportJob &job);
    /// DELETE is about to leave.
    void sent(const QString &id);
    /// It had ended already.
    void jobEnded(const QString &id, exportdesk::JobStatus status);
    /// The platform has no such job (any more).
    void jobGone(const QString &id);

private:
    Outcome<IntentMatch> acceptJob(const QString &id, quint64 question, const Outcome<ExportJob> &outcome);

    JobMerger &m_merger;
    ExportJobCalls m_calls;
};

} // namespace exportdesk
