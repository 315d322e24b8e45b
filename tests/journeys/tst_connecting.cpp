// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/program.h"
#include "app/exportdesk/tour/hand.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "tests/journeys/secretsearch.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/nowayout.h"
#include "tests/kit/privatekeyring.h"
#include "tests/kit/testprogram.h"
#include "views/shared/iconlabel.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// The program on a folder of its own, as somebody starts it who gives no arguments.
std::unique_ptr<Program> started(const QString &folder, const QString &language = u"en"_s)
{
    Locations(folder).applyToSettings();
    CommandLine wanted;
    wanted.language = language;
    auto program = std::make_unique<Program>(wanted, Locations(folder));
    program->start();
    return program;
}

QString textOf(const kit::LocalPlatformProcess &platform, const QString &key)
{
    return platform.ready()[key].toString();
}

/// The environment that the Developer Console gives for Postman: without sandbox, and of the usual addresses.
QByteArray environment(const kit::LocalPlatformProcess &platform)
{
    const auto value = [](const QString &key, const QJsonValue &given) {
        return QJsonObject{{u"key"_s, key}, {u"value"_s, given}, {u"enabled"_s, true}};
    };
    const QJsonArray values{value(u"CLIENT_SECRET"_s, textOf(platform, u"clientSecret"_s)),
                            value(u"API_KEY"_s, textOf(platform, u"clientId"_s)),
                            value(u"SCOPES"_s, platform.ready()["scopes"_L1].toArray()),
                            value(u"IMS_ORG"_s, textOf(platform, u"orgId"_s))};
    return QJsonDocument(QJsonObject{{u"name"_s, u"Northwind CRM"_s}, {u"values"_s, values}}).toJson();
}

/// A file let go over this part of the window.
void drop(QWidget *part, const QString &file)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(part->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(part, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent letGo(part->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(part, &letGo);
}

/// Everything that can be read in the window now.
QString words(const Program &program)
{
    QStringList all;
    const auto parts = const_cast<Program &>(program).window().findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (!part->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(part))
            all << label->text();
        else if (qobject_cast<const IconLabel *>(part))
            all << part->accessibleName();
    }
    return all.join(u'\n');
}

void fill(const QString &field, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(Hand::find(field));
    QVERIFY2(edit, qPrintable(field));
    Hand::click(edit);
    Hand::press(Qt::Key_A, Qt::ControlModifier);
    Hand::type(text);
    QCOMPARE(edit->text(), text);
}

/// Chooses an entry of the menu that is open, by keys.
void chooseFromMenu(const QString &entry)
{
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (int i = 0; i < menu->actions().size() && !(menu->activeAction() && menu->activeAction()->text() == entry); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->text(), entry);
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace

/// From the first start to working with a platform of one's own, and back.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstStartWelcomesAndRemembersTheChoice();
    void aCredentialFileLeadsToItsJobs();
    void aPastedTokenServesThisRunByKeyboardAlone();
    void secretsSurviveARestartInARealKeychain();
    void aLockedKeychainIsDoneWithout();

private:
    static void importAndTest(Program &program, const kit::LocalPlatformProcess &platform, const QString &file);
    static void useSandbox(Program &program, const QString &sandbox, int jobs);
    static QString savedFile(const QTemporaryDir &folder, const kit::LocalPlatformProcess &platform);
    static void runOnABusOfItsOwn(const QString &test, const QString &before);

    const QStringList m_small{u"--profiles"_s, u"30"_s, u"--jobs"_s, u"12"_s};
};

void TestConnecting::initTestCase()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new kit::NoWayOut);
}

void TestConnecting::firstStartWelcomesAndRemembersTheChoice()
{
    const QTemporaryDir folder;
    {
        const auto program = started(folder.path());
        QTRY_COMPARE(program->window().pages().currentId(), PageId::Welcome);
        QVERIFY(!program->workspace());
        QVERIFY(!Hand::canUse(u"nav.jobs"_s));
        QVERIFY(Hand::canUse(u"nav.connections"_s));
        QVERIFY(Hand::canUse(u"nav.settings"_s));
        Hand::click(Hand::find(u"welcome.local"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace(), 90'000);
        QTRY_COMPARE(program->window().pages().currentId(), PageId::Jobs);
        QVERIFY(Hand::canUse(u"nav.jobs"_s));
    }
    const auto again = started(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(again->workspace(), 90'000);
    QCOMPARE(again->window().pages().currentId(), PageId::Jobs);
    QVERIFY(again->session()->connection().local);
}

/// The file on disk as the operator has downloaded it, beside the program's own folder.
QString TestConnecting::savedFile(const QTemporaryDir &folder, const kit::LocalPlatformProcess &platform)
{
    QFile file(folder.filePath(u"northwind.postman_environment.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no credential file");
    file.write(environment(platform));
    return file.fileName();
}

/// Drops the file on the first page; what the file cannot know is typed, until every step passes.
void TestConnecting::importAndTest(Program &program, const kit::LocalPlatformProcess &platform, const QString &file)
{
    QTRY_COMPARE(program.window().pages().currentId(), PageId::Welcome);
    program.window().resize(1280, 800); // on a small screen, form and test are folded
    drop(program.window().pages().currentPage(), file);
    QTRY_COMPARE(program.window().pages().currentId(), PageId::Connections);
    QTRY_VERIFY2(words(program).contains(u"northwind.postman_environment.json still contains the client secret"_s),
                 qPrintable(words(program)));
    // Imported for the usual addresses, which cannot be reached from here.
    QTRY_VERIFY_WITH_TIMEOUT(words(program).contains(u"0 of 9 steps"_s) && Hand::canUse(u"connections.test"_s), 30'000);
    Hand::click(Hand::find(u"connections.addressMore"_s));
    fill(u"connections.gateway"_s, textOf(platform, u"gateway"_s));
    fill(u"connections.ims"_s, textOf(platform, u"ims"_s));
    Hand::click(Hand::find(u"connections.test"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(words(program).contains(u"No sandbox selected yet."_s), qPrintable(words(program)),
                              30'000);
    QVERIFY2(words(program).contains(u"7 of 9 steps"_s), qPrintable(words(program)));
}

/// The sandbox is chosen from those that the test found.
void TestConnecting::useSandbox(Program &program, const QString &sandbox, int jobs)
{
    auto *choice = qobject_cast<QComboBox *>(Hand::find(u"connections.sandbox"_s));
    QVERIFY(choice && choice->findData(sandbox) >= 0);
    Hand::click(choice->lineEdit());
    Hand::type(sandbox);
    Hand::click(Hand::find(u"connections.test"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(words(program).contains(u"9 of 9 steps"_s), qPrintable(words(program)), 30'000);
    Hand::click(Hand::find(u"connections.use"_s));
    QTRY_VERIFY_WITH_TIMEOUT(program.workspace() && program.workspace()->jobs().jobCount() == jobs, 60'000);
    QCOMPARE(program.window().pages().currentId(), PageId::Jobs);
    const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), jobs);
    QCOMPARE(program.session()->connection().name, u"Northwind CRM"_s);
    QVERIFY(program.window().windowTitle().contains(u"Northwind CRM"_s));
}

void TestConnecting::aCredentialFileLeadsToItsJobs()
{
    kit::LocalPlatformProcess platform(m_small);
    const QString secret = textOf(platform, u"clientSecret"_s);
    Secrets secrets;
    secrets.add(secret.toUtf8());
    const QTemporaryDir downloads;
    const QTemporaryDir folder;
    const QString file = savedFile(downloads, platform);
    {
        const auto program = started(folder.path());
        Listener listener(program->window());
        importAndTest(*program, platform, file);
        // A secret that is not right is told from all that came before it.
        Hand::click(Hand::find(u"connections.replace"_s));
        Hand::type(u"p8e-mistyped"_s);
        Hand::click(Hand::find(u"connections.test"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(words(*program).contains(u"The client secret may have been rotated"_s),
                                  qPrintable(words(*program)), 30'000);
        QVERIFY2(words(*program).contains(u"3 of 9 steps"_s), qPrintable(words(*program)));
        // What was exchanged can be looked at before anything is connected.
        Hand::click(Hand::find(u"connections.copy"_s));
        const QString report = QGuiApplication::clipboard()->text();
        QVERIFY2(report.contains(u"invalid_client"_s) && !report.contains(u"p8e-"_s), qPrintable(report));
        Hand::click(Hand::find(u"connections.exchange"_s));
        QTRY_COMPARE(program->window().pages().currentId(), PageId::Activity);
        const auto *exchanges = qobject_cast<TableView *>(Hand::find(u"activity.table"_s));
        QVERIFY(exchanges && exchanges->model()->rowCount() > 3);
        Hand::click(Hand::find(u"nav.connections"_s));
        Hand::click(Hand::find(u"connections.replace"_s)); // keeps the old one after all
        useSandbox(*program, u"prod"_s, 12);
        QVERIFY(program->workspace()->sandbox().production);
        QVERIFY(program->window().windowTitle().contains(u"PRODUCTION prod"_s));

        // There is no keychain here: that is said where secrets are typed and while the page is shown.
        Hand::click(Hand::find(u"nav.connections"_s));
        QTRY_VERIFY2(words(*program).contains(u"kept in memory until you quit"_s), qPrintable(words(*program)));
        QCOMPARE(program->window().pages().currentPage()->statusText(),
                 u"No keychain; secrets are kept until you quit"_s);

        // To the local platform and back by the head line; each keeps its sandbox.
        Hand::click(Hand::find(u"head.connection"_s));
        chooseFromMenu(u"Local platform"_s);
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace() && program->session()->connection().local, 90'000);
        QVERIFY(!program->window().windowTitle().contains(u"Northwind"_s));
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace()->jobs().jobCount() > 12, 90'000);
        Hand::click(Hand::find(u"head.connection"_s));
        chooseFromMenu(u"Northwind CRM"_s);
        QTRY_COMPARE_WITH_TIMEOUT(program->session()->connection().name, u"Northwind CRM"_s, 30'000);
        QCOMPARE(program->workspace()->sandbox().name, u"prod"_s);
        // From history, before the platform has said anything.
        QTRY_COMPARE(program->workspace()->jobs().jobCount(), 12);

        listener.listenToTheWindow();
        const auto token = program->session()->token().token();
        QTRY_VERIFY(token.isFinished() && token.result());
        secrets.add(token.result().value());
        QVERIFY(!secrets.areIn(listener.everything().toUtf8()));
        int files = 0;
        QCOMPARE(secrets.filesIn(folder.path(), &files).join(u'\n'), QString());
        QVERIFY(files >= 2);
    }
    QCOMPARE(secrets.filesIn(folder.path()).join(u'\n'), QString());
    QCOMPARE(secrets.filesIn(downloads.path()), QStringList{file}); // the operator's own file is left alone
    for (const QString &name : {u"connections.ini"_s, u"exportdesk.sqlite"_s})
        QCOMPARE(QFile::permissions(folder.filePath(name)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

    // The next start knows the connection but not its secret, and says so where it can be typed.
    const auto again = started(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(again->window().pages().currentId(), PageId::Connections, 30'000);
    QVERIFY(!again->workspace());
    QTRY_VERIFY2(words(*again).contains(u"The client secret for “Northwind CRM” is not stored on this computer."_s),
                 qPrintable(words(*again)));
    fill(u"connections.secret"_s, secret);
    Hand::click(Hand::find(u"connections.use"_s));
    QTRY_VERIFY_WITH_TIMEOUT(again->workspace() && again->workspace()->jobs().jobCount() == 12, 60'000);
}

/// By hand, with keys only, and with somebody's access token instead of a secret.
void TestConnecting::aPastedTokenServesThisRunByKeyboardAlone()
{
    kit::LocalPlatformProcess platform(m_small);
    const QByteArray token = platform.signIn();
    QVERIFY(!token.isEmpty());
    const QTemporaryDir folder;
    {
        const auto program = started(folder.path());
        Listener listener(program->window());
        QTRY_COMPARE(program->window().pages().currentId(), PageId::Welcome);
        QVERIFY(QTest::qWaitForWindowActive(&program->window()));
        const auto tabTo = [](const QString &control) {
            const QWidget *wanted = Hand::find(control);
            QVERIFY2(wanted, qPrintable(control));
            for (int presses = 0; presses < 40 && QApplication::focusWidget() != wanted; ++presses)
                Hand::press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), wanted);
        };
        tabTo(u"welcome.byHand"_s);
        Hand::press(Qt::Key_Space);
        QTRY_COMPARE(program->window().pages().currentId(), PageId::Connections);
        Hand::type(u"Colleague"_s); // the first field has the keyboard
        tabTo(u"connections.org"_s);
        Hand::type(textOf(platform, u"orgId"_s));
        tabTo(u"connections.clientId"_s);
        Hand::type(textOf(platform, u"clientId"_s));
        tabTo(u"connections.tokenMore"_s);
        Hand::press(Qt::Key_Space);
        tabTo(u"connections.token"_s);
        QGuiApplication::clipboard()->setText(u"Bearer "_s + QString::fromUtf8(token) + u'\n');
        Hand::press(Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        tabTo(u"connections.sandbox"_s);
        Hand::type(u"prod"_s);
        tabTo(u"connections.addressMore"_s);
        Hand::press(Qt::Key_Space);
        tabTo(u"connections.gateway"_s);
        Hand::type(textOf(platform, u"gateway"_s));
        tabTo(u"connections.ims"_s);
        Hand::type(textOf(platform, u"ims"_s));
        tabTo(u"connections.use"_s);
        Hand::press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(program->workspace() && program->workspace()->jobs().jobCount() == 12, 60'000);
        const QJsonArray log = platform.log();
        QCOMPARE(
            std::count_if(log.begin(), log.end(),
                          [](const QJsonValue &entry) { return entry["path"_L1].toString().startsWith("/ims/"_L1); }),
            1); // the colleague, nobody else

        // Shown again, it is still there, to the eye only.
        Hand::click(Hand::find(u"nav.connections"_s));
        QTRY_VERIFY(Hand::find(u"connections.token"_s));
        listener.listenToTheWindow();
        Secrets secrets;
        secrets.add(token);
        // The operator's own clipboard is the only place that had it.
        QCOMPARE(listener.copies().size(), 1);
        QVERIFY(!secrets.areIn(listener.everything().remove(listener.copies().first()).toUtf8()));
        QCOMPARE(secrets.filesIn(folder.path()).join(u'\n'), QString());
    }
    const auto again = started(folder.path());
    QTRY_VERIFY2(words(*again).contains(u"paste an access token for this session"_s), qPrintable(words(*again)));
    QVERIFY(!again->workspace());
}

void TestConnecting::runOnABusOfItsOwn(const QString &test, const QString &before)
{
    if (!kit::PrivateKeyring::canBeStarted())
        QSKIP("No private Secret Service can be started here.");
    const QString problem = kit::PrivateKeyring::run(test, before, 200s);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestConnecting::secretsSurviveARestartInARealKeychain()
{
    if (!kit::PrivateKeyring::isHere()) {
        runOnABusOfItsOwn(u"secretsSurviveARestartInARealKeychain"_s, kit::PrivateKeyring::unlocked());
        return;
    }
    kit::LocalPlatformProcess platform(m_small);
    const QTemporaryDir downloads;
    const QTemporaryDir folder;
    {
        const auto program = started(folder.path());
        importAndTest(*program, platform, savedFile(downloads, platform));
        useSandbox(*program, u"prod"_s, 12);
        Hand::click(Hand::find(u"nav.connections"_s));
        QTRY_VERIFY2(words(*program).contains(u"Stored in the system keychain only."_s), qPrintable(words(*program)));
    }
    Secrets secrets;
    secrets.add(textOf(platform, u"clientSecret"_s).toUtf8());
    QCOMPARE(secrets.filesIn(folder.path()).join(u'\n'), QString());
    QCOMPARE(secrets.filesIn(QDir::homePath()).join(u'\n'), QString()); // where the keychain keeps it, encrypted
    {
        const auto again = started(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(again->workspace() && again->workspace()->jobs().jobCount() == 12, 60'000);
        QCOMPARE(again->window().pages().currentId(), PageId::Jobs);
        QCOMPARE(again->session()->connection().name, u"Northwind CRM"_s);
    }
}

/// The keychain is there, but its password is not typed: the window goes on without it, and says so.
void TestConnecting::aLockedKeychainIsDoneWithout()
{
    if (!kit::PrivateKeyring::isHere()) {
        // Made by one daemon, found locked by the next.
        runOnABusOfItsOwn(
            u"aLockedKeychainIsDoneWithout"_s,
            u"echo -n pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
            "gnome-keyring-daemon --replace --components=secrets --daemonize >/dev/null 2>&1 </dev/null; "_s);
        return;
    }
    kit::LocalPlatformProcess platform(m_small);
    const QTemporaryDir downloads;
    const QTemporaryDir folder;
    const auto program = started(folder.path());
    importAndTest(*program, platform, savedFile(downloads, platform));
    useSandbox(*program, u"prod"_s, 12);
    Hand::click(Hand::find(u"nav.connections"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(words(*program).contains(u"kept in memory until you quit"_s), qPrintable(words(*program)),
                              60'000);
    Secrets secrets;
    secrets.add(textOf(platform, u"clientSecret"_s).toUtf8());
    QCOMPARE(secrets.filesIn(folder.path()).join(u'\n'), QString());
    QCOMPARE(secrets.filesIn(QDir::homePath()).join(u'\n'), QString());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestConnecting)
#include "tst_connecting.moc"
