// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/address.h"
#include "models/connections/connectionsmodel.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

Connection named(const QString &name)
{
    Connection connection;
    connection.name = name;
    connection.gateway = QUrl(u"https://platform.adobe.io"_s);
    connection.ims = QUrl(u"https://ims-na1.adobelogin.com"_s);
    connection.orgId = u"0A1B@AdobeOrg"_s;
    connection.clientId = u"0f1e2d"_s;
    connection.scopes = {u"openid"_s, u"AdobeID"_s};
    connection.sandbox = u"prod"_s;
    return connection;
}

} // namespace

class ConnectionsModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void restart()
    {
        m_tester.reset();
        m_model.reset();
        m_settings = std::make_unique<QSettings>(file(), QSettings::IniFormat);
        m_model = std::make_unique<ConnectionsModel>(*m_settings);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    QStringList names() const
    {
        QStringList list;
        for (const Connection &one : m_model->connections())
            list.append(one.name);
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        restart();
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void connectionsSurviveARestart()
    {
        m_model->setLocal(named(u"Local platform"_s));
        const QString b = m_model->add(named(u"B"_s));
        const QString a = m_model->add(named(u"A"_s));
        const QString passing = m_model->addTransient(named(u"0 from the command line"_s));
        QCOMPARE(names(), (QStringList{u"Local platform"_s, u"A"_s, u"B"_s, u"0 from the command line"_s}));
        QVERIFY(m_model->index(3).data(ConnectionsModel::TransientRole).toBool());
        m_model->setSandbox(a, u"dev"_s);
        m_model->setSandbox(passing, u"dev"_s);
        m_model->setSandbox(u"local"_s, u"dev"_s);
        m_model->setCurrentId(a);
        m_model->setCurrentId(passing); // not there at the next start
        QVERIFY(m_model->asksInProduction(a));
        m_model->setAsksInProduction(a, false);
        const Connection saved = *m_model->connection(a);

        restart();
        QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(*m_model->connection(a), saved);
        QCOMPARE(m_model->connection(a)->sandbox, u"dev"_s);
        QCOMPARE(m_model->currentId(), a);
        QVERIFY(!m_model->asksInProduction(a));
        QVERIFY(m_model->asksInProduction(b));
        m_model->setLocal(named(u"Local platform"_s));
        QCOMPARE(m_model->connection(u"local"_s)->sandbox, u"dev"_s);
        QVERIFY(m_model->connection(u"local"_s)->local);
    }

    void theChoiceIsOnlyThereOnceItWasMade()
    {
        m_model->setLocal(named(u"Local platform"_s));
        QVERIFY(!m_model->hasChosen());
        QCOMPARE(m_model->currentId(), u"local"_s);
        m_model->setCurrentId(m_model->addTransient(named(u"of this run"_s)));
        QVERIFY(!m_model->hasChosen()); // it is not there at the next start
        QSignalSpy changed(m_model.get(), &ConnectionsModel::currentIdChanged);
        m_model->setCurrentId(u"local"_s); // chosen on purpose, though it was the answer before
        QVERIFY(m_model->hasChosen());
        m_model->setCurrentId(u"local"_s);
        QCOMPARE(changed.count(), 1);
        restart();
        QVERIFY(m_model->hasChosen());
    }

    void theSameCredentialIsFoundAgain()
    {
        Connection one = named(u"One"_s);
        one.clientId = u"id-one"_s;
        const QString id = m_model->add(one);
        QCOMPARE(m_model->sameAs(one), id);
        one.name = u"Renamed"_s;
        one.scopes = QStringList{u"other"_s};
        one.sandbox = u"dev"_s;
        QCOMPARE(m_model->sameAs(one), id); // what may change about it
        for (const auto &differ :
             {+[](Connection &c) { c.clientId = u"id-two"_s; }, +[](Connection &c) { c.orgId = u"B@AdobeOrg"_s; },
              +[](Connection &c) { c.gateway = QUrl(u"https://platform-stage.adobe.io"_s); },
              +[](Connection &c) { c.ims = QUrl(u"https://ims-na1-stg1.adobelogin.com"_s); }}) {
            Connection other = one;
            differ(other);
            QCOMPARE(m_model->sameAs(other), QString());
        }
        Connection passing = named(u"Passing"_s);
        passing.clientId = u"id-passing"_s;
        m_model->addTransient(passing);
        QCOMPARE(m_model->sameAs(passing), QString()); // stored nowhere, so nothing to renew
    }

    /// Its launches, history and drafts are kept under its id: a connection that comes back finds them.
    void aConnectionThatComesBackHasItsIdAgain()
    {
        const QString id = m_model->add(named(u"A"_s));
        const QString second = m_model->add(named(u"B"_s)); // the same credential, kept twice
        QVERIFY(second != id);
        const QString passing = m_model->addTransient(named(u"C"_s));
        QVERIFY(passing != id && passing != second);
        QVERIFY(m_model->remove(id));
        QCOMPARE(m_model->add(named(u"Renamed"_s)), id);
        restart();
        QCOMPARE(m_model->addTransient(named(u"C"_s)), passing); // the next run with that file
        Connection other = named(u"D"_s);
        other.clientId = u"another"_s;
        QVERIFY(m_model->addTransient(other) != passing);
        other.clientId.clear(); // not filled in yet: nothing to know it by
        QVERIFY(m_model->add(other) != m_model->add(other));
    }

    void sandboxesAreRememberedWithTheirConnection()
    {
        const QString id = m_model->add(named(u"A"_s));
        const QString passing = m_model->addTransient(named(u"B"_s));
        const QList<Sandbox> said{{u"prod"_s, u"Main\u00a0one"_s, u"production"_s, u"active"_s, {}, false},
                                  {u"dev"_s, {}, u"development"_s, u"resetting"_s, {}, false}};
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        for (const QString &one : {id, passing, u"nobody"_s}) {
            m_model->setSandboxes(one, said);
            m_model->setSandboxes(one, said);
        }
        QCOMPARE(changed.count(), 2);
        m_model->setSandbox(id, u"prod"_s);
        QVERIFY(m_model->index(m_model->rowOf(id)).data(ConnectionsModel::ProductionRole).toBool());
        m_model->setSandbox(id, u"dev"_s);
        QVERIFY(!m_model->index(m_model->rowOf(id)).data(ConnectionsModel::ProductionRole).toBool());
        restart();
        QCOMPARE(m_model->sandboxes(id), said);
        QVERIFY(m_model->sandboxes(passing).isEmpty());
        QVERIFY(m_model->remove(id));
        restart();
        QVERIFY(m_model->sandboxes(id).isEmpty());
    }

    void theFileIsOursAlone()
    {
        m_model->add(named(u"A"_s));
        QVERIFY(QFile::exists(file()));
        QCOMPARE(QFile::permissions(file())
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void theLocalPlatformStays()
    {
        m_model->setLocal(named(u"Local platform"_s));
        QVERIFY(!m_model->remove(u"local"_s));
        Connection other = named(u"x"_s);
        other.id = u"local"_s;
        QVERIFY(!m_model->update(other));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setLocal(named(u"Local platform"_s));
        QCOMPARE(changed.count(), 0);
        Connection moved = named(u"Local platform"_s);
        moved.gateway = QUrl(u"http://127.0.0.1:9999"_s);
        m_model->setLocal(moved);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void removingTheCurrentOneFallsBackToTheLocalPlatform()
    {
        const QString a = m_model->add(named(u"A"_s));
        m_model->setCurrentId(a);
        QSignalSpy current(m_model.get(), &ConnectionsModel::currentIdChanged);
        QVERIFY(m_model->remove(a));
        QVERIFY(!m_model->remove(a));
        QCOMPARE(current.count(), 1);
        QCOMPARE(m_model->currentId(), u"local"_s);
        restart();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void randomEditsAgreeWithAPlainMap()
    {
        QRandomGenerator random(12);
        QMap<QString, Connection> oracle;
        for (int step = 0; step < 250; ++step) {
            const QStringList ids = oracle.keys();
            const QString id = ids.isEmpty() ? QString() : ids[random.bounded(int(ids.size()))];
            switch (random.bounded(5)) {
            case 0:
            case 1: {
                Connection one = named(u"n%1"_s.arg(random.bounded(100)));
                one.id = m_model->add(one);
                oracle.insert(one.id, one);
                break;
            }
            case 2:
                QCOMPARE(m_model->remove(id), oracle.remove(id) > 0);
                break;
            case 3:
                if (oracle.contains(id)) {
                    oracle[id].name = u"n%1"_s.arg(random.bounded(100));
                    QVERIFY(m_model->update(oracle[id]));
                }
                break;
            default:
                restart();
            }
            QCOMPARE(m_model->rowCount(), int(oracle.size()));
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const Connection &one = m_model->connections()[row];
                QCOMPARE(one, oracle.value(one.id));
                if (row > 0)
                    QVERIFY(m_model->connections()[row - 1].name <= one.name);
            }
        }
    }

    void settingsThatWereTamperedWithAreSurvived()
    {
        QFile tampered(file());
        QVERIFY(tampered.open(QIODevice::WriteOnly));
        tampered.write(
            "[connections]\nx\\gateway=@Variant(\\0\\0\\0\\x7f)\ny\\gateway=not a url\ny\\scopes=5\n\xff\xfe=1\n");
        tampered.close();
        restart();
        for (const Connection &one : m_model->connections())
            QVERIFY(!one.id.isEmpty());
    }

    void onlySafeAddressesAreTaken_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        QTest::newRow("host") << u"platform.adobe.io"_s << u"https://platform.adobe.io"_s;
        QTest::newRow("with path") << u" https://platform.adobe.io/data?x=1#y "_s << u"https://platform.adobe.io"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("loopback 6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080"_s;
        QTest::newRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1"_s;
        QTest::newRow("plain http") << u"http://platform.adobe.io"_s << QString();
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example"_s << QString();
        QTest::newRow("user") << u"https://me:pw@platform.adobe.io"_s << QString();
        QTest::newRow("other scheme") << u"ftp://platform.adobe.io"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("blank inside") << u"https://a b"_s << QString();
        QTest::newRow("line end inside") << u"https://a\r\nb"_s << QString();
        QTest::newRow("bad port") << u"https://a:99999"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void onlySafeAddressesAreTaken()
    {
        QFETCH(QString, written);
        QFETCH(QString, address);
        QCOMPARE(platformAddress(written), QUrl(address));
    }
};

EXPORTDESK_TEST(ConnectionsModelTest)
#include "tst_connectionsmodel.moc"
