// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobtext.h"

#include "models/platform/moment.h"
#include "models/platform/pluralcount.h"
#include "models/platform/utc.h"
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The translation context of all words for jobs.
struct JobText {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::JobText)
};

} // namespace exportdesk

namespace exportdesk::jobText
{

namespace
{

QDateTime localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

QString phaseProgress(const JobFacts &facts, qint64 nowMs)
{
    const QString elapsed = duration(facts.elapsedMs(nowMs));
    if (elapsed.isEmpty())
        return phase(facts.phase);
    switch (facts.phase) {
    case JobPhase::Queued:
        return JobText::tr("Queued, %1").arg(elapsed);
    case JobPhase::Export:
        return JobText::tr("Exporting profiles, %1").arg(elapsed);
    case JobPhase::Write:
        return JobText::tr("Writing to the dataset, %1").arg(elapsed);
    case JobPhase::Ended:
        break;
    }
    return phase(facts.phase);
}

} // namespace

QString status(JobStatus status, const QString &word)
{
    switch (status) {
    case JobStatus::New:
        return JobText::tr("New", "job status");
    case JobStatus::Queued:
        return JobText::tr("Queued", "job status");
    case JobStatus::Processing:
        return JobText::tr("Processing", "job status");
    case JobStatus::Cancelling:
        return JobText::tr("Cancelling", "job status");
    case JobStatus::Succeeded:
        return JobText::tr("Succeeded", "job status");
    case JobStatus::Failed:
        return JobText::tr("Failed", "job status");
    case JobStatus::Cancelled:
        return JobText::tr("Cancelled", "job status");
    case JobStatus::Unknown:
        return word.isEmpty() ? JobText::tr("No status", "job status") : word;
    }
    return word;
}

QString status(const JobFacts &facts)
{
    if (facts.launch)
        return launchState(facts.launchRow.state);
    if (facts.batchFailed())
        return batchFailed();
    if (isTerminal(facts.status))
        return status(facts.status, facts.statusWord);
    switch (facts.cancel) {
    case CancelState::Requested:
    case CancelState::Marked:
        // The platform's own CANCELLING says more than our request.
        if (facts.status != JobStatus::Cancelling)
            return JobText::tr("Cancel requested", "job status");
        break;
    case CancelState::Unconfirmed:
        return JobText::tr("Cancellation not confirmed", "job status");
    case CancelState::Gone: // unless the platform lists it again
    case CancelState::None:
    case CancelState::Cancelled:
    case CancelState::FinishedFirst:
    case CancelState::Refused:
        break;
    }
    if (!facts.onPlatform)
        return JobText::tr("Removed", "job status");
    return status(facts.status, facts.statusWord);
}

QString shortStatus(const JobFacts &facts)
{
    return facts.batchFailed() ? JobText::tr("Succeeded, batch failed", "job status in the table, short")
                               : status(facts);
}

QString batchFailed()
{
    return JobText::tr("Succeeded, batch failed", "job status");
}

QString cancelState(CancelState state)
{
    switch (state) {
    case CancelState::None:
        return {};
    case CancelState::Requested:
        return JobText::tr("Cancel requested: checking the job first.");
    case CancelState::Marked:
        return JobText::tr("The platform has marked the job for cancellation.");
    case CancelState::Cancelled:
        return JobText::tr("The job was cancelled.");
    case CancelState::FinishedFirst:
        return JobText::tr("The job had already finished before it could be cancelled.");
    case CancelState::Refused:
        return JobText::tr("The job could not be cancelled.");
    case CancelState::Gone:
        return JobText::tr("The platform no longer has a record of this job.");
    case CancelState::Unconfirmed:
        return JobText::tr("The platform has not confirmed the cancellation; it is unknown whether the job will stop.");
    }
    return {};
}

QString launchState(LaunchRow::State state)
{
    switch (state) {
    case LaunchRow::State::Sending:
        return JobText::tr("Sending…", "launch");
    case LaunchRow::State::Searching:
        return JobText::tr("Searching…", "launch");
    case LaunchRow::State::Unknown:
        return JobText::tr("Outcome unknown", "launch");
    case LaunchRow::State::Rejected:
        return JobText::tr("Not accepted", "launch");
    }
    return {};
}

QString phase(JobPhase phase)
{
    switch (phase) {
    case JobPhase::Queued:
        return JobText::tr("Queued", "phase");
    case JobPhase::Export:
        return JobText::tr("Export", "phase");
    case JobPhase::Write:
        return JobText::tr("Write", "phase");
    case JobPhase::Ended:
        return JobText::tr("Finished", "phase");
    }
    return {};
}

QString errorCode(const QString &code)
{
    return isFollower(code) ? QString() : code;
}

QString shortError(const QString &code, const QString &message)
{
    if (code == "0090000009"_L1)
        return JobText::tr("Could not write the output");
    if (code == "0100000003"_L1)
        return JobText::tr("General error in the export");
    if (isFollower(code) && message.isEmpty())
        return JobText::tr("The job was aborted");
    QString line = message.section(u'\n', 0, 0).simplified();
    if (line.isEmpty())
        return isFollower(code) ? JobText::tr("The job was aborted") : code;
    return line;
}

QString remedy(const QString &code)
{
    if (code == "0090000009"_L1) {
        return JobText::tr(
            "The target or its storage rejected the data. Check that the dataset still exists and uses the union "
            "schema, then run the export again. If it fails again, send the request ID to support.");
    }
    if (code == "0100000003"_L1) {
        return JobText::tr("Run the export again. If it fails again, send the request ID and job ID to support.");
    }
    if (isFollower(code))
        return JobText::tr("This error was caused by an earlier one: see the first entry for the cause.");
    return {};
}

QString errorTopic(const QString &code)
{
    if (isFollower(code))
        return u"unknown"_s;
    return remedy(code).isEmpty() ? u"other-code"_s : code;
}

bool isFollower(const QString &code)
{
    return code.compare("unknown"_L1, Qt::CaseInsensitive) == 0;
}

int firstCause(const QList<JobError> &errors)
{
    for (qsizetype i = 0; i < errors.size(); ++i) {
        if (!isFollower(errors[i].code))
            return int(i);
    }
    return errors.isEmpty() ? -1 : 0;
}

QString duration(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return {};
    if (ms < 10'000)
        return JobText::tr("%1\u00a0s", "seconds, short").arg(locale.toString(double(ms) / 1000.0, 'f', 1));
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 number) { return u"%1"_s.arg(qlonglong(number), 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(two(seconds % 60));
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString durationInWords(qint64 ms)
{
    if (ms < 0)
        return {};
    const int seconds = int(std::min<qint64>(ms / 1000, std::numeric_limits<int>::max()));
    if (seconds < 60)
        return JobText::tr("%Ln second(s)", nullptr, seconds);
    const QString minutes = JobText::tr("%Ln minute(s)", nullptr, seconds / 60 % 60);
    if (seconds < 3600)
        return JobText::tr("%1 %2", "minutes and seconds")
            .arg(minutes, JobText::tr("%Ln second(s)", nullptr, seconds % 60));
    return JobText::tr("%1 %2", "hours and minutes").arg(JobText::tr("%Ln hour(s)", nullptr, seconds / 3600), minutes);
}

QString moment(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    return shortMoment(ms, nowMs, locale);
}

QString exactMoment(qint64 ms, const QLocale &locale)
{
    if (ms < 0)
        return {};
    const QDateTime local = localTime(ms);
    return JobText::tr("%1 (%2 UTC)", "local time with zone, then UTC")
        .arg(locale.toString(local.date(), QLocale::LongFormat) + u' ' + local.toString(u"HH:mm:ss t"_s),
             local.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString arrived(const JobFacts &facts, const QLocale &locale)
{
    if (facts.profiles < 0 || facts.mark.arrived < 0)
        return JobText::tr("The batch failed; no count available");
    return JobText::tr("%1 of %2 profile(s) arrived", nullptr, pluralCount(facts.profiles))
        .arg(locale.toString(std::min(facts.mark.arrived, facts.profiles)), locale.toString(facts.profiles));
}

QString progress(const JobFacts &facts, qint64 nowMs)
{
    if (facts.launch)
        return facts.launchRow.note;
    switch (facts.status) {
    case JobStatus::Succeeded: {
        if (facts.batchFailed())
            return arrived(facts);
        if (facts.profiles < 0)
            return JobText::tr("Finished; no count available");
        const QString count = QLocale().toString(facts.profiles);
        if (facts.mark.lastProfiles >= 0)
            return JobText::tr("%1 profile(s) exported, %2 last time", nullptr, pluralCount(facts.profiles))
                .arg(count, QLocale().toString(facts.mark.lastProfiles));
        return JobText::tr("%1 profile(s) exported", nullptr, pluralCount(facts.profiles)).arg(count);
    }
    case JobStatus::Failed: {
        if (!facts.errorCount)
            return JobText::tr("Failed; no reason given");
        const QString words = shortError(facts.errorCode, facts.errorMessage);
        const QString code = errorCode(facts.errorCode);
        return code.isEmpty() || words == code
            ? words
            : JobText::tr("%1 · %2", "error code, then what it means").arg(code, words);
    }
    case JobStatus::Cancelled:
        return facts.mark.cancelledHere ? JobText::tr("Cancelled here") : QString();
    case JobStatus::New:
    case JobStatus::Queued:
    case JobStatus::Processing:
    case JobStatus::Cancelling:
    case JobStatus::Unknown:
        break;
    }
    if (!facts.onPlatform)
        return JobText::tr("The platform has removed the record of this job");
    return phaseProgress(facts, nowMs);
}

QString segmentStatus(const QString &wire)
{
    if (wire == "realized"_L1)
        return JobText::tr("Qualified", "segment status");
    if (wire == "existing"_L1)
        return JobText::tr("Still in segment", "segment status");
    if (wire == "exited"_L1)
        return JobText::tr("Exited", "segment status");
    return wire;
}

QString pollWhy(PollWhy why)
{
    switch (why) {
    case PollWhy::FollowingLaunch:
        return JobText::tr("Refreshing often because you recently launched or cancelled a job.");
    case PollWhy::FollowingRunning:
        return JobText::tr("Refreshing often because jobs are running.");
    case PollWhy::Quiet:
        return JobText::tr("Refreshing occasionally: no jobs are running.");
    case PollWhy::Hidden:
        return JobText::tr("Refreshing rarely while the window is hidden.");
    case PollWhy::BackingOff:
        return JobText::tr("Refreshing less often because the last attempts failed.");
    case PollWhy::Throttled:
        return JobText::tr("Waiting at the platform’s request.");
    case PollWhy::Offline:
        return JobText::tr("Offline: retrying occasionally.");
    }
    return {};
}

QString forSupport(const ExportJob &job, const QString &sandbox)
{
    // In English whatever the program speaks: it goes to Adobe's support.
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    const auto utc = [](qint64 ms) { return ms < 0 ? QString() : utcFromMs(ms).toString(Qt::ISODateWithMs); };
    add(u"Export job"_s, job.id);
    add(u"Status"_s, job.statusWord);
    add(u"Request ID"_s, job.requestId);
    add(u"Compute gateway export job"_s, job.computeExportId);
    add(u"Compute gateway push job"_s, job.computePushId);
    add(u"Organization"_s, job.imsOrgId);
    add(u"Sandbox"_s, sandbox);
    add(u"Dataset"_s, job.datasetId);
    add(u"Merge policy"_s, job.mergePolicyId);
    add(u"Batch"_s, job.batchIds().join(u", "_s));
    add(u"Created"_s, utc(job.createdMs));
    add(u"Updated"_s, utc(job.updatedMs));
    for (qsizetype i = 0; i < job.errors.size(); ++i) {
        const JobError &error = job.errors[i];
        lines.append(QString());
        lines.append(u"Error %1: %2"_s.arg(i + 1).arg(error.code));
        lines.append(error.message);
        if (!error.callStack.isEmpty())
            lines.append(error.callStack);
    }
    return lines.join(u'\n');
}

QString forSupport(const QList<ExportJob> &jobs, const QString &sandbox, const QStringList &others)
{
    if (jobs.size() == 1 && others.isEmpty())
        return forSupport(jobs.first(), sandbox);
    QStringList parts{u"%1 export jobs"_s.arg(jobs.size() + others.size())};
    for (const ExportJob &job : jobs)
        parts += forSupport(job, sandbox);
    if (!others.isEmpty())
        parts += u"Further export jobs: %1"_s.arg(others.join(u", "_s));
    return parts.join(u"\n\n----\n\n"_s);
}

} // namespace exportdesk::jobText
