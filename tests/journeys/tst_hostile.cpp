// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/program.h"
#include "app/exportdesk/tour/hand.h"
#include "models/datasets/safefilename.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "tests/journeys/secretsearch.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/testprogram.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabBar>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

using kit::ScriptedServer;
namespace act = kit::act;

constexpr qint64 tenGigabytes = 10'000'000'000;
/// Markup, a direction override, a terminal escape and a line separator, as JSON text.
const QByteArray evil = R"(<img src='http://evil/x'><b>Evil<\/b>\u202egnp.exe\u001b[31m\u2028)";
const QByteArray evilId = R"(7\r\nX-Evil: 1\r\n\r\nDELETE \/ HTTP\/1.1)";

Tempo impatient()
{
    Tempo tempo;
    tempo.repeating.attempts = 2;
    tempo.repeating.base = 20ms;
    tempo.repeating.longest = 50ms;
    return tempo;
}

QByteArray job(const QByteArray &id, const QByteArray &status)
{
    return "{\"id\":\"" + id + "\",\"status\":\"" + status
        + "\",\"jobType\":\"BATCH\",\"creationTime\":1795000000000,"
          "\"updateTime\":1795000100000,\"schema\":{\"name\":\"_xdm.context.profile\"},\"fields\":\""
        + evil + "\",\"mergePolicy\":{\"id\":\"" + evil + "\",\"version\":1},\"destination\":{\"datasetId\":\"" + evilId
        + "\",\"batchId\":\"../../../../etc/passwd\"},\"requestId\":\"" + evil + "\",\"errors\":[{\"code\":\"" + evil
        + "\",\"msg\":\"" + evil + "\",\"callStack\":\"" + evil + "\"}]}";
}

/// A platform that was taken over: it answers everybody, and nothing of what it says is meant well.
class HostilePlatform
{
public:
    enum class Weapon {
        Bytes, ///< floods, bombs and redirects where lists are asked for
        Words, ///< lists that are well formed, and evil in every text
    };

    explicit HostilePlatform(Weapon weapon)
        : m_weapon(weapon)
    {
        m_elsewhere.always(act::answer(200, R"({"access_token":"x"})"));
        m_server.always([this](QTcpSocket &socket, const ScriptedServer::Seen &request) { answer(socket, request); });
    }
    ScriptedServer &server() { return m_server; }
    ScriptedServer &elsewhere() { return m_elsewhere; }
    qint64 floodedBytes() const { return m_flooded; }

private:
    void answer(QTcpSocket &socket, const ScriptedServer::Seen &request)
    {
        const QByteArray path = request.target.split('?').first();
        const QByteArray away = m_elsewhere.url().toEncoded();
        if (path == "/ims/token/v3")
            return act::answer(200, R"({"access_token":"stolen-if-seen-token","expires_in":86399})")(socket, request);
        if (path == "/data/core/ups/export/jobs")
            return list(socket, request, away);
        if (path.startsWith("/data/core/ups/export/jobs/"))
            return act::answer(200, job("24115", "FAILED"))(socket, request);
        if (path == "/data/foundation/catalog/dataSets")
            return act::answer(200, datasets())(socket, request);
        if (const QByteArray words = m_weapon == Weapon::Words ? wordsAt(path) : QByteArray(); !words.isEmpty())
            return act::answer(200, words)(socket, request);
        if (path.startsWith("/data/foundation/catalog/batches"))
            return act::answer(200,
                               "{\"" + evilId + "\":{\"status\":\"" + evil
                                   + "\",\"created\":1795000000000,"
                                     "\"errors\":[{\"code\":\""
                                   + evil + "\",\"description\":\"" + evil + "\"}]}}")(socket, request);
        if (path.startsWith("/data/foundation/schemaregistry")) { // never ends
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [this](qint64 bytes) { m_flooded += bytes; });
            return act::flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[", QByteArray(64 * 1024, ' '),
                              tenGigabytes)(socket, request);
        }
        if (path == "/data/core/ups/config/mergePolicies") // 96 MB out of 100 kB
            return act::answer(200, m_bomb, "Content-Encoding: gzip\r\n")(socket, request);
        if (path.startsWith("/data/foundation/sandbox-management"))
            return act::answer(307, "{}", "Location: " + away + "/same/path\r\n")(socket, request);
        if (path.startsWith("/data/core/ups/segment/definitions"))
            return act::answer(302, "{}",
                               "Location: http://" + away.mid(away.indexOf("//") + 2)
                                   + "/\r\nSet-Cookie: a=b\r\n")(socket, request);
        return act::answer(400, "{\"title\":\"" + evil + "\",\"detail\":\"" + evil + "\"}")(socket, request);
    }
    /// What a well-behaved platform would list there, in evil words; empty where it lists nothing.
    static QByteArray wordsAt(const QByteArray &path)
    {
        if (path.startsWith("/data/foundation/sandbox-management"))
            return "{\"sandboxes\":[{\"name\":\"dev\",\"title\":\"" + evil + "\",\"type\":\"" + evil
                + "\",\"state\":\"active\",\"region\":\"" + evil + "\"},{\"name\":\"other\",\"title\":\"" + evil
                + "\",\"type\":\"production\",\"state\":\"" + evil + "\"}],\"_page\":{\"limit\":50,\"count\":2}}";
        if (path == "/data/core/ups/config/mergePolicies")
            return "{\"children\":[{\"id\":\"" + evil + "\",\"name\":\"" + evil
                + "\",\"version\":1,\"default\":true,\"schema\":{\"name\":\"_xdm.context.profile\"},"
                  "\"identityGraph\":{\"type\":\""
                + evil + "\"},\"attributeMerge\":{\"type\":\"" + evil + "\"}}],\"_page\":{},\"_links\":{}}";
        if (path.startsWith("/data/core/ups/segment/definitions"))
            return "{\"segments\":[{\"id\":\"" + evilId + "\",\"name\":\"" + evil + "\",\"description\":\"" + evil
                + "\",\"mergePolicyId\":\"" + evil + "\"}],\"page\":{\"totalCount\":1,\"totalPages\":1},\"link\":{}}";
        if (path.startsWith("/data/foundation/schemaregistry"))
            return "{\"$id\":\"" + evil + "\",\"title\":\"" + evil + "\",\"type\":\"object\",\"properties\":{\"" + evil
                + "\":{\"type\":\"string\",\"title\":\"" + evil + "\"},\"person\":{\"type\":\"object\",\"title\":\""
                + evil + "\",\"properties\":{\"name\":{\"type\":\"string\",\"title\":\"" + evil + "\"}}}}}";
        if (path.startsWith("/data/foundation/export"))
            return "{\"data\":[{\"dataSetFileId\":\"" + evilId
                + "\",\"name\":\"../../../etc/cron.d/evil\",\"length\":\"12\"},"
                  "{\"dataSetFileId\":\"x\",\"name\":\""
                + evil + "\",\"length\":\"12\"}],\"_page\":{\"limit\":100,\"count\":2}}";
        return {};
    }
    static void list(QTcpSocket &socket, const ScriptedServer::Seen &request, const QByteArray &away)
    {
        const bool second = request.target.contains("offset=");
        const QByteArray next = second ? QByteArray() : away + "/data/core/ups/export/jobs?offset=next-page";
        act::answer(200,
                    "{\"records\":["
                        + (second ? job("24113", "SUCCEEDED") : job("24115", "FAILED") + "," + job("24114", evil))
                        + "],\"page\":{\"limit\":2,\"sortField\":\"" + evil + "\"},\"link\":{\"next\":\"" + next
                        + "\"}}")(socket, request);
    }
    static QByteArray datasets()
    {
        const auto one = [](const QByteArray &id, const QByteArray &schema) -> QByteArray {
            return "\"" + id + "\":{\"name\":\"" + evil + "\",\"description\":\"" + evil
                + "\",\"created\":1795000000000,"
                  "\"schemaRef\":{\"id\":\""
                + schema + "\"},\"tags\":{\"unifiedProfile\":[\"" + evil + "\"]}}";
        };
        return "{" + one(evilId, "https://ns.adobe.com/xdm/context/profile__union") + "," + one("../../x", evil) + "}";
    }

    Weapon m_weapon;
    ScriptedServer m_server;
    ScriptedServer m_elsewhere;
    QByteArray m_bomb = kit::gzip(QByteArray(96 * 1024 * 1024, ' '));
    qint64 m_flooded = 0;
};

/// The whole program, signed in to that platform by a credential file.
class ProgramUnderAttack
{
public:
    ProgramUnderAttack(const QString &language, HostilePlatform::Weapon weapon)
        : m_platform(weapon)
    {
        Locations(m_folder.path()).applyToSettings();
        QFile file(m_downloads.filePath(u"credential.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no credential file");
        // Its name is not meant well either.
        QByteArray credential = R"({"name":"Mine","CLIENT_ID":"0f1e2d3c4b5a","ORG_ID":"0A1B2C3D4E5F@AdobeOrg",)"
                                R"("CLIENT_SECRETS":["p8e-secret-of-this-run"],"SCOPES":["openid"]})";
        file.write(credential.replace("Mine", evil));
        file.close();
        CommandLine wanted;
        wanted.language = language;
        wanted.credentialsFile = file.fileName();
        wanted.gateway = m_platform.server().url();
        wanted.ims = m_platform.server().url();
        wanted.sandbox = u"dev"_s;
        m_program = std::make_unique<Program>(wanted, Locations(m_folder.path()), impatient());
        m_listener = std::make_unique<Listener>(m_program->window());
        m_program->start();
    }
    /// Whatever the attacker said, nothing of what must stay secret stands or was told anywhere.
    void searchForSecrets()
    {
        Secrets secrets;
        secrets.add("p8e-secret-of-this-run");
        secrets.add("stolen-if-seen-token");
        m_listener->listenToTheWindow();
        QVERIFY(m_listener->heard() > 100);
        QVERIFY(!secrets.areIn(m_listener->everything().toUtf8()));
        int files = 0;
        QCOMPARE(secrets.filesIn(m_folder.path(), &files).join(u'\n'), QString());
        QVERIFY(files > 0);
    }
    HostilePlatform &platform() { return m_platform; }
    Program &program() { return *m_program; }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_downloads;
    HostilePlatform m_platform;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Listener> m_listener;
};

bool acts(const QString &text)
{
    return text.contains(QChar(0x202e)) || text.contains(QChar(0x1b)) || text.contains(QChar(0x2028));
}

/// What the window shows that is more than text, as sentences; empty when all is well.
QStringList livelyParts(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found << u"markup in a label: "_s + label->text();
        if (label->isVisible() && acts(label->text()))
            found << u"control characters in a label: "_s + label->text();
    }
    for (const auto *editor : window.findChildren<QPlainTextEdit *>()) {
        if (editor->isVisible() && acts(editor->toPlainText()))
            found << u"control characters in "_s + editor->objectName();
    }
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (Qt::mightBeRichText(part->toolTip()) && part->toolTip().contains("<img"_L1))
            found << u"markup in the tooltip of "_s + part->objectName();
    }
    return found;
}

/// What the tooltips of all cells say, as the table would show them.
QStringList livelyTips(TableView &table)
{
    QStringList found;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.isColumnHidden(column))
                continue;
            const QPoint place = table.visualRect(table.model()->index(row, column)).center();
            QHelpEvent help(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(table.viewport(), &help);
            if (QToolTip::isVisible() && (QToolTip::text().contains("<img"_L1) || acts(QToolTip::text())))
                found << QToolTip::text();
            QToolTip::hideText();
        }
    }
    return found;
}

} // namespace

/// An attacker answers in the platform's place: credentials stay home, the window stays up, text is shown as text.
class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowStaysUpAndCredentialsStayHome_data();
    void windowStaysUpAndCredentialsStayHome();
    void everyWordIsShownAsWords_data() { windowStaysUpAndCredentialsStayHome_data(); }
    void everyWordIsShownAsWords();

private:
    static void lookAtPages(Program &program, const QList<PageId> &pages);
    static void lookAtMenu(MainWindow &window, const QString &button);
    static void nobodyElseWasAsked(HostilePlatform &platform);
};

void HostileTest::windowStaysUpAndCredentialsStayHome_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

/// Every row, tooltip and tab of these pages.
void HostileTest::lookAtPages(Program &program, const QList<PageId> &pages)
{
    MainWindow &window = program.window();
    for (const PageId page : pages) {
        window.pages().showPage(page);
        QTRY_VERIFY(window.pages().currentPage() && window.pages().currentPage()->isVisible());
        for (auto *table : window.pages().currentPage()->findChildren<TableView *>()) {
            if (!table->model()) // it shows nothing yet
                continue;
            for (int row = 0; row < std::min(table->model()->rowCount(), 12); ++row) {
                if (table->isVisible())
                    Hand::clickCell(table, table->model()->index(row, table->firstColumn()));
                QTest::qWait(5);
                QCOMPARE(livelyParts(window).join(u'\n'), QString());
            }
            QCOMPARE(livelyTips(*table).join(u'\n'), QString());
        }
        for (auto *tabs : window.pages().currentPage()->findChildren<QTabBar *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                QCOMPARE(livelyParts(window).join(u'\n'), QString());
            }
        }
    }
}

/// What a button of the head line opens.
void HostileTest::lookAtMenu(MainWindow &window, const QString &button)
{
    Hand::click(Hand::find(button));
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu->actions().size() > 1);
    for (const QAction *action : menu->actions())
        QVERIFY2(!acts(action->text()), qPrintable(action->text()));
    menu->close();
    QVERIFY(window.isVisible());
}

void HostileTest::nobodyElseWasAsked(HostilePlatform &platform)
{
    QCOMPARE(platform.elsewhere().connections(), 0);
    for (const auto &seen : platform.server().seen()) {
        QVERIFY2(!seen.head.toLower().contains("\nx-evil"), seen.head.constData());
        QVERIFY2(!seen.target.contains("/../") && !seen.target.contains("stolen") && !seen.target.contains("p8e-"),
                 seen.target.constData());
        QVERIFY(seen.method == "GET" || seen.target == "/ims/token/v3");
        QVERIFY(seen.header("Cookie").isEmpty());
    }
}

void HostileTest::windowStaysUpAndCredentialsStayHome()
{
    QFETCH(QString, language);
    ProgramUnderAttack under(language, HostilePlatform::Weapon::Bytes);
    HostilePlatform &platform = under.platform();
    MainWindow &window = under.program().window();
    QTRY_VERIFY_WITH_TIMEOUT(under.program().workspace(), 10'000);
    Workspace &space = *under.program().workspace();
    QTRY_VERIFY_WITH_TIMEOUT(space.jobs().jobCount() == 3, 30'000); // both pages, the second from home too
    QTRY_VERIFY_WITH_TIMEOUT(space.datasets().rowCount() == 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!space.choices().isLoading(), 60'000); // flood and bomb were given up

    lookAtPages(under.program(), {PageId::Jobs, PageId::Datasets, PageId::NewExport, PageId::Activity});
    QVERIFY(!acts(window.windowTitle()));

    nobodyElseWasAsked(platform);
    under.searchForSecrets();
    // The stream of ten gigabytes was left at our limit, give or take what the network had taken.
    QVERIFY2(platform.floodedBytes() > 0 && platform.floodedBytes() < 4 * 80 * 1024 * 1024,
             QByteArray::number(platform.floodedBytes()).constData());
    for (const auto part : {Choices::Part::ProfileFields, Choices::Part::MergePolicies}) {
        QVERIFY(space.choices().state(part).failure);
        QCOMPARE(space.choices().state(part).failure->kind, Failure::Kind::TooLarge);
    }
    QCOMPARE(space.choices().state(Choices::Part::Segments).failure->kind, Failure::Kind::Redirected);
    // What the platform calls a file never becomes a path.
    for (const QString &name : {u"../../etc/passwd"_s, u"..\\..\\x"_s, u"/etc/passwd"_s, u"C:\\x"_s, u".."_s})
        QVERIFY(!safeFileName(name).contains(u'/') && !safeFileName(name).contains(u'\\')
                && !safeFileName(name).startsWith(u'.'));
    // And the window still does what it is told.
    window.pages().showPage(PageId::Jobs);
    Hand::click(Hand::find(u"jobs.search"_s));
    Hand::type(u"24114"_s);
    const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void HostileTest::everyWordIsShownAsWords()
{
    QFETCH(QString, language);
    ProgramUnderAttack under(language, HostilePlatform::Weapon::Words);
    MainWindow &window = under.program().window();
    QTRY_VERIFY_WITH_TIMEOUT(under.program().workspace(), 10'000);
    Workspace &space = *under.program().workspace();
    QTRY_VERIFY_WITH_TIMEOUT(space.jobs().jobCount() == 3 && space.datasets().rowCount() == 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!space.choices().isLoading(), 60'000);
    for (const auto part : {Choices::Part::ProfileFields, Choices::Part::MergePolicies, Choices::Part::Segments})
        QVERIFY(!space.choices().state(part).failure); // the words have arrived
    QTRY_VERIFY_WITH_TIMEOUT(Hand::find(u"head.sandbox"_s)->focusPolicy() != Qt::NoFocus, 10'000);
    lookAtPages(under.program(),
                {PageId::Dashboard, PageId::Jobs, PageId::NewExport, PageId::Datasets, PageId::Activity,
                 PageId::Connections, PageId::Settings});
    lookAtMenu(window, u"head.sandbox"_s);
    lookAtMenu(window, u"head.connection"_s);
    QVERIFY(window.windowTitle().contains(u"Evil"_s));
    QVERIFY2(!acts(window.windowTitle()), qPrintable(window.windowTitle()));
    window.goTo().open();
    Hand::type(u"Evil"_s);
    QTest::qWait(50);
    QCOMPARE(livelyParts(window).join(u'\n'), QString());
    Hand::press(Qt::Key_Escape);
    nobodyElseWasAsked(under.platform());
    under.searchForSecrets();
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::HostileTest)
#include "tst_hostile.moc"
