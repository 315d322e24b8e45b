// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchfilesmodel.h"
#include "models/datasets/filedownload.h"
#include "models/datasets/previewmodel.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString root = u"/data/foundation/export"_s;

/// Data Access with one file, that answers ranges as a script says.
struct DataAccess {
    kit::FakeClient client;
    QByteArray content;
    bool lengthSaid = true;
    std::function<PlatformReply(PlatformReply, const PlatformRequest &)> twist;

    DataAccess()
    {
        client.answer("GET", root + u"/files/f1"_s, [this](const PlatformRequest &request) -> Outcome<PlatformReply> {
            PlatformReply reply;
            reply.status = 206;
            qint64 first = 0;
            qint64 last = content.size() - 1;
            for (const auto &[name, value] : request.headers) {
                if (name != "Range")
                    continue;
                const QByteArrayList ends = value.mid(6).split('-');
                first = ends[0].toLongLong();
                last = std::min<qint64>(last, ends[1].toLongLong());
            }
            if (first >= content.size())
                return kit::failureOf(Failure::Kind::Rejected, 416);
            reply.body = content.mid(first, last - first + 1);
            reply.contentRange = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                + (lengthSaid ? QByteArray::number(content.size()) : QByteArray("*"));
            return twist ? twist(reply, request) : reply;
        });
    }
    BatchFile file() const
    {
        BatchFile one;
        one.fileId = u"f1"_s;
        one.name = u"../part-0.parquet"_s;
        if (lengthSaid)
            one.size = content.size();
        return one;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The files of a batch: listed, and saved whole or not at all.
class TestBatchFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreOpenedAndDirectoriesFollowed();
    void aDirectoryWithinItselfEnds();
    void aFileIsSavedPieceByPiece();
    void whateverTheServerSendsTheFileIsWholeOrNotThere_data();
    void whateverTheServerSendsTheFileIsWholeOrNotThere();
    void aSavingIsStopped();
    void aPlaceThatCannotBeWrittenIsSaid();
    void rowsHaveTheColumnsTheyBring();
};

void TestBatchFiles::entriesAreOpenedAndDirectoriesFollowed()
{
    kit::FakeClient client;
    client.answer("GET", root + u"/batches/b/files"_s,
                  R"({"data":[{"dataSetFileId":"b-1","records":1250,"size":481230,"created":"1740000229000"},
                              {"dataSetFileId":"b-all"}],"_links":{}})");
    client.answer("GET", root + u"/files/b-1"_s, R"({"data":[{"name":"part-0.parquet","length":"481230"}]})");
    client.answer("GET", root + u"/files/b-all"_s, R"({"data":[{"dataSetFileId":"b-2"},{"dataSetFileId":"b-3"}]})");
    client.answer("GET", root + u"/files/b-2"_s, R"({"data":[{"name":"../../etc/passwd","length":"5"}]})");
    client.answer("GET", root + u"/files/b-3"_s, R"({"data":[{"name":"part-3","length":"7"},{"name":"part-4"}]})");
    const kit::FakeClock clock;
    BatchFilesModel model{FileCalls(client), clock};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.read(u"b"_s);
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(!model.failure() && !model.isCut());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.files()[0].records, 1250);
    QCOMPARE(model.files()[1].name, u"../../etc/passwd"_s); // shown as it is; where it is saved is another matter
    QCOMPARE(model.files()[3].fileId, u"b-3"_s);
    QCOMPARE(model.totalSize(), 481230 + 5 + 7);
    client.answer("GET", root + u"/batches/b/files"_s, kit::failureOf(Failure::Kind::NotFound, 404));
    model.read(u"b"_s);
    QTRY_VERIFY(!model.isLoading());
    QVERIFY(model.failure() && model.rowCount() == 0);
}

void TestBatchFiles::aDirectoryWithinItselfEnds()
{
    kit::FakeClient client;
    client.answer("GET", root + u"/batches/b/files"_s, R"({"data":[{"dataSetFileId":"loop"}]})");
    client.answer("GET", root + u"/files/*"_s, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
        PlatformReply reply;
        reply.body = "{\"data\":[{\"dataSetFileId\":\"loop\"},{\"dataSetFileId\":\""
            + request.path.right(6).toLatin1().replace('/', 'x') + "n\"},{\"name\":\"a\",\"length\":\"1\"}]}";
        return reply;
    });
    const kit::FakeClock clock;
    BatchFilesModel model{FileCalls(client), clock};
    model.read(u"b"_s);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), BatchFilesModel::deepest);
}

void TestBatchFiles::aFileIsSavedPieceByPiece()
{
    DataAccess access;
    access.content = QByteArray(FileDownload::pieceBytes * 2 + 12345, 'x');
    for (qsizetype i = 0; i < access.content.size(); i += 997)
        access.content[i] = char('a' + i % 23);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.parquet"_s);
    FileDownload download{FileCalls(access.client)};
    QSignalSpy progress(&download, &FileDownload::progressed);
    QSignalSpy finished(&download, &FileDownload::finished);
    download.start(access.file(), path);
    QVERIFY(download.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(progress.size(), 3);
    QVERIFY(contentOf(path) == access.content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half beside it
    const PlatformRequest asked = access.client.requests().first();
    QCOMPARE(asked.query.queryItemValue(u"path"_s, QUrl::FullyDecoded), u"../part-0.parquet"_s);
    // Of nothing there is no range, and yet a file.
    access.content.clear();
    access.client.forget();
    download.start(access.file(), path);
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(QFileInfo::exists(path) && QFileInfo(path).size() == 0);
    QVERIFY(access.client.requests().isEmpty());
}

void TestBatchFiles::whateverTheServerSendsTheFileIsWholeOrNotThere_data()
{
    QTest::addColumn<QString>("twist");
    QTest::addColumn<bool>("lengthSaid");
    QTest::addColumn<bool>("saved");
    QTest::newRow("half of each range") << u"half"_s << true << true;
    QTest::newRow("half of each range, its length never said") << u"half"_s << false << true;
    QTest::newRow("its length never said") << u""_s << false << true;
    QTest::newRow("whole in place of a range") << u"whole"_s << true << true;
    QTest::newRow("whole in place of a range, its length never said") << u"whole"_s << false << true;
    QTest::newRow("whole, cut off") << u"cut"_s << true << false;
    QTest::newRow("another place") << u"elsewhere"_s << true << false;
    QTest::newRow("less than its range says") << u"short"_s << true << false;
    QTest::newRow("another length") << u"longer"_s << true << false;
    QTest::newRow("no range at all") << u"unsaid"_s << true << false;
    QTest::newRow("nothing any more") << u"nothing"_s << true << false;
}

void TestBatchFiles::whateverTheServerSendsTheFileIsWholeOrNotThere()
{
    QFETCH(QString, twist);
    QFETCH(bool, lengthSaid);
    QFETCH(bool, saved);
    DataAccess access;
    access.lengthSaid = lengthSaid;
    access.content = QByteArray(100'000, 'q');
    access.twist = [&](PlatformReply reply, const PlatformRequest &) {
        const qint64 first = reply.contentRange.mid(6).split('-')[0].toLongLong();
        const auto range = [&](qint64 from, qint64 size, qint64 total) {
            reply.contentRange = "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1) + '/'
                + (lengthSaid ? QByteArray::number(total) : QByteArray("*"));
        };
        const qint64 all = access.content.size();
        if (twist == "half"_L1) {
            reply.body.truncate(std::max<qsizetype>(1, reply.body.size() / 2));
            range(first, reply.body.size(), all);
        } else if (twist == "whole"_L1 || twist == "cut"_L1) {
            reply.status = 200;
            reply.contentRange.clear();
            reply.body = access.content.left(twist == "cut"_L1 ? 60'000 : all);
        } else if (twist == "elsewhere"_L1) {
            range(first + 10, reply.body.size(), all + 10);
        } else if (twist == "short"_L1) {
            reply.body.chop(10);
        } else if (twist == "longer"_L1) {
            range(first, reply.body.size(), all + 500);
        } else if (twist == "unsaid"_L1) {
            reply.contentRange.clear();
        } else if (!twist.isEmpty() && (first > 0 || twist == "nothing"_L1)) {
            reply.body.clear();
        }
        return reply;
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    FileDownload download{FileCalls(access.client)};
    QSignalSpy finished(&download, &FileDownload::finished);
    QSignalSpy failed(&download, &FileDownload::failed);
    download.start(access.file(), path);
    QTRY_VERIFY(!download.isRunning());
    QCOMPARE(finished.size(), int(saved));
    QCOMPARE(failed.size(), int(!saved));
    if (saved)
        QVERIFY(contentOf(path) == access.content);
    QTRY_COMPARE(QDir(folder.path()).entryList(QDir::Files).size(), int(saved));
}

void TestBatchFiles::aSavingIsStopped()
{
    DataAccess access;
    access.content = QByteArray(1000, 'q');
    const QTemporaryDir folder;
    FileDownload download{FileCalls(access.client)};
    QSignalSpy stopped(&download, &FileDownload::notWritten);
    access.client.hold();
    download.start(access.file(), folder.filePath(u"file"_s));
    download.cancel();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(stopped[0][1].toString().isEmpty());
    access.client.release();
    QVERIFY(kit::becomesIdle());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestBatchFiles::aPlaceThatCannotBeWrittenIsSaid()
{
    DataAccess access;
    access.content = "abc";
    const QTemporaryDir folder;
    FileDownload download{FileCalls(access.client)};
    QSignalSpy refused(&download, &FileDownload::notWritten);
    download.start(access.file(), folder.filePath(u"no/such/folder/file"_s));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!refused[0][1].toString().isEmpty());
}

void TestBatchFiles::rowsHaveTheColumnsTheyBring()
{
    kit::FakeClient client;
    client.answer("GET", root + u"/datasets/d/preview"_s, R"({"data":[{"a":1,"b":{"c":2}},{"a":"x","d":null}]})");
    PreviewModel model{FileCalls(client)};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.read(u"d"_s);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"b"_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"{\"c\":2}"_s);
    client.answer("GET", root + u"/datasets/d/preview"_s, kit::failureOf(Failure::Kind::NotFound, 404));
    model.read(u"d"_s);
    QTRY_VERIFY(model.failure().has_value());
    QCOMPARE(model.rowCount(), 0);
}

EXPORTDESK_TEST(TestBatchFiles)
#include "tst_batchfiles.moc"
