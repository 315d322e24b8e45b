// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QByteArray catalogRoute = "/data/foundation/catalog/dataSets";

} // namespace

/// `dataset create`: once, whatever happens to the response.
class CtlDatasetsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    int countOf(const QString &name)
    {
        const QByteArray page = m_desk->call("GET", u"/data/foundation/catalog/dataSets?limit=100"_s);
        int count = 0;
        for (const QJsonValue dataset : QJsonDocument::fromJson(page).object())
            count += dataset["name"_L1].toString() == name ? 1 : 0;
        return count;
    }
    kit::ScriptCall create(const QString &name, const QStringList &more = {}) const
    {
        return m_desk->run(QStringList{u"dataset"_s, u"create"_s, name, u"--production"_s, u"prod"_s, u"--json"_s}
                           + more);
    }
    void setFault(const QByteArray &fault)
    {
        m_desk->platform().setFaults("{\"rules\":[{\"route\":\"POST " + catalogRoute + "\",\"nth\":1,\"fault\":" + fault
                                     + "}]}");
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<kit::ScriptDesk>(); }
    void init() { m_desk->platform().setFaults("{}"); }

    void itIsCreated()
    {
        const kit::ScriptCall call = create(u" Nightly "_s, {u"--description"_s, u"for the shop"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"datasetCreate"_s), QString());
        const QJsonValue dataset = call.document()["dataset"_L1];
        QCOMPARE(dataset["name"_L1].toString(), u"Nightly"_s);
        QCOMPARE(dataset["description"_L1].toString(), u"for the shop"_s);
        QVERIFY(dataset["canBeTarget"_L1].toBool());
        QCOMPARE(countOf(u"Nightly"_s), 1);
        const kit::ScriptCall again = create(u"Nightly"_s); // the platform allows that
        QCOMPARE(again.exit, 0);
        QVERIFY(again.err.contains("already exists"));
        QCOMPARE(countOf(u"Nightly"_s), 2);
    }

    void productionWantsItsName_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("left out") << QStringList();
        QTest::newRow("another") << QStringList{u"--production"_s, u"dev"_s};
        QTest::newRow("in capitals") << QStringList{u"--production"_s, u"PROD"_s};
    }
    void productionWantsItsName()
    {
        QFETCH(QStringList, more);
        m_desk->platform().clearLog();
        const QStringList arguments{u"dataset"_s, u"create"_s, u"Guarded"_s, u"--json"_s};
        const kit::ScriptCall english = m_desk->run(arguments + more + QStringList{u"--lang"_s, u"en"_s});
        const kit::ScriptCall german = m_desk->run(arguments + more + QStringList{u"--lang"_s, u"de"_s});
        for (const kit::ScriptCall &call : {english, german}) {
            QCOMPARE(call.exit, 5);
            QCOMPARE(kit::schemaProblem(call.document(), u"error"_s), QString());
            QVERIFY(call.err.contains("prod"));
        }
        QVERIFY(english.err != german.err);
        QCOMPARE(countOf(u"Guarded"_s), 0);
    }

    void anotherSandboxNeedsNoName()
    {
        const QJsonArray sandboxes
            = m_desk->run({u"sandbox"_s, u"list"_s, u"--json"_s}).document()["sandboxes"_L1].toArray();
        QString development;
        for (const QJsonValue one : sandboxes)
            if (!one["production"_L1].toBool() && one["usable"_L1].toBool())
                development = one["name"_L1].toString();
        QVERIFY(!development.isEmpty());
        const kit::ScriptCall call
            = m_desk->run({u"dataset"_s, u"create"_s, u"Trial"_s, u"--sandbox"_s, development, u"--json"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
    }

    void aNameIsRequired()
    {
        QCOMPARE(m_desk->run({u"dataset"_s, u"create"_s}).exit, 2);
        QCOMPARE(create(u"  "_s).exit, 2);
    }

    void aLostResponseCreatesNoSecond_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("isDone"); ///< the work, in spite of the fault
        QTest::newRow("closed") << QByteArray(R"({"lostAnswer":"close"})") << true;
        QTest::newRow("reset") << QByteArray(R"({"lostAnswer":"reset"})") << true;
        QTest::newRow("503 after the work") << QByteArray(R"({"status":503,"afterWork":true})") << true;
        QTest::newRow("403 after the work") << QByteArray(R"({"status":403,"afterWork":true})") << true;
        QTest::newRow("403") << QByteArray(R"({"status":403})") << false;
    }
    void aLostResponseCreatesNoSecond()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, isDone);
        const QString name = u"Lost, "_s + QString::fromLatin1(QTest::currentDataTag());
        setFault(fault);
        const kit::ScriptCall call = create(name);
        QCOMPARE(call.exit, isDone ? 0 : 8);
        QCOMPARE(countOf(name), isDone ? 1 : 0);
        if (isDone)
            QCOMPARE(call.document()["dataset"_L1]["name"_L1].toString(), name);
    }

    /// The search is not possible either; the same command finds the dataset later.
    void whatIsUnknownIsFoundByTheNextCall()
    {
        m_desk->platform().setFaults("{\"rules\":[{\"route\":\"POST " + catalogRoute
                                     + "\",\"nth\":1,\"fault\":{\"lostAnswer\":\"close\"}},{\"route\":\"GET "
                                     + catalogRoute
                                     + "\",\"nth\":[2,3,4,5,6,7,8,9,10,11,12],\"fault\":{\"status\":403}}]}");
        const kit::ScriptCall unknown = create(u"Unknown"_s);
        QVERIFY2(unknown.exit == 6, unknown.err.constData());
        QCOMPARE(kit::schemaProblem(unknown.document(), u"error"_s), QString());
        m_desk->platform().setFaults("{}");
        const kit::ScriptCall found = create(u"Unknown"_s);
        QVERIFY2(found.exit == 0, found.err.constData());
        QCOMPARE(countOf(u"Unknown"_s), 1);
    }

    void aKilledCallIsContinuedByTheNext()
    {
        m_desk->platform().setFaults("{\"rules\":[{\"route\":\"POST " + catalogRoute
                                     + "\",\"nth\":1,\"fault\":{\"delayMs\":60000}}]}");
        const kit::ScriptCall killed
            = m_desk->runKilled({u"dataset"_s, u"create"_s, u"Killed"_s, u"--production"_s, u"prod"_s}, SIGKILL, 8'000);
        QCOMPARE(killed.exit, -1);
        QCOMPARE(countOf(u"Killed"_s), 1);
        m_desk->platform().setFaults("{}");
        const kit::ScriptCall next = create(u"Killed"_s);
        QVERIFY2(next.exit == 0, next.err.constData());
        QCOMPARE(countOf(u"Killed"_s), 1);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlDatasetsTest)
#include "tst_ctl_datasets.moc"
