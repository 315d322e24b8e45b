// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/selectionedits.h"
#include "models/platform/exchangelog.h"
#include "models/platform/harfile.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "models/previews/profilepreview.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString ups = u"/data/core/ups"_s;
const QString dataAccess = u"/data/foundation/export"_s;

/// The values of a row as `path = text`, in an own way: the preview must say the same.
void flatten(const QJsonValue &value, const QString &path, QStringList &lines)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), lines);
        return;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        const bool plain = std::none_of(list.begin(), list.end(),
                                        [](const QJsonValue &one) { return one.isObject() || one.isArray(); });
        QStringList texts;
        for (qsizetype at = 0; at < list.size(); ++at) {
            if (plain)
                texts += list[at].toVariant().toString();
            else
                flatten(list[at], u"%1[%2]"_s.arg(path).arg(at), lines);
        }
        if (plain && !texts.isEmpty())
            lines += path + u" = "_s + texts.join(u", "_s);
        return;
    }
    const QString text = value.toVariant().toString();
    if (!value.isNull() && !text.isEmpty())
        lines += path + u" = "_s + text;
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

QStringList linesOf(const QJsonObject &row)
{
    QStringList lines;
    flatten(row, {}, lines);
    return sorted(lines);
}

QStringList linesOf(const QList<PreviewedRow> &rows)
{
    QStringList lines;
    for (const PreviewedRow &row : rows)
        if (!row.missing)
            lines += row.path + u" = "_s + row.text;
    return sorted(lines);
}

QSet<QString> identitiesOf(const QJsonObject &row)
{
    QSet<QString> identities;
    const QJsonObject map = row.value("identityMap"_L1).toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        for (const QJsonValue &one : it.value().toArray())
            identities += it.key() + u'\n' + one.toObject().value("id"_L1).toString();
    return identities;
}

/// An identity that no other row has.
std::optional<ProfileIdentity> ownIdentity(const QList<QJsonObject> &rows, qsizetype at)
{
    QSet<QString> own = identitiesOf(rows[at]);
    for (qsizetype other = 0; other < rows.size(); ++other)
        if (other != at)
            own -= identitiesOf(rows[other]);
    if (own.isEmpty())
        return {};
    const QStringList parts = own.begin()->split(u'\n');
    return ProfileIdentity{parts.first(), parts.last()};
}

} // namespace

/// What the preview of a person shows is the person's row in the export.
class PreviewedRowsTest : public QObject
{
    Q_OBJECT

    kit::LocalPlatformProcess m_platform{{u"--profiles"_s, u"120"_s, u"--jobs"_s, u"5"_s, u"--speed"_s, u"0"_s}};
    const SystemClock m_clock;
    ExchangeLog m_log;
    Transport m_transport{m_log, m_clock};
    const RetryPolicy m_policy{1};
    std::unique_ptr<ServiceToken> m_token;
    std::unique_ptr<HttpClient> m_client;

    QByteArray ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                   const QUrlQuery &query = {})
    {
        PlatformRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.query = query;
        request.accept = "*/*";
        const auto future = m_client->send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never answered");
        const auto outcome = future.result();
        if (!outcome)
            qFatal("%s %s: %d %s", method.constData(), qPrintable(path), outcome.failure().httpStatus,
                   qPrintable(outcome.failure().detail));
        return outcome.value().body;
    }
    QJsonObject askJson(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        return QJsonDocument::fromJson(ask(method, path, body)).object();
    }

    /// The rows of an export of these fields by this policy.
    QList<QJsonObject> exportedRows(const QStringList &fields, const QString &policy)
    {
        const QString type = u"application/vnd.adobe.xed+json;version=1"_s;
        const QJsonObject schema{{u"id"_s, u"https://ns.adobe.com/xdm/context/profile__union"_s},
                                 {u"contentType"_s, type}};
        const QJsonObject description{
            {u"persisted"_s, true}, {u"containerFormat"_s, u"json"_s}, {u"format"_s, u"json"_s}};
        const QJsonObject dataset{
            {u"name"_s, u"Preview target"_s}, {u"schemaRef"_s, schema}, {u"fileDescription"_s, description}};
        const QByteArray made = ask("POST", u"/data/foundation/catalog/dataSets"_s, QJsonDocument(dataset).toJson());
        const QString id = QJsonDocument::fromJson(made).array().first().toString().section(u'/', -1);
        QJsonObject request{{u"fields"_s, fields.join(u',')},
                            {u"mergePolicy"_s, QJsonObject{{u"id"_s, policy}}},
                            {u"destination"_s, QJsonObject{{u"datasetId"_s, id}}},
                            {u"schema"_s, QJsonObject{{u"name"_s, u"_xdm.context.profile"_s}}}};
        if (fields.isEmpty())
            request.remove("fields"_L1);
        const QJsonObject job = askJson("POST", ups + u"/export/jobs"_s, QJsonDocument(request).toJson());
        QString batch;
        const auto isDone = [&] {
            const QJsonObject now
                = askJson("GET", ups + u"/export/jobs/"_s + job.value("id"_L1).toVariant().toString());
            batch = now.value("destination"_L1).toObject().value("batchId"_L1).toString();
            return now.value("status"_L1).toString() == "SUCCEEDED"_L1 && !batch.isEmpty();
        };
        if (!QTest::qWaitFor(isDone, 60'000))
            qFatal("the export did not end");
        const auto hasArrived = [&] {
            const QJsonObject batches = askJson("GET", u"/data/foundation/catalog/batches/"_s + batch);
            return batches.value(batch).toObject().value("status"_L1).toString() == "success"_L1;
        };
        if (!QTest::qWaitFor(hasArrived, 60'000))
            qFatal("the batch did not arrive");
        QList<QJsonObject> rows;
        const QJsonObject files = askJson("GET", dataAccess + u"/batches/"_s + batch + u"/files"_s);
        for (const QJsonValue &file : files.value("data"_L1).toArray()) {
            const QString fileId = file.toObject().value("dataSetFileId"_L1).toString();
            const QJsonObject parts = askJson("GET", dataAccess + u"/files/"_s + fileId);
            for (const QJsonValue &part : parts.value("data"_L1).toArray()) {
                QUrlQuery query;
                query.addQueryItem(u"path"_s, part.toObject().value("name"_L1).toString());
                for (const QByteArray &line : ask("GET", dataAccess + u"/files/"_s + fileId, {}, query).split('\n'))
                    if (!line.trimmed().isEmpty())
                        rows += QJsonDocument::fromJson(line).object();
            }
        }
        return rows;
    }

    QStringList policies()
    {
        QStringList ids;
        const QJsonObject page = askJson("GET", ups + u"/config/mergePolicies"_s);
        for (const QJsonValue &policy : page.value("children"_L1).toArray())
            if (policy.toObject().value("schema"_L1).toObject().value("name"_L1) == "_xdm.context.profile"_L1)
                ids += policy.toObject().value("id"_L1).toString();
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Connection connection = m_platform.connection();
        m_token = std::make_unique<ServiceToken>(
            connection, m_platform.ready().value("clientSecret"_L1).toString().toLatin1(), m_transport, m_policy);
        m_client = std::make_unique<HttpClient>(connection, m_transport, *m_token, m_policy);
    }

    void previewIsTheExportedRow_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("some fields") << QStringList{u"identityMap"_s, u"person.name"_s, u"personalEmail.address"_s,
                                                    u"_northwind.scores"_s};
        QTest::newRow("all fields") << QStringList();
    }
    void previewIsTheExportedRow()
    {
        QFETCH(const QStringList, fields);
        const QStringList all = policies();
        QVERIFY2(all.size() >= 2, "there are policies of several kinds");
        for (const QString &policy : all) {
            const QList<QJsonObject> rows = exportedRows(fields, policy);
            QVERIFY2(rows.size() > 20, qPrintable(u"%1: %2 rows"_s.arg(policy).arg(rows.size())));
            ExportComposer composer(m_clock);
            if (!fields.isEmpty())
                ContentEdits(composer).setFields(fields);
            SelectionEdits(composer).setMergePolicy(policy);
            ProfilePreview preview(composer, *m_client);
            int compared = 0;
            for (qsizetype at = 0; at < rows.size(); at += std::max<qsizetype>(1, rows.size() / 8)) {
                // Without stitching, several rows can have an identity in common.
                const std::optional<ProfileIdentity> own = ownIdentity(rows, at);
                if (!own)
                    continue;
                preview.lookUp(*own);
                ++compared;
                QTRY_COMPARE_WITH_TIMEOUT(preview.state(), ProfilePreview::State::Found, 20'000);
                QCOMPARE(linesOf(preview.exported()), linesOf(rows[at]));
                QVERIFY(preview.profile().identities > 0);
            }
            QVERIFY2(compared > 2, qPrintable(policy));
        }
    }

    /// Nothing of a person is in what Activity shows, copies or saves.
    void lookUpsAreNotRecorded()
    {
        ExportComposer composer(m_clock);
        ProfilePreview preview(composer, *m_client);
        preview.lookUp({u"email"_s, u"nobody.at.all@example.invalid"_s});
        QTRY_COMPARE(preview.state(), ProfilePreview::State::NotFound);
        QVERIFY(!m_log.exchanges().empty());
        qsizetype lookUps = 0;
        QList<Exchange> kept;
        for (const Exchange &exchange : m_log.exchanges()) {
            kept += exchange;
            if (!exchange.path.endsWith("/access/entities"_L1))
                continue;
            ++lookUps;
            QVERIFY(exchange.personal);
            QVERIFY(exchange.requestBody.isEmpty() && exchange.answerBody.isEmpty());
            QVERIFY(exchange.sentBytes > 0);
        }
        QVERIFY(lookUps > 0);
        QVERIFY(!harText(kept).contains("nobody.at.all"));
    }
};

EXPORTDESK_TEST(PreviewedRowsTest)
#include "tst_previewedrows.moc"
