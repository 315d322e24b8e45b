// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/durations.h"
#include "models/jobs/exportjobreader.h"
#include "models/jobs/failuregroups.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobtext.h"
#include "models/jobs/jobwalk.h"
#include "models/jobs/numberhash.h"
#include "models/table/sortfiltermodel.h"
#include "tests/jobs/jobrecords.h"
#include "tests/jobs/jobtable.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <numeric>
#include <random>
#include <unordered_map>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::job;
using kit::JobRecord;

namespace
{

LaunchRow launch(const QString &key, LaunchRow::State state = LaunchRow::State::Sending)
{
    LaunchRow row;
    row.key = key;
    row.state = state;
    row.datasetId = u"dataset-l"_s;
    row.startedMs = 1'772'438'400'000;
    return row;
}

/// The columns of all dataChanged signals for one row.
QSet<int> changedColumns(const QSignalSpy &spy, int row)
{
    QSet<int> columns;
    for (const QList<QVariant> &signal : spy) {
        const auto from = signal[0].toModelIndex();
        const auto to = signal[1].toModelIndex();
        for (int column = from.column(); column <= to.column() && row >= from.row() && row <= to.row(); ++column)
            columns.insert(column);
    }
    return columns;
}

} // namespace

class TestExportJobsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newJobsComeAsOneInsertAndNothingIsReset()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        QAbstractItemModelTester tester(&jobs.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy inserted(&jobs.model, &ExportJobsModel::rowsInserted);
        QSignalSpy appeared(&jobs.known, &KnownJobs::jobAppeared);
        QSignalSpy resets(&jobs.model, &ExportJobsModel::modelReset);
        jobs.merger.merge({job({.id = 3}), job({.id = 2}), job({.id = 3, .status = "SUCCEEDED"})});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(jobs.model.rowCount(), 2);
        QCOMPARE(jobs.known.statusOf(u"3"_s), std::optional(JobStatus::Succeeded));
        QCOMPARE(appeared.size(), 2);
        jobs.merger.merge({job({.id = 1})});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(resets.size(), 0);
    }

    void onlyChangedColumnsAreAnnounced()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.merger.merge({job({.id = 1}), job({.id = 2}), job({.id = 3})});
        QSignalSpy changes(&jobs.model, &ExportJobsModel::dataChanged);
        QSignalSpy ended(&jobs.known, &KnownJobs::jobEnded);
        jobs.merger.merge({job({.id = 1}), job({.id = 2})});
        QCOMPARE(changes.size(), 0);
        jobs.merger.merge({job({.id = 2, .status = "SUCCEEDED", .updated = 1'772'438'070'000})});
        using M = ExportJobsModel;
        QCOMPARE(changedColumns(changes, 1), (QSet<int>{M::Status, M::Progress, M::Duration, M::Updated}));
        QVERIFY(changedColumns(changes, 0).isEmpty());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toString(), u"2"_s);
        changes.clear();
        // Neighbours that change alike are one signal per run of columns.
        jobs.merger.merge({job({.id = 1, .batch = "b"}), job({.id = 3, .batch = "c"}),
                           job({.id = 2, .status = "SUCCEEDED", .updated = 1'772'438'070'000, .batch = "d"})});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changedColumns(changes, 2), (QSet<int>{M::Batch}));
    }

    void newestQuestionWins()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.merger.merge({job({.id = 1})});
        const quint64 early = jobs.merger.nextRequest();
        const quint64 late = jobs.merger.nextRequest();
        jobs.merger.merge(job({.id = 1, .status = "CANCELLING"}), late);
        jobs.merger.merge(job({.id = 1, .status = "PROCESSING"}), early);
        QCOMPARE(jobs.known.statusOf(u"1"_s), std::optional(JobStatus::Cancelling));
        // A replica that lags does not wake an ended job.
        jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED", .updated = 1'772'438'080'000})});
        jobs.merger.merge({job({.id = 1, .status = "PROCESSING", .updated = 1'772'438'070'000})});
        QCOMPARE(jobs.known.statusOf(u"1"_s), std::optional(JobStatus::Succeeded));
    }

    void historyNeverOverwritesWhatThePlatformSaid()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED"})});
        JobRowBatch remembered;
        for (const ExportJob &known : {job({.id = 1}), job({.id = 2}), job({.id = 3, .status = "FAILED"})})
            remembered.rows.push_back(makeJobRow(known, remembered.words));
        jobs.merger.mergeHistory(remembered);
        QCOMPARE(jobs.known.statusOf(u"1"_s), std::optional(JobStatus::Succeeded));
        QCOMPARE(jobs.model.rowCount(), 3);
        const quint64 since = jobs.merger.nextRequest();
        jobs.merger.confirm({2}, jobs.merger.nextRequest());
        jobs.merger.markUnseen(since);
        QVERIFY(jobs.model.facts(u"2"_s)->onPlatform);
        QVERIFY(!jobs.model.facts(u"3"_s)->onPlatform);
        jobs.merger.merge({job({.id = 3, .status = "FAILED"})});
        QVERIFY(jobs.model.facts(u"3"_s)->onPlatform);
    }

    void launchesStandOnTopUntilTheJobIsThere()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        SortFilterModel proxy(jobs.model);
        QAbstractItemModelTester tester(&jobs.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        jobs.merger.merge({job({.id = 5})});
        jobs.launches.replaceAll({launch(u"a"_s), launch(u"b"_s, LaunchRow::State::Unknown)});
        QCOMPARE(jobs.model.launchCount(), 2);
        proxy.sort(ExportJobsModel::Created, Qt::DescendingOrder);
        QCOMPARE(proxy.index(2, ExportJobsModel::Id).data().toString(), u"5"_s);
        QCOMPARE(proxy.index(0, ExportJobsModel::Id).data().toString(), u"–"_s);
        const JobFacts facts = jobs.model.index(0, 0).data(ExportJobsModel::FactsRole).value<JobFacts>();
        QVERIFY(facts.launch);
        QCOMPARE(facts.datasetId, u"dataset-l"_s);
        LaunchRow adopted = launch(u"a"_s);
        adopted.jobId = u"6"_s;
        jobs.launches.replaceAll({adopted, launch(u"b"_s, LaunchRow::State::Rejected)});
        QCOMPARE(jobs.model.launchCount(), 2);
        jobs.merger.merge({job({.id = 6})});
        QCOMPARE(jobs.model.launchCount(), 1);
        QCOMPARE(jobs.model.rowOf(u"6"_s), 2);
        jobs.launches.replaceAll({});
        QCOMPARE(jobs.model.rowCount(), 2);
    }

    void namesStandForIdsAndIdsInTheTooltip()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.merger.merge({job({.id = 1, .dataset = "d1", .segment = "s1"}), job({.id = 2, .dataset = "d2"})});
        QCOMPARE(jobs.model.index(0, ExportJobsModel::Dataset).data().toString(), u"d1"_s);
        QSignalSpy changes(&jobs.model, &ExportJobsModel::dataChanged);
        jobs.names.setSources({[](const QString &id) { return id == u"d1"_s ? u"Profile export"_s : QString(); },
                               {},
                               [](const QString &) { return u"Loyal"_s; }});
        QCOMPARE(changes.size(), 1);
        QCOMPARE(jobs.model.index(0, ExportJobsModel::Dataset).data().toString(), u"Profile export"_s);
        QCOMPARE(jobs.model.index(0, ExportJobsModel::Dataset).data(Qt::ToolTipRole).toString(), u"d1"_s);
        QCOMPARE(jobs.model.index(0, ExportJobsModel::Dataset).data(WireRole).toString(), u"d1"_s);
        QCOMPARE(jobs.model.index(0, ExportJobsModel::Segments).data().toString(), u"Loyal"_s);
        QCOMPARE(jobs.model.index(1, ExportJobsModel::Dataset).data().toString(), u"d2"_s);
        QCOMPARE(jobs.model.index(1, ExportJobsModel::Segments).data().toString(), u"All profiles"_s);
    }

    /// A hundred thousand rows name a handful of datasets.
    void sortingAsksForEachNameOnce()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        QStringList asked;
        QHash<QString, QString> names{{u"d1"_s, u"Zeta"_s}, {u"d2"_s, u"Alpha"_s}};
        jobs.names.setSources({[&](const QString &id) {
                                   asked += id;
                                   return names.value(id);
                               },
                               {},
                               {}});
        std::vector<ExportJob> all;
        for (int id = 1; id <= 100; ++id)
            all.push_back(job({.id = id, .dataset = id % 2 ? "d1" : "d2"}));
        jobs.merger.merge(all);
        SortFilterModel sorted(jobs.model);
        asked.clear();
        sorted.sort(ExportJobsModel::Dataset);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(jobs.shown(sorted).mid(0, 2), (QStringList{u"2"_s, u"4"_s}));
        names[u"d1"_s] = u"Aardvark"_s;
        Q_EMIT jobs.names.changed();
        sorted.settle();
        QCOMPARE(jobs.shown(sorted).mid(0, 2), (QStringList{u"1"_s, u"3"_s}));
    }

    void everyCellAnswersEveryRole()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.merger.merge(
            {job({.id = 1, .status = "PAUSED"}),
             job({.id = 2, .status = "FAILED", .errors = R"([{"code":"0090000009","msg":"could not write"}])"}),
             exportJobReader::readJob(R"({"id":"odd/id"})").value()});
        jobs.launches.replaceAll({launch(u"a"_s)});
        for (int row = 0; row < jobs.model.rowCount(); ++row) {
            for (int column = 0; column < jobs.model.columnCount(); ++column) {
                for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(SortRole),
                                 int(WireRole)})
                    jobs.model.index(row, column).data(role);
                QVERIFY(!jobs.model.headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
        QCOMPARE(jobs.model.index(1, ExportJobsModel::Status).data().toString(), u"PAUSED"_s);
        QCOMPARE(jobs.model.index(2, ExportJobsModel::Progress).data().toString(),
                 u"0090000009 · Could not write the output"_s);
        QCOMPARE(jobs.model.idAt(3), u"odd/id"_s);
        QCOMPARE(jobs.model.rowOf(u"odd/id"_s), 3);
    }

    void randomMergesAgreeWithTheNaiveOracle()
    {
        for (quint32 seed = 1; seed <= 3; ++seed) {
            std::mt19937 dice(seed);
            const auto below = [&dice](int end) { return int(dice() % quint32(end)); };
            kit::FakeClock clock;
            kit::JobTable jobs(clock);
            JobFilter filter(jobs.model);
            SortFilterModel proxy(jobs.model);
            proxy.setFilter(&filter);
            connect(&filter, &JobFilter::changed, &proxy, &SortFilterModel::filterChanged);
            QAbstractItemModelTester tester(&jobs.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
            QSignalSpy resets(&proxy, &SortFilterModel::modelReset);
            std::map<QString, ExportJob> truth;
            const QByteArrayList words{"NEW", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELLED"};
            for (int step = 0; step < 70; ++step) {
                std::vector<ExportJob> batch;
                for (int i = below(12); i >= 0; --i) {
                    const int id = below(120);
                    // Time never goes back, so that no answer counts as overtaken.
                    batch.push_back(job({.id = id,
                                         .status = words[below(5)],
                                         .dataset = "d" + QByteArray::number(below(4)),
                                         .created = 1000000000000 + id * 60'000,
                                         .updated = 1772438060000 + step * 100 + i}));
                }
                std::reverse(batch.begin(), batch.end());
                for (const ExportJob &told : batch)
                    truth[told.id] = told;
                jobs.merger.merge(batch);
                if (below(10) == 0)
                    proxy.sort(below(13), below(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
                if (below(10) == 0)
                    filter.setChip(JobFilter::Chip(below(5)));
                if (below(10) == 0)
                    filter.setSearch(below(2) ? QString() : u"dataset:d%1"_s.arg(below(4)));
                if (below(10) == 0)
                    jobs.known.addStartedHere(QString::number(below(120)));
                if (below(10) == 0)
                    filter.setStartedHereOnly(below(2));
                if (below(10) == 0)
                    jobs.launches.replaceAll(below(2) ? QList<LaunchRow>{launch(u"x"_s)} : QList<LaunchRow>{});
                proxy.settle();
                compare(jobs, filter, proxy, truth);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
                compareCounts(jobs, filter);
            }
            QCOMPARE(resets.size(), 0);
        }
    }

    void batchesLongerThanAPageAreMergedInTurns()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        SortFilterModel proxy(jobs.model);
        QAbstractItemModelTester tester(&jobs.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto batchOf = [](int first, int count, const QByteArray &status) {
            JobRowBatch batch;
            for (int id = first; id < first + count; ++id)
                batch.rows.push_back(makeJobRow(job({.id = id, .status = status}), batch.words));
            return batch;
        };
        jobs.merger.merge(batchOf(1, 2500, "PROCESSING"), jobs.merger.nextRequest());
        // As many as fit into a turn by the clock: at least a few, at most what nobody would notice.
        QVERIFY(jobs.model.jobCount() >= 100);
        QVERIFY2(jobs.model.jobCount() < 2500, qPrintable(QString::number(jobs.model.jobCount())));
        QTRY_COMPARE(jobs.model.jobCount(), 2500);
        QTRY_COMPARE(proxy.rowCount(), 2500);
        QSignalSpy ended(&jobs.known, &KnownJobs::jobEnded);
        // What is said while some of it waits comes after it.
        jobs.merger.merge(batchOf(1, 2500, "PROCESSING"), jobs.merger.nextRequest());
        jobs.merger.merge(batchOf(2400, 50, "SUCCEEDED"), jobs.merger.nextRequest());
        QCOMPARE(ended.size(), 50);
        QCOMPARE(jobs.known.statusOf(u"2401"_s), std::optional(JobStatus::Succeeded));
        jobs.merger.merge(batchOf(3000, 2000, "NEW"), jobs.merger.nextRequest());
        jobs.merger.markRemoved(u"4999"_s);
        QCOMPARE(jobs.model.jobCount(), 4500);
    }

    void jobsThatThePlatformNoLongerHasAreMarkedInTurns()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        JobRowBatch remembered;
        constexpr int count = 2000;
        for (int id = 1; id <= count; ++id)
            remembered.rows.push_back(makeJobRow(job({.id = id, .status = "SUCCEEDED"}), remembered.words));
        jobs.merger.mergeHistory(remembered);
        const auto marked = [&jobs] {
            int rows = 0;
            for (int index = 0; index < jobs.known.count(); ++index)
                rows += !jobs.known.at(index).onPlatform;
            return rows;
        };
        // Who shows a page of them needs longer than a turn may last.
        connect(&jobs.known, &KnownJobs::changed, this, [] { QThread::usleep(1000); });
        const quint64 since = jobs.merger.nextRequest();
        jobs.merger.markUnseen(since);
        QCOMPARE(marked(), JobWalk::rowsAtOnce);
        // Seen meanwhile: known rows, rows that the walk has passed, and new ones.
        jobs.merger.merge({job({.id = 1, .status = "SUCCEEDED"}), job({.id = 1500, .status = "SUCCEEDED"}),
                           job({.id = 5000, .status = "SUCCEEDED"})});
        int turns = 1;
        for (; marked() < count - 2 && turns < 100; ++turns)
            QCoreApplication::processEvents();
        QVERIFY2(turns >= count / JobWalk::rowsAtOnce, qPrintable(QString::number(turns)));
        QTRY_COMPARE(marked(), count - 2);
        QVERIFY(jobs.model.facts(u"1"_s)->onPlatform && jobs.model.facts(u"1500"_s)->onPlatform);
    }

    void walksVisitEveryJobOnceAndEndOnce()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        JobWalk walk(jobs.known);
        int ended = 0;
        walk.start([](int, int) { QFAIL("there is none"); }, [&ended] { ++ended; });
        QCOMPARE(ended, 1);
        const auto add = [&jobs](int first, int last) {
            std::vector<ExportJob> some;
            for (int id = first; id <= last; ++id)
                some.push_back(job({.id = id}));
            jobs.merger.merge(some);
        };
        add(1, 900);
        std::vector<int> visited;
        const auto visit = [&visited](int first, int last) {
            QVERIFY(last - first < JobWalk::rowsAtOnce);
            for (int index = first; index <= last; ++index)
                visited.push_back(index);
            QThread::usleep(1000);
        };
        walk.start(visit, [] { QFAIL("was given up"); });
        QCOMPARE(visited.size(), size_t(JobWalk::rowsAtOnce));
        visited.clear();
        walk.start(visit, [&ended] { ++ended; });
        add(901, 1000); // is visited as well
        QTRY_COMPARE(ended, 2);
        std::vector<int> all(1000);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(visited, all);
        QCoreApplication::processEvents();
        QCOMPARE(ended, 2);
    }

    void numbersAreFoundWhateverTheyAre()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            std::mt19937_64 dice(seed);
            NumberHash<int> hash;
            std::unordered_map<quint64, int> truth;
            const quint64 factor = seed % 2 ? 1 : quint64(1) << (10 * seed);
            for (int step = 0; step < 20'000; ++step) {
                const quint64 key = seed == 1 ? dice() : dice() % 3000 * factor;
                if (dice() % 3 == 0) {
                    hash.remove(key);
                    truth.erase(key);
                } else {
                    hash[key] = step;
                    truth[key] = step;
                }
                const quint64 other = seed == 1 ? key : dice() % 3000 * factor;
                const auto known = truth.find(other);
                const int *found = hash.find(other);
                QCOMPARE(found != nullptr, known != truth.end());
                if (found)
                    QCOMPARE(*found, known->second);
            }
            for (const auto &[key, value] : truth) {
                QVERIFY(hash.find(key));
                QCOMPARE(*hash.find(key), value);
            }
        }
    }

    void searchIsUnderstood()
    {
        const qint64 now = 1'772'438'400'000;
        const JobQuery query = parseJobQuery(
            u"Größe status:failed dataset:\"Profile export\" since:7d duration:>10m mine:yes error:0090 colour:red ID:"_s,
            now);
        QCOMPARE(query.words, (QStringList{foldForSearch(u"grosse"_s)}));
        QCOMPARE(query.statuses, (QStringList{u"failed"_s}));
        QCOMPARE(query.datasets, (QStringList{u"profile export"_s}));
        QCOMPARE(query.sinceMs, std::optional<qint64>(now - 7 * 86'400'000LL));
        QCOMPARE(query.longerThanMs, std::optional<qint64>(600'000));
        QCOMPARE(query.mine, std::optional<bool>(true));
        QCOMPARE(query.errors, (QStringList{u"0090"_s}));
        QCOMPARE(query.tokens.size(), 8);
        QVERIFY(!query.tokens[6].isUnderstood());
        QCOMPARE(query.tokens[6].key, u"colour"_s);
        QVERIFY(!query.tokens[7].isUnderstood());
        QCOMPARE(JobQuery::without(u"a status:failed b"_s, parseJobQuery(u"a status:failed b"_s, now).tokens[0]),
                 u"a b"_s);
        QCOMPARE(parseJobQuery(u"since:2026-01-02T00:00:00Z"_s, now).sinceMs, std::optional<qint64>(1'767'312'000'000));
        QVERIFY(!parseJobQuery(u"since:soon"_s, now).tokens[0].isUnderstood());
        QVERIFY(!parseJobQuery(u"duration:>"_s, now).tokens[0].isUnderstood());
        QVERIFY(!parseJobQuery(u"duration:1e99d"_s, now).tokens[0].isUnderstood());
        for (const QString &half : {u"dauer:>1,5h"_s, u"duration:>1.5h"_s, u"dauer:\">1,5h\""_s, u"dauer:>90m"_s})
            QCOMPARE(parseJobQuery(half, now).longerThanMs, std::optional<qint64>(5'400'000));
        QVERIFY(!parseJobQuery(u"dauer:>1,5,5h"_s, now).tokens[0].isUnderstood());
        QCOMPARE(parseJobQuery(u"\"two words\" :x https://a"_s, now).words.first(), u"two words"_s);
        QCOMPARE(parseJobQuery(QString(), now), JobQuery());
    }

    void searchUnderstandsGerman_data()
    {
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const QString &german, const QString &english) {
            QTest::addRow("%s", qPrintable(german)) << german << english;
        };
        row(u"status:Fehlgeschlagen"_s, u"status:failed"_s);
        row(u"status:laufend"_s, u"status:running"_s);
        row(u"status:\"In Warteschlange\""_s, u"status:queued"_s);
        row(u"status:abgebrochen"_s, u"status:cancelled"_s);
        row(u"Datensatz:\"Profile export\""_s, u"dataset:\"Profile export\""_s);
        row(u"richtlinie:Standard"_s, u"policy:Standard"_s);
        row(u"fehler:0090"_s, u"error:0090"_s);
        row(u"ursache:0090"_s, u"cause:0090"_s);
        row(u"seit:7t"_s, u"since:7d"_s);
        row(u"seit:12std"_s, u"since:12h"_s);
        row(u"seit:3.11.2025"_s, u"since:2025-11-03"_s);
        row(u"bis:03.11.2025"_s, u"until:2025-11-03"_s);
        row(u"tag:3.11.2025"_s, u"day:2025-11-03"_s);
        row(u"notiz:Größe"_s, u"note:Größe"_s);
        row(u"eigene:ja"_s, u"mine:yes"_s);
        row(u"quittiert:nein"_s, u"acknowledged:no"_s);
        row(u"batch:fehlgeschlagen"_s, u"batch:failed"_s);
        row(u"dauer:>10m"_s, u"duration:>10m"_s);
    }

    void searchUnderstandsGerman()
    {
        const qint64 now = 1'772'438'400'000;
        QFETCH(const QString, german);
        QFETCH(const QString, english);
        JobQuery query = parseJobQuery(german, now);
        JobQuery same = parseJobQuery(english, now);
        QCOMPARE(query.tokens.size(), 1);
        QVERIFY(query.tokens[0].isUnderstood());
        QCOMPARE(query.tokens[0].key, same.tokens[0].key);
        QVERIFY(jobQueryKeys().contains(german.section(u':', 0, 0).toLower()));
        query.tokens.clear(); // they quote the text as typed
        same.tokens.clear();
        QCOMPARE(query, same);
    }

    void filterFindsByEveryField()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        jobs.names.setSources({[](const QString &id) -> QString { return u"Überschrift "_s + id; }, {}, {}});
        jobs.merger.merge({
            job({.id = 1,
                 .status = "FAILED",
                 .dataset = "da",
                 .created = clock.nowMs() - 86'400'000,
                 .metrics = R"({"totalTime":{"totalTimeInMs":900000}})",
                 .errors = R"([{"code":"0090000009","msg":"target LAKE is gone"}])",
                 .batch = "b1"}),
            job({.id = 77,
                 .status = "SUCCEEDED",
                 .dataset = "db",
                 .segment = "seg-x",
                 .metrics = R"({"totalTime":{"totalTimeInMs":1000}})"}),
            job({.id = 3, .status = "PAUSED", .dataset = "db", .policy = "mp"}),
        });
        jobs.known.addStartedHere(u"77"_s);
        JobFilter filter(jobs.model);
        const auto found = [&](const QString &search) {
            filter.setSearch(search);
            return jobs.accepted(filter).join(u' ');
        };
        QCOMPARE(found(u""_s), u"1 77 3"_s);
        QCOMPARE(found(u"uberschrift DB"_s), u"77 3"_s);
        QCOMPARE(found(u"lake"_s), u"1"_s);
        QCOMPARE(found(u"could"_s), u"1"_s);
        QCOMPARE(found(u"77"_s), u"77"_s);
        QCOMPARE(found(u"b1"_s), u"1"_s);
        QCOMPARE(found(u"status:failed"_s), u"1"_s);
        QCOMPARE(found(u"status:running"_s), u"3"_s);
        QCOMPARE(found(u"status:paused"_s), u"3"_s);
        QCOMPARE(found(u"status:failed status:succ"_s), u"1 77"_s);
        QCOMPARE(found(u"dataset:da"_s), u"1"_s);
        QCOMPARE(found(u"policy:mp"_s), u"3"_s);
        QCOMPARE(found(u"segment:seg"_s), u"77"_s);
        QCOMPARE(found(u"error:0090"_s), u"1"_s);
        QCOMPARE(found(u"id:7"_s), u"77"_s);
        QCOMPARE(found(u"mine:yes"_s), u"77"_s);
        QCOMPARE(found(u"mine:no"_s), u"1 3"_s);
        QCOMPARE(found(u"duration:>10m"_s), u"1"_s);
        QCOMPARE(found(u"duration:<2s"_s), u"77"_s);
        QCOMPARE(found(u"since:2h"_s), u"77 3"_s);
        QCOMPARE(found(u"nothing like it"_s), QString());
        filter.clear();
        filter.setOnlyIds({u"3"_s});
        QVERIFY(!filter.accepts(0) && filter.accepts(2));
    }

    void oneCauseIsOneSearch()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        const auto failed = [](qint64 id, const QByteArray &code, const QByteArray &text) {
            return job(
                {.id = id, .status = "FAILED", .errors = "[{\"code\":\"" + code + "\",\"msg\":\"" + text + "\"}]"});
        };
        jobs.merger.merge({
            failed(1, "0090000009", "could not write \\\"part-00017\\\" of job 1"),
            failed(2, "0090000009", "could not write \\\"part-00002\\\" of job 2"),
            failed(3, "0090000009", "could not write \\\"part-00002\\\" of job 3 again"),
            failed(4, "0100000003", "could not write \\\"part-00002\\\" of job 4"),
            job({.id = 5, .status = "SUCCEEDED", .errors = R"([{"code":"0090000009","msg":"x"}])"}),
            failed(6, "", ""),
        });
        JobFilter filter(jobs.model);
        for (const FailureGroup &group : groupFailures(jobs.known)) {
            filter.setSearch(failureSearch(group.code, group.text));
            const QStringList found = jobs.accepted(filter);
            QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(group.ids.begin(), group.ids.end()));
        }
        filter.setSearch(u"cause:0090000009"_s);
        QCOMPARE(filter.count(JobFilter::Chip::All), 3);
    }

    void chipsCountWithinTheSearch()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        JobFilter filter(jobs.model);
        QSignalSpy counted(&filter, &JobFilter::countsChanged);
        jobs.merger.merge({job({.id = 1, .status = "FAILED", .dataset = "da"}),
                           job({.id = 2, .status = "SUCCEEDED", .dataset = "da"}), job({.id = 3, .dataset = "db"})});
        jobs.known.addStartedHere(u"2"_s);
        QTRY_COMPARE(filter.count(JobFilter::Chip::All), 3);
        QCOMPARE(filter.count(JobFilter::Chip::Running), 1);
        QCOMPARE(filter.count(JobFilter::Chip::StartedHere), 1);
        filter.setSearch(u"dataset:da"_s);
        QCOMPARE(filter.count(JobFilter::Chip::All), 2);
        QCOMPARE(filter.count(JobFilter::Chip::Running), 0);
        QCOMPARE(filter.count(JobFilter::Chip::Failed), 1);
        filter.setStartedHereOnly(true);
        QCOMPARE(filter.count(JobFilter::Chip::All), 1);
        QCOMPARE(filter.count(JobFilter::Chip::Failed), 0);
        QVERIFY(!counted.isEmpty());
    }

    void estimatesComeFromHistoryOnly()
    {
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        std::vector<ExportJob> done;
        for (int i = 1; i <= 10; ++i) {
            done.push_back(
                job({.id = i,
                     .status = "SUCCEEDED",
                     .metrics = "{\"totalTime\":{\"totalTimeInMs\":" + QByteArray::number(i * 60'000) + "}}"}));
        }
        done.push_back(job({.id = 50, .dataset = "other"}));
        done.push_back(job({.id = 51, .created = clock.nowMs() - 120'000}));
        jobs.merger.merge(done);
        Durations durations;
        QVERIFY(!durations.usual(*jobs.model.facts(u"51"_s)));
        for (int row = 0; row < jobs.model.rowCount(); ++row) {
            durations.add(jobs.model.facts(row));
            durations.add(jobs.model.facts(row));
        }
        const auto usual = durations.usual(*jobs.model.facts(u"51"_s));
        QVERIFY(usual.has_value());
        QCOMPARE(usual->samples, 10);
        QCOMPARE(usual->medianMs, 300'000);
        QCOMPARE(usual->p90Ms, 540'000);
        QVERIFY(!durations.usual(*jobs.model.facts(u"50"_s)));
        const JobFacts running = *jobs.model.facts(u"51"_s);
        QCOMPARE(durations.remainingMs(running, clock.nowMs()), std::optional<qint64>(180'000));
        QVERIFY(!durations.slowerThanUsual(running, clock.nowMs()));
        QVERIFY(durations.slowerThanUsual(running, clock.nowMs() + 600'000));
        QVERIFY(!durations.remainingMs(running, clock.nowMs() + 600'000));
    }

    void failuresWithOneCauseAreOneGroup()
    {
        QCOMPARE(failurePattern(u"part-00017 of job 4711 failed: /lake/a/b. Retry."_s),
                 u"… of job … failed: …. Retry."_s);
        kit::FakeClock clock;
        kit::JobTable jobs(clock);
        const auto failed
            = [](qint64 id, const QByteArray &code, const QByteArray &message, const QByteArray &dataset) {
                  return job({.id = id,
                              .status = "FAILED",
                              .dataset = dataset,
                              .created = 1'772'000'000'000 + id,
                              .errors = "[{\"code\":\"" + code + "\",\"msg\":\"" + message + "\"}]"});
              };
        jobs.merger.merge({failed(1, "0090", "cannot write to /lake/1", "da"), failed(2, "0100", "general", "da"),
                           failed(3, "0090", "cannot write to /lake/3", "db"), failed(4, "0090", "cannot read", "da"),
                           job({.id = 5, .status = "FAILED"}), job({.id = 6, .status = "SUCCEEDED"})});
        const QList<FailureGroup> groups = groupFailures(jobs.known);
        QCOMPARE(groups.size(), 4);
        QCOMPARE(groups[0].ids, (QStringList{u"3"_s, u"1"_s}));
        QCOMPARE(groups[0].text, u"cannot write to /lake/3"_s);
        QCOMPARE(groups[0].datasetIds, (QStringList{u"db"_s, u"da"_s}));
        QCOMPARE(groups[0].firstMs, 1'772'000'000'001);
        QCOMPARE(groups[0].lastMs, 1'772'000'000'003);
        QCOMPARE(groupFailures(jobs.known, 1'772'000'000'004).size(), 2);
    }

    void wordsAndNumbersReadWell()
    {
        const QLocale german(QLocale::German);
        QCOMPARE(jobText::duration(-1), QString());
        QCOMPARE(jobText::duration(3240, german), u"3,2\u00a0s"_s);
        QCOMPARE(jobText::duration(250'000), u"4:10"_s);
        QCOMPARE(jobText::duration(3'723'000), u"1:02:03"_s);
        QCOMPARE(jobText::shortError(u"0090000009"_s, u"long"_s), u"Could not write the output"_s);
        QCOMPARE(jobText::shortError(u"x"_s, u"  a\nb"_s), u"a"_s);
        QVERIFY(!jobText::remedy(u"0100000003"_s).isEmpty());
        QVERIFY(jobText::remedy(u"42"_s).isEmpty());
        QCOMPARE(jobText::firstCause({{u"unknown"_s, {}, {}}, {u"0090000009"_s, {}, {}}}), 1);
        QCOMPARE(jobText::firstCause({{u"unknown"_s, {}, {}}}), 0);
        QCOMPARE(jobText::errorCode(u"unknown"_s), QString()); // the platform's word for none
        QCOMPARE(jobText::errorCode(u"0090000009"_s), u"0090000009"_s);
        QCOMPARE(jobText::firstCause({}), -1);
        ExportJob failed
            = job({.id = 9, .status = "FAILED", .errors = R"([{"code":"1","msg":"m","callStack":["s"]}])"});
        const QString text = jobText::forSupport(failed, u"prod"_s);
        for (const QString &part :
             {u"Export job: 9"_s, u"Request ID: request-9"_s, u"Sandbox: prod"_s, u"Error 1: 1\nm\ns"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

private:
    /// What each chip would show if it were chosen.
    static void compareCounts(kit::JobTable &jobs, const JobFilter &filter)
    {
        for (const JobFilter::Chip chip :
             {JobFilter::Chip::All, JobFilter::Chip::Running, JobFilter::Chip::Succeeded, JobFilter::Chip::Failed,
              JobFilter::Chip::Cancelled, JobFilter::Chip::StartedHere}) {
            JobFilter other(jobs.model);
            other.setSearch(filter.search());
            other.setChip(chip == JobFilter::Chip::StartedHere ? filter.chip() : chip);
            other.setStartedHereOnly(chip == JobFilter::Chip::StartedHere || filter.startedHereOnly());
            int shown = 0;
            for (int row = 0; row < jobs.model.rowCount(); ++row)
                shown += other.accepts(row);
            QCOMPARE(filter.count(chip), shown);
        }
    }

    static void compare(const kit::JobTable &jobs, const JobFilter &filter, const SortFilterModel &proxy,
                        const std::map<QString, ExportJob> &truth)
    {
        QCOMPARE(jobs.model.jobCount(), int(truth.size()));
        QSet<QString> expected;
        for (const auto &[id, told] : truth) {
            const auto facts = jobs.model.facts(id);
            QVERIFY(facts.has_value());
            QCOMPARE(facts->status, told.status);
            QCOMPARE(facts->datasetId, told.datasetId);
            QCOMPARE(facts->updatedMs, told.updatedMs);
            QCOMPARE(jobs.known.knownRecords()->find(told.recordHash), std::optional(id.toLongLong()));
            const bool inChip = filter.chip() == JobFilter::Chip::All
                || (filter.chip() == JobFilter::Chip::Running && !isTerminal(told.status))
                || (filter.chip() == JobFilter::Chip::Succeeded && told.status == JobStatus::Succeeded)
                || (filter.chip() == JobFilter::Chip::Failed && told.status == JobStatus::Failed)
                || (filter.chip() == JobFilter::Chip::Cancelled && told.status == JobStatus::Cancelled);
            const bool here = !filter.startedHereOnly() || facts->startedHere;
            if (inChip && here && (filter.search().isEmpty() || filter.search() == u"dataset:"_s + told.datasetId))
                expected.insert(id);
        }
        QStringList shown = jobs.shown(proxy);
        shown.removeAll(QString());
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()), expected);
        QCOMPARE(shown.size(), expected.size());
    }
};

EXPORTDESK_TEST(TestExportJobsModel)
#include "tst_exportjobsmodel.moc"
