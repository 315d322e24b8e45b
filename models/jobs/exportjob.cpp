// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
struct Word {
    QLatin1String word;
    JobStatus status;
};
// The second spelling of a status comes after the first, which is the one we write.
constexpr std::array words{
    Word{"NEW"_L1, JobStatus::New},
    Word{"QUEUED"_L1, JobStatus::Queued},
    Word{"PROCESSING"_L1, JobStatus::Processing},
    Word{"CANCELLING"_L1, JobStatus::Cancelling},
    Word{"CANCELING"_L1, JobStatus::Cancelling},
    Word{"SUCCEEDED"_L1, JobStatus::Succeeded},
    Word{"FAILED"_L1, JobStatus::Failed},
    Word{"CANCELLED"_L1, JobStatus::Cancelled},
    Word{"CANCELED"_L1, JobStatus::Cancelled},
};
} // namespace

QStringList ExportJob::batchIds() const
{
    QStringList ids{batchId};
    for (const JobBatch &batch : batches)
        ids += batch.batchId;
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

JobStatus jobStatusFromWord(const QString &word)
{
    // Usually it is written exactly so, and this is read a hundred thousand times.
    for (const Word &known : words) {
        if (word == known.word)
            return known.status;
    }
    const QString trimmed = word.trimmed();
    for (const Word &known : words) {
        if (trimmed.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.status;
    }
    return JobStatus::Unknown;
}

QString wordOfJobStatus(JobStatus status)
{
    for (const Word &known : words) {
        if (known.status == status)
            return known.word;
    }
    return {};
}

} // namespace exportdesk
