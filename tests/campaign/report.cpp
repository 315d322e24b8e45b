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
    {u"nothing written, nothing sent"_s, u"unwritten"_s, &Tally::unwritten},
    {u"launches killed while they were open"_s, u"interrupted"_s, &Tally::interrupted},
    {u"responses lost or refusing after the work"_s, u"lostAfterWork"_s, &Tally::lostAfterWork},
    {u"responses lost or refusing before the work"_s, u"lostBeforeWork"_s, &Tally::lostBeforeWork},
    {u"DUPLICATES: more than one job for a click"_s, u"duplicates"_s, &Tally::duplicates},
    {u"LOST: launches without any record"_s, u"lost"_s, &Tally::lost},
    {u"WRONG: jobs adopted by another launch"_s, u"wrong"_s, &Tally::wrong},
    {u"NEEDLESS: questions without a cause"_s, u"needless"_s, &Tally::needless},
    {u"REPEATED: sent again after a response"_s, u"repeated"_s, &Tally::repeated},
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

/// Which promises, where any was broken.
QString brokenWords(const Tally &tally)
{
    QStringList words;
    const std::pair<int, QString> kinds[]{{tally.duplicates, u"duplicates"_s},
                                          {tally.lost, u"lost"_s},
                                          {tally.wrong, u"wrong"_s},
                                          {tally.needless, u"needless questions"_s},
                                          {tally.repeated, u"repeated requests"_s}};
    for (const auto &[count, name] : kinds) {
        if (count > 0)
            words += u"%1 %2"_s.arg(count).arg(name);
    }
    return words.isEmpty() ? QString() : u"  "_s + words.join(u", "_s);
}

bool isKept(const Report::Part &part)
{
    return std::all_of(part.results.begin(), part.results.end(),
                       [](const StepResult &step) { return step.tally.promisesKept() && step.tally.needless == 0; });
}

/// A figure that is not there for the client that repeats blindly: it neither looks, nor asks, nor writes anything
/// down.
bool isOnlyOurs(int Tally::*member)
{
    static const QList<int Tally::*> blinds{&Tally::clicks,   &Tally::jobs,       &Tally::answered,
                                            &Tally::rejected, &Tally::duplicates, &Tally::lost};
    return !blinds.contains(member);
}

QString seasonText(const Report &report)
{
    QString text = u"Exportdesk: "_s + circumstances(*report.ours);
    if (report.blind)
        text += u"Blind repeats: "_s + circumstances(*report.blind);
    text += u'\n' + row({}, u"Exportdesk"_s, report.blind ? u"blind repeats"_s : QString());
    for (const Line &line : lines) {
        const bool only = !report.blind || isOnlyOurs(line.member);
        text += row(line.words, QString::number(report.ours->tally.*line.member),
                    only ? QString() : QString::number(report.blind->tally.*line.member));
    }
    return text;
}

QString scriptsText(const ScriptsSeason &scripts)
{
    QStringList exits;
    for (auto exit = scripts.exits.cbegin(); exit != scripts.exits.cend(); ++exit) {
        if (exit.key() >= 0)
            exits += u"%1 with %2"_s.arg(exit.value()).arg(exit.key());
    }
    QString text = u"\nScripts: "_s + circumstances(scripts)
        + u"a window was open %1 times; ended: %2\n\n"_s.arg(scripts.windows).arg(exits.join(u", "_s));
    for (const Line &line : lines)
        text += row(line.words, QString::number(scripts.tally.*line.member), {});
    text += row(u"DISAGREEING: not what the journal says"_s, QString::number(scripts.disagreeing), {});
    return text + row(u"LEFT: questions that no decision settled"_s, QString::number(scripts.undecided), {});
}

QString partText(const Report::Part &part)
{
    QString text = u'\n' + part.title + u"\n\n"_s + u"fault"_s.leftJustified(64)
        + u" steps  answered  found  told  asked  nothing sent  broken\n"_s;
    for (const StepResult &step : part.results) {
        const Tally &tally = step.tally;
        text += QString::fromUtf8(step.fault).leftJustified(64)
            + u"%1%2%3%4%5%6%7%8\n"_s.arg(step.steps, 6)
                  .arg(tally.answered, 10)
                  .arg(tally.adopted, 7)
                  .arg(tally.rejected, 6)
                  .arg(tally.asked, 7)
                  .arg(tally.unwritten, 14)
                  .arg(tally.broken() + tally.needless, 8)
                  .arg(brokenWords(tally));
    }
    return text;
}

} // namespace

bool Report::promisesKept() const
{
    return std::all_of(parts.begin(), parts.end(), isKept) && (!scripts || scripts->promisesKept())
        && (!ours || (ours->tally.promisesKept() && ours->tally.looksWell() && ours->tally.asksLittle()));
}

QString textOf(const Report &report)
{
    QString text = u"\nFault campaign, seed %1\n"_s.arg(report.seed);
    if (report.ours)
        text += seasonText(report);
    if (report.scripts)
        text += scriptsText(*report.scripts);
    for (const Report::Part &part : report.parts) {
        if (!part.results.isEmpty())
            text += partText(part);
    }
    return text;
}

QByteArray jsonOf(const Report &report)
{
    QJsonObject object{{"seed"_L1, qint64(report.seed)}, {"promisesKept"_L1, report.promisesKept()}};
    if (report.ours)
        object.insert(u"exportdesk"_s, objectOf(*report.ours));
    if (report.blind)
        object.insert(u"blindRepeats"_s, objectOf(*report.blind));
    if (report.scripts) {
        QJsonObject scripts = objectOf(*report.scripts);
        scripts.insert(u"windows"_s, report.scripts->windows);
        scripts.insert(u"disagreeing"_s, report.scripts->disagreeing);
        scripts.insert(u"undecided"_s, report.scripts->undecided);
        object.insert(u"scripts"_s, scripts);
    }
    for (const Report::Part &part : report.parts) {
        QJsonObject steps;
        for (const StepResult &step : part.results) {
            QJsonObject one = objectOf(step.tally);
            one.insert(u"steps"_s, step.steps);
            steps.insert(QString::fromUtf8(step.fault), one);
        }
        object.insert(part.key, steps);
    }
    return QJsonDocument(object).toJson();
}

} // namespace exportdesk::campaign
