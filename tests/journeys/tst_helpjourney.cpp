// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/programlog.h"
#include "app/exportdesk/tour/hand.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/help/helpwindow.h"
#include "views/shared/messagebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/page.h"
#include "views/shared/whylink.h"
#include "views/window/keysdialog.h"
#include "views/window/windowcommands.h"

#include <QApplication>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

WhyLink *visibleWhy(QWidget *in)
{
    for (auto *why : in->findChildren<WhyLink *>())
        if (why->isVisible())
            return why;
    return nullptr;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Help, About, Welcome and diagnostics in the whole program.
class HelpJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPlaceHasItsHelp();
    void whyLeadsToTheEntry();
    void theMenuLeadsToAboutWelcomeAndKeys();
    void diagnosticsContainNoSecretAndNoContents();
    void theLogIsMasked();

private:
    static QString helpAfter(ProgramUnderFaults &under, QWidget *pressed);
};

QString HelpJourneyTest::helpAfter(ProgramUnderFaults &under, QWidget *pressed)
{
    QApplication::setActiveWindow(&under.program().window());
    QTest::keyClick(pressed, Qt::Key_F1);
    const HelpWindow *help = under.program().help().helpWindow();
    return help && help->isVisible() ? help->address() : QString();
}

void HelpJourneyTest::eachPlaceHasItsHelp()
{
    ProgramUnderFaults under;
    under.waitUntilLoaded();
    MainWindow &window = under.program().window();
    for (int id = 0; id <= int(PageId::Welcome); ++id) {
        window.pages().showPage(PageId(id));
        QVERIFY(kit::becomesIdle());
        const QString address = helpAfter(under, &window);
        QVERIFY2(address.section(u'#', 0, 0) == pageName(PageId(id)), qPrintable(address));
        under.program().help().helpWindow()->close();
    }
    // Within a page, of the part that the keyboard is in.
    window.pages().showPage(PageId::NewExport);
    QVERIFY(kit::becomesIdle());
    QApplication::setActiveWindow(&window);
    QWidget *field = Hand::find(u"composer.destination.combo"_s);
    QVERIFY(field);
    field->setFocus();
    QTRY_VERIFY(QApplication::focusWidget());
    QCOMPARE(helpAfter(under, &window), u"new-export#export-target"_s);
    // The help does not keep Exportdesk alive.
    QVERIFY(!under.program().help().helpWindow()->testAttribute(Qt::WA_QuitOnClose));
}

void HelpJourneyTest::whyLeadsToTheEntry()
{
    ProgramUnderFaults under;
    under.waitUntilLoaded();
    MainWindow &window = under.program().window();
    window.pages().showPage(PageId::NewExport);
    QVERIFY(kit::becomesIdle());
    QWidget *checks = Hand::find(u"composer.checks"_s);
    QVERIFY(checks);
    QTRY_VERIFY(visibleWhy(checks));
    WhyLink *why = visibleWhy(checks);
    QVERIFY(why->address().startsWith(u"checks#"_s));
    Hand::click(why);
    HelpWindow *help = under.program().help().helpWindow();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->address(), why->address());
    QVERIFY(help->book().contains(why->address()));

    under.setFaults(R"({"rules":[{"route":"GET /data/core/ups/export/jobs","fault":{"status":403,"shape":"E1"}}]})");
    window.pages().showPage(PageId::Jobs);
    under.workspace().monitor().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(visibleWhy(window.pages().currentPage()), 20'000);
    why = visibleWhy(window.pages().currentPage());
    QVERIFY(why->address().startsWith(u"failures#"_s));
    QVERIFY2(help->book().contains(why->address()), qPrintable(why->address()));
    why->click();
    QCOMPARE(help->address(), why->address());
    under.setFaults("{}");
}

void HelpJourneyTest::theMenuLeadsToAboutWelcomeAndKeys()
{
    using Command = WindowCommands::Command;
    ProgramUnderFaults under;
    under.waitUntilLoaded();
    MainWindow &window = under.program().window();
    window.commands().action(Command::About)->trigger();
    QCOMPARE(under.program().help().helpWindow()->address(), u"about"_s);
    window.commands().action(Command::Welcome)->trigger();
    QCOMPARE(window.pages().currentId(), PageId::Welcome);
    QVERIFY(under.program().workspace()); // still connected
    window.pages().showPage(PageId::Jobs);
    window.commands().action(Command::Keys)->trigger();
    auto *keys = window.findChild<KeysDialog *>();
    QVERIFY(keys);
    // A dialog in front of the window has help, too.
    QTest::keyClick(keys, Qt::Key_F1);
    QCOMPARE(under.program().help().helpWindow()->address(), u"jobs"_s);
    keys->reject();
}

void HelpJourneyTest::diagnosticsContainNoSecretAndNoContents()
{
    ProgramUnderFaults under;
    under.waitUntilLoaded();
    under.setFaults(
        R"({"rules":[{"route":"GET /data/foundation/*","probability":0.5,"fault":{"status":403,"shape":"E1"}}]})");
    under.workspace().datasets().reload();
    QVERIFY(kit::becomesIdle());
    under.setFaults("{}");
    under.program().window().commands().action(WindowCommands::Command::Diagnostics)->trigger();
    QTRY_VERIFY(Hand::find(u"diagnostics.dialog"_s));
    auto *dialog = qobject_cast<QFileDialog *>(Hand::find(u"diagnostics.dialog"_s));
    const QString file = under.folder() + u"/diagnostics.txt"_s;
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(QFileInfo(file).size() > 0);
    const QByteArray text = contentOf(file);
    for (const char *part : {"Exportdesk diagnostics", "Qt 6.", "Language:", "Last calls",
                             "GET /data/core/ups/export/jobs", "Log", "starts (Qt "})
        QVERIFY2(text.contains(part), part);
    Secrets secrets;
    secrets.add(under.token());
    secrets.addCredentials(under.credentials());
    QVERIFY(!secrets.areIn(text));
    const Connection &connection = under.program().session()->connection();
    for (const QString &personal : {connection.orgId, connection.clientId, QDir::homePath()})
        QVERIFY2(personal.isEmpty() || !text.contains(personal.toUtf8()), qPrintable(personal));
    QVERIFY(!text.contains("\"records\"")); // no bodies
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The message says so.
    QTRY_VERIFY(under.program().window().messages().findChild<MessageBar *>());
}

void HelpJourneyTest::theLogIsMasked()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    ExchangeLog exchanges;
    exchanges.redaction().addSecret("known-by-its-value");
    const ProgramLog log(folder.path(), clock, exchanges);
    QTest::ignoreMessage(QtWarningMsg, "odd: known-by-its-value");
    qWarning("odd: known-by-its-value");
    QTest::ignoreMessage(QtWarningMsg, "client_secret=p8e-abcdefghijklmnopqrstuvwx");
    qWarning("client_secret=p8e-abcdefghijklmnopqrstuvwx");
    const QString file = folder.filePath(u"log/exportdesk.log"_s);
    QTRY_VERIFY(contentOf(file).contains("client_secret"));
    const QByteArray text = contentOf(file);
    QVERIFY(text.contains("odd: ***"));
    QVERIFY(!text.contains("known-by-its-value"));
    QVERIFY(!text.contains("p8e-abcdefgh"));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::HelpJourneyTest)
#include "tst_helpjourney.moc"
