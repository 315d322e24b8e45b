// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestwriter.h"
#include "models/exports/pastexports.h"
#include "models/platform/platformkey.h"
#include "tests/exports/launchrun.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

Connection connectionAt(const QString &gateway, const QString &clientId = u"key"_s)
{
    Connection connection = kit::FakeClient().connection();
    connection.id = u"run of "_s + clientId; // as an earlier version named it: the gateway plays no part in it
    connection.gateway = QUrl(gateway);
    connection.clientId = clientId;
    return connection;
}

const QString here = u"https://here.example"_s;
const QString there = u"https://there.example"_s;

} // namespace

/// Launches and jobs belong to a gateway, an organization and a sandbox, not to a connection.
class PlatformsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    kit::FakeClock m_clock;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QString::number(++m_files)); }

private Q_SLOTS:
    void aKeyIsTheSameHoweverTheAddressIsWritten_data()
    {
        QTest::addColumn<QString>("gateway");
        QTest::addColumn<bool>("same");
        QTest::newRow("slash") << u"https://here.example/"_s << true;
        QTest::newRow("upper case") << u"HTTPS://Here.Example"_s << true;
        QTest::newRow("port written") << u"https://here.example:443"_s << true;
        QTest::newRow("user") << u"https://me@here.example"_s << true;
        QTest::newRow("other port") << u"https://here.example:8443"_s << false;
        QTest::newRow("http") << u"http://here.example"_s << false;
        QTest::newRow("path") << u"https://here.example/eu"_s << false;
        QTest::newRow("other host") << u"https://there.example"_s << false;
    }

    void aKeyIsTheSameHoweverTheAddressIsWritten()
    {
        QFETCH(QString, gateway);
        QFETCH(bool, same);
        const Connection one = connectionAt(here);
        Connection other = connectionAt(gateway, u"another key"_s);
        other.id = u"other"_s;
        QCOMPARE(platformKey(one) == platformKey(other), same);
        other.orgId = u"another@AdobeOrg"_s;
        QVERIFY(platformKey(one) != platformKey(other));
    }

    /// Its port is another one at each start.
    void theLocalPlatformIsTheSameAtAnyPort()
    {
        Connection one = connectionAt(u"http://127.0.0.1:4711"_s);
        one.local = true;
        Connection other = connectionAt(u"http://127.0.0.1:4712"_s);
        other.local = true;
        other.orgId.clear(); // before it runs
        QCOMPARE(platformKey(one), platformKey(other));
        other.local = false;
        QVERIFY(platformKey(one) != platformKey(other));
    }

    void aJobAtAnotherGatewayIsNotOurs()
    {
        const QString file = newFile();
        test::ScriptedPlatform platformHere(m_clock);
        test::ScriptedPlatform platformThere(m_clock);
        const ExportRequest asked = test::request();
        QString id;
        {
            test::Run run(file, platformHere, m_clock, connectionAt(here));
            QTRY_VERIFY(run.settled());
            run.client.hold(); // the answer is lost with the program
            id = run.launcher.launch(asked);
            QTRY_COMPARE(run.client.waiting(), 1);
        }
        // A colleague launches the very same export at the other gateway.
        platformThere.make(compactJson(asked), m_clock.nowMs());
        m_clock.advance(1s);
        {
            test::Run run(file, platformThere, m_clock, connectionAt(there));
            QTRY_VERIFY(run.settled());
            QVERIFY(run.launcher.entries().isEmpty());
            QVERIFY(run.launcher.identicalRecent(asked).isEmpty());
            QCOMPARE(run.launcher.elsewhere().size(), 1);
            QCOMPARE(run.launcher.elsewhere().first().id, id);
        }
        // Back where it was launched, its job is found.
        platformHere.make(compactJson(asked), m_clock.nowMs() - 1000);
        test::Run run(file, platformHere, m_clock, connectionAt(here));
        QTRY_VERIFY(run.settled());
        QVERIFY(run.launcher.entry(id));
        QCOMPARE(run.launcher.entry(id)->state, LaunchEntry::State::Adopted);
        QCOMPARE(platformThere.posts(), 0);
    }

    /// The second credential finishes what the first one began.
    void aSecondCredentialOfTheOrganizationFindsTheJob()
    {
        const QString file = newFile();
        test::ScriptedPlatform platform(m_clock);
        const ExportRequest asked = test::request();
        QString id;
        {
            test::Run run(file, platform, m_clock, connectionAt(here, u"first"_s));
            QTRY_VERIFY(run.settled());
            run.client.hold();
            id = run.launcher.launch(asked);
            QTRY_COMPARE(run.client.waiting(), 1);
        }
        platform.make(compactJson(asked), m_clock.nowMs());
        m_clock.advance(1s);
        test::Run run(file, platform, m_clock, connectionAt(here, u"second"_s));
        QTRY_VERIFY(run.settled());
        QVERIFY(run.launcher.entry(id));
        QCOMPARE(run.launcher.entry(id)->state, LaunchEntry::State::Adopted);
        QCOMPARE(run.launcher.identicalRecent(asked).size(), 1);
    }

    /// Both are open at once, and each has lost the answer to the same export: two jobs, one for each.
    void twoCredentialsNeverAdoptOneJobTwice()
    {
        const QString file = newFile();
        test::ScriptedPlatform platform(m_clock);
        const ExportRequest asked = test::request();
        QStringList ids;
        for (const QString &key : {u"first"_s, u"second"_s}) {
            test::Run run(file, platform, m_clock, connectionAt(here, key));
            QTRY_VERIFY(run.launcher.isStarted());
            run.client.hold();
            ids += run.launcher.launch(asked);
            QTRY_VERIFY(run.client.waiting() > 0);
        }
        platform.make(compactJson(asked), m_clock.nowMs());
        m_clock.advance(1s);
        test::Run first(file, platform, m_clock, connectionAt(here, u"first"_s));
        test::Run second(file, platform, m_clock, connectionAt(here, u"second"_s));
        QTRY_VERIFY(first.settled() && second.settled());
        auto loading = first.journal.load();
        loading.waitForFinished();
        const auto loaded = loading.result();
        int adopted = 0;
        for (const LaunchEntry &entry : loaded.value())
            adopted += entry.resultId.isEmpty() ? 0 : 1;
        QVERIFY2(adopted <= 1, "one job for two launches");
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::PlatformsTest)
#include "tst_platforms.moc"
