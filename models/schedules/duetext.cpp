// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/duetext.h"

#include "models/platform/moment.h"
#include "models/platform/utc.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

} // namespace

QString dueText(qint64 ms, qint64 nowMs)
{
    const QLocale locale;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QString time = there.time().toString(u"HH:mm"_s);
    const qint64 days = today.daysTo(there.date());
    if (days == 0)
        return DueText::tr("today, %1", "a time of day").arg(time);
    if (days == 1)
        return DueText::tr("tomorrow, %1", "a time of day").arg(time);
    if (days == -1)
        return DueText::tr("yesterday, %1", "a time of day").arg(time);
    const QString format = there.date().year() == today.year() ? DueText::tr("ddd d MMM", "a date of this year")
                                                               : DueText::tr("d MMM yyyy", "a date");
    return DueText::tr("%1, %2", "a date, a time of day")
        .arg(locale.toString(there.date(), localeDateFormat(format, locale)), time);
}

QString exactDueText(qint64 ms, const QTimeZone &zone)
{
    const QLocale locale;
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(ms, zone);
    const QString date
        = DueText::tr("%1 %2", "a weekday, a date")
              .arg(locale.toString(there.date(), u"ddd"_s),
                   locale.toString(there.date(), localeDateFormat(DueText::tr("d MMM yyyy", "a date"), locale)));
    return DueText::tr("%1 %2 (%3), %4 UTC", "a date, a time of day, its zone, the time of day in UTC")
        .arg(date, there.time().toString(u"HH:mm"_s), QString::fromUtf8(zone.id()),
             utcFromMs(ms).time().toString(u"HH:mm"_s));
}

QString platformRunName(const PlatformSchedule &run)
{
    if (run.type == "batch_segmentation"_L1)
        return DueText::tr("Segment evaluation");
    if (run.type == "export"_L1)
        return DueText::tr("Export of the platform");
    return run.name.isEmpty() ? run.id : run.name;
}

QString conflictText(const RunConflict &conflict, qint64 nowMs)
{
    return DueText::tr("Within a run of the platform (%1, %2). The export may be slower, and memberships may change "
                       "while it runs.")
        .arg(platformRunName(conflict.run), dueText(conflict.runMs, nowMs));
}

} // namespace exportdesk
