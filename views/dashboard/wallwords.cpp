// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallwords.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// The translation context of these words.
struct WallWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::WallWords)
};

} // namespace exportdesk

namespace exportdesk::wallWords
{

namespace
{
constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 longMs = 5 * minuteMs;
constexpr qint64 thousand = 1000;
constexpr qint64 million = thousand * thousand;
constexpr int figures = 3;
} // namespace

QString ago(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    const qint64 since = std::max<qint64>(0, nowMs - ms);
    if (since < minuteMs)
        return WallWords::tr("just now");
    if (since < 2 * hourMs)
        return WallWords::tr("%1\u00a0min ago").arg(locale.toString(since / minuteMs));
    if (since < 48 * hourMs)
        return WallWords::tr("%1\u00a0h ago").arg(locale.toString(since / hourMs));
    return WallWords::tr("%Ln day(s) ago", nullptr, int(since / (24 * hourMs)));
}

QString amount(qint64 number, const QLocale &locale)
{
    if (number < 100 * thousand)
        return locale.toString(number);
    const auto digits = [&locale](double value) {
        return locale.toString(value, 'f', value < 10 ? figures - 1 : value < 100 ? figures - 2 : 0);
    };
    //: A number of thousands, as short as possible
    return number < million ? WallWords::tr("%1\u00a0k").arg(digits(double(number) / thousand))
                            //: A number of millions, as short as possible
                            : WallWords::tr("%1\u00a0M").arg(digits(double(number) / million));
}

QString age(qint64 refreshedMs, qint64 nowMs, const QLocale &locale)
{
    if (refreshedMs < 0)
        return WallWords::tr("No data yet");
    const qint64 old = std::max<qint64>(0, nowMs - refreshedMs);
    if (old >= longMs) {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(refreshedMs);
        const bool today = then.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
        return WallWords::tr("Data from %1")
            .arg(today ? then.toString(u"HH:mm"_s) : locale.toString(then, QLocale::ShortFormat));
    }
    return old < minuteMs ? WallWords::tr("Data %1\u00a0s old").arg(old / secondMs)
                          : WallWords::tr("Data %1\u00a0min old").arg(old / minuteMs);
}

QString difference(qint64 now, qint64 before, const QLocale &locale)
{
    if (before <= 0)
        return {};
    const qint64 percent = qRound64(100.0 * double(now - before) / double(before));
    const QString number = locale.toString(std::abs(percent));
    return percent > 0 ? WallWords::tr("%1% more than before").arg(number)
        : percent < 0  ? WallWords::tr("%1% less than before").arg(number)
                       : WallWords::tr("as many as before");
}

} // namespace exportdesk::wallWords
