// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobtext.h"
#include "models/table/sortfiltermodel.h"
#include "tests/jobs/fakejobs.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace std::chrono_literals;
using kit::job;
using kit::JobRecord;
using Problem = JobQuery::Problem;

Q_DECLARE_METATYPE(exportdesk::JobQuery::Problem)

namespace
{

/// A table of jobs with its filter.
struct Searched {
    kit::FakeClock clock;
    kit::JobTable jobs{clock};
    JobFilter filter{jobs.model};

    QString shown() const { return jobs.accepted(filter).join(u' '); }
    QString found(const QString &search)
    {
        filter.setSearch(search);
        return shown();
    }
    qint64 ago(std::chrono::milliseconds time) const { return clock.nowMs() - time.count(); }
};

} // namespace

/// A search means what it says, or is refused with a reason: no part of it is ignored.
class TestJobSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysHaveNames();
    void whatIsNotUnderstoodShowsNothing_data();
    void whatIsNotUnderstoodShowsNothing();
    void everyPartOfASearchHolds();
    void whatIsNegatedIsLeftOut_data();
    void whatIsNegatedIsLeftOut();
    void idsHaveRanges_data();
    void idsHaveRanges();
    void ordinaryTextsAreNotReadAsGrammar_data();
    void ordinaryTextsAreNotReadAsGrammar();
    void whatIsNegatedMovesWithTime();
    void aStatusOfThePlatformIsUnderstood();
    void relativeTimesStayRelative();
    void aFailedBatchIsAStatusOfItsOwn();
    void aFailedBatchIsNotSucceededInGerman();
    void theOrderOfDurationsStaysTrue();
};

void TestJobSearch::daysHaveNames()
{
    Searched all;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(all.clock.nowMs());
    const qint64 today = now.date().startOfDay().toMSecsSinceEpoch();
    const qint64 yesterday = now.date().addDays(-1).startOfDay().toMSecsSinceEpoch();
    all.jobs.merger.merge({job({.id = 1, .created = today}), job({.id = 2, .created = today - 1}),
                           job({.id = 3, .created = yesterday}), job({.id = 4, .created = yesterday - 1})});
    QCOMPARE(all.found(u"since:yesterday"_s), u"1 2 3"_s);
    QCOMPARE(all.found(u"seit:gestern"_s), u"1 2 3"_s);
    QCOMPARE(all.found(u"since:today"_s), u"1"_s);
    QCOMPARE(all.found(u"day:yesterday"_s), u"2 3"_s);
    QCOMPARE(all.found(u"tag:heute"_s), u"1"_s);
    QCOMPARE(all.found(u"until:yesterday"_s), u"4"_s);
}

void TestJobSearch::whatIsNotUnderstoodShowsNothing_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<Problem>("problem");
    const auto row
        = [](const QString &search, Problem problem) { QTest::addRow("%s", qPrintable(search)) << search << problem; };
    row(u"since:someday"_s, Problem::NotAMoment);
    row(u"since:2"_s, Problem::NotAMoment);
    row(u"until:later"_s, Problem::NotAMoment);
    row(u"day:24h"_s, Problem::NotADay);
    row(u"mine:"_s, Problem::NoValue);
    row(u"mine:sta"_s, Problem::NotYesOrNo);
    row(u"eigene:vielleicht"_s, Problem::NotYesOrNo);
    row(u"status:exploded"_s, Problem::UnknownStatus);
    row(u"duration:long"_s, Problem::NotADuration);
    row(u"batch:good"_s, Problem::UnknownBatchStatus);
    row(u"acknowledged:perhaps"_s, Problem::NotYesOrNo);
    row(u"satus:failed"_s, Problem::UnknownKey);
    row(u"mine:yes mine:no"_s, Problem::Contradiction);
    row(u"-status:exploded"_s, Problem::UnknownStatus);
    row(u"-satus:failed"_s, Problem::UnknownKey);
    row(u"-mine:"_s, Problem::NoValue);
    row(u"id:>abc"_s, Problem::NotARange);
    row(u"id:a..b"_s, Problem::NotARange);
    row(u"(status:failed"_s, Problem::Grammar);
    row(u"-(status:failed)"_s, Problem::Grammar);
    row(u"\"unterminated"_s, Problem::Grammar);
    row(u"dataset:\"unterminated"_s, Problem::Grammar);
    row(u"status:failed OR status:new"_s, Problem::Grammar);
    row(u"loyalty ODER basket"_s, Problem::Grammar);
}

void TestJobSearch::whatIsNotUnderstoodShowsNothing()
{
    QFETCH(const QString, search);
    QFETCH(const Problem, problem);
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .status = "FAILED"}), job({.id = 2, .status = "SUCCEEDED"}), job({.id = 3})});
    QCOMPARE(all.found(search), QString());
    const QList<JobQuery::Token> tokens = all.filter.query().tokens;
    const auto isRefused = [](const JobQuery::Token &token) { return !token.isUnderstood(); };
    const auto found = std::find_if(tokens.begin(), tokens.end(), isRefused);
    QVERIFY(found != tokens.end());
    const JobQuery::Token refused = *found;
    QCOMPARE(refused.problem, problem);
    QVERIFY(!searchProblem(refused).isEmpty());
    // Together with something that is understood, too; and taken back, everything is there again.
    QCOMPARE(all.found(u"status:failed "_s + search), QString());
    QCOMPARE(all.found(u"status:failed"_s), u"1"_s);
}

void TestJobSearch::everyPartOfASearchHolds()
{
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .created = all.ago(1h)}), job({.id = 2, .created = all.ago(3h)}),
                           job({.id = 3, .created = all.ago(30h)})});
    QCOMPARE(all.found(u"since:2h since:24h"_s), u"1"_s);
    QCOMPARE(all.found(u"since:24h since:2h"_s), u"1"_s);
    QCOMPARE(all.found(u"until:2h until:24h"_s), u"3"_s);
    // A colon in a text is no key when it is quoted or part of an address.
    QVERIFY(!parseJobQuery(u"\"SparkException: aborted\" adl://lake/x"_s, 0).isRefused());
    QCOMPARE(parseJobQuery(u"\"a: b\" adl://lake"_s, 0).words, (QStringList{u"a: b"_s, u"adl://lake"_s}));
}

void TestJobSearch::whatIsNegatedIsLeftOut_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &search, const QString &found) {
        QTest::addRow("%s", qPrintable(search)) << search << found;
    };
    for (const auto &no : {u"-"_s, u"!"_s, u"NOT "_s, u"not "_s, u"nicht "_s, u"NICHT "_s, u"\u2212"_s})
        row(no + u"status:failed"_s, u"2 3"_s);
    row(u"-status:failed -status:running"_s, u"2"_s);
    row(u"-status:fehlgeschlagen"_s, u"2 3"_s);
    row(u"-error:write"_s, u"2 3"_s);
    row(u"-dataset:\"ba sket\""_s, u"1 2 3"_s);
    row(u"-id:2"_s, u"1 3"_s);
    row(u"-id:1..2"_s, u"3"_s);
    row(u"-id:<3 -mine:yes"_s, u"3"_s);
    row(u"-write"_s, u"2 3"_s);
    row(u"NOT write"_s, u"2 3"_s);
    row(u"status:failed NOT write"_s, QString());
    row(u"could not write"_s, u"1"_s); // words
    row(u"could -status:succeeded not"_s, u"1"_s);
}

void TestJobSearch::whatIsNegatedIsLeftOut()
{
    QFETCH(const QString, search);
    Searched all;
    all.jobs.merger.merge(
        {job({.id = 1, .status = "FAILED", .errors = R"([{"code":"7","msg":"Could not write the files"}])"}),
         job({.id = 2, .status = "SUCCEEDED"}), job({.id = 3})});
    QTEST(all.found(search), "found");
    QVERIFY(!all.filter.query().isRefused());
    QVERIFY(all.filter.isActive());
}

void TestJobSearch::idsHaveRanges_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &search, const QString &found) {
        QTest::addRow("%s", qPrintable(search)) << search << found;
    };
    row(u"id:24185..24187"_s, u"24185 24186 24187"_s);
    row(u"id:24187..24185"_s, u"24185 24186 24187"_s);
    row(u"id:24185-24186"_s, u"24185 24186"_s);
    row(u"id:24185…24186"_s, u"24185 24186"_s);
    row(u"id:>24186"_s, u"24187 24188"_s);
    row(u"id:>=24186 id:<24188"_s, u"24186 24187"_s);
    row(u"id:24187.."_s, u"24187 24188"_s);
    row(u"id:..24185"_s, u"24185"_s);
    row(u"id:24185..24186 id:24188"_s, u"24185 24186 24188"_s);
    row(u"id:418"_s, u"24185 24186 24187 24188"_s); // part of an id, as before
    row(u"id:>999999999999999999"_s, QString());
}

void TestJobSearch::idsHaveRanges()
{
    QFETCH(const QString, search);
    Searched all;
    all.jobs.merger.merge({job({.id = 24185}), job({.id = 24186}), job({.id = 24187}), job({.id = 24188})});
    QTEST(all.found(search), "found");
    QVERIFY(!all.filter.query().isRefused());
}

/// What stands in names, messages and paths is text.
void TestJobSearch::ordinaryTextsAreNotReadAsGrammar_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &search, const QStringList &words) {
        QTest::addRow("%s", qPrintable(search)) << search << words;
    };
    row(u"Job aborted (Spark stage 3 of 5)"_s,
        {u"job"_s, u"aborted"_s, u"(spark"_s, u"stage"_s, u"3"_s, u"of"_s, u"5)"_s});
    row(u"could not write"_s, {u"could"_s, u"not"_s, u"write"_s});
    row(u"FILE NOT FOUND"_s, {u"file"_s, u"not"_s, u"found"_s});
    row(u"THIS AND THAT"_s, {u"this"_s, u"and"_s, u"that"_s});
    row(u"bread and butter"_s, {u"bread"_s, u"and"_s, u"butter"_s});
    row(u"-00000"_s, {u"-00000"_s});
    row(u"-4a3b-8c"_s, {u"-4a3b-8c"_s});
    row(u"\"-loyalty\""_s, {u"-loyalty"_s});
    row(u"\"NOT write\""_s, {u"not write"_s});
    row(u"adl://lake/x"_s, {u"adl://lake/x"_s});
    row(u"AND"_s, {u"and"_s});
    row(u"not"_s, {u"not"_s});
}

void TestJobSearch::ordinaryTextsAreNotReadAsGrammar()
{
    QFETCH(const QString, search);
    const JobQuery query = parseJobQuery(search, 0);
    QTEST(query.words, "words");
    QVERIFY(!query.isRefused());
    QVERIFY(query.excluded.empty());
}

void TestJobSearch::whatIsNegatedMovesWithTime()
{
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .created = all.ago(10min)}), job({.id = 2, .created = all.ago(100min)})});
    QCOMPARE(all.found(u"-since:1h"_s), u"2"_s);
    all.clock.advance(60min);
    all.filter.advance();
    QCOMPARE(all.shown(), u"1 2"_s);
    QCOMPARE(all.found(u"-duration:<3h"_s), QString());
    all.clock.advance(3h);
    QCOMPARE(all.found(u"-duration:<2h"_s), u"1 2"_s);
}

void TestJobSearch::aStatusOfThePlatformIsUnderstood()
{
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .status = "FAILED"})});
    QCOMPARE(all.found(u"status:paused"_s), QString());
    QVERIFY(all.filter.query().isRefused());
    all.jobs.merger.merge({job({.id = 2, .status = "PAUSED"})});
    QTRY_COMPARE(all.shown(), u"2"_s);
    QVERIFY(!all.filter.query().isRefused());
}

void TestJobSearch::relativeTimesStayRelative()
{
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .created = all.ago(10min)}), job({.id = 2, .created = all.ago(100min)})});
    QCOMPARE(all.found(u"since:2h"_s), u"1 2"_s);
    QSignalSpy changed(&all.filter, &JobFilter::changed);
    all.clock.advance(10min);
    all.filter.advance();
    QCOMPARE(changed.size(), 0); // nothing has left the two hours
    all.clock.advance(11min);
    all.filter.advance();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(all.shown(), u"1"_s);
    QCOMPARE(all.filter.count(JobFilter::Chip::All), 1);
    all.clock.advance(24h);
    all.filter.advance();
    QCOMPARE(all.shown(), QString());
}

void TestJobSearch::aFailedBatchIsAStatusOfItsOwn()
{
    Searched all;
    const QByteArray counted = R"({"totalExportedProfileCounter":4948})";
    all.jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED", .metrics = counted}),
                           job({.id = 2, .status = "SUCCEEDED", .metrics = counted}),
                           job({.id = 3, .status = "FAILED"}), job({.id = 4, .status = "CANCELLED"})});
    all.jobs.marks.set(u"2"_s, {false, true, {}, 0});
    QTRY_COMPARE(all.filter.count(JobFilter::Chip::BatchFailed), 1);
    QCOMPARE(all.filter.count(JobFilter::Chip::Succeeded), 1);
    QCOMPARE(all.filter.count(JobFilter::Chip::Failed), 1);
    QCOMPARE(all.found(u"status:succeeded"_s), u"1"_s);
    QCOMPARE(all.found(u"status:batch-failed"_s), u"2"_s);
    QCOMPARE(all.found(u"status:\"batch failed\""_s), u"2"_s);
    QCOMPARE(all.found(u"batch:failed"_s), u"2"_s);
    QCOMPARE(all.found(u"acknowledged:no"_s), u"2 3"_s);
    all.filter.clear();
    all.filter.setChip(JobFilter::Chip::BatchFailed);
    QCOMPARE(all.shown(), u"2"_s);
    const auto cell = [&all](ExportJobsModel::JobColumn column) {
        return all.jobs.model.index(all.jobs.model.rowOf(u"2"_s), column).data().toString();
    };
    QCOMPARE(cell(ExportJobsModel::Status), u"Succeeded, batch failed"_s);
    QVERIFY(cell(ExportJobsModel::Progress).startsWith("0 of 4"_L1));
    // What is sorted by status: between those that failed and those that are done.
    SortFilterModel sorted(all.jobs.model);
    sorted.sort(ExportJobsModel::Status);
    QCOMPARE(all.jobs.shown(sorted), (QStringList{u"3"_s, u"2"_s, u"4"_s, u"1"_s}));
}

void TestJobSearch::aFailedBatchIsNotSucceededInGerman()
{
    Searched all;
    all.jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED"}), job({.id = 2, .status = "SUCCEEDED"})});
    all.jobs.marks.set(u"2"_s, {false, true, {}, -1});
    QCOMPARE(all.found(u"status:erfolgreich"_s), u"1"_s);
    QCOMPARE(all.found(u"status:\"Batch fehlgeschlagen\""_s), u"2"_s);
    QCOMPARE(all.found(u"batch:fehlgeschlagen"_s), u"2"_s);
}

void TestJobSearch::theOrderOfDurationsStaysTrue()
{
    Searched all;
    const auto ended = [](qint64 seconds) -> QByteArray {
        return "{\"totalTime\":{\"totalTimeInMs\":" + QByteArray::number(seconds * 1000) + "}}";
    };
    all.jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED", .metrics = ended(20)}),
                           job({.id = 2, .created = all.ago(11s)}),
                           job({.id = 3, .status = "SUCCEEDED", .metrics = ended(60)})});
    SortFilterModel sorted(all.jobs.model);
    sorted.sort(ExportJobsModel::Duration, Qt::AscendingOrder);
    const auto order = [&] {
        sorted.settle();
        return all.jobs.shown(sorted).join(u' ');
    };
    QCOMPARE(order(), u"2 1 3"_s);
    all.clock.advance(30s);
    all.jobs.model.advance();
    QCOMPARE(order(), u"1 2 3"_s);
    sorted.hold(true); // under the hand nothing moves
    all.clock.advance(60s);
    all.jobs.model.advance();
    QCOMPARE(order(), u"1 2 3"_s);
    sorted.hold(false);
    QCOMPARE(order(), u"1 3 2"_s);
}

EXPORTDESK_TEST(TestJobSearch)
#include "tst_jobsearch.moc"
