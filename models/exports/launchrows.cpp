// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/launchrows.h"

#include "models/exports/exportrequestreader.h"
#include "models/platform/failuretext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using State = LaunchEntry::State;

class LaunchText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::LaunchText)

public:
    static QString doubt(const LaunchEntry &entry)
    {
        if (entry.state != State::Adopted)
            return {};
        if (entry.wasRefused())
            return refusedDoubt(entry);
        if (!entry.candidates.isEmpty())
            return tr("The response to this launch was lost. %Ln job(s) could have matched; you selected job %1.",
                      nullptr, int(entry.candidates.size()))
                .arg(entry.resultId);
        return tr("The response to this launch was lost. Job %1 was created at that time and matches the request "
                  "exactly, so it is assumed to be yours. If someone else launched the same export at that moment and "
                  "yours never arrived, it would look the same; the two cannot be distinguished.")
            .arg(entry.resultId);
    }
    static QString refusedDoubt(const LaunchEntry &entry)
    {
        if (!entry.candidates.isEmpty())
            return tr("The platform refused this launch. %Ln job(s) could have matched; you selected job %1.", nullptr,
                      int(entry.candidates.size()))
                .arg(entry.resultId);
        return tr("The platform refused this launch, but job %1 was created at that time and matches the request "
                  "exactly, so it is assumed to be yours. If someone else launched the same export at that moment and "
                  "yours was really refused, it would look the same; the two cannot be distinguished.")
            .arg(entry.resultId);
    }
    /// How long after the launch the job was still missing; empty unless the list was searched in vain.
    static QString searched(const LaunchEntry &entry)
    {
        const qint64 seconds = (entry.searchedMs - entry.sentMs + 500) / 1000;
        const bool isNone = entry.state == State::Undecided && entry.candidates.isEmpty() && !entry.unread;
        if (!isNone || entry.searchedMs == 0 || seconds <= 0)
            return {};
        return seconds < 100
            ? tr("No matching job was in the list %Ln second(s) after the launch.", nullptr, int(seconds))
            : tr("No matching job was in the list %Ln minute(s) after the launch.", nullptr, int((seconds + 30) / 60));
    }
    static QString lost(const LaunchEntry &entry)
    {
        return entry.failure
            ? failureTitle(*entry.failure)
            : tr("Exportdesk was closed before the response arrived, or another window is still waiting for it.");
    }
    static QString of(const LaunchEntry &entry)
    {
        switch (entry.state) {
        case State::Sending:
            return entry.failure ? tr("Not delivered, will be sent again") : QString();
        case State::Accepted:
            return tr("Accepted as job %1").arg(entry.resultId);
        case State::Rejected:
            return entry.failure ? failureWithReference(*entry.failure) : QString();
        case State::Unknown:
            if (entry.wasRefused())
                return entry.unread ? tr("Refused, job list unavailable at the moment")
                                    : tr("Refused, checking whether a job was created anyway");
            return entry.unread ? tr("Response missing, job list unavailable at the moment")
                                : tr("Response missing, searching for the job");
        case State::Undecided:
            if (entry.unread)
                return tr("Job list unavailable: your decision");
            if (entry.candidates.isEmpty() && entry.wasRefused())
                return tr("Refused, no matching job found: your decision");
            return entry.candidates.isEmpty()
                ? tr("No matching job found: your decision")
                : tr("%Ln job(s) match: please select", nullptr, int(entry.candidates.size()));
        case State::Adopted:
            return tr("Found as job %1").arg(entry.resultId);
        case State::Resent:
            return tr("Sent again as a new launch");
        case State::Abandoned:
            return tr("Abandoned");
        }
        return {};
    }
};

std::optional<LaunchRow::State> rowState(const LaunchEntry &entry, qint64 sinceMs)
{
    switch (entry.state) {
    case State::Sending:
        return LaunchRow::State::Sending;
    case State::Unknown:
        return LaunchRow::State::Searching;
    case State::Undecided:
        return LaunchRow::State::Unknown;
    case State::Rejected:
        return entry.dismissed ? std::nullopt : std::optional(LaunchRow::State::Rejected);
    case State::Accepted:
    case State::Adopted:
        return entry.sentMs >= sinceMs ? std::optional(LaunchRow::State::Sending) : std::nullopt;
    case State::Resent:
    case State::Abandoned:
        break;
    }
    return {};
}

} // namespace

QString launchText(const LaunchEntry &entry)
{
    return LaunchText::of(entry);
}

QString launchDoubt(const LaunchEntry &entry)
{
    return LaunchText::doubt(entry);
}

QString launchSearchText(const LaunchEntry &entry)
{
    return LaunchText::searched(entry);
}

QString launchEvidence(const LaunchEntry &entry)
{
    if (entry.state != State::Unknown && entry.state != State::Undecided)
        return {};
    QStringList sentences;
    if (entry.wasRefused())
        sentences += failureSummary(*entry.failure);
    sentences += LaunchText::searched(entry);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString lostAnswerText(const LaunchEntry &entry)
{
    return LaunchText::lost(entry);
}

std::optional<LaunchRow> launchRow(const LaunchEntry &entry, qint64 sinceMs)
{
    const auto state = rowState(entry, sinceMs);
    if (!state)
        return {};
    const ExportRequest request = readExportRequest(entry.body).request.value_or(ExportRequest());
    LaunchRow row;
    row.key = entry.id;
    row.state = *state;
    row.note = launchText(entry);
    row.jobId = entry.resultId;
    row.datasetId = request.datasetId;
    row.mergePolicyId = request.mergePolicy.id;
    for (const SegmentChoice &segment : request.segments)
        row.segmentIds += segment.segmentId;
    row.hasEvents = request.events.has_value();
    row.startedMs = entry.createdMs;
    return row;
}

QList<LaunchRow> launchRows(const QList<LaunchEntry> &entries, qint64 sinceMs)
{
    QList<LaunchRow> rows;
    for (const LaunchEntry &entry : entries) {
        if (const std::optional<LaunchRow> row = launchRow(entry, sinceMs))
            rows += *row;
    }
    return rows;
}

} // namespace exportdesk
