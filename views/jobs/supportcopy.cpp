// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/supportcopy.h"

#include "models/jobs/jobhistory.h"
#include "models/jobs/jobtext.h"
#include "models/platform/deliver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace exportdesk
{

SupportCopy::SupportCopy(JobHistory &history, const QString &sandbox, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_sandbox(sandbox)
{
}

void SupportCopy::copy(const QStringList &ids)
{
    deliver(m_history.findAll(ids.mid(0, recordsAtMost)), this, [this, ids](const QList<ExportJob> &jobs) {
        QStringList others = ids;
        for (const ExportJob &job : jobs)
            others.removeOne(job.id);
        QGuiApplication::clipboard()->setText(jobText::forSupport(jobs, m_sandbox, others));
        Q_EMIT copied(ids, int(jobs.size()));
    });
}

QString SupportCopy::sentence(int jobs, int records)
{
    return records == jobs
        ? tr("%Ln job(s) copied for support.", nullptr, jobs)
        : tr("%Ln job(s) copied for support: %1 with the full record, the others with the ID only.", nullptr, jobs)
              .arg(QLocale().toString(records));
}

} // namespace exportdesk
