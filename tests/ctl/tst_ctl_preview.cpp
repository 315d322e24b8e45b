// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"
#include "tests/ctl/scriptdesk.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// `preview`: sizes, target and one profile; nothing is launched.
class CtlPreviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<kit::ScriptDesk> m_desk;
    QString m_file;
    QJsonObject m_row; ///< exported
    QByteArray m_identity; ///< of that row, in the namespace email

    QString write(QJsonObject members)
    {
        members.insert("destination"_L1, QJsonObject{{"datasetId"_L1, kit::ScriptDesk::targetId}});
        members.insert("schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}});
        return m_desk->write(u"request.json"_s, QJsonDocument(members).toJson());
    }
    kit::ScriptCall preview(const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return m_desk->run(QStringList{u"preview"_s, m_file, u"--json"_s} + more, input);
    }
    QJsonArray jobs()
    {
        const QByteArray page = m_desk->call("GET", u"/data/core/ups/export/jobs?limit=100"_s);
        return QJsonDocument::fromJson(page)["records"_L1].toArray();
    }
    QString segmentId()
    {
        const QByteArray page = m_desk->call("GET", u"/data/core/ups/segment/definitions?limit=1"_s);
        return QJsonDocument::fromJson(page)["segments"_L1][0]["id"_L1].toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<kit::ScriptDesk>();
        const QString fields = u"person.name,personalEmail.address,identityMap"_s;
        const QString job = m_desk->launch({{"fields"_L1, fields}});
        const kit::ScriptCall rows = m_desk->run({u"result"_s, u"rows"_s, job, u"--limit"_s, u"50"_s, u"--json"_s});
        for (const QJsonValue row : rows.document()["rows"_L1].toArray()) {
            const QJsonArray emails = row["identityMap"_L1]["email"_L1].toArray();
            if (emails.isEmpty() || !row["person"_L1]["name"_L1]["firstName"_L1].isString())
                continue;
            m_row = row.toObject();
            m_identity = emails.first()["id"_L1].toString().toUtf8();
            break;
        }
        QVERIFY2(!m_identity.isEmpty(), rows.err.constData());
        QCOMPARE(m_desk->run({u"job"_s, u"list"_s, u"--refresh"_s}).exit, 0); // the local history knows the export
    }
    void init()
    {
        m_desk->platform().setFaults("{}");
        m_file = write({{"fields"_L1, u"person.name,personalEmail.address,identityMap"_s}});
    }

    void sizesAreSaidAndNothingIsLaunched()
    {
        const qsizetype before = jobs().size();
        const kit::ScriptCall call = preview();
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject document = call.document();
        QCOMPARE(kit::schemaProblem(document, u"preview"_s), QString());
        QVERIFY(!document.contains("profile"_L1) && !document.contains("estimates"_L1));
        QVERIFY(document["size"_L1]["about"_L1].toInteger() > 0); // without empty profiles, of which some are counted
        QVERIFY(document["size"_L1]["atLeast"_L1].isNull() && document["size"_L1]["atMost"_L1].isNull());
        QCOMPARE(document["size"_L1]["notes"_L1].toArray(), QJsonArray{u"no-empty-profiles"_s});
        QVERIFY(document["target"_L1]["batches"_L1].toInteger() >= 1);
        QCOMPARE(document["usual"_L1]["runs"_L1].toInteger(), 1);
        QVERIFY(document["usual"_L1]["bytes"_L1].toInteger() > 0);
        QCOMPARE(jobs().size(), before);
    }

    void theStoreBoundsOnlyWhatItCounts()
    {
        const QByteArray page = m_desk->call("GET", u"/data/core/ups/config/mergePolicies"_s);
        int unstitched = 0;
        for (const QJsonValue policy : QJsonDocument::fromJson(page)["children"_L1].toArray()) {
            const bool isDefault = policy["default"_L1].toBool();
            const bool stitches = policy["identityGraph"_L1]["type"_L1].toString() != "none"_L1;
            if (policy["schema"_L1]["name"_L1].toString() != "_xdm.context.profile"_L1)
                continue;
            unstitched += stitches ? 0 : 1;
            const QJsonObject id{{"id"_L1, policy["id"_L1]}};
            m_file = write({{"mergePolicy"_L1, id}, {"filter"_L1, QJsonObject{{"emptyProfiles"_L1, true}}}});
            const kit::ScriptCall call = preview();
            QCOMPARE(kit::schemaProblem(call.document(), u"preview"_s), QString());
            const QJsonValue size = call.document()["size"_L1];
            QCOMPARE(size["atMost"_L1].isNull(), !isDefault || !stitches);
            QCOMPARE(size["about"_L1].isNull(), isDefault && stitches);
            QCOMPARE(size["notes"_L1].toArray().contains(u"not-stitched"_s), !stitches);
            m_file = write({{"mergePolicy"_L1, id}});
            const kit::ScriptCall text = m_desk->run({u"preview"_s, m_file, u"--profile"_s, u"email"_s}, m_identity);
            QCOMPARE(text.out.contains("other rows can have this identity"), !stitches);
        }
        QVERIFY(unstitched > 0);
    }

    void segmentsBoundTheRows()
    {
        const QByteArray jobs = m_desk->call("GET", u"/data/core/ups/segment/jobs?status=SUCCEEDED&limit=100"_s);
        const QJsonArray children = QJsonDocument::fromJson(jobs)["children"_L1].toArray();
        QVERIFY2(!children.isEmpty(), jobs.constData());
        const QJsonObject all = children.first()["metrics"_L1]["segmentedProfileByStatusCounter"_L1].toObject();
        QStringList ids;
        for (auto it = all.begin(); it != all.end(); ++it)
            if (it.value()["realized"_L1].toInteger() > 0)
                ids += it.key();
        QVERIFY(ids.size() > 1);
        const auto count = [&](qsizetype at, QLatin1String status) { return all[ids[at]][status].toInteger(); };
        const auto size = [&](const QString &status, bool perBatch, const QJsonObject &times = {}) -> QJsonValue {
            QJsonArray segments;
            for (qsizetype at = 0; at < 2; ++at)
                segments += QJsonObject{{"segmentId"_L1, ids[at]}, {"status"_L1, QJsonArray{status}}};
            QJsonObject filter{{"segments"_L1, segments}};
            if (!times.isEmpty())
                filter.insert("segmentQualificationTime"_L1, times);
            const QJsonObject target{{"datasetId"_L1, kit::ScriptDesk::targetId}, {"segmentPerBatch"_L1, perBatch}};
            const QJsonObject request{{"filter"_L1, filter},
                                      {"destination"_L1, target},
                                      {"schema"_L1, QJsonObject{{"name"_L1, u"_xdm.context.profile"_s}}}};
            m_file = m_desk->write(u"request.json"_s, QJsonDocument(request).toJson());
            return preview().document()["size"_L1];
        };
        const qint64 realized = count(0, "realized"_L1) + count(1, "realized"_L1);
        const QJsonValue once = size(u"realized"_s, false);
        QCOMPARE(once["atMost"_L1].toInteger(-1), realized);
        QCOMPARE(once["atLeast"_L1].toInteger(-1), std::max(count(0, "realized"_L1), count(1, "realized"_L1)));
        QCOMPARE(once["notes"_L1].toArray(), QJsonArray{u"exported-once"_s});
        const QJsonValue each = size(u"realized"_s, true);
        QCOMPARE(each["atMost"_L1].toInteger(-1), realized);
        QCOMPARE(each["atLeast"_L1].toInteger(-1), realized);
        QCOMPARE(each["notes"_L1].toArray(), QJsonArray{u"once-per-segment"_s});
        const QJsonValue exited = size(u"exited"_s, true);
        QCOMPARE(exited["atMost"_L1].toInteger(-1), count(0, "exited"_L1) + count(1, "exited"_L1));
        const QJsonValue narrowed
            = size(u"realized"_s, false,
                   {{"startTime"_L1, u"2026-01-01T00:00:00Z"_s}, {"endTime"_L1, u"2026-02-01T00:00:00Z"_s}});
        QVERIFY(narrowed["atLeast"_L1].isNull());
        QCOMPARE(narrowed["atMost"_L1].toInteger(-1), realized);
    }

    void theProfileIsItsRowInTheExport()
    {
        const kit::ScriptCall call = preview({u"--profile"_s, u"email"_s}, m_identity + "\n");
        QVERIFY2(call.exit == 0, call.err.constData());
        const QJsonObject document = call.document();
        QCOMPARE(kit::schemaProblem(document, u"preview"_s), QString());
        QJsonObject values;
        for (const QJsonValue field : document["profile"_L1]["fields"_L1].toArray())
            values.insert(field["path"_L1].toString(), field["value"_L1]);
        QCOMPARE(values.value("person.name.firstName"_L1), m_row["person"_L1]["name"_L1]["firstName"_L1]);
        QCOMPARE(values.value("identityMap.email[0].id"_L1).toString().toUtf8(), m_identity);
        const kit::ScriptCall all = preview({u"--profile"_s, u"email"_s, u"--all"_s}, m_identity);
        QVERIFY(all.document()["profile"_L1]["fields"_L1].toArray().size() > values.size());
    }

    void aProfileThatIsNotExportedIsMarked()
    {
        const auto requestOf = [](const QString &id, const QString &status) {
            return QJsonObject{
                {"filter"_L1,
                 QJsonObject{{"segments"_L1,
                              QJsonArray{QJsonObject{{"segmentId"_L1, id}, {"status"_L1, QJsonArray{status}}}}}}}};
        };
        m_file = write({});
        const kit::ScriptCall whole = preview({u"--profile"_s, u"email"_s}, m_identity);
        QVERIFY(whole.document()["profile"_L1]["leftOut"_L1].isNull());
        QHash<QString, QString> memberships; // status by segment
        for (const QJsonValue field : whole.document()["profile"_L1]["fields"_L1].toArray()) {
            const QStringList path = field["path"_L1].toString().split(u'.');
            if (path.value(0) == "segmentMembership"_L1 && path.value(3) == "status"_L1)
                memberships.insert(path.value(2), field["value"_L1].toString());
        }
        const QJsonArray all = QJsonDocument::fromJson(m_desk->call(
            "GET", u"/data/core/ups/segment/definitions?limit=100"_s))["segments"_L1]
                                   .toArray();
        int left = 0;
        for (const QJsonValue segment : all) {
            const QString id = segment["id"_L1].toString();
            for (const QString &status : {u"realized"_s, u"exited"_s}) {
                if (left > 2)
                    return;
                m_file = write(requestOf(id, status));
                const kit::ScriptCall call = preview({u"--profile"_s, u"email"_s}, m_identity);
                QCOMPARE(kit::schemaProblem(call.document(), u"preview"_s), QString());
                const bool isIn = memberships.value(id) == status;
                left += isIn ? 0 : 1;
                QCOMPARE(call.document()["profile"_L1]["leftOut"_L1],
                         isIn ? QJsonValue() : QJsonValue(u"in-no-segment"_s));
            }
        }
        QVERIFY(left > 0);
    }

    void theIdentityStaysNowhere()
    {
        preview({u"--profile"_s, u"email"_s}, m_identity);
        QDir folder(m_desk->path(u"data"_s));
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_identity), qPrintable(name));
        }
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody") << QStringList{u"--profile"_s, u"email"_s} << QByteArray("nobody@example.invalid\n")
                                << 10 << u"no-profile"_s;
        QTest::newRow("no identity") << QStringList{u"--profile"_s, u"email"_s} << QByteArray("  \n") << 2
                                     << u"no-identity"_s;
        QTest::newRow("all of nobody") << QStringList{u"--all"_s} << QByteArray() << 2 << u"usage"_s;
        QTest::newRow("two sources") << QStringList{u"--template"_s, u"x"_s} << QByteArray() << 2 << u"usage"_s;
    }
    void mistakesAreSaid()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, input);
        const kit::ScriptCall call = preview(more, input);
        QTEST(call.exit, "exit");
        QTEST(call.errorCode(), "code");
        if (call.exit == 10) // what else is known is there
            QCOMPARE(kit::schemaProblem(call.document(), u"preview"_s), QString());
    }

    void requestAndIdentityCannotShareTheInput()
    {
        m_file = u"-"_s;
        QCOMPARE(preview({u"--profile"_s, u"email"_s}, m_identity).errorCode(), u"usage"_s);
    }

    void withoutTheLicenseTheRestIsSaid()
    {
        m_desk->platform().setFaults(
            R"({"rules": [{"route": "POST /data/core/ups/access/entities", "nth": 1, "fault": {"status": 403}}]})");
        const kit::ScriptCall call = preview({u"--profile"_s, u"email"_s}, m_identity);
        QCOMPARE(call.exit, 8);
        QVERIFY(call.err.contains("license or role"));
        QCOMPARE(kit::schemaProblem(call.document(), u"preview"_s), QString());
        QVERIFY(call.document()["size"_L1]["about"_L1].toInteger() > 0);
    }

    void anExpiryNearIsAWarning()
    {
        const QString at = QDateTime::currentDateTimeUtc().addDays(9).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
        const QJsonObject body{
            {"datasetId"_L1, kit::ScriptDesk::targetId}, {"displayName"_L1, u"t"_s}, {"expiry"_L1, at}};
        const QByteArray created = m_desk->call("POST", u"/data/core/hygiene/ttl"_s, QJsonDocument(body).toJson());
        const QJsonObject document = preview().document();
        QCOMPARE(QDateTime::fromString(document["target"_L1]["expiresAt"_L1].toString(), Qt::ISODateWithMs),
                 QDateTime::fromString(at, Qt::ISODate));
        QStringList codes;
        for (const QJsonValue check : document["checks"_L1].toArray())
            codes += check["code"_L1].toString();
        QVERIFY2(codes.contains("dataset-expires-soon"_L1), created.constData());
        m_desk->call("DELETE", u"/data/core/hygiene/ttl/"_s + QJsonDocument::fromJson(created)["ttlId"_L1].toString());
        QVERIFY(preview().document()["target"_L1]["expiresAt"_L1].isNull());
    }

    void segmentsAreEstimatedOnDemand()
    {
        const QString id = segmentId();
        m_file = write({{"filter"_L1,
                         QJsonObject{{"segments"_L1,
                                      QJsonArray{QJsonObject{{"segmentId"_L1, id},
                                                             {"segmentNs"_L1, u"ups"_s},
                                                             {"status"_L1, QJsonArray{u"realized"_s}}}}}}}});
        const kit::ScriptCall call = preview({u"--estimate"_s});
        QVERIFY2(call.exit == 0, call.err.constData());
        QCOMPARE(kit::schemaProblem(call.document(), u"preview"_s), QString());
        const QJsonValue estimate = call.document()["estimates"_L1][0];
        QCOMPARE(estimate["segmentId"_L1].toString(), id);
        QVERIFY(estimate["profiles"_L1].isDouble());
        QCOMPARE(call.document()["size"_L1]["parts"_L1][0]["segmentId"_L1].toString(), id);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::CtlPreviewTest)
#include "tst_ctl_preview.moc"
