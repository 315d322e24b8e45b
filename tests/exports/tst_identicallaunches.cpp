// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exports/launchrun.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// Launcher::launchUnlessIdentical(): of launches that ask for the same, on one store, only the first is sent.
class IdenticalLaunchesTest : public QObject
{
    Q_OBJECT

    kit::FakeClock m_clock;

private Q_SLOTS:
    void ofManyProcessesOneSends()
    {
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        std::vector<std::unique_ptr<test::Run>> runs;
        for (int i = 0; i < 5; ++i)
            runs.push_back(std::make_unique<test::Run>(folder.filePath(u"store"_s), platform, m_clock));
        QStringList ids;
        for (const auto &run : runs)
            ids.append(run->launcher.launchUnlessIdentical(test::request()));
        int accepted = 0;
        for (size_t i = 0; i < runs.size(); ++i) {
            QTRY_VERIFY(!runs[i]->launcher.entry(ids[qsizetype(i)])->isOpen());
            const LaunchEntry entry = *runs[i]->launcher.entry(ids[qsizetype(i)]);
            accepted += int(entry.state == LaunchEntry::State::Accepted);
            if (entry.state == LaunchEntry::State::Accepted)
                continue;
            QCOMPARE(entry.state, LaunchEntry::State::Rejected);
            QCOMPARE(entry.failure->code, QString::fromLatin1(Journal::identical));
            QVERIFY(ids.contains(entry.failure->detail));
        }
        QCOMPARE(accepted, 1);
        QCOMPARE(platform.posts(), 1);
    }

    void anotherRequestOrALaterTimeIsSent()
    {
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        test::Run run(folder.filePath(u"store"_s), platform, m_clock);
        const auto stateAfter = [&run](const ExportRequest &request) {
            const QString id = run.launcher.launchUnlessIdentical(request);
            if (!QTest::qWaitFor([&] { return !run.launcher.entry(id)->isOpen(); }))
                return LaunchEntry::State::Unknown;
            return run.launcher.entry(id)->state;
        };
        QCOMPARE(stateAfter(test::request()), LaunchEntry::State::Accepted);
        QCOMPARE(stateAfter(test::request(u"another"_s)), LaunchEntry::State::Accepted);
        QCOMPARE(stateAfter(test::request()), LaunchEntry::State::Rejected);
        m_clock.advance(11min);
        QCOMPARE(stateAfter(test::request()), LaunchEntry::State::Accepted);
        QCOMPARE(platform.posts(), 3);
    }

    /// What a window launches because its operator insists is not stopped, and counts for others.
    void anOrdinaryLaunchIsNotStopped()
    {
        const QTemporaryDir folder;
        test::ScriptedPlatform platform(m_clock);
        test::Run window(folder.filePath(u"store"_s), platform, m_clock);
        for (int i = 0; i < 2; ++i) {
            const QString id = window.launcher.launch(test::request());
            QTRY_COMPARE(window.launcher.entry(id)->state, LaunchEntry::State::Accepted);
        }
        test::Run script(folder.filePath(u"store"_s), platform, m_clock);
        const QString id = script.launcher.launchUnlessIdentical(test::request());
        QTRY_COMPARE(script.launcher.entry(id)->state, LaunchEntry::State::Rejected);
        QCOMPARE(platform.posts(), 2);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::IdenticalLaunchesTest)
#include "tst_identicallaunches.moc"
