// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "models/results/partfiles.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString contentRoute = u"/data/foundation/export/files/*"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

QStringList namesBelow(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// What a fetch() came to.
struct FetchEnd {
    int finished = 0;
    QList<PartFilesProblem> problems;
    QList<qint64> asked; ///< bytes
    qint64 done = 0;
    qint64 total = 0;

    bool isAny() const { return finished > 0 || !problems.isEmpty() || !asked.isEmpty(); }
};

void watch(PartFiles &files, FetchEnd &end)
{
    QObject::connect(&files, &PartFiles::finished, &files, [&end] { ++end.finished; });
    QObject::connect(&files, &PartFiles::failed, &files,
                     [&end](const PartFilesProblem &problem) { end.problems += problem; });
    QObject::connect(&files, &PartFiles::bytesExceeded, &files, [&end](qint64 bytes) { end.asked += bytes; });
    QObject::connect(&files, &PartFiles::progressed, &files, [&end](qint64 done, qint64 total) {
        end.done = done;
        end.total = total;
    });
}

bool waitForEnd(const FetchEnd &end)
{
    return QTest::qWaitFor([&end] { return end.isAny(); }, 60'000);
}

/// A fault plan for the calls of a route.
QByteArray faultsOf(const QByteArray &when, const QByteArray &fault)
{
    return "{\"rules\": [{\"route\": \"GET " + contentRoute.toLatin1() + "\"," + when + " \"fault\": " + fault + "}]}";
}

} // namespace

/// Part files in a folder that only the operator can read, from the local platform and its faults.
class TestPartFiles : public QObject
{
    Q_OBJECT

    kit::LocalPlatformProcess m_platform{{u"--profiles"_s, u"300"_s, u"--jobs"_s, u"10"_s}};
    const Connection m_connection = m_platform.connection();
    const kit::FakeClock m_clock;
    const SystemClock m_time;
    ExchangeLog m_log;
    Transport m_transport{m_log, m_time};
    const RetryPolicy m_policy{1, {.attempts = 3, .base = RetryPolicy::Wait(1), .longest = RetryPolicy::Wait(4)}};
    ServiceToken m_token{m_connection, m_platform.ready().value("clientSecret"_L1).toString().toLatin1(), m_transport,
                         m_policy};
    HttpClient m_client{m_connection, m_transport, m_token, m_policy};
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_batches; ///< ids of those that have files

    QString root() const { return m_folder->filePath(u"results"_s); }
    PartFiles::Order order(qint64 bytesAtMost = PartFiles::usualBytesAtMost) const
    {
        return {m_batches, u"here prod"_s, bytesAtMost};
    }
    /// The files of the platform, as it has them on its disk.
    QMap<QString, QByteArray> originals() const
    {
        QMap<QString, QByteArray> all;
        for (const QString &batch : m_batches) {
            const QString folder = m_platform.dataFolder() + u"/batches/"_s + batch;
            for (const QString &name : namesBelow(folder))
                all.insert(batch + u'/' + name, contentOf(folder + u'/' + name));
        }
        return all;
    }
    static QMap<QString, QByteArray> contents(const PartFiles &files)
    {
        QMap<QString, QByteArray> all;
        for (const PartFile &part : files.files())
            all.insert(part.file.batchId + u'/' + QFileInfo(part.file.path).fileName(), contentOf(part.file.path));
        return all;
    }
    QStringList rangesAsked() const
    {
        QStringList ranges;
        for (const auto &entry : m_platform.log()) {
            if (const QString range = entry.toObject()["headers"_L1].toObject()["range"_L1].toString();
                !range.isEmpty())
                ranges += range;
        }
        return ranges;
    }

private Q_SLOTS:
    void init();
    void cleanup() { m_platform.setFaults("{}"); }
    void everyFileIsThereAndOnlyForTheOperator();
    void nothingIsLeftAtTheEnd();
    void whatAKilledProcessLeftIsRemoved();
    void aLinkIsNotFollowed();
    void moreThanAllowedIsAskedFor();
    void aFileWithoutASizeIsAskedForToo();
    void aRefusalIsSaid_data();
    void aRefusalIsSaid();
    void aPassingFaultIsWaitedFor_data();
    void aPassingFaultIsWaitedFor();
    void whatBrokeOffIsContinued();
    void aFileThatChangedIsNotUsed();
    void aSizeThatLiesIsFoundOut();
    void serversThatAnswerOtherwise_data();
    void serversThatAnswerOtherwise();
    void namesStayInTheFolder();
    void aDiskThatRefusesIsSaid();
    void cancelledAndFetchedAgain();
};

void TestPartFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString batches = m_platform.dataFolder() + u"/batches"_s;
    m_batches = QDir(batches).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(m_batches.size() > 1);
    m_platform.clearLog();
}

void TestPartFiles::everyFileIsThereAndOnlyForTheOperator()
{
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.finished, 1);
    QVERIFY(!originals().isEmpty());
    QVERIFY(contents(files) == originals());
    QCOMPARE(end.done, files.bytes());
    QCOMPARE(end.total, files.bytes());
    QCOMPARE(modeOf(root()), 0700);
    QCOMPARE(modeOf(files.spillFolder()), 0700);
    for (const PartFile &part : files.files()) {
        QCOMPARE(modeOf(part.file.path), 0600);
        QCOMPARE(modeOf(QFileInfo(part.file.path).path()), 0700);
        const bool isParquet = contentOf(part.file.path).startsWith("PAR1");
        QCOMPARE(part.file.format, isParquet ? ResultFile::Format::Parquet : ResultFile::Format::Json);
        QVERIFY(part.records.value_or(0) > 0);
        QVERIFY(part.file.path.startsWith(root() + u'/'));
    }
    // Nothing of it is kept where calls are shown.
    for (const Exchange &exchange : m_log.exchanges())
        QVERIFY(!exchange.path.contains("path="_L1) || exchange.answerBody.isEmpty());
}

void TestPartFiles::nothingIsLeftAtTheEnd()
{
    auto files = std::make_unique<PartFiles>(FileCalls(m_client), m_clock, root());
    FetchEnd end;
    watch(*files, end);
    files->fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(namesBelow(root()).size(), 1);
    files->clear();
    QVERIFY(namesBelow(root()).isEmpty());
    QVERIFY(files->files().isEmpty());
    files->fetch(order());
    QTRY_COMPARE_WITH_TIMEOUT(end.finished, 2, 60'000);
    QFile spilled(files->spillFolder() + u"/tmp"_s);
    QVERIFY(spilled.open(QIODevice::WriteOnly));
    files.reset();
    QVERIFY(namesBelow(root()).isEmpty());
}

void TestPartFiles::whatAKilledProcessLeftIsRemoved()
{
    PartFolder living(root());
    QCOMPARE(living.open(), QString());
    QFile mine(living.parts() + u"/mine"_s);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    // As a process leaves it that was killed: its lock went with it.
    QVERIFY(QDir(root()).mkpath(u"abandoned/parts/batch"_s));
    QFile left(root() + u"/abandoned/parts/batch/people.json"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QFile outside(m_folder->filePath(u"outside"_s));
    QVERIFY(outside.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_folder->path(), root() + u"/abandoned/parts/link"_s));
    QVERIFY(QFile::link(m_folder->path(), root() + u"/link"_s));

    PartFolder::removeAbandoned(root());
    QVERIFY(!QFileInfo::exists(root() + u"/abandoned"_s));
    QVERIFY(mine.exists() && outside.exists());
    QCOMPARE(living.open(), QString());
    living.close();
    QCOMPARE(namesBelow(root()), QStringList{u"link"_s});
    QVERIFY(outside.exists());
    PartFolder::removeAbandoned(m_folder->filePath(u"nothing"_s)); // nothing to do
}

void TestPartFiles::aLinkIsNotFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"elsewhere"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), root()));
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.problems.value(0).kind, PartFilesProblem::Kind::NotWritten);
    QVERIFY(!end.problems.value(0).sentence().isEmpty());
    QVERIFY(namesBelow(m_folder->filePath(u"elsewhere"_s)).isEmpty());
}

void TestPartFiles::moreThanAllowedIsAskedFor()
{
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order(100));
    QVERIFY(waitForEnd(end));
    qint64 bytes = 0;
    for (const QByteArray &content : originals())
        bytes += content.size();
    QCOMPARE(end.asked, QList<qint64>{bytes});
    QVERIFY(rangesAsked().isEmpty()); // nothing was fetched yet
    files.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(end.finished, 1, 60'000);
    QVERIFY(contents(files) == originals());
}

void TestPartFiles::aFileWithoutASizeIsAskedForToo()
{
    kit::FakeClient client;
    const QByteArray content(3'000, 'x');
    client.answer("GET", u"/data/foundation/export/batches/b/files"_s, R"({"data":[{"dataSetFileId":"f"}]})");
    client.answer("GET", u"/data/foundation/export/files/f"_s, [&content](const PlatformRequest &request) {
        PlatformReply reply;
        if (!request.query.hasQueryItem(u"path"_s)) {
            reply.body = R"({"data":[{"name":"x.json"}]})";
            return Outcome<PlatformReply>(reply);
        }
        const qint64 first = request.headers.first().second.mid(6).split('-').first().toLongLong();
        if (first >= content.size())
            return Outcome<PlatformReply>(kit::failureOf(Failure::Kind::Rejected, 416));
        reply.status = 206;
        reply.body = content.mid(first, 1'000);
        reply.contentRange
            = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + reply.body.size() - 1) + "/*";
        return Outcome<PlatformReply>(reply);
    });
    PartFiles files{FileCalls(client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch({{u"b"_s}, u"here"_s, 1'500});
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.asked, QList<qint64>{2'000});
    files.goOn();
    QTRY_COMPARE_WITH_TIMEOUT(end.finished, 1, 60'000);
    QCOMPARE(contents(files).first(), content);
    // What was there was continued, not read again.
    QCOMPARE(client.requests("GET", u"/data/foundation/export/files/f"_s).at(3).headers.first().second.left(11),
             QByteArray("bytes=2000-"));
}

void TestPartFiles::aRefusalIsSaid_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("404") << QByteArray(R"({"status": 404})") << Failure::Kind::NotFound;
    QTest::newRow("403") << QByteArray(R"({"status": 403})") << Failure::Kind::Forbidden;
    QTest::newRow("429") << QByteArray(R"({"status": 429})") << Failure::Kind::Throttled;
    QTest::newRow("500") << QByteArray(R"({"status": 500})") << Failure::Kind::Server;
    QTest::newRow("truncated") << QByteArray(R"({"truncate": 40})") << Failure::Kind::Interrupted;
}

void TestPartFiles::aRefusalIsSaid()
{
    QFETCH(QByteArray, fault);
    QFETCH(Failure::Kind, kind);
    // The first call of a file lists its parts.
    m_platform.setFaults(faultsOf("\"nth\": [2, 3, 4, 5, 6, 7],", fault));
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    m_batches = {m_batches.first()};
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.problems.size(), 1);
    QCOMPARE(end.problems[0].kind, PartFilesProblem::Kind::NotRead);
    QVERIFY(end.problems[0].failure);
    QCOMPARE(end.problems[0].failure->kind, kind);
    QVERIFY(end.problems[0].sentence().contains(end.problems[0].name));
    QVERIFY(files.files().isEmpty());
    m_platform.setFaults("{}");
    files.fetch(order()); // the operator tries again
    QTRY_COMPARE_WITH_TIMEOUT(end.finished, 1, 60'000);
    QVERIFY(contents(files) == originals());
}

void TestPartFiles::aPassingFaultIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("429") << QByteArray(R"({"status": 429})");
    QTest::newRow("500") << QByteArray(R"({"status": 500})");
    QTest::newRow("truncated") << QByteArray(R"({"truncate": 40})");
    QTest::newRow("lost") << QByteArray(R"({"lostAnswer": "reset"})");
}

void TestPartFiles::aPassingFaultIsWaitedFor()
{
    QFETCH(QByteArray, fault);
    // Fewer than the attempts of one call, which may get all of them: files are read side by side.
    m_platform.setFaults(faultsOf("\"nth\": [2, 4, 6],", fault));
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.finished, 1);
    QVERIFY(contents(files) == originals());
}

void TestPartFiles::whatBrokeOffIsContinued()
{
    m_batches = {m_batches.first()};
    const QByteArray content = originals().first();
    // The first piece is half of the file, the next one does not come.
    m_platform.setFaults(R"({"quirks": {"otherRange": true}, "rules": [{"route": "GET )" + contentRoute.toLatin1()
                         + R"(", "nth": [3, 4, 5, 6, 7, 8], "fault": {"status": 500}}]})");
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.problems.value(0).kind, PartFilesProblem::Kind::NotRead);
    m_platform.setFaults("{}");
    m_platform.clearLog();
    files.fetch(order());
    QTRY_COMPARE_WITH_TIMEOUT(end.finished, 1, 60'000);
    QCOMPARE(contents(files).first(), content);
    const QStringList ranges = rangesAsked();
    QCOMPARE(ranges.size(), 1);
    const qint64 from = ranges[0].mid(6).section(u'-', 0, 0).toLongLong();
    QVERIFY2(from > 0 && from < content.size(), qPrintable(ranges[0]));
}

void TestPartFiles::aFileThatChangedIsNotUsed()
{
    m_batches = {m_batches.first()};
    const QString folder = m_platform.dataFolder() + u"/batches/"_s + m_batches[0];
    const QString path = folder + u'/' + namesBelow(folder).first();
    const QByteArray before = contentOf(path);
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    for (const QByteArray &after : QByteArrayList{before + "more", before.chopped(5)}) {
        PartFiles files{FileCalls(m_client), m_clock, root()};
        FetchEnd end;
        watch(files, end);
        files.fetch(order(1));
        QVERIFY(waitForEnd(end)); // listed
        QVERIFY(write(after));
        files.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(end.problems.size(), 1, 60'000);
        QCOMPARE(end.problems[0].kind, PartFilesProblem::Kind::NotRead);
        QCOMPARE(end.problems[0].failure->kind, Failure::Kind::Interrupted);
        QVERIFY(files.files().isEmpty());
        QCOMPARE(namesBelow(QFileInfo(files.spillFolder()).path() + u"/parts/"_s + m_batches[0]), QStringList());
        QVERIFY(write(before));
    }
}

void TestPartFiles::aSizeThatLiesIsFoundOut()
{
    for (const QByteArray lie : {"1", "-1", "100000", "-100"}) {
        m_platform.setFaults("{\"quirks\": {\"lengthOff\": " + lie + ", \"filesSeparately\": true}}");
        PartFiles files{FileCalls(m_client), m_clock, root()};
        FetchEnd end;
        watch(files, end);
        files.fetch(order());
        QVERIFY(waitForEnd(end));
        QCOMPARE(end.problems.value(0).kind, PartFilesProblem::Kind::NotRead);
        QVERIFY(files.files().isEmpty());
    }
}

void TestPartFiles::serversThatAnswerOtherwise_data()
{
    QTest::addColumn<QByteArray>("quirk");
    for (const QByteArray quirk :
         {"wholeInsteadOfRange", "otherRange", "filesSeparately", "portInLinks", "hostileNames"})
        QTest::newRow(quirk.constData()) << quirk;
}

void TestPartFiles::serversThatAnswerOtherwise()
{
    QFETCH(QByteArray, quirk);
    m_platform.setFaults("{\"quirks\": {\"" + quirk + "\": true}}");
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.finished, 1);
    QVERIFY(contents(files) == originals());
}

void TestPartFiles::namesStayInTheFolder()
{
    kit::FakeClient client;
    const QList<QByteArray> names{R"(../../../x.json)", R"(a\nb.json)",      R"(/etc/passwd)", R"(..)",
                                  R"(_SUCCESS)",        R"(x\u202egpj.json)"};
    QByteArrayList entries;
    for (qsizetype i = 0; i < names.size(); ++i) {
        entries += R"({"dataSetFileId":"f)" + QByteArray::number(i) + "\"}";
        client.answer("GET", u"/data/foundation/export/files/f%1"_s.arg(i),
                      [&names, i](const PlatformRequest &request) {
                          PlatformReply reply;
                          if (request.query.hasQueryItem(u"path"_s)) {
                              reply.status = 206;
                              reply.body = "{}\n";
                              reply.contentRange = "bytes 0-2/3";
                          } else {
                              reply.body = R"({"data":[{"length":"3","name":")" + names[i] + "\"}]}";
                          }
                          return Outcome<PlatformReply>(reply);
                      });
    }
    client.answer("GET", u"/data/foundation/export/batches/*"_s, "{\"data\":[" + entries.join(',') + "]}");
    PartFiles files{FileCalls(client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    files.fetch({{u"../b\n"_s}, u"here"_s});
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.finished, 1);
    QCOMPARE(files.files().size(), names.size() - 1); // _SUCCESS has no rows
    const QString parts = QFileInfo(files.spillFolder()).path() + u"/parts/"_s;
    for (const PartFile &part : files.files()) {
        QVERIFY2(QFileInfo(part.file.path).canonicalFilePath().startsWith(parts), qPrintable(part.file.path));
        QVERIFY(!part.file.path.contains(u'\n') && !part.file.path.contains(QChar(0x202E)));
        QCOMPARE(part.file.batchId, u"../b\n"_s);
    }
    QCOMPARE(namesBelow(m_folder->path()), QStringList{u"results"_s});
}

void TestPartFiles::aDiskThatRefusesIsSaid()
{
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    struct rlimit small = before;
    small.rlim_cur = 100;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    files.fetch(order());
    const bool ended = waitForEnd(end);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(ended);
    QCOMPARE(end.problems.size(), 1);
    QCOMPARE(end.problems[0].kind, PartFilesProblem::Kind::NotWritten);
    QVERIFY(!end.problems[0].reason.isEmpty());
    QVERIFY(files.files().isEmpty());
}

void TestPartFiles::cancelledAndFetchedAgain()
{
    PartFiles files{FileCalls(m_client), m_clock, root()};
    FetchEnd end;
    watch(files, end);
    for (int wait : {0, 1, 5, 20, 60}) {
        files.fetch(order());
        QTest::qWait(wait);
        files.cancel();
        QVERIFY(!files.isFetching());
    }
    end = {};
    files.fetch(order());
    QVERIFY(waitForEnd(end));
    QCOMPARE(end.finished, 1);
    QVERIFY(end.problems.isEmpty());
    QVERIFY(contents(files) == originals());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestPartFiles)
#include "tst_partfiles.moc"
