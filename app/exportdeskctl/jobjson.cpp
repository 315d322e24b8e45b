// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/jobjson.h"

#include "models/jobs/jobtext.h"
#include "models/platform/utc.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct JobTexts {
    Q_DECLARE_TR_FUNCTIONS(JobCommands)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue countOrNull(qint64 count)
{
    return count < 0 ? QJsonValue() : QJsonValue(count);
}

} // namespace

QJsonValue timeValue(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(utcFromMs(ms).toString(Qt::ISODateWithMs));
}

QJsonArray jobErrorsArray(const ExportJob &job)
{
    QJsonArray errors;
    const int cause = jobText::firstCause(job.errors);
    for (int i = 0; i < job.errors.size(); ++i) {
        const JobError &error = job.errors[i];
        errors.append(QJsonObject{{"code"_L1, error.code},
                                  {"message"_L1, error.message},
                                  {"remedy"_L1, textOrNull(jobText::remedy(error.code))},
                                  {"isCause"_L1, i == cause}});
    }
    return errors;
}

QJsonObject jobObject(const ExportJob &job)
{
    QStringList segments;
    for (const JobSegment &segment : job.segments)
        segments.append(segment.id);
    return {{"id"_L1, job.id},
            {"status"_L1, job.statusWord},
            {"createdAt"_L1, timeValue(job.createdMs)},
            {"updatedAt"_L1, timeValue(job.updatedMs)},
            {"datasetId"_L1, textOrNull(job.datasetId)},
            {"mergePolicyId"_L1, textOrNull(job.mergePolicyId)},
            {"segmentIds"_L1, QJsonArray::fromStringList(segments)},
            {"events"_L1, job.hasEvents},
            {"batchIds"_L1, QJsonArray::fromStringList(job.batchIds())},
            {"profiles"_L1, countOrNull(job.profiles)},
            {"durationMs"_L1, countOrNull(job.total.durationMs())},
            {"requestId"_L1, textOrNull(job.requestId)},
            {"errors"_L1, jobErrorsArray(job)}};
}

QJsonObject jobDetailsObject(const ExportJob &job)
{
    QJsonObject object = jobObject(job);
    object.insert("request"_L1, QJsonDocument::fromJson(job.request).object());
    QJsonObject counts;
    for (const auto &[name, count] : job.profilesByNamespace)
        counts.insert(name, count);
    object.insert("profilesByNamespace"_L1, counts);
    return object;
}

QStringList jobHeadings()
{
    return {JobTexts::tr("Job"),     JobTexts::tr("Status"),   JobTexts::tr("Created"),
            JobTexts::tr("Dataset"), JobTexts::tr("Profiles"), JobTexts::tr("Error")};
}

QStringList jobCells(const ExportJob &job, qint64 nowMs)
{
    const JobError first = job.errors.value(std::max(0, jobText::firstCause(job.errors)));
    return {job.id,
            jobText::status(job.status, job.statusWord),
            jobText::moment(job.createdMs, nowMs),
            job.datasetId,
            job.profiles < 0 ? QString() : QLocale().toString(job.profiles),
            job.errors.isEmpty() ? QString() : jobText::shortError(first.code, first.message)};
}

} // namespace exportdesk
