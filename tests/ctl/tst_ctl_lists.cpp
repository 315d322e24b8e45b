// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptraces.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `sandbox list`, `policy list`, `segment list` and `dataset list`.
class CtlListsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;

    static void addLists()
    {
        QTest::addColumn<QString>("noun");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QString>("route");
        QTest::newRow("sandboxes") << u"sandbox"_s << u"sandboxes"_s << u"sandboxList"_s
                                   << u"/data/foundation/sandbox-management*"_s;
        QTest::newRow("policies") << u"policy"_s << u"policies"_s << u"policyList"_s
                                  << u"/data/core/ups/config/mergePolicies"_s;
        QTest::newRow("segments") << u"segment"_s << u"segments"_s << u"segmentList"_s
                                  << u"/data/core/ups/segment/definitions"_s;
        QTest::newRow("datasets") << u"dataset"_s << u"datasets"_s << u"datasetList"_s
                                  << u"/data/foundation/catalog/dataSets"_s;
    }

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<kit::ScriptDesk>(); }
    void init() { m_desk->platform().setFaults("{}"); }

    void aListIsOneDocument_data() { addLists(); }
    void aListIsOneDocument()
    {
        QFETCH(QString, noun);
        QFETCH(QString, key);
        QFETCH(QString, definition);
        const kit::ScriptCall call = m_desk->run({noun, u"list"_s, u"--json"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), definition), QString());
        QVERIFY(!call.document()[key].toArray().isEmpty());
        QCOMPARE(call.err, QByteArray()); // no progress where nobody looks
    }

    void aListIsATable_data() { addLists(); }
    void aListIsATable()
    {
        QFETCH(QString, noun);
        QFETCH(QString, key);
        const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk,
                                                              {{noun, u"list"_s, u"--json"_s},
                                                               {noun, u"list"_s, u"--lang"_s, u"en"_s},
                                                               {noun, u"list"_s, u"--lang"_s, u"de"_s}});
        const QJsonArray all = calls[0].document()[key].toArray();
        const kit::ScriptCall &english = calls[1];
        const kit::ScriptCall &german = calls[2];
        QCOMPARE(english.exit, 0);
        QCOMPARE(english.out.trimmed().count('\n'), all.size()); // and the headings
        QCOMPARE(german.out.trimmed().count('\n'), all.size());
        QVERIFY(english.out != german.out);
        const QJsonObject first = all.first().toObject();
        QVERIFY(english.out.contains(first[noun == "sandbox"_L1 ? "name"_L1 : "id"_L1].toString().toUtf8()));
    }

    void aFailureIsSaidInBothLanguages_data() { addLists(); }
    void aFailureIsSaidInBothLanguages()
    {
        QFETCH(QString, noun);
        QFETCH(QString, route);
        QFETCH(QString, definition);
        m_desk->platform().setFaults(
            u"{\"rules\":[{\"route\":\"GET %1\",\"fault\":{\"status\":403,\"code\":\"X-403\",\"message\":\"Not for you\"}}]}"_s
                .arg(route)
                .toUtf8());
        const QList<kit::ScriptCall> calls = kit::runTogether(*m_desk,
                                                              {{noun, u"list"_s, u"--json"_s, u"--lang"_s, u"en"_s},
                                                               {noun, u"list"_s, u"--json"_s, u"--lang"_s, u"de"_s}});
        const kit::ScriptCall &english = calls[0];
        const kit::ScriptCall &german = calls[1];
        for (const kit::ScriptCall &call : calls) {
            QCOMPARE(call.exit, 8);
            QCOMPARE(kit::schemaProblem(call.document(), definition), QString());
            QVERIFY(!call.errorCode().isEmpty());
            QVERIFY(!call.err.isEmpty());
        }
        QCOMPARE(english.errorCode(), german.errorCode());
        QVERIFY(english.err != german.err);
    }

    /// A list that breaks off: what was read of it is shown, with the reason why it is not all.
    void whatIsNotAllIsNotCalledAll()
    {
        m_desk->platform().setFaults(R"({"quirks":{"endlessPages":"fresh"},"rules":[
            {"route":"GET /data/foundation/catalog/dataSets","nth":3,"fault":{"status":403}}]})");
        const kit::ScriptCall call = m_desk->run({u"dataset"_s, u"list"_s, u"--json"_s});
        QCOMPARE(call.exit, 8);
        QCOMPARE(kit::schemaProblem(call.document(), u"datasetList"_s), QString());
        QVERIFY(!call.document()["datasets"_L1].toArray().isEmpty());
        QVERIFY(!call.errorCode().isEmpty());
    }

    void onlyTargetsAreListedOnRequest()
    {
        const QList<kit::ScriptCall> calls = kit::runTogether(
            *m_desk, {{u"dataset"_s, u"list"_s, u"--json"_s}, {u"dataset"_s, u"list"_s, u"--targets"_s, u"--json"_s}});
        const QJsonArray all = calls[0].document()["datasets"_L1].toArray();
        const QJsonArray targets = calls[1].document()["datasets"_L1].toArray();
        QVERIFY(!targets.isEmpty() && targets.size() < all.size());
        for (const QJsonValue one : targets)
            QVERIFY(one["canBeTarget"_L1].toBool());
    }

    void aSandboxIsChosenByOption()
    {
        const kit::ScriptCall other = m_desk->run({u"dataset"_s, u"list"_s, u"--json"_s, u"--sandbox"_s, u"no-such"_s});
        QCOMPARE(other.exit, 8);
        QVERIFY(other.document()["error"_L1]["text"_L1].toString().contains(u"no-such"_s));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlListsTest)
#include "tst_ctl_lists.moc"
