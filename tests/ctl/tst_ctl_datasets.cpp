// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptraces.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
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

    void itExpiresIfWanted()
    {
        const kit::ScriptCall call = create(u"For a month"_s, {u"--expires-in"_s, u"30"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"datasetCreate"_s), QString());
        const QString at = call.document()["dataset"_L1]["expiresAt"_L1].toString();
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(QDateTime::fromString(at, Qt::ISODateWithMs));
        QVERIFY2(days >= 29 && days <= 30, qPrintable(at));
        QVERIFY(create(u"For ever"_s).document()["dataset"_L1]["expiresAt"_L1].isNull());
        QCOMPARE(create(u"Too soon"_s, {u"--expires-in"_s, u"1"_s}).exit, 2);
    }

    void withoutThePermissionItExistsAndSaysSo()
    {
        for (const int status : {401, 403}) {
            const QByteArray fault = "{\"status\":" + QByteArray::number(status) + "}";
            m_desk->platform().setFaults(
                "{\"rules\":[{\"route\":\"GET /data/core/hygiene/ttl\",\"every\":1,\"fault\":" + fault + "}]}");
            const QString name = u"Refused %1"_s.arg(status);
            const kit::ScriptCall call = create(name, {u"--expires-in"_s, u"30"_s});
            QCOMPARE(call.exit, 8);
            QVERIFY2(call.err.contains("Manage Data Hygiene"), call.err.constData());
            QCOMPARE(countOf(name), 1);
        }
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
        const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk,
                                                              {arguments + more + QStringList{u"--lang"_s, u"en"_s},
                                                               arguments + more + QStringList{u"--lang"_s, u"de"_s}});
        for (const kit::ScriptCall &call : calls) {
            QCOMPARE(call.exit, 5);
            QCOMPARE(kit::schemaProblem(call.document(), u"error"_s), QString());
            QVERIFY(call.err.contains("prod"));
        }
        QVERIFY(calls[0].err != calls[1].err);
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

    /// All at the same time: whichever meets which fault, those whose work was done say so, and none is done twice.
    void lostResponsesCreateNoSecond()
    {
        QByteArrayList rules;
        for (const char *fault :
             {R"({"lostAnswer":"close"})", R"({"lostAnswer":"reset"})", R"({"status":503,"afterWork":true})",
              R"({"status":403,"afterWork":true})", R"({"status":403})"})
            rules += "{\"route\":\"POST " + catalogRoute + "\",\"nth\":" + QByteArray::number(rules.size() + 1)
                + ",\"fault\":" + fault + "}";
        m_desk->platform().setFaults("{\"rules\":[" + rules.join(',') + "]}");
        QList<QStringList> all;
        for (qsizetype i = 0; i < rules.size(); ++i)
            all += {u"dataset"_s, u"create"_s, u"Lost %1"_s.arg(i), u"--production"_s, u"prod"_s, u"--json"_s};
        const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk, all);
        int refused = 0;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            const QString name = u"Lost %1"_s.arg(i);
            refused += calls[i].exit == 8 ? 1 : 0;
            QVERIFY2(calls[i].exit == 0 || calls[i].exit == 8, calls[i].err.constData());
            QCOMPARE(countOf(name), calls[i].exit == 0 ? 1 : 0);
            if (calls[i].exit == 0)
                QCOMPARE(calls[i].document()["dataset"_L1]["name"_L1].toString(), name);
        }
        QCOMPARE(refused, 1);
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
            = kit::runUntil(*m_desk, {u"dataset"_s, u"create"_s, u"Killed"_s, u"--production"_s, u"prod"_s}, SIGKILL,
                            [&] { return countOf(u"Killed"_s) == 1; });
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
