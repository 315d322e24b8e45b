// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/occurrencewords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using OccurrenceState = Occurrence::State;
using OccurrenceReason = Occurrence::Reason;
using OccurrenceEnd = Occurrence::End;

struct OccurrenceText {
    Q_DECLARE_TR_FUNCTIONS(OccurrenceText)

public:
    static QString reason(OccurrenceReason reason);
    static QString end(OccurrenceEnd end);
};

template <class Value>
using OccurrenceWord = std::pair<Value, QLatin1StringView>;

constexpr std::array stateWords{OccurrenceWord<OccurrenceState>{OccurrenceState::Waiting, "waiting"_L1},
                                OccurrenceWord<OccurrenceState>{OccurrenceState::Launched, "launched"_L1},
                                OccurrenceWord<OccurrenceState>{OccurrenceState::Skipped, "skipped"_L1},
                                OccurrenceWord<OccurrenceState>{OccurrenceState::Refused, "refused"_L1}};
constexpr std::array reasonWords{OccurrenceWord<OccurrenceReason>{OccurrenceReason::None, ""_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Missed, "missed"_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Overlap, "overlap"_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Superseded, "superseded"_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Paused, "paused"_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Checks, "checks"_L1},
                                 OccurrenceWord<OccurrenceReason>{OccurrenceReason::Production, "production"_L1}};
constexpr std::array endWords{OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Open, ""_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Succeeded, "succeeded"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Failed, "failed"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::BatchFailed, "batch-failed"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Cancelled, "cancelled"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::NotSent, "not-sent"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Abandoned, "abandoned"_L1},
                              OccurrenceWord<OccurrenceEnd>{OccurrenceEnd::Unconfirmed, "unconfirmed"_L1}};

template <class Value, std::size_t Size>
QString occurrenceWord(const std::array<OccurrenceWord<Value>, Size> &words, Value value)
{
    for (const auto &[known, word] : words)
        if (known == value)
            return word;
    return {};
}

template <class Value, std::size_t Size>
Value occurrenceValue(const std::array<OccurrenceWord<Value>, Size> &words, const QString &text, Value other)
{
    for (const auto &[value, word] : words)
        if (text == word)
            return value;
    return other;
}

QString OccurrenceText::reason(OccurrenceReason reason)
{
    switch (reason) {
    case OccurrenceReason::None:
        return {};
    case OccurrenceReason::Missed:
        return tr("Skipped: Exportdesk was not running at that time");
    case OccurrenceReason::Overlap:
        return tr("Skipped: the previous run had not ended");
    case OccurrenceReason::Superseded:
        return tr("Skipped: the next time was due before the previous run had ended");
    case OccurrenceReason::Paused:
        return tr("Skipped: the schedule was paused");
    case OccurrenceReason::Checks:
        return tr("Refused: the checks found errors");
    case OccurrenceReason::Production:
        return tr("Refused: the name of the production sandbox was not typed for this schedule");
    }
    return {};
}

QString OccurrenceText::end(OccurrenceEnd end)
{
    switch (end) {
    case OccurrenceEnd::Open:
        return tr("Running");
    case OccurrenceEnd::Succeeded:
        return tr("Succeeded");
    case OccurrenceEnd::Failed:
        return tr("Failed");
    case OccurrenceEnd::BatchFailed:
        return tr("Batch failed");
    case OccurrenceEnd::Cancelled:
        return tr("Cancelled");
    case OccurrenceEnd::NotSent:
        return tr("Not sent; no job was created");
    case OccurrenceEnd::Abandoned:
        return tr("Abandoned");
    case OccurrenceEnd::Unconfirmed:
        return tr("Outcome not confirmed");
    }
    return {};
}

} // namespace

QString wordOf(Occurrence::State state)
{
    return occurrenceWord(stateWords, state);
}

QString wordOf(Occurrence::Reason reason)
{
    return occurrenceWord(reasonWords, reason);
}

QString wordOf(Occurrence::End end)
{
    return occurrenceWord(endWords, end);
}

void readWords(const QString &state, const QString &reason, const QString &end, Occurrence &occurrence)
{
    occurrence.state = occurrenceValue(stateWords, state, OccurrenceState::Skipped);
    occurrence.reason = occurrenceValue(reasonWords, reason, OccurrenceReason::None);
    occurrence.end = occurrenceValue(endWords, end, OccurrenceEnd::Unconfirmed);
}

QString occurrenceText(const Occurrence &occurrence)
{
    switch (occurrence.state) {
    case OccurrenceState::Waiting:
        return OccurrenceText::tr("Waiting for the previous run to end");
    case OccurrenceState::Launched:
        if (occurrence.end == OccurrenceEnd::Open && occurrence.jobId.isEmpty())
            return OccurrenceText::tr("Launched");
        return OccurrenceText::end(occurrence.end);
    case OccurrenceState::Skipped:
    case OccurrenceState::Refused:
        return OccurrenceText::reason(occurrence.reason);
    }
    return {};
}

} // namespace exportdesk
