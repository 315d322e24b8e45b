// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql.h"
#include "tests/exports/launchrun.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// Launches while the journal cannot be written to disk.
class UnrecordedTest : public QObject
{
    Q_OBJECT

    kit::FakeClock m_clock;

private Q_SLOTS:
    void aLaunchIsRefusedAndTheReasonIsSaid_data()
    {
        QTest::addColumn<QString>("switchOff"); // SQLite's own switches answer like a disk that is full or read-only
        QTest::addColumn<QString>("code");
        QTest::newRow("full") << u"PRAGMA max_page_count = 1"_s << u"exportdesk:disk-full"_s;
        QTest::newRow("read-only") << u"PRAGMA query_only = 1"_s << u"exportdesk:disk-unwritable"_s;
    }

    void aLaunchIsRefusedAndTheReasonIsSaid()
    {
        QFETCH(QString, switchOff);
        QFETCH(QString, code);
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        test::Run run(folder.filePath(u"store"_s), platform, m_clock);
        QTRY_VERIFY(run.launcher.isStarted());
        auto off = run.store.read([switchOff](QSqlDatabase &database) -> StoreOutcome<Stored> {
            const auto done = sql::run(database, switchOff);
            return done ? StoreOutcome<Stored>(Stored{}) : done.error();
        });
        off.waitForFinished();
        ExportRequest large = test::request();
        large.fields = QStringList(2000, u"person.name.lastName"_s); // more than the free rest of a page
        const QString id = run.launcher.launch(large);
        QTRY_COMPARE(run.launcher.entry(id)->state, LaunchEntry::State::Rejected);
        QCOMPARE(run.launcher.entry(id)->failure->kind, Failure::Kind::Storage);
        QCOMPARE(run.launcher.entry(id)->failure->code, code);
        QCOMPARE(platform.posts(), 0);
        QVERIFY(!run.store.condition().isDurable());
        // The operator insists, for this one launch.
        blockTheFile(folder.path());
        const QString insisted = run.launcher.launch(large, Launcher::Keeping::MayBeForgotten);
        QTRY_COMPARE(run.launcher.entry(insisted)->state, LaunchEntry::State::Accepted);
        QCOMPARE(platform.posts(), 1);
        const QString next = run.launcher.launch(test::request(u"another"_s));
        QTRY_COMPARE(run.launcher.entry(next)->state, LaunchEntry::State::Rejected);
        QCOMPARE(platform.posts(), 1);
    }

    /// With room again the very next launch is recorded, and what was launched meanwhile is recorded, too.
    void theJournalIsOnDiskAgainWithWhatWasKeptInMemory()
    {
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        QString insisted;
        QString ordinary;
        {
            test::Run run(folder.filePath(u"store"_s), platform, m_clock);
            QTRY_VERIFY(run.launcher.isStarted());
            blockTheFile(folder.path());
            const QString refused = run.launcher.launch(test::request(u"a"_s));
            QTRY_COMPARE(run.launcher.entry(refused)->state, LaunchEntry::State::Rejected);
            insisted = run.launcher.launch(test::request(u"a"_s), Launcher::Keeping::MayBeForgotten);
            QTRY_COMPARE(run.launcher.entry(insisted)->state, LaunchEntry::State::Accepted);
            QVERIFY(QDir().rmdir(folder.filePath(u"store"_s)));
            ordinary = run.launcher.launch(test::request(u"b"_s));
            QTRY_COMPARE(run.launcher.entry(ordinary)->state, LaunchEntry::State::Accepted);
            QVERIFY(run.store.condition().isDurable());
        }
        test::Run next(folder.filePath(u"store"_s), platform, m_clock);
        QTRY_VERIFY(next.launcher.isStarted());
        QVERIFY(next.launcher.entry(insisted) && next.launcher.entry(ordinary));
        QCOMPARE(next.launcher.entry(insisted)->state, LaunchEntry::State::Accepted);
        QVERIFY(next.launcher.entry(insisted)->mayBeForgotten);
        QCOMPARE(platform.posts(), 2);
    }

    /// What definitely did not arrive is not sent again without a record either.
    void nothingIsRepeatedWithoutARecord()
    {
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        test::Run run(folder.filePath(u"store"_s), platform, m_clock);
        QTRY_VERIFY(run.launcher.isStarted());
        int posts = 0;
        run.client.answer("POST", u"/data/core/ups/export/jobs"_s,
                          [&](const PlatformRequest &) -> Outcome<PlatformReply> {
                              if (++posts == 1)
                                  blockTheFile(folder.path());
                              return kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No);
                          });
        const QString id = run.launcher.launch(test::request());
        QTRY_COMPARE(run.launcher.entry(id)->state, LaunchEntry::State::Rejected);
        QCOMPARE(run.launcher.entry(id)->failure->kind, Failure::Kind::Storage);
        QCOMPARE(posts, 1);
    }

private:
    /// A folder in place of the file: nobody can write to it, whoever runs the test.
    static void blockTheFile(const QString &folder)
    {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({u"store*"_s}, QDir::Files))
            QVERIFY(QFile::remove(dir.filePath(file)));
        QVERIFY(dir.mkdir(u"store"_s));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::UnrecordedTest)
#include "tst_unrecorded.moc"
