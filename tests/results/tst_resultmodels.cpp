// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/duckdbquestions.h"
#include "models/results/openresult.h"
#include "models/results/profiletreemodel.h"
#include "models/results/resultfilesaving.h"
#include "models/results/resultrowpages.h"
#include "models/results/resultrowsmodel.h"
#include "tests/kit/testprogram.h"
#include "tests/results/readerchildren.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Rows of a result as models, and saved.
class ResultModelsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Rows 0 … count - 1 in two batches.
    std::unique_ptr<OpenResult> opened(int count)
    {
        auto result = std::make_unique<OpenResult>();
        for (const QString &batch : {u"b1"_s, u"b2"_s}) {
            QFile file(m_folder.filePath(batch + u"-%1.json"_s.arg(count)));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no file");
            const int from = batch == "b1"_L1 ? 0 : count / 2;
            const int to = batch == "b1"_L1 ? count / 2 : count;
            for (int i = from; i < to; ++i)
                file.write(i % 10 == 3
                               ? QByteArray("{\"n\":%1,\"tags\":[]}\n").replace("%1", QByteArray::number(i))
                               : QByteArray("{\"n\":%1,\"name\":{\"last\":\"=Name %1\"},\"tags\":[\"a\",\"b\"]}\n")
                                     .replace("%1", QByteArray::number(i)));
            result->files += ResultFile{file.fileName(), ResultFile::Format::Json, batch};
            result->batches += batch;
        }
        result->rows = count;
        result->paths = QStringList{u"n"_s, u"name.last"_s, u"tags"_s, u"absent"_s};
        result->spillFolder = m_folder.path();
        result->reader = std::make_unique<ResultReader>(ReaderLimits{.spillFolder = m_folder.path()});
        const auto open = result->reader->open(result->files);
        if (!QTest::qWaitFor([&] { return open.outcome.isFinished(); }, 60'000) || !open.outcome.result().ok())
            qFatal("not opened");
        result->columns = open.outcome.result().value().columns;
        return result;
    }
    /// Of this process.
    static qint64 residentBytes()
    {
        QFile file(u"/proc/self/statm"_s);
        const QByteArray pages = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1) : QByteArray();
        return pages.toLongLong() * ::sysconf(_SC_PAGESIZE);
    }
    static bool waitForRows(const ResultRowsModel &model)
    {
        return QTest::qWaitFor([&model] { return !model.isLoading(); }, 60'000);
    }
    /// After it was read.
    static QString cell(const ResultRowsModel &model, int row, int column)
    {
        const QModelIndex index = model.index(row, column);
        if (!QTest::qWaitFor([&index] { return !index.data(ResultRowsModel::PendingRole).toBool(); }, 60'000))
            return u"(not read)"_s;
        return index.data().toString();
    }
    /// Files that are being saved, or were left behind.
    QStringList parts() const { return QDir(m_folder.path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden); }
    QByteArray saved(const OpenResult &result, ResultReader::Format format, const QStringList &fields)
    {
        ResultFileSaving saving;
        const QString path = m_folder.filePath(u"saved"_s);
        QSignalSpy finished(&saving, &ResultFileSaving::finished);
        saving.start(result, {format, path, fields, true});
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }, 60'000))
            return "(not saved)";
        struct stat status = {};
        ::stat(QFile::encodeName(path).constData(), &status);
        if ((status.st_mode & 0777) != 0600 || !parts().isEmpty())
            return "(mode or part)";
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void rowsAreReadInPages_data()
    {
        QTest::addColumn<int>("count");
        QTest::addRow("few") << 1000;
        QTest::addRow("copied") << int(ResultRowPages::copiedFrom) + 5000;
    }
    void rowsAreReadInPages()
    {
        QFETCH(int, count);
        const auto result = opened(count);
        ResultRowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(result.get());
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"…"_s); // not read yet
        QCOMPARE(cell(model, 0, 0), u"••••••"_s);
        QVERIFY(model.index(0, 0).data(ResultRowsModel::HiddenRole).toBool());
        QVERIFY(!model.index(0, 1).data(WireRole).isValid());
        QVERIFY(!model.index(0, 1).data(Qt::ToolTipRole).isValid());
        model.revealColumn(0, true);
        model.revealColumn(1, true);
        for (const int row : {0, 1, count / 2, count - 1, 777, count - 1})
            QCOMPARE(cell(model, row, 0), QLocale().toString(row));
        QCOMPARE(cell(model, 3, 1), u"empty"_s);
        QCOMPARE(cell(model, 4, 1), u"=Name 4"_s);
        QCOMPARE(cell(model, 4, 2), u"2"_s); // how many are never hidden
        QCOMPARE(cell(model, 3, 2), u"empty"_s);
        QCOMPARE(cell(model, 4, 3), u"empty"_s);
        model.setBatch(u"b2"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), count - count / 2);
        QCOMPARE(cell(model, 0, 0), QLocale().toString(count / 2));
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QLocale().toString(count / 2 + 1));
    }

    /// However far one scrolls, only what was in view is read, and little of it is kept.
    void aMillionRowsAreNotLoaded()
    {
        constexpr int count = 1'000'000;
        constexpr int inView = 40;
        constexpr int places = 150;
        constexpr qint64 mib = 1024 * 1024;
        const auto result = opened(count);
        ResultRowsModel model;
        qint64 rowsRead = 0;
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [&rowsRead](const QModelIndex &from, const QModelIndex &to) { rowsRead += to.row() - from.row() + 1; });
        const qint64 before = residentBytes();
        model.setResult(result.get());
        model.setHidden(false);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), count);
        rowsRead = 0;
        for (int place = 0; place < places; ++place) {
            const int first = int(qint64(place) * (count - inView) / (places - 1));
            for (int row = first; row < first + inView; ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    (void)model.index(row, column).data();
            QTest::qWait(1);
        }
        QCOMPARE(cell(model, count - 1, 0), QLocale().toString(count - 1)); // where the scrolling ended
        QVERIFY2(rowsRead <= qint64(places + 1) * 2 * ResultRowPages::pageRows,
                 QByteArray::number(rowsRead).constData());
        QVERIFY2(residentBytes() - before < 50 * mib, QByteArray::number((residentBytes() - before) / mib).constData());
    }

    void rowsAreSearchedAndSorted()
    {
        const auto result = opened(600);
        ResultRowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(result.get());
        model.setSearch(u"n:>590"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.allRows(), 600);
        model.setHidden(false);
        QCOMPARE(cell(model, 0, 0), u"591"_s);
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(waitForRows(model));
        QCOMPARE(cell(model, 0, 0), u"599"_s);
        model.setSearch(u"name.last:"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 60);
        model.setSearch(u"\"name 12\" -n:121"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 9); // 12, 120 … 129, without 121, 123
        model.setSearch(u"'; DROP VIEW exported --"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.problem());
        model.setResult(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldsBelowAColumnAreSearched_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("unknown");
        QTest::addRow("below") << u"name.last:\"Name 12\""_s << 10 << QString(); // without 123
        QTest::addRow("another case") << u"NAME.LAST:name"_s << 540 << QString();
        QTest::addRow("greater") << u"tags:>1"_s << 540 << QString();
        QTest::addRow("empty") << u"name.last:"_s << 60 << QString();
        QTest::addRow("the rest") << u"-name.last:name"_s << 60 << QString();
        QTest::addRow("not shown, but there") << u"n:<10"_s << 10 << QString();
        QTest::addRow("mistyped") << u"name.lst:Name"_s << 0 << u"name.lst"_s;
        QTest::addRow("mistyped, excluded") << u"-name.lst:Name"_s << 0 << u"name.lst"_s;
        QTest::addRow("mistyped name") << u"nam:Name"_s << 0 << u"nam"_s;
        QTest::addRow("an address") << u"https://example.org"_s << 0 << QString();
        QTest::addRow("text") << u"\"name.lst:Name\""_s << 0 << QString();
    }
    /// Whole objects were requested: what is in them is found by its path.
    void fieldsBelowAColumnAreSearched()
    {
        QFETCH(QString, search);
        QFETCH(int, rows);
        QFETCH(QString, unknown);
        const auto result = opened(600);
        result->paths = QStringList{u"name"_s, u"tags"_s, u"absent"_s};
        ResultRowsModel model;
        model.setResult(result.get());
        model.setSearch(search);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.allRows(), 600);
        QCOMPARE(model.problem() ? model.problem()->text : QString(),
                 unknown.isEmpty() ? QString() : u"The result has no field %1."_s.arg(unknown));
    }

    /// Whether one searches or scrolls.
    void aReaderThatDiedIsSaid()
    {
        const auto result = opened(1000);
        ResultRowsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(result.get());
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 1000);
        for (const qint64 child : kit::readerChildren())
            ::kill(pid_t(child), SIGKILL);
        QVERIFY(QTest::qWaitFor([] { return kit::readerChildren().isEmpty(); }, 60'000));
        (void)model.index(900, 0).data();
        QVERIFY(QTest::qWaitFor([&model] { return model.problem().has_value(); }, 60'000));
        QCOMPARE(model.rowCount(), 0);
        model.setSearch(u"name"_s);
        QVERIFY(waitForRows(model));
        QCOMPARE(model.problem()->code, u"not-opened"_s);
        const auto again = opened(1000);
        model.setResult(again.get());
        QVERIFY(waitForRows(model));
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(!model.problem());
    }

    void oneProfileIsATree()
    {
        const auto result = opened(100);
        ResultRowsModel model;
        model.setResult(result.get());
        QVERIFY(waitForRows(model));
        ResultValue profile;
        int row = -1;
        connect(&model, &ResultRowsModel::profileRead, this, [&](int which, const ResultValue &read) {
            row = which;
            profile = read;
        });
        model.readProfile(4);
        QVERIFY(QTest::qWaitFor([&row] { return row == 4; }, 60'000));
        QVERIFY(!profile.member(u"batch_id"_s));
        ProfileTreeModel tree;
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setProfile(profile);
        QCOMPARE(tree.rowCount(), 3);
        const QModelIndex name = tree.index(1, 0);
        QCOMPARE(name.data().toString(), u"name"_s);
        const QModelIndex last = tree.index(0, ProfileTreeModel::ValueColumn, name);
        QVERIFY(last.data(ProfileTreeModel::HiddenRole).toBool());
        QVERIFY(!last.data().toString().contains("Name"_L1));
        QVERIFY(!tree.toJson().contains("Name"));
        tree.setHidden(true, {u"name"_s});
        QCOMPARE(tree.index(0, ProfileTreeModel::ValueColumn, tree.index(1, 0)).data().toString(), u"=Name 4"_s);
        QVERIFY(tree.index(0, ProfileTreeModel::ValueColumn).data(ProfileTreeModel::HiddenRole).toBool());
        tree.setHidden(false);
        QVERIFY(tree.toJson().contains("\"last\": \"=Name 4\""));
    }

    void rowsAreSaved()
    {
        const auto result = opened(20);
        const QByteArray csv = saved(*result, ResultReader::Format::Csv, {u"n"_s, u"name.last"_s, u"tags"_s});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 22);
        QCOMPARE(lines[0], QByteArray("n,name.last,tags"));
        QCOMPARE(lines[1], QByteArray("0,'=Name 0,\"[\"\"a\"\",\"\"b\"\"]\""));
        const QByteArray json = saved(*result, ResultReader::Format::JsonLines, {});
        QCOMPARE(json.count('\n'), 20);
        QVERIFY(json.contains("=Name 19"));
        QVERIFY(!json.contains("batch_id"));
        QVERIFY(saved(*result, ResultReader::Format::Parquet, {u"n"_s}).startsWith("PAR1"));
    }

    void twoSavingsOfOneName_data()
    {
        QTest::addColumn<bool>("replaces");
        QTest::addRow("replacing") << true;
        QTest::addRow("keeping") << false;
    }
    void twoSavingsOfOneName()
    {
        QFETCH(bool, replaces);
        const auto result = opened(20);
        const QString path = m_folder.filePath(replaces ? u"both-replacing"_s : u"both-keeping"_s);
        ResultFileSaving one;
        ResultFileSaving other;
        int finished = 0;
        QStringList codes;
        for (ResultFileSaving *saving : {&one, &other}) {
            connect(saving, &ResultFileSaving::finished, this, [&finished] { ++finished; });
            connect(saving, &ResultFileSaving::failed, this,
                    [&codes](const ResultProblem &problem) { codes += problem.code; });
        }
        one.start(*result, {ResultReader::Format::Csv, path, {u"n"_s}, replaces});
        other.start(*result, {ResultReader::Format::Csv, path, {u"n"_s}, replaces});
        QVERIFY(QTest::qWaitFor([&] { return finished + codes.size() == 2; }, 60'000));
        QCOMPARE(finished, replaces ? 2 : 1);
        QCOMPARE(codes, replaces ? QStringList() : QStringList{u"exists"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 21);
        QCOMPARE(parts(), QStringList());
    }

    /// As Parquet has them: in a column, and within maps, lists and objects.
    void timesAreSavedAsIsoTexts()
    {
        const QString path = m_folder.filePath(u"times.parquet"_s);
        const auto source = opened(20);
        ResultReader writer(ReaderLimits{.spillFolder = m_folder.path()});
        const auto open = writer.open(source->files, {path});
        const auto write = writer.save(
            u"SELECT TIMESTAMPTZ '2026-11-23 05:15:33.645+01' AS at, {'when': TIMESTAMPTZ '2026-11-23 04:15:33+00', "
            "'n': 1} AS one, [TIMESTAMPTZ '2026-11-23 04:15:33.645123+00', NULL] AS many, "
            "MAP {'k': {'t': TIMESTAMP '2026-11-23 04:15:33'}} AS keyed, CAST(NULL AS STRUCT(t TIMESTAMPTZ)) AS none, "
            "[{'t': TIMESTAMP '2026-11-23 04:15:33', 'a': [{'t': TIMESTAMP '2026-11-23 04:15:34'}]}] AS deep, "
            "DATE '2026-11-23' AS day"_s,
            ResultReader::Format::Parquet, path);
        QVERIFY(QTest::qWaitFor([&] { return write.outcome.isFinished(); }, 60'000));
        QVERIFY(open.outcome.result().ok() && write.outcome.result().ok());
        OpenResult result;
        result.files = {ResultFile{path, ResultFile::Format::Parquet, u"b1"_s}};
        result.paths = QStringList{u"at"_s, u"one"_s, u"many"_s, u"keyed"_s, u"none"_s, u"deep.t"_s, u"day"_s};
        result.spillFolder = m_folder.path();
        result.reader = std::make_unique<ResultReader>(ReaderLimits{.spillFolder = m_folder.path()});
        const auto again = result.reader->open(result.files);
        QVERIFY(QTest::qWaitFor([&] { return again.outcome.isFinished(); }, 60'000));
        result.columns = again.outcome.result().value().columns;
        const QByteArray first = R"({"at":"2026-11-23T04:15:33.645Z","one":{"when":"2026-11-23T04:15:33.000Z","n":1},)"
                                 R"("many":["2026-11-23T04:15:33.645123Z",null],)"
                                 R"("keyed":{"k":{"t":"2026-11-23T04:15:33.000Z"}},"none":null,)";
        QCOMPARE(saved(result, ResultReader::Format::JsonLines, {}),
                 QByteArray(first
                            + R"("deep":[{"t":"2026-11-23T04:15:33.000Z","a":[{"t":"2026-11-23T04:15:34.000Z"}]}],)"
                              R"("day":"2026-11-23"})"
                              "\n"));
        QCOMPARE(saved(result, ResultReader::Format::JsonLines, result.paths),
                 QByteArray(first
                            + R"("deep.t":["2026-11-23T04:15:33.000Z"],"day":"2026-11-23"})"
                              "\n"));
        QCOMPARE(saved(result, ResultReader::Format::Csv, {u"at"_s, u"many"_s, u"deep.t"_s}),
                 QByteArray("at,many,deep.t\n2026-11-23T04:15:33.645Z,\"[\"\"2026-11-23T04:15:33.645123Z\"\",null]\","
                            "\"[\"\"2026-11-23T04:15:33.000Z\"\"]\"\n"));
    }

    void nothingIsReplacedWithoutBeingAsked()
    {
        const auto result = opened(20);
        const QString path = m_folder.filePath(u"there"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        ResultFileSaving saving;
        QString code;
        QString text;
        connect(&saving, &ResultFileSaving::failed, this, [&](const ResultProblem &problem) {
            code = problem.code;
            text = problem.text;
        });
        saving.start(*result, {ResultReader::Format::Csv, path, {}, false});
        QCOMPARE(code, u"exists"_s);
        const QString nowhere = m_folder.filePath(u"no/such/folder"_s);
        saving.start(*result, {ResultReader::Format::Csv, nowhere, {}, false});
        QVERIFY(QTest::qWaitFor([&code] { return code != "exists"_L1; }, 60'000));
        QCOMPARE(code, u"cannot-write"_s);
        QVERIFY2(text.contains(nowhere) && !text.contains(".part"_L1), qPrintable(text)); // the name that was given
        saving.start(*result, {ResultReader::Format::Csv, m_folder.filePath(u"b"_s), {u"n"_s, u"nosuch"_s}, false});
        QCOMPARE(code, u"unknown-field"_s); // mistyped; "absent" was requested
        QCOMPARE(parts(), QStringList());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ResultModelsTest)
#include "tst_resultmodels.moc"
