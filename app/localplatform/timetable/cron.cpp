// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/timetable/cron.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

constexpr int FirstYear = 1970;
constexpr int LastYear = 2199;
constexpr int DaysLookedAt = 3660;

const QStringList &monthNames()
{
    static const QStringList names{u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s, u"JUN"_s,
                                   u"JUL"_s, u"AUG"_s, u"SEP"_s, u"OCT"_s, u"NOV"_s, u"DEC"_s};
    return names;
}

const QStringList &dayNames()
{
    static const QStringList names{u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s};
    return names;
}

/// A number, or a name (1 is the first one); -1 for anything else.
int valueOf(const QString &text, const QStringList &names)
{
    if (const qsizetype name = names.indexOf(text); name >= 0)
        return int(name) + 1;
    bool good = false;
    const uint number = text.toUInt(&good);
    return good && number <= uint(LastYear) ? int(number) : -1;
}

/// `*`, `5`, `1-5`, `*/10`, `3/10` or `0-30/10`; false if it is none of them or outside of the range.
bool takeElement(const QString &element, int least, int most, const QStringList &names, std::vector<bool> &values)
{
    static const QRegularExpression form(u"^(\\*|[A-Z0-9]+)(?:-([A-Z0-9]+))?(?:/(\\d{1,4}))?$"_s);
    const auto match = form.match(element);
    if (!match.hasMatch())
        return false;
    const bool all = match.captured(1) == "*"_L1;
    const bool stepped = !match.captured(3).isEmpty();
    const int first = all ? least : valueOf(match.captured(1), names);
    int last = first;
    if (!match.captured(2).isEmpty())
        last = all ? -1 : valueOf(match.captured(2), names);
    else if (all || stepped)
        last = most;
    const int step = stepped ? match.captured(3).toInt() : 1;
    if (first < least || first > most || last < least || last > most || step < 1)
        return false;
    for (int value = first; value != last; value = value == most ? least : value + 1) // FRI-MON wraps around
        if ((value - first + most - least + 1) % (most - least + 1) % step == 0)
            values[size_t(value)] = true;
    if ((last - first + most - least + 1) % (most - least + 1) % step == 0)
        values[size_t(last)] = true;
    return true;
}

/// False if an element is not valid. Elements that \a odd accepts are put into \a kept instead.
bool takeField(const QString &field, int least, int most, std::vector<bool> &values, const QStringList &names = {},
               const QRegularExpression &odd = {}, QStringList *kept = nullptr)
{
    values.assign(size_t(most) + 1, false);
    const QStringList elements = field.split(u',');
    return std::ranges::all_of(elements, [&](const QString &element) {
        if (kept && odd.match(element).hasMatch()) {
            kept->append(element);
            return true;
        }
        return takeElement(element, least, most, names, values);
    });
}

qsizetype countOf(const std::vector<bool> &values)
{
    return std::ranges::count(values, true);
}

/// The working day nearest to a day of its month, within the month.
QDate nearestWorkingDay(const QDate &wanted)
{
    if (wanted.dayOfWeek() == Qt::Saturday)
        return wanted.day() == 1 ? wanted.addDays(2) : wanted.addDays(-1);
    if (wanted.dayOfWeek() == Qt::Sunday)
        return wanted.day() == wanted.daysInMonth() ? wanted.addDays(-2) : wanted.addDays(1);
    return wanted;
}

} // namespace

std::optional<Cron> Cron::parse(const QString &expression)
{
    static const QRegularExpression oddDay(u"^(L|LW|L-([1-9]|[12]\\d|30)|([1-9]|[12]\\d|3[01])W)$"_s);
    static const QRegularExpression oddWeekday(u"^(L|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5]))$"_s);
    const QStringList fields = expression.toUpper().simplified().split(u' ');
    if (fields.size() != 6 && fields.size() != 7)
        return {};
    Cron cron;
    cron.m_anyDayOfMonth = fields[3] == "?"_L1 || fields[3] == "*"_L1;
    cron.m_anyDayOfWeek = fields[5] == "?"_L1 || fields[5] == "*"_L1;
    const QString days = fields[3] == "?"_L1 ? u"*"_s : fields[3];
    const QString weekdays = fields[5] == "?"_L1 ? u"*"_s : fields[5];
    const bool good = takeField(fields[0], 0, 59, cron.m_seconds) && takeField(fields[1], 0, 59, cron.m_minutes)
        && takeField(fields[2], 0, 23, cron.m_hours)
        && takeField(days, 1, 31, cron.m_daysOfMonth, {}, oddDay, &cron.m_oddDaysOfMonth)
        && takeField(fields[4], 1, 12, cron.m_months, monthNames())
        && takeField(weekdays, 1, 7, cron.m_daysOfWeek, dayNames(), oddWeekday, &cron.m_oddDaysOfWeek)
        && takeField(fields.value(6, u"*"_s), FirstYear, LastYear, cron.m_years);
    return good ? std::optional(cron) : std::nullopt;
}

bool Cron::takesDayOfMonth(const QDate &date) const
{
    if (m_daysOfMonth[size_t(date.day())])
        return true;
    const QDate last(date.year(), date.month(), date.daysInMonth());
    return std::ranges::any_of(m_oddDaysOfMonth, [&](const QString &odd) {
        if (odd == "L"_L1)
            return date == last;
        if (odd == "LW"_L1)
            return date == nearestWorkingDay(last);
        if (odd.startsWith(u'L'))
            return date == last.addDays(-odd.mid(2).toInt());
        const QDate wanted(date.year(), date.month(), odd.chopped(1).toInt());
        return wanted.isValid() && date == nearestWorkingDay(wanted);
    });
}

bool Cron::takesDayOfWeek(const QDate &date) const
{
    const int weekday = date.dayOfWeek() % 7 + 1; // 1 is Sunday
    if (m_daysOfWeek[size_t(weekday)])
        return true;
    return std::ranges::any_of(m_oddDaysOfWeek, [&](const QString &odd) {
        if (odd == "L"_L1)
            return weekday == 7;
        if (odd.endsWith(u'L'))
            return weekday == valueOf(odd.chopped(1), dayNames()) && date.day() > date.daysInMonth() - 7;
        return weekday == valueOf(odd.section(u'#', 0, 0), dayNames())
            && (date.day() - 1) / 7 + 1 == odd.section(u'#', 1).toInt();
    });
}

bool Cron::takesDay(const QDate &date) const
{
    if (date.year() < FirstYear || date.year() > LastYear || !m_years[size_t(date.year())]
        || !m_months[size_t(date.month())])
        return false;
    if (m_anyDayOfMonth)
        return m_anyDayOfWeek || takesDayOfWeek(date);
    // Quartz refuses conditions on both; where a schedule has them, both must apply.
    return takesDayOfMonth(date) && (m_anyDayOfWeek || takesDayOfWeek(date));
}

std::optional<qint64> Cron::next(qint64 afterMs) const
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(afterMs, QTimeZone::utc());
    QDate date = from.date();
    // Whole seconds only: the first one that is later.
    int earliest = from.time().msecsSinceStartOfDay() / 1000 + 1;
    for (int day = 0; day < DaysLookedAt; ++day, date = date.addDays(1), earliest = 0) {
        if (!takesDay(date))
            continue;
        for (int hour = earliest / 3600; hour < 24; ++hour) {
            if (!m_hours[size_t(hour)])
                continue;
            for (int minute = 0; minute < 60; ++minute) {
                for (int second = 0; m_minutes[size_t(minute)] && second < 60; ++second) {
                    if (m_seconds[size_t(second)] && (hour * 60 + minute) * 60 + second >= earliest)
                        return QDateTime(date, QTime(hour, minute, second), QTimeZone::utc()).toMSecsSinceEpoch();
                }
            }
        }
    }
    return {};
}

QString Cron::frequency() const
{
    const bool once = countOf(m_seconds) == 1 && countOf(m_minutes) == 1 && countOf(m_hours) == 1
        && countOf(m_months) == 12 && m_anyDayOfMonth;
    if (once && m_anyDayOfWeek)
        return u"daily"_s;
    return once && countOf(m_daysOfWeek) == 1 && m_oddDaysOfWeek.isEmpty() ? u"weekly"_s : QString();
}

} // namespace localplatform
