// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/rhythmoptions.h"

#include "models/schedules/rhythmtext.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RhythmTexts {
    Q_DECLARE_TR_FUNCTIONS(RhythmOptions)
};

CommandError rhythmMistake(const QString &text)
{
    return {ExitCode::Usage, u"usage"_s, text};
}

bool readEvery(const QString &text, Rhythm &rhythm)
{
    using Kind = Rhythm::Kind;
    if (text == "day"_L1 || text == "week"_L1 || text == "month"_L1) {
        rhythm.kind = text == "day"_L1 ? Kind::Daily : text == "week"_L1 ? Kind::Weekly : Kind::Monthly;
        return true;
    }
    bool isNumber = false;
    rhythm.every = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    rhythm.kind = text.endsWith(u'h') ? Kind::Hours : Kind::Minutes;
    return isNumber && (text.endsWith(u'h') || text.endsWith(u'm'));
}

bool readMinute(const QString &text, int &minute)
{
    if (text.isEmpty())
        return true;
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    minute = time.hour() * 60 + time.minute();
    return time.isValid();
}

bool readOn(const QString &text, Rhythm &rhythm)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QSet<int> days;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const QString one = word.trimmed().toLower();
        bool isNumber = false;
        int day = one.toInt(&isNumber);
        if (rhythm.kind == Rhythm::Kind::Weekly)
            day = int(names.indexOf(one)) + 1;
        else if (one == "last"_L1)
            day = Rhythm::lastDay;
        else if (!isNumber || day > 31)
            return false;
        if (day < 1)
            return false;
        days.insert(day);
    }
    rhythm.days = QList<int>(days.begin(), days.end());
    std::sort(rhythm.days.begin(), rhythm.days.end());
    return true;
}

bool readDate(const QString &text, QDate &date)
{
    date = QDate::fromString(text, Qt::ISODate);
    return text.isEmpty() || date.isValid();
}

} // namespace

std::variant<Rhythm, CommandError> readRhythm(const RhythmOptions &options)
{
    Rhythm rhythm;
    if (!readEvery(options.every, rhythm))
        return rhythmMistake(RhythmTexts::tr("--every must be a number with m or h, e.g. 15m, or day, week or month."));
    if (!readMinute(options.at, rhythm.at) || !readMinute(options.until, rhythm.until))
        return rhythmMistake(RhythmTexts::tr("Times of day are written as HH:MM, e.g. 02:15."));
    if (!readOn(options.on, rhythm))
        return rhythmMistake(
            RhythmTexts::tr("--on lists days: mon,fri with --every week, 1,15,last with --every month."));
    if (!readDate(options.from, rhythm.from) || !readDate(options.to, rhythm.to))
        return rhythmMistake(RhythmTexts::tr("Dates are written as YYYY-MM-DD."));
    rhythm.zone = options.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : options.zone.toUtf8();
    if (const RhythmProblem problem = problemOf(rhythm); problem != RhythmProblem::None)
        return rhythmMistake(rhythmProblemText(problem));
    return rhythm;
}

} // namespace exportdesk
