// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/proxysignins.h"
#include "models/connections/secretstore.h"
#include "models/platform/redaction.h"
#include "tests/kit/scriptedproxy.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using kit::ScriptedProxy;

namespace
{

/// A keychain in memory.
class PlainKeychain final : public Keychain
{
public:
    explicit PlainKeychain(QHash<QString, Secret> &kept)
        : m_kept(kept)
    {
    }
    void read(const QString &key, Then then) override
    {
        then({m_kept.contains(key) ? Answer::Kind::Done : Answer::Kind::NotThere, m_kept.value(key), {}});
    }
    void write(const QString &key, const Secret &secret, Then then) override
    {
        m_kept.insert(key, secret);
        then({Answer::Kind::Done, {}, {}});
    }
    void remove(const QString &key, Then then) override
    {
        m_kept.remove(key);
        then({Answer::Kind::Done, {}, {}});
    }

private:
    QHash<QString, Secret> &m_kept;
};

/// A program's run: what it knows of proxies is forgotten at its end, the keychain is not.
struct Run {
    explicit Run(const ScriptedProxy &proxy, QHash<QString, Secret> &kept)
        : gate([address = proxy.proxy()](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{address}; })
        , secrets(std::make_unique<PlainKeychain>(kept), 5s)
        , signIns(gate, secrets, redaction)
    {
    }
    void use() { gate.routeTo(QUrl(u"https://platform.example"_s)); }

    ProxyGate gate;
    SecretStore secrets;
    Redaction redaction;
    ProxySignIns signIns;
    QSignalSpy asked{&signIns, &ProxySignIns::asked};
    QSignalSpy settled{&signIns, &ProxySignIns::settled};
};

} // namespace

class ProxySignInsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptedProxy> m_proxy;
    QHash<QString, Secret> m_kept;

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_proxy = std::make_unique<ScriptedProxy>();
        m_proxy->answer(
            ScriptedProxy::onlyFor(ScriptedProxy::basic(u"ann"_s, u"pass-word-1"_s), {"Basic realm=\"x\""}));
    }

    void whatIsKeptNeedsNoQuestionNextTime()
    {
        {
            Run first(*m_proxy, m_kept);
            first.use();
            QTRY_COMPARE(first.asked.size(), 1);
            QCOMPARE(first.signIns.open().size(), 1);
            first.signIns.signIn(m_proxy->name(), u"ann"_s, Secret(u"pass-word-1"_s), true);
            QTRY_COMPARE(first.settled.size(), 1);
            QCOMPARE(first.signIns.open().size(), 0);
            QTRY_COMPARE(m_kept.size(), 1);
            QVERIFY(!first.redaction.text("x pass-word-1 y").contains("pass-word-1"));
        }
        Run second(*m_proxy, m_kept);
        second.use();
        QTRY_COMPARE(second.settled.size(), 1);
        QCOMPARE(second.asked.size(), 0);
    }

    void whatIsNotToBeKeptIsNot()
    {
        Run run(*m_proxy, m_kept);
        run.use();
        QTRY_COMPARE(run.asked.size(), 1);
        run.signIns.signIn(m_proxy->name(), u"ann"_s, Secret(u"pass-word-1"_s), false);
        QTRY_COMPARE(run.settled.size(), 1);
        QVERIFY(m_kept.isEmpty());
    }

    void wrongPasswordIsNotKept()
    {
        Run run(*m_proxy, m_kept);
        run.use();
        QTRY_COMPARE(run.asked.size(), 1);
        run.signIns.signIn(m_proxy->name(), u"ann"_s, Secret(u"wrong-word"_s), true);
        QTRY_COMPARE(run.asked.size(), 2);
        QVERIFY(run.asked.last().first().value<ProxySignInRequest>().refused);
        QVERIFY(m_kept.isEmpty());
    }

    void keptPasswordThatIsRefusedLeadsToTheQuestion()
    {
        m_kept.insert(u"proxy "_s + m_proxy->name(), Secret(u"ann\nold-password"_s));
        Run run(*m_proxy, m_kept);
        run.use();
        QTRY_COMPARE(run.asked.size(), 1);
        QVERIFY(run.asked.last().first().value<ProxySignInRequest>().refused);
        QVERIFY(m_proxy->heads().size() <= 4);
    }
};

EXPORTDESK_TEST(ProxySignInsTest)
#include "tst_proxysignins.moc"
