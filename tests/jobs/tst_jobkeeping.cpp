// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durations.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobhistory.h"
#include "models/jobs/joblistexport.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/newfailures.h"
#include "models/jobs/savedviews.h"
#include "models/store/store.h"
#include "tests/jobs/jobrecords.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace std::chrono_literals;
using kit::job;
using kit::JobRecord;

namespace
{

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the operator keeps of jobs: marks and notes, views by name, lists in files.
class TestJobKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAndNotesSurviveTheProgram();
    void onlyFailuresNobodyHasReadAreCounted();
    void onlyFailuresSinceTheLastLookAreNew();
    void notesAndMarksAreSearched();
    void listIsTheSameInEveryLanguage();
    void hostileNamesStayText_data();
    void hostileNamesStayText();
    void aNoteIsStoredWhileItIsTyped();
    void exportWritesPieceByPiece();
    void exportThatCannotBeWrittenSaysWhy();
    void exportCanBeStoppedAndLeavesNothing();
    void savedViewsAreKeptByName();
    void stuckIsFarBeyondTheUsual();
};

void TestJobKeeping::marksAndNotesSurviveTheProgram()
{
    kit::FakeClock clock;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    {
        Store store(file);
        kit::JobTable jobs(clock);
        const QAbstractItemModelTester tester(&jobs.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"prod"_s);
        jobs.merger.merge({job({.id = 1, .status = "FAILED"}), job({.id = 2, .status = "SUCCEEDED"})});
        QSignalSpy changed(&jobs.model, &QAbstractItemModel::dataChanged);
        marks.acknowledge({u"1"_s, u"2"_s});
        marks.setNote(u"2"_s, u"  asked Mira\nabout it  "_s);
        marks.setBatchFailed(u"2"_s, true, 17);
        marks.setBatchFailed(u"2"_s, true); // a check that counts nothing takes the count not away
        marks.setCancelledHere(u"3"_s); // of which nothing else is known here
        QVERIFY(!changed.isEmpty());
        QVERIFY(jobs.model.facts(u"1"_s)->mark.acknowledged);
        QVERIFY(!jobs.model.facts(u"2"_s)->mark.acknowledged); // it did not fail
        QCOMPARE(jobs.model.index(1, ExportJobsModel::Note).data().toString(), u"asked Mira about it"_s);
        // The record arrives later than the note and does not take it away.
        JobHistory history(store, u"c"_s, u"prod"_s);
        history.keep(job({.id = 2, .status = "SUCCEEDED"}));
    }
    Store store(file);
    kit::JobTable jobs(clock);
    JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"prod"_s);
    kit::JobTable elsewhere(clock);
    JobMarks others(store, elsewhere.known, elsewhere.marks, u"c"_s, u"dev"_s);
    marks.load();
    others.load();
    JobHistory history(store, u"c"_s, u"prod"_s);
    history.loadInto(jobs.merger);
    QTRY_VERIFY(jobs.model.facts(u"2"_s) && !jobs.model.facts(u"2"_s)->mark.isEmpty());
    QCOMPARE(jobs.model.facts(u"2"_s)->mark, (JobMark{false, true, u"asked Mira\nabout it"_s, 17}));
    QVERIFY(jobs.marks.of(u"1"_s).acknowledged);
    QVERIFY(jobs.marks.of(u"3"_s).cancelledHere);
    QVERIFY(elsewhere.marks.of(u"1"_s).isEmpty());
}

void TestJobKeeping::onlyFailuresNobodyHasReadAreCounted()
{
    kit::FakeClock clock;
    Store store{QString()};
    kit::JobTable jobs(clock);
    JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"s"_s);
    QSignalSpy counted(&marks, &JobMarks::openFailuresChanged);
    jobs.merger.merge({job({.id = 1, .status = "FAILED"}), job({.id = 2}), job({.id = 3, .status = "FAILED"})});
    QTRY_COMPARE(marks.openFailures(), 2);
    QVERIFY(marks.isOpenFailure(jobs.known.at(0)));
    QVERIFY(!marks.isOpenFailure(jobs.known.at(1)));
    marks.acknowledge({u"1"_s});
    QCOMPARE(marks.openFailures(), 1);
    jobs.merger.merge({job({.id = 2, .status = "FAILED", .updated = clock.nowMs()})});
    QTRY_COMPARE(marks.openFailures(), 2);
    marks.acknowledge({u"1"_s}, false);
    QCOMPARE(marks.openFailures(), 3);
    marks.acknowledge({u"1"_s, u"2"_s, u"3"_s});
    QCOMPARE(marks.openFailures(), 0);
    QVERIFY(counted.size() >= 4);
}

void TestJobKeeping::onlyFailuresSinceTheLastLookAreNew()
{
    kit::FakeClock clock;
    Store store{QString()};
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    kit::JobTable jobs(clock);
    JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"s"_s);
    jobs.merger.merge({job({.id = 1, .status = "FAILED", .updated = clock.nowMs() - 5000})});
    const auto countNew = [&](const QString &sandbox = u"s"_s) {
        const NewFailures::Count count = NewFailures(jobs.known, marks, settings, u"https://p/"_s, sandbox).count();
        return std::pair(count.all, count.startedHere);
    };
    QCOMPARE(countNew(), std::pair(0, 0)); // it was there before anybody looked
    clock.advance(10min);
    jobs.known.addStartedHere(u"2"_s);
    jobs.merger.merge({job({.id = 2, .status = "FAILED", .updated = clock.nowMs()}),
                       job({.id = 3, .status = "FAILED", .updated = clock.nowMs()}),
                       job({.id = 4, .status = "SUCCEEDED", .updated = clock.nowMs()})});
    QTRY_COMPARE(marks.openFailures(), 3);
    QCOMPARE(countNew(), std::pair(2, 1)); // also in the next program
    QCOMPARE(countNew(u"other"_s), std::pair(0, 0));
    marks.acknowledge({u"3"_s});
    QCOMPARE(countNew(), std::pair(1, 1));
    NewFailures(jobs.known, marks, settings, u"https://p/"_s, u"s"_s).look();
    QCOMPARE(countNew(), std::pair(0, 0));
}

void TestJobKeeping::notesAndMarksAreSearched()
{
    kit::FakeClock clock;
    Store store{QString()};
    kit::JobTable jobs(clock);
    JobFilter filter(jobs.model);
    JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"s"_s);
    jobs.merger.merge({job({.id = 1, .status = "FAILED"}), job({.id = 2, .status = "FAILED"}), job({.id = 3})});
    marks.acknowledge({u"1"_s});
    marks.setNote(u"3"_s, u"Größe prüfen"_s);
    filter.setSearch(u"acknowledged:no"_s);
    QCOMPARE(jobs.accepted(filter), QStringList{u"2"_s});
    filter.setSearch(u"acknowledged:ja"_s);
    QCOMPARE(jobs.accepted(filter), QStringList{u"1"_s});
    filter.setSearch(u"note:grosse"_s);
    QCOMPARE(jobs.accepted(filter), QStringList{u"3"_s});
    filter.setSearch(u"prufen"_s);
    QCOMPARE(jobs.accepted(filter), QStringList{u"3"_s});
}

void TestJobKeeping::listIsTheSameInEveryLanguage()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    jobs.names.setSources({[](const QString &) { return u"Größe, \"neu\""_s; }, {}, {}});
    jobs.merger.merge(
        {job({.id = 7,
              .status = "SUCCEEDED",
              .events = true,
              .metrics = R"({"totalTime":{"totalTimeInMs":1234567},"totalExportedProfileCounter":1204377})",
              .batch = "01k9"})});
    const auto line = [&] {
        return JobLine{
            *jobs.model.facts(u"7"_s), jobs.names.dataset(u"x"_s), {}, {}, jobs.model.facts(u"7"_s)->elapsedMs(0)};
    };
    const QLocale before;
    const QByteArray english = jobListWriter::lines(JobListFormat::Csv, {line()}, true);
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray german = jobListWriter::lines(JobListFormat::Csv, {line()}, true);
    QLocale::setDefault(before);
    QCOMPARE(english, german);
    QVERIFY(english.contains(",1204377,"));
    QVERIFY(english.contains(",1234567,"));
    QVERIFY(english.startsWith("7,SUCCEEDED,2026-03-02T07:53:20.000Z,"));
    QVERIFY(english.contains(u"\"Größe, \"\"neu\"\"\""_s.toUtf8()));
    const QByteArray head = jobListWriter::head(JobListFormat::Csv);
    QVERIFY(head.startsWith("\xEF\xBB\xBFid,status,created"));
    QVERIFY(head.endsWith("\r\n"));
}

void TestJobKeeping::hostileNamesStayText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"");
    QTest::newRow("plus") << u"+49"_s << QByteArray("'+49");
    QTest::newRow("minus") << u"-1+1"_s << QByteArray("'-1+1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("lines") << u"a\r\nb,c"_s << QByteArray("\"a\r\nb,c\"");
    QTest::newRow("terminal") << u"a\u001b[31mb\u0007\u009bc\u007f"_s << QByteArray("a[31mbc");
    QTest::newRow("direction") << u"a\u202efdp.\u2066x\u2069\u200fb\u061c"_s << QByteArray("afdp.xb");
    QTest::newRow("hidden formula") << u"\u200e\u001b=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("harmless") << u"a=b"_s << QByteArray("a=b");
}

void TestJobKeeping::hostileNamesStayText()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    JobLine line;
    line.facts.id = u"1"_s;
    line.datasetName = name;
    const QByteArray csv = jobListWriter::lines(JobListFormat::Csv, {line}, true);
    QVERIFY2(csv.contains(QByteArray("," + cell + ",")), csv.constData());
    // JSON needs no such care and gives the very name.
    const QByteArray json = jobListWriter::head(JobListFormat::Json)
        + jobListWriter::lines(JobListFormat::Json, {line}, true) + jobListWriter::foot(JobListFormat::Json);
    QCOMPARE(QJsonDocument::fromJson(json)[0]["dataset_name"_L1].toString(), name);
}

void TestJobKeeping::aNoteIsStoredWhileItIsTyped()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    {
        Store store(file);
        JobMarks marks(store, jobs.known, jobs.marks, u"c"_s, u"prod"_s);
        for (const QString &typed : {u"a"_s, u"as"_s, u"ask "_s})
            marks.storeNote(u"7"_s, typed);
        QVERIFY(jobs.marks.of(u"7"_s).note.isEmpty()); // the table follows when the field is left
    }
    Store store(file);
    kit::JobTable next(clock);
    JobMarks marks(store, next.known, next.marks, u"c"_s, u"prod"_s);
    marks.load();
    QTRY_COMPARE(next.marks.of(u"7"_s).note, u"ask"_s);
}

void TestJobKeeping::exportWritesPieceByPiece()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    std::vector<ExportJob> many;
    QStringList ids{u"unknown"_s};
    for (int i = 1; i <= 1700; ++i) {
        many.push_back(job({.id = i, .status = i % 3 ? "SUCCEEDED" : "PROCESSING"}));
        ids.append(QString::number(i));
    }
    jobs.merger.merge(many);
    const QTemporaryDir folder;
    JobListExport list(jobs.model);
    QSignalSpy progress(&list, &JobListExport::progressed);
    for (const JobListFormat format : {JobListFormat::Csv, JobListFormat::Json}) {
        QSignalSpy finished(&list, &JobListExport::finished);
        const QString name = folder.filePath(u"jobs"_s);
        progress.clear();
        list.start(ids, name, format);
        QVERIFY(list.isRunning());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!list.isRunning());
        QCOMPARE(finished[0][1].toInt(), 1700);
        QVERIFY(!(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(progress.size() >= 3);
        QCOMPARE(progress.last()[0].toInt(), 1701);
        const QByteArray bytes = contents(name);
        if (format == JobListFormat::Csv) {
            QCOMPARE(bytes.count("\r\n"), 1701);
        } else {
            const QJsonArray read = QJsonDocument::fromJson(bytes).array();
            QCOMPARE(read.size(), 1700);
            QCOMPARE(read[1699]["id"_L1].toString(), u"1700"_s);
        }
    }
    QSignalSpy finished(&list, &JobListExport::finished);
    list.start({}, folder.filePath(u"none"_s), JobListFormat::Json);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QJsonDocument::fromJson(contents(folder.filePath(u"none"_s))).array().isEmpty());
}

void TestJobKeeping::exportThatCannotBeWrittenSaysWhy()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    jobs.merger.merge({job({.id = 1})});
    const QTemporaryDir folder;
    JobListExport list(jobs.model);
    QSignalSpy failed(&list, &JobListExport::failed);
    list.start({u"1"_s}, folder.filePath(u"no/such/folder/jobs.csv"_s), JobListFormat::Csv);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][1].toString().isEmpty());
    QVERIFY(!list.isRunning());
}

void TestJobKeeping::exportCanBeStoppedAndLeavesNothing()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    std::vector<ExportJob> many;
    QStringList ids;
    for (int i = 1; i <= 2000; ++i) {
        many.push_back(job({.id = i}));
        ids.append(QString::number(i));
    }
    jobs.merger.merge(many);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"jobs.csv"_s);
    JobListExport list(jobs.model);
    QSignalSpy failed(&list, &JobListExport::failed);
    list.start(ids, name, JobListFormat::Csv);
    list.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].toString(), QString());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestJobKeeping::savedViewsAreKeptByName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const SavedView late{u"Late ones"_s,          u"running"_s,  true, u"duration:>10m \"Ä=b\""_s,
                         {u"id"_s, u"created"_s}, u"duration"_s, true};
    {
        QSettings settings(file, QSettings::IniFormat);
        SavedViews views(settings, u"run:a/b"_s);
        QSignalSpy changed(&views, &SavedViews::changed);
        views.save({u"  Failed   today "_s, u"failed"_s, false, u"since:1d"_s, {}, {}, false});
        views.save(late);
        views.save({u"failed TODAY"_s, u"failed"_s, false, u"since:24h"_s, {}, {}, false});
        views.save({u"  "_s, {}, false, {}, {}, {}, false});
        QCOMPARE(views.views().size(), 2);
        QVERIFY(!views.rename(u"late ones"_s, u"Failed today"_s));
        QVERIFY(views.rename(u"failed today"_s, u"Fresh failures"_s));
        QCOMPARE(changed.size(), 4);
    }
    QSettings settings(file, QSettings::IniFormat);
    SavedViews views(settings, u"run:a/b"_s);
    QCOMPARE(views.views().size(), 2);
    QCOMPARE(views.views()[0].name, u"Fresh failures"_s);
    QCOMPARE(views.views()[0].search, u"since:24h"_s);
    QCOMPARE(*views.find(u"LATE ones"_s), late);
    views.remove(u"Late ones"_s);
    views.remove(u"Late ones"_s);
    QCOMPARE(SavedViews(settings, u"run:a/b"_s).views().size(), 1);
    // Those of another connection are its own.
    SavedViews others(settings, u"run:a"_s);
    QVERIFY(others.views().isEmpty());
    others.save(late);
    others.remove(late.name);
    QCOMPARE(SavedViews(settings, u"run:a/b"_s).views().size(), 1);
}

void TestJobKeeping::stuckIsFarBeyondTheUsual()
{
    kit::FakeClock clock;
    kit::JobTable jobs(clock);
    std::vector<ExportJob> all;
    for (int i = 1; i <= 5; ++i)
        all.push_back(job({.id = i, .status = "SUCCEEDED", .metrics = R"({"totalTime":{"totalTimeInMs":300000}})"}));
    all.push_back(job({.id = 10, .created = clock.nowMs()}));
    all.push_back(job({.id = 11, .dataset = "other", .created = clock.nowMs()}));
    jobs.merger.merge(all);
    Durations durations;
    for (int row = 0; row < 5; ++row)
        durations.add(jobs.model.facts(row));
    const auto stuck = [&](const QString &id, qint64 minutes) {
        return durations.probablyStuck(*jobs.model.facts(id), clock.nowMs() + minutes * 60'000);
    };
    QVERIFY(!stuck(u"10"_s, 15));
    QVERIFY(stuck(u"10"_s, 16));
    QVERIFY(!stuck(u"11"_s, 23 * 60)); // nothing is known of its kind
    QVERIFY(stuck(u"11"_s, 25 * 60));
    QVERIFY(!stuck(u"1"_s, 10'000));
    jobs.merger.markRemoved(u"10"_s);
    QVERIFY(!stuck(u"10"_s, 16));
}

EXPORTDESK_TEST(TestJobKeeping)
#include "tst_jobkeeping.moc"
