// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failurereader.h"
#include "models/platform/failuretext.h"
#include "models/platform/permission.h"
#include "models/platform/redaction.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/errorforms.h"
#include "tests/views/spokenlanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Failure failureIn(const kit::ErrorForm &form)
{
    HttpAnswer answer;
    answer.status = form.status;
    answer.body = form.body;
    return readFailure(answer, Redaction(), 0);
}

} // namespace

/// Every form in which the platform says no, from the bytes to the advice.
class PlatformErrorsTest : public QObject
{
    Q_OBJECT

    const QList<kit::ErrorForm> m_forms = kit::errorForms();

private Q_SLOTS:
    void everyFormIsReadAndExplained_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(m_forms.size()); ++i)
            QTest::newRow(m_forms[i].name) << i;
    }

    void everyFormIsReadAndExplained()
    {
        QFETCH(int, index);
        const kit::ErrorForm &form = m_forms[index];
        const Failure failure = failureIn(form);
        QCOMPARE(failure.kind, form.kind);
        QCOMPARE(failure.httpStatus, form.status);
        QCOMPARE(failure.code, form.code);
        QCOMPARE(failure.outerCode, form.outer);
        QCOMPARE(failure.requestId, form.requestId);
        QVERIFY2(failure.detail.contains(form.text), qPrintable(failure.detail));
        QVERIFY2(!failure.detail.contains(u'{'), qPrintable(failure.detail)); // nobody reads JSON
        // What may have been done is a matter of the response, whatever its body says.
        QCOMPARE(failure.reached, form.status < 500 ? Failure::Reached::Yes : Failure::Reached::Maybe);
        const QString english = failureTitle(failure) + u' ' + failureRemedy(failure);
        QVERIFY2(english.contains(form.english), qPrintable(english));
        const QString line = failureSummary(failure);
        for (const QString &part : {form.code, form.outer, form.requestId, failure.detail})
            QVERIFY2(line.contains(part), qPrintable(line));
        const kit::SpokenLanguage spoken(u"de"_s);
        const QString german = failureTitle(failure) + u' ' + failureRemedy(failure);
        QVERIFY2(german.contains(form.german), qPrintable(german));
        QVERIFY(failureTitle(failure) + failureRemedy(failure) != english);
    }

    void theReferenceHasWhatSupportAsksFor()
    {
        Failure failure;
        QCOMPARE(failureReference(failure), QString());
        failure.httpStatus = 500;
        failure.code = u"PDP-4041-403"_s;
        failure.outerCode = u"UPAPI-113751-500"_s;
        failure.requestId = u"r-1"_s;
        QCOMPARE(failureReference(failure), u"Code: PDP-4041-403 within UPAPI-113751-500 · Request ID: r-1"_s);
        QVERIFY(failureWithReference(failure).endsWith(failureReference(failure)));
        failure.outerCode.clear();
        QCOMPARE(failureReference(failure), u"Code: PDP-4041-403 · Request ID: r-1"_s);
        failure.code.clear();
        QCOMPARE(failureReference(failure), u"Request ID: r-1"_s);
        failure.httpStatus = 0; // nobody but us knows the id
        QCOMPARE(failureReference(failure), QString());
    }

    void deepBodiesAreReadToABound()
    {
        QByteArray body = kit::notEntitledError();
        for (int i = 0; i < 40; ++i)
            body = "{\"errors\": [" + body + "]}";
        kit::ErrorForm form = m_forms.first();
        form.body = body;
        QVERIFY(failureIn(form).code.isEmpty());
        form.body = "{\"errors\": [" + QByteArray("{\"code\": \"A-1-400\"},").repeated(100'000) + "{}]}";
        QCOMPARE(failureIn(form).code, u"A-1-400"_s);
    }

    // ---- permissions

    void refusalsNameThePermission_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("permission");
        const auto row = [](const char *method, const char *path, const char *permission, const QByteArray &body = {}) {
            QTest::addRow("%s %s %s", method, path, body.constData())
                << QByteArray(method) << QString::fromLatin1(path) << body << QString::fromLatin1(permission);
        };
        row("GET", "/data/core/ups/export/jobs", "View Profiles");
        row("GET", "/data/core/ups/export/jobs/24115", "View Profiles");
        row("POST", "/data/core/ups/export/jobs", "Manage Profiles", "{\"filter\": {\"segments\": []}}");
        row("POST", "/data/core/ups/export/jobs", "Export Audience for Segment, Manage Profiles",
            "{\"filter\": {\"segments\": [{\"segmentId\": \"a\"}]}}");
        row("DELETE", "/data/core/ups/export/jobs/24115", "Manage Profiles");
        row("GET", "/data/core/ups/segment/definitions", "View Segments");
        row("POST", "/data/core/ups/segment/jobs", "Evaluate a Segment to an Audience");
        row("GET", "/data/core/ups/audiences", "View Segments");
        row("GET", "/data/core/ups/config/mergePolicies", "View Merge Policies");
        row("GET", "/data/core/ups/config/schedules", "View Job Schedules");
        row("GET", "/data/core/ups/previewsamplestatus", "View Profiles");
        row("GET", "/data/core/ups/access/entities", "View Profiles");
        row("GET", "/data/foundation/catalog/dataSets", "View Datasets");
        row("POST", "/data/foundation/catalog/dataSets", "Manage Datasets");
        row("GET", "/data/foundation/export/batches/b/files", "View Datasets");
        row("GET", "/data/foundation/schemaregistry/tenant/unions", "View Schemas");
        row("GET", "/data/foundation/query/queries", "Manage Queries");
        row("GET", "/data/core/hygiene/ttl", "View Data Hygiene");
        row("GET", "/data/foundation/sandbox-management/", "");
        row("GET", "/data/core/upsilon", "");
    }

    void refusalsNameThePermission()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, permission);
        QCOMPARE(permissionFor(method, path, body), permission);
        Failure failure;
        failure.kind = Failure::Kind::Forbidden;
        failure.permission = permission;
        QVERIFY(failureRemedy(failure).contains(permission));
        const kit::SpokenLanguage spoken(u"de"_s);
        QVERIFY(failureRemedy(failure).contains(permission)); // the name in Experience Platform
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::PlatformErrorsTest)
#include "tst_platformerrors.moc"
