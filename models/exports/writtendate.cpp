// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/writtendate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// English and German names, in full and as they are shortened; 0: no month. QLocale knows only one form of each.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months = [] {
        const QList<QStringList> names{{u"january"_s, u"jan"_s, u"januar"_s, u"jänner"_s, u"jän"_s},
                                       {u"february"_s, u"feb"_s, u"februar"_s, u"feber"_s},
                                       {u"march"_s, u"mar"_s, u"märz"_s, u"maerz"_s, u"mrz"_s, u"mär"_s},
                                       {u"april"_s, u"apr"_s},
                                       {u"may"_s, u"mai"_s},
                                       {u"june"_s, u"jun"_s, u"juni"_s},
                                       {u"july"_s, u"jul"_s, u"juli"_s},
                                       {u"august"_s, u"aug"_s},
                                       {u"september"_s, u"sep"_s, u"sept"_s},
                                       {u"october"_s, u"oct"_s, u"oktober"_s, u"okt"_s},
                                       {u"november"_s, u"nov"_s},
                                       {u"december"_s, u"dec"_s, u"dezember"_s, u"dez"_s}};
        QHash<QString, int> all;
        for (int month = 0; month < names.size(); ++month)
            for (const QString &one : names.at(month))
                all.insert(one, month + 1);
        return all;
    }();
    return months.value(name.toLower());
}

/// From 1 for Monday; 0: no day of the week.
int weekdayOf(const QString &name)
{
    static const QHash<QString, int> days = [] {
        const QList<QStringList> names{{u"monday"_s, u"mon"_s, u"montag"_s, u"mo"_s},
                                       {u"tuesday"_s, u"tue"_s, u"tues"_s, u"dienstag"_s, u"di"_s},
                                       {u"wednesday"_s, u"wed"_s, u"mittwoch"_s, u"mi"_s},
                                       {u"thursday"_s, u"thu"_s, u"thur"_s, u"thurs"_s, u"donnerstag"_s, u"do"_s},
                                       {u"friday"_s, u"fri"_s, u"freitag"_s, u"fr"_s},
                                       {u"saturday"_s, u"sat"_s, u"samstag"_s, u"sonnabend"_s, u"sa"_s},
                                       {u"sunday"_s, u"sun"_s, u"sonntag"_s, u"so"_s}};
        QHash<QString, int> all;
        for (int day = 0; day < names.size(); ++day)
            for (const QString &one : names.at(day))
                all.insert(one, day + 1);
        return all;
    }();
    return days.value(name.toLower());
}

/// Two digits are a year of this century, those from 70 on of the last one.
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

void add(QList<QDate> &dates, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() && !dates.contains(date))
        dates += date;
}

/// Numbers alone.
QList<QDate> numericDates(const QString &text)
{
    QList<QDate> dates;
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?$"_s);
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        add(dates, match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        return dates;
    }
    static const QRegularExpression yearLast(u"^(\\d{1,2})(\\. ?|[-/])(\\d{1,2})\\2(\\d{4}|\\d{2})$"_s);
    const auto match = yearLast.match(text);
    if (!match.hasMatch())
        return dates;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = yearOf(match.captured(4));
    add(dates, year, second, first);
    if (match.captured(2).startsWith(u'.'))
        return dates;
    add(dates, year, first, second);
    if (match.captured(4).size() == 2 && match.captured(1).size() == 2)
        add(dates, yearOf(match.captured(1)), second, match.captured(4).toInt());
    return dates;
}

/// With the name of a month.
QList<QDate> namedDates(const QString &text)
{
    static const QString month = u"(?<month>\\p{L}+)\\.?"_s;
    static const QString day = u"(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?"_s;
    static const QString gap = u"[\\s,/-]*(?:of )?"_s;
    static const QList<QRegularExpression> forms{
        QRegularExpression(u'^' + day + gap + month + gap + u"(?<year>\\d{4}|\\d{2})$"_s),
        QRegularExpression(u'^' + month + gap + day + u"[\\s,/-]+(?<year>\\d{4})$"_s),
        QRegularExpression(u"^(?<year>\\d{4})"_s + gap + month + gap + day + u'$')};
    QList<QDate> dates;
    for (const QRegularExpression &form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        const int found = match.hasMatch() ? monthOf(match.captured(u"month"_s)) : 0;
        if (found > 0) {
            add(dates, yearOf(match.captured(u"year"_s)), found, match.captured(u"day"_s).toInt());
            return dates;
        }
    }
    return dates;
}

/// The week and the day in it, or the day of the year, as ISO 8601 counts them.
QList<QDate> countedDates(const QString &text)
{
    QList<QDate> dates;
    static const QRegularExpression week(u"^(\\d{4})-?W(\\d{2})-?([1-7])$"_s);
    static const QRegularExpression dayOfYear(u"^(\\d{4})-(\\d{3})$"_s);
    if (const auto match = week.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const QDate first(year, 1, 4); // always in the first week
        const QDate date = first.addDays(1 - first.dayOfWeek() + (match.captured(2).toInt() - 1) * 7
                                         + match.captured(3).toInt() - 1);
        int weekYear = 0;
        if (date.weekNumber(&weekYear) == match.captured(2).toInt() && weekYear == year)
            dates += date;
    } else if (const auto counted = dayOfYear.match(text); counted.hasMatch()) {
        const QDate date = QDate(counted.captured(1).toInt(), 1, 1).addDays(counted.captured(2).toInt() - 1);
        if (date.year() == counted.captured(1).toInt() && counted.captured(2).toInt() > 0)
            dates += date;
    }
    return dates;
}

} // namespace

QList<QDate> writtenDates(const QString &text)
{
    static const QRegularExpression weekday(u"^(\\p{L}+)(?:\\.?,\\s*(?:(?:den|dem|the)\\s+)?|\\.?\\s+(?:den\\s+)?)"_s);
    const QRegularExpressionMatch match = weekday.match(text);
    const int day = match.hasMatch() ? weekdayOf(match.captured(1)) : 0;
    const QString date = day > 0 ? text.mid(match.capturedEnd()) : text;
    QList<QDate> dates = numericDates(date);
    if (dates.isEmpty())
        dates = namedDates(date);
    if (dates.isEmpty())
        dates = countedDates(date);
    dates.removeIf([day](const QDate &one) { return day > 0 && one.dayOfWeek() != day; });
    return dates;
}

} // namespace exportdesk
