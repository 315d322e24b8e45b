// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/estimatetext.h"

#include "models/jobs/jobtext.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("EstimateText", text, nullptr, n);
}

QString left(const QString &phase, qint64 remainingMs)
{
    const qint64 seconds = (remainingMs + 999) / 1000;
    if (seconds < 60)
        return translated(QT_TRANSLATE_N_NOOP("EstimateText", "%1 · about %Ln\u00a0s left"), int(seconds)).arg(phase);
    const int minutes = int((seconds + 30) / 60);
    return translated(QT_TRANSLATE_N_NOOP("EstimateText", "%1 · about %Ln\u00a0min left"), minutes).arg(phase);
}

} // namespace

QString estimateText(const JobFacts &facts, const Durations &durations, qint64 nowMs)
{
    const bool cancelAsked = facts.cancel == CancelState::Requested || facts.cancel == CancelState::Marked
        || facts.status == JobStatus::Cancelling;
    if (cancelAsked) {
        return facts.cancel == CancelState::Requested
            ? translated(QT_TRANSLATE_NOOP("EstimateText", "Checking its status before cancelling"))
            : translated(QT_TRANSLATE_NOOP("EstimateText", "Marked for cancellation"));
    }
    const QString phase = facts.phase == JobPhase::Queued ? translated(QT_TRANSLATE_NOOP("EstimateText", "Waiting"))
                                                          : jobText::phase(facts.phase);
    if (durations.slowerThanUsual(facts, nowMs)) {
        const auto usual = durations.usual(facts);
        const qint64 phaseUsual = !usual      ? 0
            : facts.phase == JobPhase::Queued ? usual->medianQueuedMs
            : facts.phase == JobPhase::Export ? usual->medianExportMs
                                              : usual->medianWriteMs;
        const qint64 inPhase = facts.phaseStartMs() < 0 ? -1 : nowMs - facts.phaseStartMs();
        if (phaseUsual > 0 && inPhase > phaseUsual) {
            return translated(QT_TRANSLATE_NOOP("EstimateText", "%1 %2, usually %3"))
                .arg(phase, jobText::duration(inPhase), jobText::duration(phaseUsual));
        }
        return translated(QT_TRANSLATE_NOOP("EstimateText", "%1, %2 in total, usually %3"))
            .arg(phase, jobText::duration(facts.elapsedMs(nowMs)), jobText::duration(usual ? usual->medianMs : -1));
    }
    if (const auto remaining = durations.remainingMs(facts, nowMs))
        return left(phase, *remaining);
    return translated(QT_TRANSLATE_NOOP("EstimateText", "%1 · no estimate yet")).arg(phase);
}

} // namespace exportdesk
