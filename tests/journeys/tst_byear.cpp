// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/spokenevents.h"
#include "views/shared/page.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Presses a key until what has the focus says this; gives what it says, or what was heard instead.
QString pressUntil(const kit::SpokenEvents &heard, Qt::Key key, const QString &words, int most = 80)
{
    QStringList way;
    for (int step = 0; step < most; ++step) {
        if (heard.lastFocus().contains(words))
            return heard.lastFocus();
        Hand::press(key);
        QCoreApplication::processEvents();
        way.append(heard.lastFocus().left(60));
    }
    return u"nothing said “%1”, but: %2"_s.arg(words, way.join(u" | "_s));
}

bool leadsTo(const QString &said, const QString &words)
{
    if (!said.startsWith(u"nothing said"_s) && said.contains(words))
        return true;
    qWarning("%s", qPrintable(said));
    return false;
}

} // namespace

/// A new operator who sees nothing: everything is found by what a screen reader is told, in German, and done by keys.
class TestByEar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleDataAreFoundOnTheFirstStart();
    void anExportIsLaunchedHeardAndItsNeighborsAreReadAndCancelled();

private:
    void compose(const kit::SpokenEvents &heard, ProgramUnderFaults &under);
    void launch(const kit::SpokenEvents &heard, ProgramUnderFaults &under);
    void readTheFailedOne(const kit::SpokenEvents &heard, ProgramUnderFaults &under);
    void cancelAnother(const kit::SpokenEvents &heard, ProgramUnderFaults &under);
};

void TestByEar::theSampleDataAreFoundOnTheFirstStart()
{
    const QTemporaryDir folder;
    Locations(folder.path()).applyToSettings();
    CommandLine german;
    german.language = u"de"_s;
    Program program(german, Locations(folder.path()));
    const kit::SpokenEvents heard;
    program.start();
    QTRY_COMPARE(program.window().pages().currentId(), PageId::Welcome);
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Tab, u"Beispieldaten"_s), u"Beispieldaten"_s));
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace(), 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace()->jobs().jobCount() > 0, 60'000);
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_F6, u"Erfolgreich"_s), u"Erfolgreich"_s)); // a row of the table
}

void TestByEar::anExportIsLaunchedHeardAndItsNeighborsAreReadAndCancelled()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"40"_s}, u"de"_s);
    under.waitUntilLoaded();
    QVERIFY(QTest::qWaitForWindowActive(&under.program().window()));
    const kit::SpokenEvents heard;
    compose(heard, under);
    if (!QTest::currentTestFailed())
        launch(heard, under);
    if (!QTest::currentTestFailed())
        readTheFailedOne(heard, under);
    if (!QTest::currentTestFailed())
        cancelAnother(heard, under);
}

void TestByEar::compose(const kit::SpokenEvents &heard, ProgramUnderFaults &under)
{
    const ExportComposer &composer = under.workspace().composer();
    Hand::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.fields.search"_s));
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(heard.lastFocus().contains(u"durchsuchen"_s) || heard.lastFocus().contains(u"suchen"_s));
    Hand::type(u"lastName"_s);
    Hand::press(Qt::Key_Down);
    QTRY_VERIFY(heard.lastFocus().contains(u"lastName"_s));
    QVERIFY2(heard.lastFocus().contains(u"ausgewählt. Als eines von allen Feldern."_s), qPrintable(heard.lastFocus()));
    QVERIFY2(heard.lastFocus().contains(u"Ebene "_s), qPrintable(heard.lastFocus()));
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY(!heard.announced.isEmpty() && heard.announced.last().endsWith(u", ausgewählt"_s));
    QVERIFY(composer.request().fields && composer.request().fields->size() == 1);
    Hand::press(Qt::Key_F8); // to what the checks miss
    QTRY_VERIFY2(heard.lastFocus().contains(u"Zieldatensatz"_s), qPrintable(heard.lastFocus()));
    Hand::type(u"Loyalty export"_s);
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY(composer.launchable());
}

void TestByEar::launch(const kit::SpokenEvents &heard, ProgramUnderFaults &under)
{
    Hand::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(under.program().window().pages().currentId(), PageId::Jobs, 20'000);
    const Launcher &launcher = under.workspace().launcher();
    QTRY_VERIFY_WITH_TIMEOUT(launcher.openLaunches().isEmpty(), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(heard.hasSaid(u"Export abgeschlossen: Loyalty export"_s), 120'000);
}

void TestByEar::readTheFailedOne(const kit::SpokenEvents &heard, ProgramUnderFaults &)
{
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY2(heard.lastFocus().contains(u"Aufträge"_s), qPrintable(heard.lastFocus()));
    Hand::type(u"status:failed"_s);
    QTRY_VERIFY2(heard.hasSaid(u"bekannten Aufträgen"_s), qPrintable(heard.announced.join(u'|'))); // how many match
    Hand::press(Qt::Key_Return);
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Tab, u"Fehlgeschlagen"_s), u"Fehlgeschlagen"_s));
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Home, u"Fehlgeschlagen"_s), u"Fehlgeschlagen"_s));
    Hand::press(Qt::Key_Return); // to its details
    QTRY_VERIFY(!heard.lastFocus().contains(u"Fehlgeschlagen"_s));
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Right, u"Fehler"_s, 8), u"Fehler"_s));
    // The cause with its text, and what to do.
    const QString cause = pressUntil(heard, Qt::Key_Tab, u"Fehler. "_s, 20);
    QVERIFY2(leadsTo(cause, u"Fehler. "_s) && cause.size() > 40, qPrintable(cause));
    const QString remedy = pressUntil(heard, Qt::Key_Tab, u"Was zu tun ist. "_s, 20);
    QVERIFY2(leadsTo(remedy, u"Was zu tun ist. "_s) && remedy.size() > 60, qPrintable(remedy));
    Hand::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(heard.hasSaid(u"1 Auftrag für den Support kopiert."_s));
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    Hand::press(Qt::Key_Escape); // back to its row
    QTRY_VERIFY2(heard.lastFocus().contains(u"Fehlgeschlagen"_s), qPrintable(heard.lastFocus()));
}

void TestByEar::cancelAnother(const kit::SpokenEvents &heard, ProgramUnderFaults &under)
{
    under.setFaults(R"({"quirks": {"stuckInProcessing": true}})"); // it runs until it is cancelled
    Hand::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.launch"_s));
    const qsizetype before = under.workspace().launcher().entries().size();
    Hand::press(Qt::Key_Return, Qt::ControlModifier);
    // The same was launched before, which is asked about.
    if (under.workspace().launcher().entries().size() == before) {
        QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Tab, u"Erneut starten"_s), u"Erneut starten"_s));
        Hand::press(Qt::Key_Space);
    }
    QTRY_COMPARE_WITH_TIMEOUT(under.program().window().pages().currentId(), PageId::Jobs, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.cancel"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(under.workspace().launcher().openLaunches().isEmpty(), 60'000);
    const QString id = under.workspace().launcher().entries().last().resultId;
    QVERIFY(!id.isEmpty());
    Hand::press(Qt::Key_Delete);
    QTRY_VERIFY(Hand::canUse(u"jobs.cancelDialog.cancel"_s));
    QVERIFY(leadsTo(pressUntil(heard, Qt::Key_Tab, u"Auftrag abbrechen"_s), u"Auftrag abbrechen"_s));
    Hand::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().jobs().known().statusOf(id), JobStatus::Cancelled, 30'000);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestByEar)
#include "tst_byear.moc"
