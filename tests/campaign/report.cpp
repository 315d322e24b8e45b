// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/report.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

struct Line {
    QString words;
    QString key;
    int Tally::*member;
};

const QList<Line> lines{
    {u"clicks"_s, u"clicks"_s, &Tally::clicks},
    {u"jobs on the platform"_s, u"jobs"_s, &Tally::jobs},
    {u"launched: the platform responded"_s, u"answered"_s, &Tally::answered},
    {u"launched: response lost, job found"_s, u"adopted"_s, &Tally::adopted},
    {u"failed, with the reason shown"_s, u"rejected"_s, &Tally::rejected},
    {u"unknown, the operator asked"_s, u"asked"_s, &Tally::asked},
    {u"  … although the job existed"_s, u"overlooked"_s, &Tally::overlooked},
    {u"killed before anything was written or sent"_s, u"unwritten"_s, &Tally::unwritten},
    {u"DUPLICATES: more than one job for a click"_s, u"duplicates"_s, &Tally::duplicates},
    {u"LOST: launches without any record"_s, u"lost"_s, &Tally::lost},
    {u"WRONG: jobs adopted by another launch"_s, u"wrong"_s, &Tally::wrong},
};

QJsonObject objectOf(const Tally &tally)
{
    QJsonObject object;
    for (const Line &line : lines)
        object.insert(line.key, tally.*line.member);
    return object;
}

QJsonObject objectOf(const Season &season)
{
    QJsonObject object = objectOf(season.tally);
    object.insert(u"kills"_s, season.kills);
    object.insert(u"platformRestarts"_s, season.platformRestarts);
    object.insert(u"requests"_s, season.requests);
    object.insert(u"faults"_s, season.faults);
    object.insert(u"seconds"_s, double(season.ms) / 1000);
    return object;
}

QString circumstances(const Season &season)
{
    return u"%1 kills, %2 restarts of the platform, %3 requests, %4 faults, %5 s\n"_s.arg(season.kills)
        .arg(season.platformRestarts)
        .arg(season.requests)
        .arg(season.faults)
        .arg(season.ms / 1000);
}

QString row(const QString &words, const QString &one, const QString &other)
{
    return words.leftJustified(48) + one.rightJustified(12) + other.rightJustified(14) + u'\n';
}

} // namespace

bool Report::promisesKept() const
{
    return ours.tally.promisesKept() && ours.tally.looksWell()
        && std::all_of(steps.begin(), steps.end(), [](const StepResult &step) { return step.tally.promisesKept(); });
}

QString textOf(const Report &report)
{
    QString text = u"\nFault campaign, seed %1\nExportdesk: "_s.arg(report.seed) + circumstances(report.ours);
    if (report.blind)
        text += u"Blind repeats: "_s + circumstances(*report.blind);
    text += u'\n' + row({}, u"Exportdesk"_s, report.blind ? u"blind repeats"_s : QString());
    for (const Line &line : lines) {
        const bool only = !report.blind || line.member == &Tally::adopted || line.member == &Tally::asked
            || line.member == &Tally::overlooked || line.member == &Tally::unwritten || line.member == &Tally::wrong;
        text += row(line.words, QString::number(report.ours.tally.*line.member),
                    only ? QString() : QString::number(report.blind->tally.*line.member));
    }
    if (report.steps.isEmpty())
        return text;
    text += u"\nKilled before every single effect of a launch on disk and network\n\n"_s + u"fault"_s.leftJustified(56)
        + u" steps  answered  found  told  asked  nothing sent  broken\n"_s;
    for (const StepResult &step : report.steps) {
        const Tally &tally = step.tally;
        text += QString::fromUtf8(step.fault).leftJustified(56)
            + u"%1%2%3%4%5%6%7\n"_s.arg(step.steps, 6)
                  .arg(tally.answered, 10)
                  .arg(tally.adopted, 7)
                  .arg(tally.rejected, 6)
                  .arg(tally.asked, 7)
                  .arg(tally.unwritten, 14)
                  .arg(tally.duplicates + tally.lost + tally.wrong, 8);
    }
    return text;
}

QByteArray jsonOf(const Report &report)
{
    QJsonObject object{{"seed"_L1, qint64(report.seed)},
                       {"exportdesk"_L1, objectOf(report.ours)},
                       {"promisesKept"_L1, report.promisesKept()}};
    if (report.blind)
        object.insert(u"blindRepeats"_s, objectOf(*report.blind));
    QJsonObject steps;
    for (const StepResult &step : report.steps) {
        QJsonObject one = objectOf(step.tally);
        one.insert(u"steps"_s, step.steps);
        steps.insert(QString::fromUtf8(step.fault), one);
    }
    object.insert(u"killedAtEveryStep"_s, steps);
    return QJsonDocument(object).toJson();
}

} // namespace exportdesk::campaign
