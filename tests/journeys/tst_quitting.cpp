// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Closing the window while a launch is on its way says so, and the next start finishes it.
class QuittingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaunchOnItsWayIsAskedAboutAndFinishedAtTheNextStart()
    {
        // Slow enough for the export to outlast the restart on a busy machine.
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0.4"_s});
        under.waitUntilLoaded();
        const QStringList before = under.jobsOnPlatform();
        under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"delayMs": 60000}}]})");
        const QString entry = under.workspace().launcher().launch(anyRequest());
        QTRY_COMPARE(under.jobsOnPlatform().size(), before.size() + 1); // made; its answer will not come for long

        MainWindow &window = under.program().window();
        QVERIFY(!window.close());
        QTRY_VERIFY(Hand::canUse(u"window.quit.stay"_s));
        Hand::click(Hand::find(u"window.quit.stay"_s));
        QTRY_VERIFY(!Hand::find(u"window.quit"_s));
        QVERIFY(window.isVisible());
        QVERIFY(!window.close());
        QTRY_VERIFY(Hand::canUse(u"window.quit.quit"_s));
        Hand::click(Hand::find(u"window.quit.quit"_s));
        QTRY_VERIFY(!window.isVisible());

        under.restart();
        under.waitUntilLoaded();
        QTRY_VERIFY_WITH_TIMEOUT(under.workspace().launcher().openLaunches().isEmpty(), 30'000);
        const auto found = under.workspace().launcher().entry(entry);
        QVERIFY(found);
        QCOMPARE(found->state, LaunchEntry::State::Adopted);
        QVERIFY(under.jobsOnPlatform().contains(found->resultId));
        QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);
        // The export itself is still running, which is said, too.
        QTRY_VERIFY(under.workspace().knownJobs().statusOf(found->resultId));
        QVERIFY(!under.program().window().close());
        QTRY_VERIFY(Hand::canUse(u"window.quit.stay"_s));
        QVERIFY(isSaidInTheQuestion(u"1 export"_s));
        Hand::click(Hand::find(u"window.quit.stay"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isTerminal(*under.workspace().knownJobs().statusOf(found->resultId)), 60'000);
        QVERIFY(under.program().window().close()); // nothing is open: no question
    }

    /// Where nothing can be written down the question must not promise that the next start knows.
    void withoutAStoreTheQuestionSaysThatNothingIsKept()
    {
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"closeBefore": true}}]})");
        const QDir folder(under.folder());
        const QStringList files = folder.entryList({u"exportdesk.sqlite*"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY(QFile::remove(folder.filePath(file)));
        QVERIFY(folder.mkdir(u"exportdesk.sqlite"_s)); // in its place
        const QString refused = under.workspace().launcher().launch(anyRequest());
        QTRY_COMPARE(under.workspace().launcher().entry(refused)->state, LaunchEntry::State::Rejected);
        // The operator insists.
        const QString entry = under.workspace().launcher().launch(anyRequest(), Launcher::Keeping::MayBeForgotten);
        QTRY_VERIFY_WITH_TIMEOUT(under.workspace().launcher().entry(entry)->state == LaunchEntry::State::Undecided,
                                 30'000);
        MainWindow &window = under.program().window();
        QTRY_VERIFY(isTold(u"cannot be saved"_s));
        QVERIFY(!window.close()); // also about what waits for the operator: it would be forgotten
        QTRY_VERIFY(Hand::canUse(u"window.quit.quit"_s));
        QVERIFY(isSaidInTheQuestion(u"will not know about this"_s));
        Hand::click(Hand::find(u"window.quit.quit"_s));
        QTRY_VERIFY(!window.isVisible());
    }

    /// A dataset whose answer is still awaited is asked about, too, and the next start finds it instead of making it
    /// again.
    void aDatasetBeingMadeIsAskedAboutAndFoundAtTheNextStart()
    {
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        under.setFaults(R"({"rules": [{"route": "POST /data/foundation/catalog/dataSets",
                                       "fault": {"delayMs": 60000}}]})");
        const auto made = [&under] {
            const QByteArray datasets = under.call(
                "GET", u"/data/foundation/catalog/dataSets?properties=name&property=name%3D%3DWinter%20campaign"_s);
            return QJsonDocument::fromJson(datasets).object().size();
        };
        QCOMPARE(made(), 0);
        under.workspace().creations().create({u"Winter campaign"_s, {}});
        QTRY_COMPARE(made(), 1);
        MainWindow &window = under.program().window();
        QVERIFY(!window.close());
        QTRY_VERIFY(Hand::canUse(u"window.quit.quit"_s));
        QVERIFY(isSaidInTheQuestion(u"1 dataset"_s));
        Hand::click(Hand::find(u"window.quit.quit"_s));
        QTRY_VERIFY(!window.isVisible());

        under.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isTold(u"Winter campaign"_s), 30'000);
        QCOMPARE(under.workspace().creations().openCount(), 0);
        QCOMPARE(made(), 1);
        QVERIFY(under.program().window().close()); // settled: no question
    }

    /// A launch whose sandbox is left while nobody knows its outcome is named until the operator goes back.
    void aLaunchInTheSandboxThatWasLeftIsNamed()
    {
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        const QString there = under.workspace().sandbox().name;
        under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"delayMs": 60000}}]})");
        const QStringList before = under.jobsOnPlatform();
        const QString entry = under.workspace().launcher().launch(anyRequest());
        QTRY_COMPARE(under.jobsOnPlatform().size(), before.size() + 1);
        MainWindow &window = under.program().window();
        Q_EMIT window.sandboxRequested(there == u"dev"_s ? u"prod"_s : u"dev"_s);
        QTRY_VERIFY(under.workspace().sandbox().name != there);
        QTRY_VERIFY(isTold(u"in sandbox “%1”"_s.arg(there)));
        window.notices().activate(NoticeId::LaunchesInSandbox);
        QTRY_COMPARE(under.workspace().sandbox().name, there);
        QTRY_VERIFY(under.workspace().launcher().isStarted());
        QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(entry)->state, LaunchEntry::State::Adopted,
                                  30'000);
        QTRY_VERIFY(!isTold(u"in sandbox"_s));
        QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);
    }

    /// Nobody can look for the launches of a connection that was deleted: they are named until the operator lets them
    /// go.
    void launchesOfADeletedConnectionAreNamedUntilTheyAreGivenUp()
    {
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        {
            Store store(Locations(under.folder()).storeFile());
            LaunchJournal journal(store);
            LaunchEntry entry;
            entry.id = u"orphan"_s;
            entry.connectionId = u"deleted"_s;
            entry.sandbox = u"prod"_s;
            entry.body = "{}";
            entry.createdMs = entry.sentMs = QDateTime::currentMSecsSinceEpoch();
            entry.state = LaunchEntry::State::Unknown;
            journal.add(entry).waitForFinished();
        }
        under.restart();
        under.waitUntilLoaded();
        QTRY_VERIFY(isTold(u"no longer exists here"_s));
        Hand::click(Hand::find(u"status.notice.link"_s));
        QTRY_VERIFY(!isTold(u"no longer exists here"_s));
        under.restart();
        under.waitUntilLoaded();
        QTRY_VERIFY(under.workspace().launcher().isStarted());
        QVERIFY(under.workspace().launcher().elsewhere().isEmpty());
        QVERIFY(!isTold(u"no longer exists here"_s));
    }

private:
    /// Whether one of the notices at the foot of the window has these words; turns through them as the operator does.
    static bool isTold(const QString &words)
    {
        const auto *notice = qobject_cast<QLabel *>(Hand::find(u"status.notice"_s));
        for (int turns = 0; notice && turns < 6; ++turns) {
            if (notice->accessibleName().contains(words) || notice->text().contains(words))
                return true;
            if (!Hand::canUse(u"status.notice.more"_s))
                return false;
            Hand::click(Hand::find(u"status.notice.more"_s));
        }
        return false;
    }

    static bool isSaidInTheQuestion(const QString &words)
    {
        const auto labels = Hand::find(u"window.quit"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    }

    static ExportRequest anyRequest()
    {
        return *readExportRequest(
                    QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":"
                               "\"5b020a27e7040801dedba61b\"},\"schema\":{\"name\":\"_xdm.context.profile\"}}"))
                    .request;
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::QuittingTest)
#include "tst_quitting.moc"
