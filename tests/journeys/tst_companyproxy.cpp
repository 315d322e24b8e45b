// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/program.h"
#include "app/exportdesk/tour/hand.h"
#include "models/workspace/workspace.h"
#include "tests/jobs/jobrecords.h"
#include "tests/kit/scriptedproxy.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/secureserver.h"
#include "tests/kit/testprogram.h"
#include "tests/views/pagedriver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Everything but this computer is reached through one proxy.
class OneWayOut final : public QNetworkProxyFactory
{
public:
    explicit OneWayOut(QNetworkProxy proxy)
        : m_proxy(std::move(proxy))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {query.peerHostName() == "127.0.0.1"_L1 ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    const QNetworkProxy m_proxy;
};

} // namespace

/// The program in a company whose proxy wants a name and a password.
class TestCompanyProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOperatorSignsInAndTheJobsAppear();
};

void TestCompanyProxy::theOperatorSignsInAndTheJobsAppear()
{
    kit::SecureServer platform(u"DNS:platform.example"_s);
    if (!platform.isReady())
        QSKIP("needs the openssl program to make a certificate");
    const kit::Trust trust(platform);
    const QByteArray page = kit::jobPage({kit::JobRecord{.id = 31007}.json()});
    platform.setAnswer("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                       + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    kit::ScriptedServer ims;
    ims.always(
        kit::act::answer(200, R"({"access_token":"token-for-the-journey","token_type":"bearer","expires_in":86399})"));
    kit::ScriptedProxy proxy;
    proxy.tunnelTo(platform.port());
    proxy.answer(kit::ScriptedProxy::onlyFor(kit::ScriptedProxy::basic(u"ann"_s, u"company-word-7"_s),
                                             {"NTLM", "Basic realm=\"Company\""}));
    QNetworkProxyFactory::setApplicationProxyFactory(new OneWayOut(proxy.proxy()));

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"credential.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"org_id"_s, u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s},
                                         {u"client_id"_s, u"0f1e2d3c4b5a69788796a5b4c3d2e1f0"_s},
                                         {u"secret"_s, u"p8e-journey-secret-value"_s},
                                         {u"scopes"_s, QJsonArray{u"openid"_s}}})
                   .toJson());
    file.close();
    Locations(folder.path()).applyToSettings();
    CommandLine wanted;
    wanted.language = u"en"_s;
    wanted.credentialsFile = file.fileName();
    wanted.gateway = QUrl(u"https://platform.example"_s);
    wanted.ims = ims.url();
    wanted.sandbox = u"dev"_s;
    Program program(wanted, Locations(folder.path()));
    program.start();

    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"proxy.user"_s), 60'000);
    QVERIFY(kit::visibleWords(*Hand::find(u"proxy.signIn"_s)).contains(proxy.name()));
    QCOMPARE(platform.received(), QByteArray());
    // Not now: the question stays in the status bar, and nothing is sent meanwhile.
    Hand::click(Hand::find(u"proxy.close"_s));
    QTRY_VERIFY(!Hand::canUse(u"proxy.user"_s));
    QTRY_VERIFY(Hand::canUse(u"status.notice.link"_s));
    const auto asked = proxy.heads().size();
    program.workspace()->monitor().refresh();
    QTRY_VERIFY(!program.workspace()->monitor().state().refreshing);
    QCOMPARE(proxy.heads().size(), asked);
    Hand::click(Hand::find(u"status.notice.link"_s));
    QTRY_VERIFY(Hand::canUse(u"proxy.user"_s));
    // A slip, and then the right one.
    Hand::find(u"proxy.user"_s)->setFocus();
    Hand::type(u"ann"_s);
    Hand::find(u"proxy.password"_s)->setFocus();
    Hand::type(u"slip-of-a-key"_s);
    Hand::click(Hand::find(u"proxy.act"_s));
    QTRY_VERIFY(Hand::canUse(u"proxy.password"_s)
                && kit::visibleWords(*Hand::find(u"proxy.signIn"_s)).contains(u"refused the user name"_s));
    QCOMPARE(platform.received(), QByteArray());
    Hand::find(u"proxy.password"_s)->setFocus();
    Hand::type(u"company-word-7"_s);
    Hand::click(Hand::find(u"proxy.act"_s));
    QTRY_COMPARE_WITH_TIMEOUT(program.workspace()->jobs().jobCount(), 1, 30'000);
    QTRY_VERIFY(!Hand::canUse(u"proxy.user"_s));
    // NTLM was offered and never spoken, and the password stands in no file.
    for (const QByteArray &head : proxy.heads())
        QVERIFY(!kit::ScriptedProxy::authorization(head).startsWith("NTLM"));
    QDir all(folder.path());
    for (const QFileInfo &info : all.entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile one(info.filePath());
        QVERIFY(!one.open(QIODevice::ReadOnly) || !one.readAll().contains("company-word-7"));
    }
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestCompanyProxy)
#include "tst_companyproxy.moc"
