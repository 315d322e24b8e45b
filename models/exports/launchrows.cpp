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
    static QString of(const LaunchEntry &entry)
    {
        switch (entry.state) {
        case State::Sending:
            return entry.failure ? tr("It did not reach the platform and will be sent again.") : tr("Sending…");
        case State::Accepted:
            return tr("Accepted as job %1.").arg(entry.jobId);
        case State::Rejected:
            return entry.failure ? tr("Not accepted. %1").arg(failureTitle(*entry.failure)) : tr("Not accepted.");
        case State::Unknown:
            return tr("The answer is missing. The platform's list is being searched for the job.");
        case State::Undecided:
            return entry.candidates.isEmpty()
                ? tr("The answer is missing, and no such job is in the platform's list. Send again or abandon?")
                : tr("The answer is missing. %n job(s) in the platform's list may be this one. Which one is it?",
                     nullptr, int(entry.candidates.size()));
        case State::Adopted:
            return tr("Found again as job %1.").arg(entry.jobId);
        case State::Resent:
            return tr("Sent again as a new launch.");
        case State::Abandoned:
            return tr("Abandoned.");
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
        return LaunchRow::State::Looking;
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

QList<LaunchRow> launchRows(const QList<LaunchEntry> &entries, qint64 sinceMs)
{
    QList<LaunchRow> rows;
    for (const LaunchEntry &entry : entries) {
        const auto state = rowState(entry, sinceMs);
        if (!state)
            continue;
        const ExportRequest request = readExportRequest(entry.body).request.value_or(ExportRequest());
        LaunchRow row;
        row.key = entry.id;
        row.state = *state;
        row.note = launchText(entry);
        row.jobId = entry.jobId;
        row.datasetId = request.datasetId;
        row.mergePolicyId = request.mergePolicy.id;
        for (const SegmentChoice &segment : request.segments)
            row.segmentIds += segment.segmentId;
        row.hasEvents = request.events.has_value();
        row.startedMs = entry.createdMs;
        rows += row;
    }
    return rows;
}

} // namespace exportdesk
