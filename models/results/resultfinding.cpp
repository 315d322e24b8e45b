// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultfinding.h"

#include "models/platform/pluralcount.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(ResultFinding)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString arrivalText(const ResultFinding &finding)
{
    const int amount = pluralCount(finding.amount);
    switch (finding.code) {
    case FindingCode::Arrived:
        if (finding.amount > finding.total)
            return FindingTexts::tr("%1 rows of %2 profiles arrived in %Ln batch(es): profiles in several segments are "
                                    "in the batch of each segment.",
                                    nullptr, finding.batches)
                .arg(number(finding.amount), number(finding.total));
        return FindingTexts::tr("%1 of %2 profiles arrived in %Ln batch(es).", nullptr, finding.batches)
            .arg(number(finding.amount), number(finding.total));
    case FindingCode::ArrivedDifferently:
        return FindingTexts::tr("%1 profiles arrived in %Ln batch(es), but the job counted %2.", nullptr,
                                finding.batches)
            .arg(number(finding.amount), number(finding.total));
    case FindingCode::NothingArrived:
        return FindingTexts::tr("No profiles arrived.");
    case FindingCode::ArrivedUncounted:
        return FindingTexts::tr("%Ln profile(s) arrived, as the platform says.", nullptr, amount);
    case FindingCode::JobFailed:
        return FindingTexts::tr("The job failed; none of its output can be used.");
    case FindingCode::JobCancelled:
        return FindingTexts::tr("The job was cancelled; it has no result.");
    case FindingCode::JobRunning:
        return FindingTexts::tr("The job has not finished yet.");
    case FindingCode::NoBatch:
        return FindingTexts::tr("The job succeeded but wrote no batch, so it has no files.");
    default:
        return {};
    }
}

QString batchText(const ResultFinding &finding, const QString &subject)
{
    switch (finding.code) {
    case FindingCode::BatchFailed:
        return QString(FindingTexts::tr("Batch %1 failed; none of its data has arrived.").arg(subject) + u' '
                       + finding.detail)
            .trimmed();
    case FindingCode::BatchUnusable:
        return FindingTexts::tr("Batch %1 has the status “%2”, so its files cannot be used.")
            .arg(subject, finding.detail);
    case FindingCode::BatchRunning:
        return FindingTexts::tr("Batch %1 is still being written.").arg(subject);
    case FindingCode::FilesNotRead:
        return FindingTexts::tr("The rows could not be counted, so nothing is known about the fields.") + u' '
            + finding.detail;
    default:
        return {};
    }
}

QString fieldText(const ResultFinding &finding, const QString &subject)
{
    switch (finding.code) {
    case FindingCode::FieldEmpty:
        return finding.total > 0 ? FindingTexts::tr("%1 is always empty; in the last run it was filled in %2.")
                                       .arg(subject, number(finding.total))
                                 : FindingTexts::tr("%1 is always empty.").arg(subject);
    case FindingCode::FieldPartlyEmpty:
        return FindingTexts::tr("%1 is empty in %2 of %3.").arg(subject, number(finding.amount), number(finding.total));
    case FindingCode::FieldChanged:
        return FindingTexts::tr("%1 has another value than in the last run in %2 of %3.")
            .arg(subject, number(finding.amount), number(finding.total));
    case FindingCode::FieldEmptied:
        return FindingTexts::tr("%1 is filled in %2; in the last run it was filled in %3.")
            .arg(subject, number(finding.amount), number(finding.total));
    default:
        return {};
    }
}

QString otherText(const ResultFinding &finding, const QString &subject)
{
    const int amount = pluralCount(finding.amount);
    switch (finding.code) {
    case FindingCode::NoEvents:
        return FindingTexts::tr("Events were requested, but none arrived.");
    case FindingCode::EventsOutside:
        return FindingTexts::tr("%Ln event(s) were ingested outside of the requested period.", nullptr, amount);
    case FindingCode::EventsLate:
        return FindingTexts::tr("%Ln event(s) happened before the requested period, but were ingested in it.", nullptr,
                                amount);
    case FindingCode::Duplicates:
        return FindingTexts::tr("%Ln row(s) have the same identities as another row.", nullptr, amount);
    case FindingCode::SegmentDiffers:
        return FindingTexts::tr("Segment %1: %2 arrived, %3 were expected.")
            .arg(subject, number(finding.amount), number(finding.total));
    case FindingCode::FewerThanLast:
        return FindingTexts::tr("The number of profiles fell from %2 to %1 since the last run, job %3.")
            .arg(number(finding.amount), number(finding.total), subject);
    case FindingCode::MoreThanLast:
        return FindingTexts::tr("The number of profiles rose from %2 to %1 since the last run, job %3.")
            .arg(number(finding.amount), number(finding.total), subject);
    case FindingCode::EmptyProfiles:
        return FindingTexts::tr("%Ln profile(s) of the profile store are not in the export; empty ones were not "
                                "requested.",
                                nullptr, amount);
    default:
        return {};
    }
}

} // namespace

QString findingWord(ResultFinding::Code code)
{
    switch (code) {
    case FindingCode::Arrived:
        return u"arrived"_s;
    case FindingCode::ArrivedDifferently:
        return u"arrived-differently"_s;
    case FindingCode::NothingArrived:
        return u"nothing-arrived"_s;
    case FindingCode::ArrivedUncounted:
        return u"arrived-uncounted"_s;
    case FindingCode::JobFailed:
        return u"job-failed"_s;
    case FindingCode::JobCancelled:
        return u"job-cancelled"_s;
    case FindingCode::JobRunning:
        return u"job-running"_s;
    case FindingCode::NoBatch:
        return u"no-batch"_s;
    case FindingCode::BatchFailed:
        return u"batch-failed"_s;
    case FindingCode::BatchUnusable:
        return u"batch-unusable"_s;
    case FindingCode::BatchRunning:
        return u"batch-running"_s;
    case FindingCode::FilesNotRead:
        return u"files-not-read"_s;
    case FindingCode::FieldEmpty:
        return u"field-empty"_s;
    case FindingCode::FieldPartlyEmpty:
        return u"field-partly-empty"_s;
    case FindingCode::NoEvents:
        return u"no-events"_s;
    case FindingCode::EventsOutside:
        return u"events-outside"_s;
    case FindingCode::EventsLate:
        return u"events-late"_s;
    case FindingCode::Duplicates:
        return u"duplicates"_s;
    case FindingCode::SegmentDiffers:
        return u"segment-differs"_s;
    case FindingCode::FewerThanLast:
        return u"fewer-than-last"_s;
    case FindingCode::MoreThanLast:
        return u"more-than-last"_s;
    case FindingCode::FieldChanged:
        return u"field-changed"_s;
    case FindingCode::FieldEmptied:
        return u"field-emptied"_s;
    case FindingCode::EmptyProfiles:
        return u"empty-profiles"_s;
    }
    return {};
}

QString levelWord(ResultFinding::Level level)
{
    switch (level) {
    case ResultFinding::Level::Good:
        return u"good"_s;
    case ResultFinding::Level::Info:
        return u"info"_s;
    case ResultFinding::Level::Warning:
        return u"warning"_s;
    case ResultFinding::Level::Error:
        break;
    }
    return u"error"_s;
}

QString findingText(const ResultFinding &finding, const QString &subject)
{
    const QString shown = subject.isEmpty() ? finding.subject : subject;
    for (const QString &text :
         {arrivalText(finding), batchText(finding, shown), fieldText(finding, shown), otherText(finding, shown)})
        if (!text.isEmpty())
            return text;
    return {};
}

} // namespace exportdesk
