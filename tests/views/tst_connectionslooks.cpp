// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/nowayout.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/connectionsworld.h"
#include "tests/views/look.h"
#include "views/connections/welcomepage.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using namespace exportdesk::kit;
using Desk = ConnectionsDesk;

/// What the first page, the form, the test and their dialogs look like: nothing clipped, everything named.
///
/// With a folder PICTURES each look is saved there.
class TestConnectionsLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void welcome_data() { Look::rows(); }
    void welcome();
    void forms_data() { Look::rows(); }
    void forms();
    void advice_data() { Look::rows(); }
    void advice();
    void dialogs_data() { Look::rows(); }
    void dialogs();

private:
    static void check(QWidget &shown, const QString &name, const QString &part = {});

    Theme m_theme;
    std::unique_ptr<LocalPlatformProcess> m_platform;
};

void TestConnectionsLooks::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
    QNetworkProxyFactory::setApplicationProxyFactory(new NoWayOut);
    m_platform = std::make_unique<LocalPlatformProcess>(QStringList{u"--profiles"_s, u"20"_s, u"--jobs"_s, u"2"_s});
}

void TestConnectionsLooks::check(QWidget &shown, const QString &name, const QString &part)
{
    QTRY_COMPARE(clipped(&shown).join(u"; "_s), QString());
    QCOMPARE(unnamed(&shown).join(u"; "_s), QString());
    Look::save(shown, name, part);
}

void TestConnectionsLooks::welcome()
{
    const Look look(m_theme);
    WelcomePage page;
    page.resize(look.size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.size(), look.size);
    check(page, u"welcome"_s);
}

void TestConnectionsLooks::forms()
{
    const Look look(m_theme);
    Desk desk(look.size);
    const QString id = desk.saved(u"Invented company"_s, u"prod"_s);
    desk.model.setSandboxes(id, {{u"prod"_s, u"Main"_s, u"production"_s, u"active"_s, {}, true}});
    auto *tabs = desk.find<QTabBar>("connections.tabs");
    for (const QString &shown : {u"local"_s, id, QString()}) {
        if (shown.isEmpty())
            desk.page->import({json(download()), u"mine.json"_s});
        else
            desk.page->showConnection(shown);
        for (int tab = 0; tab < 2; ++tab) {
            tabs->setCurrentIndex(tab);
            const QString name = shown.isEmpty() ? u"imported"_s : shown == id ? u"saved"_s : u"local"_s;
            check(*desk.page, u"connections"_s, name + u'-' + QString::number(tab));
        }
    }
    // Everything that can be unfolded, and everything that can be wrong.
    desk.page->beginNew();
    desk.click("connections.tokenMore");
    desk.click("connections.addressMore");
    desk.type("connections.gateway", u"http://platform.example"_s);
    desk.type("connections.token", u"<token>"_s);
    desk.click("connections.save");
    check(*desk.page, u"connections"_s, u"faults"_s);
}

void TestConnectionsLooks::advice()
{
    const Look look(m_theme);
    for (const auto &[name, fault] :
         {std::pair(u"profile"_s, R"({"status":403,"shape":"E1","code":"403027","message":"no"})"),
          std::pair(u"role"_s, R"({"status":403,"shape":"E5","code":"SMS-1000-403","message":"no"})")}) {
        m_platform->setFaults(R"({"rules":[{"route":"GET /data/foundation/sandbox-management*","fault":)"
                              + QByteArray(fault) + "}]}");
        Desk desk(look.size);
        desk.page->import({QJsonDocument(m_platform->ready()).toJson(), u"local.json"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->findChild<QWidget *>(u"connections.advice"_s), 30'000);
        check(*desk.page, u"advice"_s, name);
    }
    m_platform->setFaults("{}");
}

void TestConnectionsLooks::dialogs()
{
    const Look look(m_theme);
    Desk desk(look.size);
    desk.page->import({project({u"first"_s, u"second"_s}), u"mine.json"_s});
    auto *several = desk.find<QDialog>("connections.several");
    QTRY_VERIFY(several->isVisible());
    check(*several, u"several"_s);
    several->reject();
    desk.page->showConnection(desk.saved(u"Invented company"_s, u"prod"_s));
    desk.click("connections.delete");
    auto *deleting = desk.find<QDialog>("connections.deleteDialog");
    QTRY_VERIFY(deleting->isVisible());
    check(*deleting, u"delete"_s);
    deleting->reject();
}

EXPORTDESK_TEST(TestConnectionsLooks)
#include "tst_connectionslooks.moc"
