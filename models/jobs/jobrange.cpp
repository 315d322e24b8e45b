// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrange.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 rangeHourMs = 3'600'000;
constexpr qint64 minuteMs = 60'000;
constexpr int hoursADay = 24;

int days(JobRange::Span span)
{
    switch (span) {
    case JobRange::Span::Day:
        return 1;
    case JobRange::Span::Week:
        return 7;
    case JobRange::Span::Month:
        return 30;
    case JobRange::Span::Quarter:
        return 90;
    }
    Q_UNREACHABLE();
}

QString momentWord(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return time == time.date().startOfDay() ? time.date().toString(Qt::ISODate)
                                            : time.toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

} // namespace

int JobRange::partAt(qint64 ms) const
{
    if (edges.empty() || ms < edges.front() || ms >= edges.back())
        return -1;
    return int(std::upper_bound(edges.begin(), edges.end(), ms) - edges.begin()) - 1;
}

JobRange jobRange(JobRange::Span span, qint64 nowMs, const QTimeZone &zone)
{
    JobRange range;
    range.span = span;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const int count = days(span);
    if (range.hourly()) {
        const qint64 next = hourStart(nowMs, zone) + rangeHourMs;
        for (int hour = hoursADay; hour >= 0; --hour)
            range.edges.push_back(next - hour * rangeHourMs);
        range.previousFromMs = range.fromMs() - hoursADay * rangeHourMs;
        range.previousToMs = (nowMs - hoursADay * rangeHourMs) / minuteMs * minuteMs;
        return range;
    }
    const QDate first = now.date().addDays(1 - count);
    for (int day = 0; day <= count; ++day)
        range.edges.push_back(first.addDays(day).startOfDay(zone).toMSecsSinceEpoch());
    range.previousFromMs = first.addDays(-count).startOfDay(zone).toMSecsSinceEpoch();
    range.previousToMs = now.addDays(-count).toMSecsSinceEpoch() / minuteMs * minuteMs;
    return range;
}

qint64 hourStart(qint64 ms, const QTimeZone &zone)
{
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(ms, zone).offsetFromUtc()) * 1000;
    return (ms + offset) / rangeHourMs * rangeHourMs - offset;
}

QString rangeQuery(qint64 sinceMs, qint64 untilMs)
{
    const QString since = u"since:"_s + momentWord(sinceMs);
    return untilMs < 0 ? since : QString(since + u" until:"_s + momentWord(untilMs));
}

} // namespace exportdesk
