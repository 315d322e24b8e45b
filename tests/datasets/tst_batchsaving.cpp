// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchsaving.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString exportRoot = u"/data/foundation/export"_s;

/// Data Access with batches of files; a file may break off after some of its bytes.
struct Batches {
    kit::FakeClient client;
    kit::FakeClock clock;
    QHash<QString, QByteArray> contents; ///< by file id
    qint64 breaksOffAt = -1; ///< ranges beyond fail
    bool saysSize = true;

    void add(const QString &batch, const QList<std::pair<QString, QByteArray>> &files)
    {
        QStringList entries;
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString id = u"%1-%2"_s.arg(batch).arg(i);
            contents.insert(id, files[i].second);
            entries << u"{\"dataSetFileId\":\"%1\"}"_s.arg(id);
            client.answer("GET", exportRoot + u"/files/"_s + id,
                          [this, id, name = files[i].first](const PlatformRequest &request) {
                              return request.query.hasQueryItem(u"path"_s) ? piece(id, request) : parts(id, name);
                          });
        }
        client.answer("GET", exportRoot + u"/batches/%1/files"_s.arg(batch),
                      u"{\"data\":[%1]}"_s.arg(entries.join(u',')).toUtf8());
    }

    qsizetype pieces() const
    {
        qsizetype count = 0;
        for (const PlatformRequest &request : client.requests())
            count += request.query.hasQueryItem(u"path"_s) ? 1 : 0;
        return count;
    }

private:
    Outcome<PlatformReply> parts(const QString &id, const QString &name) const
    {
        const QString length = saysSize ? u",\"length\":\"%1\""_s.arg(contents[id].size()) : QString();
        PlatformReply reply;
        reply.body = u"{\"data\":[{\"name\":\"%1\"%2}]}"_s.arg(name, length).toUtf8();
        return reply;
    }
    Outcome<PlatformReply> piece(const QString &id, const PlatformRequest &request) const
    {
        const QByteArray &content = contents[id];
        const QByteArrayList ends = request.headers.first().second.mid(6).split('-');
        const qint64 first = ends[0].toLongLong();
        if (first >= content.size())
            return kit::failureOf(Failure::Kind::Rejected, 416);
        if (breaksOffAt >= 0 && first >= breaksOffAt)
            return kit::failureOf(Failure::Kind::Interrupted);
        qint64 last = std::min<qint64>(ends[1].toLongLong(), content.size() - 1);
        if (breaksOffAt >= 0)
            last = std::min(last, breaksOffAt - 1);
        PlatformReply reply;
        reply.status = 206;
        reply.body = content.mid(first, last - first + 1);
        reply.contentRange = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
            + (saysSize ? QByteArray::number(content.size()) : QByteArray("*"));
        return reply;
    }
};

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

int modeAt(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

/// All files of some batches, saved as they are.
class TestBatchSaving : public QObject
{
    Q_OBJECT

    struct Ended {
        qsizetype finished = 0;
        qsizetype notListed = 0;
        qsizetype notRead = 0;
        QStringList notWritten; ///< path and reason

        bool isAny() const { return finished || notListed || notRead || !notWritten.isEmpty(); }
    };

    /// Saves once, from a new object as a new process would.
    Ended save(Batches &world, const QStringList &batches, bool replaces = false)
    {
        BatchSaving saving{FileCalls(world.client), world.clock};
        Ended ended;
        connect(&saving, &BatchSaving::finished, this, [&] { ++ended.finished; });
        connect(&saving, &BatchSaving::notListed, this, [&] { ++ended.notListed; });
        connect(&saving, &BatchSaving::notRead, this, [&] { ++ended.notRead; });
        connect(&saving, &BatchSaving::notWritten, this, [&](const QString &path, const QString &reason) {
            ended.notWritten = QStringList{path, reason};
        });
        saving.start({batches, m_folder->filePath(u"out"_s), u"here"_s, replaces});
        (void)QTest::qWaitFor([&] { return ended.isAny(); }, 10'000);
        m_saved = saving.saved();
        return ended;
    }
    QString out(const QString &path) const { return m_folder->filePath(u"out/"_s + path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<BatchSaving::SavedFile> m_saved;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyBatchHasAFolder();
    void whatIsThereIsNotReadAgain();
    void aFileThatBrokeOffIsContinued_data();
    void aFileThatBrokeOffIsContinued();
    void aPartOfAnotherFileIsNotContinued();
    void namesThatAreEqualOrHostileAreKeptApart();
    void anotherFileInTheWayIsLeftAlone();
    void noLinkIsFollowed();
    void aBatchThatCannotBeListedIsSaid();
};

void TestBatchSaving::everyBatchHasAFolder()
{
    Batches world;
    world.add(u"b1"_s, {{u"part-0.json"_s, "one"}, {u"part-1.json"_s, "two"}});
    world.add(u"b2"_s, {{u"part-0.json"_s, ""}});
    QCOMPARE(save(world, {u"b1"_s, u"b2"_s}).finished, 1);
    QCOMPARE(bytesAt(out(u"b1/part-0.json"_s)), QByteArray("one"));
    QCOMPARE(bytesAt(out(u"b1/part-1.json"_s)), QByteArray("two"));
    QCOMPARE(bytesAt(out(u"b2/part-0.json"_s)), QByteArray());
    QCOMPARE(modeAt(out({})), 0700);
    QCOMPARE(modeAt(out(u"b1"_s)), 0700);
    QCOMPARE(modeAt(out(u"b1/part-0.json"_s)), 0600);
    QCOMPARE(namesIn(out(u"b1"_s)).size(), 2);
    QCOMPARE(m_saved.size(), 3);
    QCOMPARE(m_saved[2].batchId, u"b2"_s);
    QCOMPARE(m_saved[0].bytes, 3);
}

void TestBatchSaving::whatIsThereIsNotReadAgain()
{
    Batches world;
    world.add(u"b"_s, {{u"x"_s, "one"}, {u"y"_s, "two"}});
    QCOMPARE(save(world, {u"b"_s}).finished, 1);
    QVERIFY(QFile::remove(out(u"b/y"_s)));
    world.client.forget();
    QCOMPARE(save(world, {u"b"_s}).finished, 1);
    QCOMPARE(world.pieces(), 1);
    QVERIFY(m_saved[0].wasThere && !m_saved[1].wasThere);
    QCOMPARE(bytesAt(out(u"b/y"_s)), QByteArray("two"));
}

void TestBatchSaving::aFileThatBrokeOffIsContinued_data()
{
    QTest::addColumn<bool>("saysSize");
    QTest::newRow("of known size") << true;
    QTest::newRow("of unknown size") << false;
}

void TestBatchSaving::aFileThatBrokeOffIsContinued()
{
    QFETCH(bool, saysSize);
    Batches world;
    world.saysSize = saysSize;
    QByteArray content(50'000, 'x');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = char('a' + i % 23);
    world.add(u"b"_s, {{u"x"_s, content}});
    world.breaksOffAt = 20'000;
    QCOMPARE(save(world, {u"b"_s}).notRead, 1);
    QCOMPARE(namesIn(out(u"b"_s)).size(), 1);
    QVERIFY(!QFileInfo::exists(out(u"b/x"_s)));
    world.breaksOffAt = -1;
    world.client.forget();
    QCOMPARE(save(world, {u"b"_s}).finished, 1);
    QVERIFY(bytesAt(out(u"b/x"_s)) == content);
    QCOMPARE(namesIn(out(u"b"_s)), QStringList{u"x"_s});
    QCOMPARE(world.client.requests("GET", exportRoot + u"/files/b-0"_s).at(1).headers.first().second.left(12),
             QByteArray("bytes=20000-"));
}

void TestBatchSaving::aPartOfAnotherFileIsNotContinued()
{
    Batches world;
    world.add(u"b"_s, {{u"x"_s, QByteArray(5'000, 'o')}});
    world.breaksOffAt = 2'000;
    QCOMPARE(save(world, {u"b"_s}).notRead, 1);
    world.breaksOffAt = -1;
    world.contents[u"b-0"_s] = QByteArray(6'000, 'n'); // the platform says something else now
    QCOMPARE(save(world, {u"b"_s}).finished, 1);
    QVERIFY(bytesAt(out(u"b/x"_s)) == QByteArray(6'000, 'n'));
}

void TestBatchSaving::namesThatAreEqualOrHostileAreKeptApart()
{
    Batches world;
    world.add(u"../b"_s, {{u"../../x.json"_s, "one"}, {u"x.json"_s, "two"}, {u"X.json"_s, "three"}});
    world.client.answer(
        "GET", exportRoot + u"/batches/*"_s,
        R"({"data":[{"dataSetFileId":"../b-0"},{"dataSetFileId":"../b-1"},{"dataSetFileId":"../b-2"}]})");
    for (int i = 0; i < 3; ++i)
        world.client.answer(
            "GET", exportRoot + u"/files/..%2Fb-%1"_s.arg(i), [&world, i](const PlatformRequest &request) {
                const QByteArray content = QByteArrayList{"one", "two", "three"}[i];
                PlatformReply reply;
                if (request.query.hasQueryItem(u"path"_s)) {
                    reply.status = 206;
                    reply.body = content;
                    reply.contentRange = "bytes 0-" + QByteArray::number(content.size() - 1) + "/"
                        + QByteArray::number(content.size());
                } else {
                    reply.body = "{\"data\":[{\"name\":\"" + QByteArrayList{"../../x.json", "x.json", "X.json"}[i]
                        + "\",\"length\":" + QByteArray::number(content.size()) + "}]}";
                }
                return Outcome<PlatformReply>(reply);
            });
    const Ended ended = save(world, {u"../b"_s});
    QCOMPARE(ended.finished, 1);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"out"_s});
    const QStringList folders = namesIn(out({}));
    QCOMPARE(folders.size(), 1);
    QVERIFY(folders.first().startsWith("b-"_L1)); // “b” is another batch
    QCOMPARE(bytesAt(out(folders.first() + u"/x.json"_s)), QByteArray("one"));
    QCOMPARE(bytesAt(out(folders.first() + u"/x (2).json"_s)), QByteArray("two"));
    QCOMPARE(bytesAt(out(folders.first() + u"/X (3).json"_s)), QByteArray("three"));
}

void TestBatchSaving::anotherFileInTheWayIsLeftAlone()
{
    Batches world;
    world.add(u"b"_s, {{u"x"_s, "one"}});
    QVERIFY(QDir(m_folder->path()).mkpath(u"out/b"_s));
    QFile mine(out(u"b/x"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("my own notes") > 0);
    mine.close();
    const Ended ended = save(world, {u"b"_s});
    QCOMPARE(ended.notWritten.value(0), out(u"b/x"_s));
    QVERIFY(!ended.notWritten.value(1).isEmpty());
    QCOMPARE(bytesAt(out(u"b/x"_s)), QByteArray("my own notes"));
    QCOMPARE(world.pieces(), 0);
    QCOMPARE(save(world, {u"b"_s}, true).finished, 1);
    QCOMPARE(bytesAt(out(u"b/x"_s)), QByteArray("one"));
}

void TestBatchSaving::noLinkIsFollowed()
{
    Batches world;
    world.add(u"b"_s, {{u"x"_s, "one"}});
    QVERIFY(QDir(m_folder->path()).mkpath(u"out"_s) && QDir(m_folder->path()).mkpath(u"elsewhere"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), out(u"b"_s)));
    QCOMPARE(save(world, {u"b"_s}, true).notWritten.value(0), out(u"b"_s));
    QVERIFY(namesIn(m_folder->filePath(u"elsewhere"_s)).isEmpty());
    QVERIFY(QFile::remove(out(u"b"_s)) && QDir(out({})).mkdir(u"b"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere/victim"_s), out(u"b/x"_s)));
    QCOMPARE(save(world, {u"b"_s}).notWritten.value(0), out(u"b/x"_s));
    QCOMPARE(save(world, {u"b"_s}, true).finished, 1); // the link itself is replaced
    QVERIFY(!QFileInfo(out(u"b/x"_s)).isSymLink());
    QVERIFY(namesIn(m_folder->filePath(u"elsewhere"_s)).isEmpty());
}

void TestBatchSaving::aBatchThatCannotBeListedIsSaid()
{
    Batches world;
    world.add(u"b1"_s, {{u"x"_s, "one"}});
    world.client.answer("GET", exportRoot + u"/batches/b2/files"_s, kit::failureOf(Failure::Kind::NotFound, 404));
    QCOMPARE(save(world, {u"b1"_s, u"b2"_s}).notListed, 1);
    QCOMPARE(m_saved.size(), 1);
    QCOMPARE(bytesAt(out(u"b1/x"_s)), QByteArray("one"));
}

EXPORTDESK_TEST(TestBatchSaving)
#include "tst_batchsaving.moc"
