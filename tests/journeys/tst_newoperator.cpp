// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/pagedriver.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Somebody who has never seen the program, in German and without a mouse: from the first start to the files of an
/// export, while the network fails in between.
class TestNewOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartIsTurnedToGerman();
    void fromAnEmptyPageToTheFilesWhileTheNetworkFails();

private:
    void look(Program &program, const QString &name);
    static void tabTo(const QString &name, int most = 60);
    static QString shownTab();

    int m_pictures = 0;
};

/// With PICTURES set the window is saved there.
void TestNewOperator::look(Program &program, const QString &name)
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty())
        return;
    kit::becomesIdle();
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *seen = dialog ? dialog : &program.window();
    seen->grab().save(u"%1/new-%2-%3.png"_s.arg(folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name));
}

void TestNewOperator::tabTo(const QString &name, int most)
{
    for (int step = 0; step < most; ++step) {
        const QWidget *wanted = Hand::find(name);
        if (wanted && wanted->hasFocus())
            return;
        Hand::press(Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    qFatal("Tab does not lead to %s", qPrintable(name));
}

/// The title of the tab that the details of the job show.
QString TestNewOperator::shownTab()
{
    for (const auto *bar : Hand::find(u"jobs.details"_s)->findChildren<QTabBar *>())
        if (bar->isVisible())
            return bar->tabText(bar->currentIndex());
    return {};
}

void TestNewOperator::theFirstStartIsTurnedToGerman()
{
    const QTemporaryDir folder;
    Locations(folder.path()).applyToSettings();
    Program program(CommandLine{}, Locations(folder.path()));
    program.start();
    QTRY_COMPARE(program.window().pages().currentId(), PageId::Welcome);
    QVERIFY(QTest::qWaitForWindowActive(&program.window()));
    look(program, u"welcome"_s);
    tabTo(u"welcome.language"_s);
    Hand::press(Qt::Key_Down);
    QTRY_VERIFY(program.window().windowTitle().contains(u"Willkommen"_s));
    look(program, u"willkommen"_s);
    tabTo(u"welcome.local"_s);
    look(program, u"willkommen-fokus"_s);
    Hand::press(Qt::Key_Space);
    // The first start takes longer than any other, and the page says why.
    QTRY_VERIFY(
        kit::visibleWords(program.window()).contains(u"Die Beispieldaten der lokalen Plattform werden erstellt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace(), 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace()->jobs().jobCount() > 0, 60'000);
    look(program, u"auftraege"_s);
}

void TestNewOperator::fromAnEmptyPageToTheFilesWhileTheNetworkFails()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"20"_s}, u"de"_s);
    under.waitUntilLoaded();
    Program &program = under.program();
    ExportComposer &composer = under.workspace().composer();
    look(program, u"jobs"_s);
    Hand::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.fields.search"_s));
    look(program, u"composer-leer"_s);
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(u"lastName"_s);
    QTRY_COMPARE(qobject_cast<QLineEdit *>(Hand::find(u"composer.fields.search"_s))->text(), u"lastName"_s);
    Hand::press(Qt::Key_Down);
    Hand::press(Qt::Key_Space);
    QVERIFY(composer.request().fields && composer.request().fields->size() == 1);
    look(program, u"composer-feld"_s);
    Hand::press(Qt::Key_F8);
    Hand::type(u"Loyalty export"_s);
    look(program, u"composer-ziel"_s);
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY(composer.launchable());
    look(program, u"composer-bereit"_s);
    const qsizetype before = under.jobsOnPlatform().size();
    // The answer to the launch is lost, and for a while nothing can be read.
    under.setFaults(R"({"rules": [
        {"route": "POST /data/core/ups/export/jobs", "times": 1, "fault": {"lostAnswer": "reset"}},
        {"route": "GET /data/core/ups/export/jobs*", "times": 12, "fault": {"status": 503}}]})");
    Hand::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(program.window().pages().currentId(), PageId::Jobs, 20'000);
    const Launcher &launcher = under.workspace().launcher();
    QTRY_VERIFY(!launcher.entries().isEmpty() && launcher.entries().first().state == LaunchEntry::State::Unknown);
    look(program, u"stoerung"_s);
    // A launch that has no job yet has a row: more rows than are known there never are.
    QCOMPARE(program.window().pages().currentPage()->statusText(), u"21 von 21 bekannten Aufträgen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(launcher.openLaunches().isEmpty(), 60'000);
    under.setFaults("{}");
    QCOMPARE(under.jobsOnPlatform().size(), before + 1);
    look(program, u"wiedergefunden"_s);
    const QString id = launcher.entries().first().resultId;
    QVERIFY(!id.isEmpty());
    Hand::press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().jobs().known().statusOf(id), JobStatus::Succeeded, 90'000);
    look(program, u"fertig"_s);
    // To it in the table, and on to its result.
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(id);
    Hand::press(Qt::Key_Return);
    tabTo(u"jobs.table"_s);
    Hand::press(Qt::Key_Home, Qt::ControlModifier);
    look(program, u"gefunden"_s);
    Hand::press(Qt::Key_F6);
    for (int step = 0; step < 10 && shownTab() != "Ergebnis"_L1; ++step) {
        Hand::press(Qt::Key_Right);
        QCoreApplication::processEvents();
    }
    look(program, u"ergebnis"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.result.files"_s), 20'000);
    tabTo(u"jobs.result.files"_s);
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY(Hand::canUse(u"jobs.filesDialog.table"_s));
    const auto *files = qobject_cast<TableView *>(Hand::find(u"jobs.filesDialog.table"_s));
    QTRY_VERIFY_WITH_TIMEOUT(files->model()->rowCount() > 0, 20'000);
    look(program, u"dateien"_s);
    QTRY_VERIFY(Hand::canUse(u"jobs.filesDialog.save"_s));
    Hand::press(Qt::Key_Return); // on the file
    QTRY_VERIFY(Hand::find(u"jobs.filesDialog.place"_s));
    const QString place = under.folder() + u"/meine.json"_s;
    Hand::press(Qt::Key_A, Qt::ControlModifier);
    Hand::type(place);
    look(program, u"speichern"_s);
    Hand::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(place), 20'000);
    QTRY_VERIFY(Hand::find(u"jobs.filesDialog.bar"_s));
    look(program, u"gespeichert"_s);
    QFile saved(place);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("lastName"));
    Hand::press(Qt::Key_Escape);
    QTRY_VERIFY(!Hand::find(u"jobs.filesDialog"_s));
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestNewOperator)
#include "tst_newoperator.moc"
