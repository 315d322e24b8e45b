// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/duetimes.h"

#include <QDateTime>

#include <algorithm>
#include <ctime>
#include <utility>

namespace exportdesk::test
{

/// The oracle: the C library's clock on the wall, read minute by minute. The times that it reaches when it shows
/// something later than ever before are due then; what it shows again is not.
class MinuteWalk
{
public:
    MinuteWalk(const QByteArray &zone, qint64 beginMs)
        : m_ms(beginMs)
    {
        qputenv("TZ", ':' + zone);
        tzset();
        m_highest = shown(m_ms);
    }
    ~MinuteWalk()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    qint64 ms() const { return m_ms; }
    /// The minutes, counted from the epoch as if in UTC, that are new on the wall.
    std::pair<qint64, qint64> next()
    {
        m_ms += 60'000;
        const qint64 before = m_highest;
        m_highest = std::max(before, shown(m_ms));
        return {before + 1, m_highest};
    }

private:
    static qint64 shown(qint64 ms)
    {
        const std::time_t time = ms / 1000;
        std::tm local = {};
        localtime_r(&time, &local);
        return timegm(&local) / 60;
    }

    qint64 m_ms;
    qint64 m_highest;
};

inline bool isNominal(const Rhythm &rhythm, qint64 minute)
{
    const int ofDay = int(minute % Rhythm::minutesPerDay);
    const bool isOften = rhythm.kind == Rhythm::Kind::Minutes || rhythm.kind == Rhythm::Kind::Hours;
    if (!isOften && ofDay != rhythm.at)
        return false;
    const QDate day = QDate(1970, 1, 1).addDays(minute / Rhythm::minutesPerDay);
    switch (rhythm.kind) {
    case Rhythm::Kind::Minutes:
        return ofDay >= rhythm.at && ofDay <= rhythm.until && (ofDay - rhythm.at) % rhythm.every == 0;
    case Rhythm::Kind::Hours:
        return ofDay >= rhythm.at && ofDay <= rhythm.until && (ofDay - rhythm.at) % (60 * rhythm.every) == 0;
    case Rhythm::Kind::Daily:
        return true;
    case Rhythm::Kind::Weekly:
        return rhythm.days.contains(day.dayOfWeek());
    case Rhythm::Kind::Monthly:
        return rhythm.days.contains(day.day()) || (rhythm.days.contains(32) && day.addDays(1).day() == 1);
    }
    return false;
}

inline QString nominalText(qint64 minute)
{
    return QDateTime::fromMSecsSinceEpoch(minute * 60'000, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

/// The due times of each rhythm, which all are of this zone.
inline QList<QList<DueTime>> walked(const QList<Rhythm> &rhythms, const QByteArray &zone, qint64 beginMs, qint64 endMs)
{
    QList<QList<DueTime>> due(rhythms.size());
    MinuteWalk walk(zone, beginMs);
    while (walk.ms() < endMs) {
        const auto [first, last] = walk.next();
        for (qsizetype i = 0; i < rhythms.size(); ++i) {
            for (qint64 minute = first; minute <= last; ++minute) {
                if (!isNominal(rhythms[i], minute))
                    continue;
                due[i].append({nominalText(minute), walk.ms()});
                break; // the others fall on the same instant
            }
        }
    }
    return due;
}

} // namespace exportdesk::test
