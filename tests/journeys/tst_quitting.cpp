#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"

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
        ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
        under.waitUntilLoaded();
        const QStringList before = under.jobsOnPlatform();
        under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"delayMs": 60000}}]})");
        const auto request = readExportRequest(
            QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":"
                       "\"5b020a27e7040801dedba61b\"},\"schema\":{\"name\":\"_xdm.context.profile\"}}"));
        const QString entry = under.workspace().launcher().launch(*request.request);
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
        QVERIFY(under.jobsOnPlatform().contains(found->jobId));
        QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);
        QVERIFY(under.program().window().close()); // nothing is open: no question
    }
};

} // namespace exportdesk

QTEST_MAIN(exportdesk::QuittingTest)
#include "tst_quitting.moc"
