// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulerequest.h"

#include "models/exports/placeholders.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace exportdesk
{

ExportRequest requestOf(const Schedule &schedule, const DueTime &due, const std::optional<PastExport> &lastSuccess)
{
    ExportRequest request = schedule.request;
    if (schedule.plan.sinceSuccess) {
        const Timestamp last(u"{lastSuccess}"_s);
        if (request.contentKind() != ContentKind::EventsOnly)
            request.fromIngest = last;
        if (request.events)
            request.events->from = last;
    }
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(due.dueMs, QTimeZone(schedule.plan.rhythm.zone));
    return withPlaceholdersFilled(request, there, lastSuccess);
}

} // namespace exportdesk
