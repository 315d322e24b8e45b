// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/cardfacts.h"

#include "models/jobs/jobtext.h"
#include "views/dashboard/dashboardwords.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The translation context of the words on cards.
struct Cards {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::Cards)
};

constexpr int mostBars = 30;

LinkTarget inRange(const JobStatistics &statistics, const QString &words)
{
    return dashboardWords::search({words, rangeQuery(statistics.range.fromMs())});
}

LinkTarget inRangeBefore(const JobStatistics &statistics, const QString &words)
{
    return dashboardWords::search({words, rangeQuery(statistics.range.previousFromMs, statistics.range.previousToMs)});
}

FigureCard::Words compared(const JobStatistics &statistics, int now, int before, const QString &words, qint64 nowMs,
                           const QLocale &locale)
{
    const int more = now - before;
    FigureCard::Words line;
    const QString difference = locale.toString(std::abs(more));
    line.text = more > 0 ? Cards::tr("%1 more than before").arg(difference)
        : more < 0       ? Cards::tr("%1 fewer than before").arg(difference)
                         : Cards::tr("as many as before");
    line.target = inRangeBefore(statistics, words);
    const JobRange &range = statistics.range;
    line.toolTip = Cards::tr("%Ln job(s) from %1 to %2, the preceding period of the same length", nullptr, before)
                       .arg(jobText::moment(range.previousFromMs, nowMs, locale),
                            jobText::moment(range.previousToMs, nowMs, locale));
    return line;
}

/// One bar for each day or hour, or for a few together if there are many.
QList<FigureCard::Bar> bars(const JobStatistics &statistics, const QString &words, const QLocale &locale,
                            const std::function<qint64(int first, int end)> &value,
                            const std::function<QString(qint64 value)> &inWords)
{
    const JobRange &range = statistics.range;
    const int together = (range.parts() + mostBars - 1) / mostBars;
    QList<FigureCard::Bar> all;
    for (int first = 0; first < range.parts(); first += together) {
        const int end = std::min(first + together, range.parts());
        FigureCard::Bar bar;
        bar.value = value(first, end);
        bar.target = dashboardWords::search({words, dashboardWords::partQuery(range, first, end)});
        const QString begin = dashboardWords::part(range, first, locale);
        const QString when = end == first + 1
            ? begin
            //: From one day to another
            : Cards::tr("%1 to %2").arg(begin, dashboardWords::part(range, end - 1, locale));
        bar.toolTip = u"%1: %2"_s.arg(when, inWords(bar.value));
        all.append(bar);
    }
    return all;
}

QList<FigureCard::Bar> countBars(const JobStatistics &statistics, const QString &words, int JobCounts::*count,
                                 const QLocale &locale)
{
    return bars(
        statistics, words, locale,
        [&](int first, int end) {
            qint64 sum = 0;
            for (int part = first; part < end; ++part)
                sum += statistics.parts[size_t(part)].*count;
            return sum;
        },
        [](qint64 value) { return Cards::tr("%Ln job(s)", nullptr, int(value)); });
}

const QString succeeded = u"status:succeeded"_s;
const QString failed = u"status:failed"_s;

} // namespace

FigureCard::Facts succeededCard(const JobStatistics &statistics, qint64 nowMs, const QLocale &locale)
{
    const JobCounts &now = statistics.now.counts;
    FigureCard::Facts facts;
    facts.word = Cards::tr("Succeeded");
    facts.figure = {locale.toString(now.succeeded), inRange(statistics, succeeded),
                    Cards::tr("%Ln succeeded job(s)", nullptr, now.succeeded)};
    if (now.finished() > 0) {
        const double share = 100.0 * now.succeeded / now.finished();
        facts.first
            = {Cards::tr("%1% of %Ln finished job(s)", nullptr, now.finished()).arg(locale.toString(share, 'f', 1)),
               inRange(statistics, u"status:succeeded status:batch-failed status:failed status:cancelled"_s),
               Cards::tr("%1 succeeded, %2 with a failed batch, %3 failed, %4 cancelled")
                   .arg(locale.toString(now.succeeded), locale.toString(now.batchFailed), locale.toString(now.failed),
                        locale.toString(now.cancelled))};
    } else {
        facts.first.text = Cards::tr("no finished jobs");
    }
    if (now.batchFailed > 0)
        facts.second = {Cards::tr("%Ln more with a failed batch", "succeeded jobs", now.batchFailed),
                        inRange(statistics, u"status:batch-failed"_s),
                        Cards::tr("Show the succeeded jobs whose data did not arrive"), true};
    else
        facts.second
            = compared(statistics, now.succeeded, statistics.before.counts.succeeded, succeeded, nowMs, locale);
    facts.bars = countBars(statistics, succeeded, &JobCounts::succeeded, locale);
    return facts;
}

FigureCard::Facts failedCard(const JobStatistics &statistics, int causes, qint64 nowMs, const QLocale &locale)
{
    const JobCounts &now = statistics.now.counts;
    FigureCard::Facts facts;
    facts.word = Cards::tr("Failed");
    facts.figure = {locale.toString(now.failed), inRange(statistics, failed),
                    Cards::tr("%Ln failed job(s)", nullptr, now.failed)};
    if (causes > 0 && statistics.toAcknowledge > 0)
        facts.first
            = {Cards::tr("%Ln cause(s), %1 open", nullptr, causes).arg(locale.toString(statistics.toAcknowledge)),
               inRange(statistics, u"status:failed acknowledged:no"_s),
               Cards::tr("Show the %Ln unacknowledged failed job(s)", nullptr, statistics.toAcknowledge)};
    else if (causes > 0)
        facts.first = {Cards::tr("%Ln cause(s)", nullptr, causes), inRange(statistics, failed), {}};
    else
        facts.first.text = Cards::tr("no failures");
    facts.second = compared(statistics, now.failed, statistics.before.counts.failed, failed, nowMs, locale);
    facts.bars = countBars(statistics, failed, &JobCounts::failed, locale);
    return facts;
}

FigureCard::Facts durationCard(const JobStatistics &statistics, const QLocale &locale)
{
    const JobTotals &now = statistics.now;
    FigureCard::Facts facts;
    facts.word = Cards::tr("Median duration");
    const auto duration = [&locale](qint64 ms) { return jobText::duration(ms, locale); };
    if (now.medianMs < 0) {
        facts.figure.text = u"–"_s;
        facts.first.text = Cards::tr("no measurements");
    } else {
        facts.figure = {duration(now.medianMs), inRange(statistics, succeeded),
                        Cards::tr("Half of the succeeded jobs took %1 or less").arg(duration(now.medianMs))};
        facts.first = {Cards::tr("90% within %1").arg(duration(now.p90Ms)),
                       inRange(statistics, u"status:succeeded duration:>%1ms"_s.arg(now.p90Ms)),
                       Cards::tr("Show the succeeded jobs that took longer than %1").arg(duration(now.p90Ms))};
    }
    const qint64 before = statistics.before.medianMs;
    if (before >= 0 && now.medianMs >= 0) {
        const qint64 longer = now.medianMs - before;
        const QString difference = duration(std::abs(longer));
        facts.second = {std::abs(longer) < 500 ? Cards::tr("as many as before")
                            : longer > 0       ? Cards::tr("%1 longer than before").arg(difference)
                                               : Cards::tr("%1 shorter than before").arg(difference),
                        inRangeBefore(statistics, succeeded),
                        Cards::tr("Median of the previous period: %1").arg(duration(before))};
    } else {
        facts.second.text = Cards::tr("nothing to compare with");
    }
    facts.bars = bars(
        statistics, succeeded, locale,
        [&](int first, int end) {
            // Of several days the longest median.
            qint64 most = -1;
            for (int part = first; part < end; ++part)
                most = std::max(most, statistics.mediansMs[size_t(part)]);
            return most;
        },
        duration);
    return facts;
}

} // namespace exportdesk
