// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/timerepair.h"

#include "models/exports/writtendate.h"
#include "models/exports/writtenzone.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestTime = 100; ///< longer texts are no times

/// A time of day somewhere in a text.
struct WrittenClock {
    QTime time;
    QString fraction; ///< digits of a second
    bool endOfDay = false; ///< 24:00
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What tools put around and between: quotes, several blanks, dashes and digits of other alphabets.
QString cleaned(const QString &text)
{
    QString clean = text.simplified();
    for (QChar &c : clean) {
        if (c == u'\u2212' || (c >= u'\u2010' && c <= u'\u2015'))
            c = u'-';
        else if (c == u'\u200b' || c == u'\ufeff' || c == u'\u200e' || c == u'\u200f')
            c = u' ';
    }
    static const QRegularExpression quoted(u"^[\"'`“”„‘’«»]+|[\"'`“”„‘’«»]+$"_s);
    return clean.remove(quoted).simplified();
}

/// Epoch times by their number of digits; others would be of the last century or far in the future.
QList<Timestamp> fromEpoch(const QString &text)
{
    static const QRegularExpression form(u"^(?:/Date\\()?([1-9]\\d{9,18})(?:[.,](\\d{1,9}))?(?:\\)/)?$"_s);
    static const QRegularExpression exponent(u"^[1-9](?:\\.\\d+)?[eE]\\+?\\d{1,2}$"_s);
    const double number = exponent.match(text).hasMatch() ? text.toDouble() : 0; // as programs write large numbers
    const QRegularExpressionMatch match
        = form.match(number > 0 && number < 1e15 ? QString::number(qint64(number)) : text);
    const QString digits = match.captured(1);
    const auto seconds = digits.size();
    if (seconds != 10 && seconds != 13 && seconds != 16 && seconds != 19)
        return {};
    const QString fraction = digits.mid(10) + match.captured(2);
    QString written = Timestamp::fromMs(digits.left(10).toLongLong() * 1000).text();
    if (fraction.toLongLong() != 0)
        written.insert(written.size() - 1, QString(u'.' + fraction.left(9)));
    return {Timestamp(written)};
}

/// 20251103, 20251103T081530Z, 202511030815: with the separators that the rest of this file expects.
QString separated(const QString &text)
{
    static const QRegularExpression form(
        u"^((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[Tt ]?([01]\\d|2[0-4])([0-5]\\d)(?:([0-5]\\d)([.,]\\d+)?)?)?(?!\\d)(.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return text;
    const QString day = match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3);
    const QString clock = match.captured(4).isEmpty() ? QString()
                                                      : u' ' + match.captured(4) + u':' + match.captured(5) + u':'
            + (match.captured(6).isEmpty() ? u"00"_s : match.captured(6)) + match.captured(7);
    return day + clock + match.captured(8);
}

std::optional<WrittenClock> clockOf(const QRegularExpressionMatch &match)
{
    WrittenClock clock;
    int hour = match.captured(u"h"_s).toInt();
    const QString half = match.captured(u"half"_s).left(1).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    }
    const int minute = match.captured(u"m"_s).toInt();
    const int second = match.captured(u"s"_s).toInt();
    clock.fraction = match.captured(u"f"_s);
    clock.endOfDay = hour == 24 && minute == 0 && second == 0 && clock.fraction.toLongLong() == 0;
    clock.time = clock.endOfDay ? QTime(0, 0) : QTime(hour, minute, second);
    clock.begin = match.capturedStart();
    clock.end = match.capturedEnd();
    return clock.time.isValid() ? std::optional(clock) : std::nullopt;
}

/// The time of day in \a text: 8:15, 08:15:30.5, 8:15 PM, 8 Uhr, T08Z.
std::optional<WrittenClock> findClock(const QString &text)
{
    constexpr auto insensitive = QRegularExpression::CaseInsensitiveOption;
    static const QString half = u"(?:\\s*(?<half>[ap]\\.?m\\b\\.?))?"_s;
    static const std::array forms{
        QRegularExpression(
            u"(?<![\\d:])(?<h>\\d{1,2}):(?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,](?<f>\\d{1,12}))?)?(?![\\d:])"_s + half
                + u"(?:\\s*(?:Uhr|h)\\b)?"_s,
            insensitive),
        QRegularExpression(u"(?<![\\d.:])(?<h>\\d{1,2})(?:[.:](?<m>\\d{2}))?\\s*(?:Uhr\\b|h(?<m2>\\d{2})?\\b)"_s,
                           insensitive),
        QRegularExpression(u"(?<![\\d.:])(?<h>\\d{1,2})\\s*(?<half>[ap]\\.?m\\b\\.?)"_s, insensitive),
        QRegularExpression(u"(?<=\\d)T(?<h>\\d{2})(?:(?<m>\\d{2})(?<s>\\d{2})?)?(?=[Z+-]|$)"_s, insensitive)};
    for (const QRegularExpression &form : forms) {
        QRegularExpressionMatch match = form.match(text);
        if (match.hasMatch() && !match.captured(u"m2"_s).isEmpty()) // 08h15
            match = QRegularExpression(u"(?<h>\\d{1,2})h(?<m>\\d{2})"_s, insensitive).match(text);
        if (match.hasMatch())
            return clockOf(match);
    }
    return {};
}

/// What stands between a date and a time of day, and belongs to neither.
QString withoutJoints(const QString &date)
{
    static const QRegularExpression joints(u"^[\\s,;@]+|(?:[\\s,;@_]|(?<=\\d)T|\\b(?:um|at)\\b)+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(date).remove(joints).simplified();
}

/// \a clock on \a day in each of the offsets that \a zone can have then.
void addReadings(QList<Timestamp> &readings, const QDate &day, const WrittenClock &clock, const WrittenZone &zone)
{
    const QDate date = clock.endOfDay ? day.addDays(1) : day;
    for (const QString &offset :
         offsetsAt(zone, QDateTime(date, clock.time, QTimeZone::utc()), clock.time == QTime(0, 0))) {
        const QString fraction = clock.fraction.isEmpty() ? QString() : u'.' + clock.fraction.left(9);
        const Timestamp one(date.toString(Qt::ISODate) + u'T' + clock.time.toString(u"HH:mm:ss"_s) + fraction + offset);
        const bool known = std::any_of(readings.begin(), readings.end(),
                                       [&one](const Timestamp &other) { return other.ms() == one.ms(); });
        if (one.problem() == Timestamp::Problem::None && !known)
            readings += one;
    }
}

/// A day of XML: 2025-11-03Z, 2025-11-03+01:00.
QList<Timestamp> dayWithZone(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const Timestamp whole(match.captured(1) + u"T00:00:00"_s + match.captured(2));
    return match.hasMatch() && whole.ms() ? QList{whole} : QList<Timestamp>();
}

} // namespace

QList<Timestamp> timeReadings(const Timestamp &time)
{
    if (time.problem() == Timestamp::Problem::None || time.text().size() > longestTime)
        return {};
    const QString whole = cleaned(time.text());
    if (const Timestamp exact(whole); exact.ms())
        return {exact};
    QList<Timestamp> readings = fromEpoch(whole);
    if (readings.isEmpty())
        readings = dayWithZone(whole);
    if (!readings.isEmpty())
        return readings;
    const QString text = separated(whole);
    const std::optional<WrittenClock> found = findClock(text);
    const WrittenClock clock = found.value_or(WrittenClock{QTime(0, 0), {}, false, text.size(), text.size()});
    qsizetype end = clock.end;
    const std::optional<WrittenZone> zone = found ? readZone(text, end) : std::optional<WrittenZone>(WrittenZone());
    if (!zone)
        return {};
    const QString date = withoutJoints(text.left(clock.begin) + u' ' + text.mid(end));
    for (const QDate &day : writtenDates(date))
        addReadings(readings, day, clock, *zone);
    return readings;
}

Timestamp repairedTime(const Timestamp &time)
{
    const QList<Timestamp> readings = timeReadings(time);
    return readings.size() == 1 ? readings.first() : Timestamp();
}

} // namespace exportdesk
