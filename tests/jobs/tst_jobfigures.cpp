// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfigures.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/percentile.h"
#include "tests/jobs/jobrecords.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::job;
using kit::JobRecord;

namespace
{

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 minuteMs = 60'000;

/// Jobs of the last half year: five datasets, three causes, running ones too.
std::vector<ExportJob> someJobs(quint32 seed, int count, qint64 nowMs)
{
    std::mt19937 dice(seed);
    const auto below = [&dice](qint64 end) { return qint64(dice()) % end; };
    const QByteArrayList statuses{"SUCCEEDED", "SUCCEEDED", "SUCCEEDED", "FAILED", "CANCELLED", "PROCESSING", "NEW"};
    const QByteArrayList errors{
        "[{\"code\":\"0090000009\",\"msg\":\"could not write part-%1 \\\"x\\\"\"}]",
        R"([{"code":"0100000003","msg":"general error"}])",
        R"([{"code":"","msg":"Merge policy not found"}])",
        "[]",
    };
    std::vector<ExportJob> jobs;
    for (int i = 0; i < count; ++i) {
        JobRecord record{.id = 1000 + i};
        record.status = statuses[below(statuses.size())];
        record.dataset = "dataset-" + QByteArray::number(below(7));
        // Whole minutes on purpose: some fall exactly on an edge.
        record.created = (nowMs - below(190 * dayMs)) / minuteMs * minuteMs;
        if (below(4) == 0)
            record.created = nowMs - below(10 * hourMs);
        record.updated = record.created + below(hourMs);
        const qint64 total = 1000 + below(2 * hourMs);
        if (record.status == "SUCCEEDED" && below(10) > 0)
            record.metrics = R"({"totalTime":{"totalTimeInMs":)" + QByteArray::number(total) + "}}";
        if (record.status == "FAILED") {
            record.errors = errors[below(errors.size())];
            record.errors.replace("%1", QByteArray::number(i));
        }
        jobs.push_back(job(record));
    }
    return jobs;
}

/// How many jobs the table shows for this search, as the operator would see after following a link.
int found(JobFilter &filter, const QString &search)
{
    filter.setSearch(search);
    return filter.count(JobFilter::Chip::All);
}

QString words(const QString &status, const QString &more)
{
    return QString(u"status:"_s + status + u' ' + more);
}

void compareCounts(const JobCounts &counts, JobFilter &filter, const QString &when)
{
    QCOMPARE(counts.succeeded, found(filter, words(u"succeeded"_s, when)));
    QCOMPARE(counts.failed, found(filter, words(u"failed"_s, when)));
    QCOMPARE(counts.cancelled, found(filter, words(u"cancelled"_s, when)));
    QCOMPARE(counts.running, found(filter, words(u"running"_s, when)));
    QCOMPARE(counts.all(), found(filter, when));
}

/// Durations of succeeded jobs created in [from, to), by looking at each record.
std::vector<qint64> durations(const std::vector<ExportJob> &jobs, qint64 from, qint64 to, const QString &dataset = {})
{
    std::vector<qint64> all;
    for (const ExportJob &one : jobs) {
        if (one.status == JobStatus::Succeeded && one.createdMs >= from && one.createdMs < to
            && one.total.durationMs() >= 0 && (dataset.isEmpty() || one.datasetId == dataset))
            all.push_back(one.total.durationMs());
    }
    return all;
}

/// The middle one by sorting, as a person would do it.
qint64 middle(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[(values.size() + 1) / 2 - 1];
}

} // namespace

class JobFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreWholeDaysOfTheZone()
    {
        const QTimeZone berlin("Europe/Berlin");
        // Summer time ended on 25 October 2026: that day has 25 hours.
        const qint64 now = QDateTime(QDate(2026, 11, 2), QTime(17, 2, 31), berlin).toMSecsSinceEpoch();
        const JobRange month = jobRange(JobRange::Span::Month, now, berlin);
        QCOMPARE(month.parts(), 30);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(month.fromMs(), berlin), QDate(2026, 10, 4).startOfDay(berlin));
        QCOMPARE(month.edges[22] - month.edges[21], 25 * hourMs);
        QCOMPARE(month.partAt(now), 29);
        QCOMPARE(month.partAt(month.fromMs()), 0);
        QCOMPARE(month.partAt(month.fromMs() - 1), -1);
        QCOMPARE(month.partAt(month.toMs()), -1);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(month.previousToMs, berlin),
                 QDateTime(QDate(2026, 10, 3), QTime(17, 2), berlin));
        QVERIFY(month.previousToMs <= month.fromMs());
        const QTimeZone india("Asia/Kolkata");
        const JobRange day = jobRange(JobRange::Span::Day, now, india);
        QCOMPARE(day.parts(), 24);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(day.fromMs(), india).time().minute(), 0);
        QCOMPARE(day.partAt(now), 23);
        QCOMPARE(jobRange(JobRange::Span::Week, now, berlin).parts(), 7);
        QCOMPARE(jobRange(JobRange::Span::Quarter, now, berlin).parts(), 90);
    }

    void everyFigureIsTheNumberOfRowsItsLinkShows_data()
    {
        QTest::addColumn<int>("span");
        QTest::newRow("24 h") << int(JobRange::Span::Day);
        QTest::newRow("7 days") << int(JobRange::Span::Week);
        QTest::newRow("30 days") << int(JobRange::Span::Month);
        QTest::newRow("90 days") << int(JobRange::Span::Quarter);
    }

    void everyFigureIsTheNumberOfRowsItsLinkShows()
    {
        QFETCH(int, span);
        kit::FakeClock clock(1'772'438'400'000 + 3 * hourMs + 1234);
        kit::JobTable jobs(clock);
        JobFilter filter(jobs.model);
        const std::vector<ExportJob> all = someJobs(quint32(span) + 1, 1500, clock.nowMs());
        jobs.merger.merge(all);
        JobFigures figures(jobs.known, jobs.marks);
        figures.setSpan(JobRange::Span(span));
        figures.setWatched(true);
        QTRY_VERIFY(figures.isKnown());
        const JobStatistics &statistics = figures.statistics();
        const JobRange &range = statistics.range;

        compareCounts(statistics.now.counts, filter, rangeQuery(range.fromMs()));
        compareCounts(statistics.before.counts, filter, rangeQuery(range.previousFromMs, range.previousToMs));
        QVERIFY(statistics.now.counts.all() > 20);
        for (size_t part = 0; part < statistics.parts.size(); ++part) {
            const QString when = rangeQuery(range.edges[part], range.edges[part + 1]);
            compareCounts(statistics.parts[part], filter, when);
            if (!range.hourly()) {
                const QDate day = QDateTime::fromMSecsSinceEpoch(range.edges[part]).date();
                QCOMPARE(found(filter, u"day:"_s + day.toString(Qt::ISODate)), statistics.parts[part].all());
            }
            QCOMPARE(statistics.mediansMs[part], middle(durations(all, range.edges[part], range.edges[part + 1])));
        }
        QCOMPARE(statistics.now.medianMs, middle(durations(all, range.fromMs(), range.toMs())));
        QCOMPARE(statistics.before.medianMs, middle(durations(all, range.previousFromMs, range.previousToMs)));
        const qint64 p90 = statistics.now.p90Ms;
        const std::vector<qint64> known = durations(all, range.fromMs(), range.toMs());
        const auto within = std::count_if(known.begin(), known.end(), [p90](qint64 one) { return one <= p90; });
        QVERIFY(within * 10 >= qint64(known.size()) * 9);

        QCOMPARE(statistics.durations.size(), 5);
        for (const DatasetDurations &dataset : statistics.durations) {
            QCOMPARE(dataset.jobs, int(durations(all, range.fromMs(), range.toMs(), dataset.datasetId).size()));
            QVERIFY(dataset.jobs >= statistics.durations.last().jobs);
            for (size_t part = 0; part < statistics.parts.size(); ++part)
                QCOMPARE(dataset.mediansMs[part],
                         middle(durations(all, range.edges[part], range.edges[part + 1], dataset.datasetId)));
        }

        int inGroups = 0;
        for (const FailureGroup &group : figures.failures()) {
            inGroups += group.count();
            const QString search = failureSearch(group.code, group.text) + u' ' + rangeQuery(range.fromMs());
            QCOMPARE(found(filter, search), group.count());
        }
        QCOMPARE(inGroups, statistics.now.counts.failed);
        QCOMPARE(int(figures.running().size()), found(filter, u"status:running"_s));
        qint64 oldest = std::numeric_limits<qint64>::max();
        for (const ExportJob &one : all)
            oldest = std::min(oldest, one.createdMs);
        QCOMPARE(figures.oldestMs(), oldest);
    }

    void lanesHoldEveryJobOfTheLastHoursOnce()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        const std::vector<ExportJob> all = someJobs(9, 800, clock.nowMs());
        jobs.merger.merge(all);
        JobFigures figures(jobs.known, jobs.marks);
        figures.setWatched(true);
        QTRY_VERIFY(figures.isKnown());
        const qint64 from = clock.nowMs() - JobFigures::laneHours * hourMs;
        QStringList expected;
        for (const ExportJob &one : all) {
            const bool running = !isTerminal(one.status);
            const qint64 end = one.total.durationMs() >= 0 ? one.createdMs + one.total.durationMs() : one.updatedMs;
            // A job is only looked at when the platform touched it since; that is when it ended.
            if (running || (std::max(one.updatedMs, one.createdMs) >= from && end >= from))
                expected.append(one.id);
        }
        QStringList shown;
        qint64 newest = std::numeric_limits<qint64>::max();
        for (const JobLane &lane : figures.lanes()) {
            QVERIFY(!lane.jobs.isEmpty());
            QVERIFY(lane.jobs.last().beginMs <= newest);
            newest = lane.jobs.last().beginMs;
            for (const LaneJob &one : lane.jobs) {
                shown.append(one.id);
                QVERIFY(one.endMs < 0 || one.endMs >= one.beginMs);
                QVERIFY(one.runMs < 0 || one.runMs >= one.beginMs);
                QVERIFY(one.runMs < 0 || one.endMs < 0 || one.runMs <= one.endMs);
            }
        }
        shown.sort();
        expected.sort();
        QCOMPARE(shown, expected);
        QVERIFY(shown.size() > 20);
    }

    void timesThatDoNotAgreeStillMakeABar()
    {
        using S = JobStatus;
        // As measured: queue, then run.
        LaneJob bar = laneJob(u"1"_s, 0, S::Succeeded, 1000, 9000, {1000, 5000, 4000}, {2000, 4000, 2000});
        QCOMPARE(bar.runMs, 2000);
        QCOMPARE(bar.endMs, 5000);
        // The guide's own sample: measured months before the job was created.
        bar = laneJob(u"1"_s, 0, S::Succeeded, 100'000, 190'000, {10, 70, 60}, {20, 60, 40});
        QCOMPARE(bar.runMs, 100'000);
        QCOMPARE(bar.endMs, 100'060);
        // Nothing measured.
        bar = laneJob(u"1"_s, 0, S::Failed, 1000, 4000, {}, {});
        QCOMPARE(bar.endMs, 4000);
        QCOMPARE(bar.runMs, -1);
        bar = laneJob(u"1"_s, 0, S::Failed, 1000, 400, {}, {});
        QCOMPARE(bar.endMs, 1000);
        bar = laneJob(u"1"_s, 0, S::New, 1000, 1000, {}, {});
        QCOMPARE(bar.endMs, -1);
        QCOMPARE(bar.runMs, -1);
    }

    void aHundredThousandJobsAreReadInSlices()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        std::vector<ExportJob> many(100'000);
        for (size_t i = 0; i < many.size(); ++i) {
            many[i].id = QString::number(i + 1);
            many[i].status = i % 10 ? JobStatus::Succeeded : JobStatus::Failed;
            many[i].createdMs = clock.nowMs() - qint64(i) * minuteMs / 10;
        }
        jobs.merger.merge(many);
        JobFigures figures(jobs.known, jobs.marks);
        int turns = 0; // of the event loop, in which anything else can happen
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&turns] { ++turns; });
        other.start(0);
        figures.setWatched(true);
        QTRY_VERIFY(figures.isKnown());
        QVERIFY2(turns >= 20, qPrintable(QString::number(turns)));
        QCOMPARE(figures.statistics().now.counts.all(), 100'000);
    }

    void onlyWhatDiffersIsAnnouncedAndOnlyWhileSomebodyLooks()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        JobFigures figures(jobs.known, jobs.marks);
        jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED", .created = clock.nowMs() - dayMs}),
                           job({.id = 2, .status = "PROCESSING", .created = clock.nowMs() - hourMs})});
        QCOMPARE(figures.counts(), 0);
        QVERIFY(!figures.isKnown());
        figures.setWatched(true);
        QTRY_COMPARE(figures.counts(), 1);

        QSignalSpy statistics(&figures, &JobFigures::statisticsChanged);
        QSignalSpy failures(&figures, &JobFigures::failuresChanged);
        QSignalSpy lanes(&figures, &JobFigures::lanesChanged);
        QSignalSpy running(&figures, &JobFigures::runningChanged);
        // What no figure shows.
        jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED", .created = clock.nowMs() - dayMs, .batch = "b"})});
        figures.recount();
        QTRY_COMPARE(figures.counts(), 2);
        QCOMPARE(statistics.size() + failures.size() + lanes.size() + running.size(), 0);
        // One job fails: it runs no more, and there is a cause.
        jobs.merger.merge({job({.id = 2,
                                .status = "FAILED",
                                .created = clock.nowMs() - hourMs,
                                .updated = clock.nowMs(),
                                .errors = R"([{"code":"7","msg":"no"}])"})});
        figures.recount();
        QTRY_COMPARE(figures.counts(), 3);
        QCOMPARE(statistics.size(), 1);
        QCOMPARE(failures.size(), 1);
        QCOMPARE(lanes.size(), 1);
        QCOMPARE(running.size(), 1);
        QCOMPARE(figures.failures().first().ids, QStringList{u"2"_s});
        // A second later, and of itself.
        jobs.merger.merge({job({.id = 3, .status = "SUCCEEDED", .created = clock.nowMs() - 3 * dayMs})});
        QTRY_COMPARE(figures.statistics().now.counts.succeeded, 2);
        figures.setWatched(false);
        const int counts = figures.counts();
        jobs.merger.merge({job({.id = 4, .status = "SUCCEEDED", .created = clock.nowMs() - 3 * dayMs})});
        QVERIFY(kit::becomesIdle());
        QCOMPARE(figures.counts(), counts);
        // Whoever asks for another range while a counting is under way gets that range.
        figures.setSpan(JobRange::Span::Week);
        figures.setSpan(JobRange::Span::Day);
        QTRY_COMPARE(figures.statistics().range.span, JobRange::Span::Day);
        QCOMPARE(figures.statistics().now.counts.all(), 1);
    }

    void nothingKnownMakesNoFigures()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        JobFigures figures(jobs.known, jobs.marks);
        figures.setWatched(true);
        QTRY_VERIFY(figures.isKnown());
        QCOMPARE(figures.statistics().now, JobTotals());
        QCOMPARE(figures.oldestMs(), -1);
        QVERIFY(figures.failures().isEmpty() && figures.lanes().isEmpty() && figures.running().empty());
        QCOMPARE(percentile({}, 50, -1), -1);
        QCOMPARE(percentile({7, -1, 3}, 90, -1), 7);
    }
};

EXPORTDESK_TEST(JobFiguresTest)
#include "tst_jobfigures.moc"
