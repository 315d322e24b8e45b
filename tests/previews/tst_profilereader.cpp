// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/namespacereader.h"
#include "models/previews/previewedrows.h"
#include "models/previews/profilereader.h"
#include "tests/kit/damage.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QByteArray found = R"({"A29x-xid_01=": {"entityId": "A29x-xid_01=", "mergePolicy": {"id": "p1"},
    "sources": ["64f0c1d2e3a4b5c6d7e8f901"], "identityGraph": ["A29x-xid_01="],
    "lastModifiedAt": "2026-03-02 05:06:07-08:00",
    "entity": {"person": {"name": {"firstName": "Mara", "lastName": "Sample"}, "birthDate": null},
        "loyalty": {"points": 12480, "share": 0.25, "member": true, "tags": ["a", "b", 3], "note": ""},
        "addresses": [{"city": "Bremen"}, {"city": "Linz", "old": false}],
        "identityMap": {"email": [{"id": "mara@example.invalid", "primary": "true"}],
                        "crmid": [{"id": "7"}, {"id": "8"}]}}}})";

QStringList pathsOf(const FoundProfile &profile)
{
    QStringList paths;
    for (const ProfileValue &value : profile.values)
        paths += value.path;
    return paths;
}

} // namespace

class ProfileReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHaveTheirPaths()
    {
        const auto outcome = readFoundProfile(found);
        QVERIFY(outcome && outcome.value());
        const FoundProfile &profile = *outcome.value();
        const QList<ProfileValue> addresses{{u"addresses[0].city"_s, u"Bremen"_s},
                                            {u"addresses[1].city"_s, u"Linz"_s},
                                            {u"addresses[1].old"_s, u"false"_s}};
        for (const ProfileValue &one : addresses)
            QVERIFY2(profile.values.contains(one), qPrintable(one.path));
        QVERIFY(profile.values.contains({u"loyalty.points"_s, u"12480"_s}));
        QVERIFY(profile.values.contains({u"loyalty.share"_s, u"0.25"_s}));
        QVERIFY(profile.values.contains({u"loyalty.tags"_s, u"a, b, 3"_s}));
        const QStringList paths = pathsOf(profile);
        QVERIFY(!paths.contains(u"person.birthDate"_s)); // null is not there
        QVERIFY(!paths.contains(u"loyalty.note"_s)); // nor is an empty text
        QCOMPARE(profile.identities, 3);
        QCOMPARE(profile.namespaces, 2);
        QCOMPARE(profile.modifiedMs, 1772456767000);
        QVERIFY(!profile.cut);
    }

    void missingProfileHasManyForms_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no entry") << QByteArray("{}");
        QTest::newRow("empty entity") << QByteArray(
            R"({"x": {"entityId": "x", "entity": {}, "sources": [""], "lastModifiedAt": "1970-01-01T00:00:00Z"}})");
        QTest::newRow("list with 404") << QByteArray(
            R"([{"xid": "x", "error": {"message": "none", "statusCode": "404"}}])");
        QTest::newRow("entry with 404") << QByteArray(R"({"x": {"error": {"message": "none", "statusCode": "404"}}})");
        QTest::newRow("empty list") << QByteArray("[]");
    }
    void missingProfileHasManyForms()
    {
        QFETCH(const QByteArray, body);
        const auto outcome = readFoundProfile(body);
        QVERIFY(outcome.ok());
        QVERIFY(!outcome.value());
    }

    void errorsInsideAnAnswerAreFailures()
    {
        const auto outcome = readFoundProfile(
            R"([{"xid": "x", "error": {"message": "UPS-ACCSDK-1000005: 61 related identities", "statusCode": "422"}}])");
        QVERIFY(!outcome);
        QCOMPARE(outcome.failure().code, u"UPS-ACCSDK-1000005"_s);
        QCOMPARE(outcome.failure().httpStatus, 422);
        QVERIFY(outcome.failure().onlyReads);
        QVERIFY(!readFoundProfile("17"));
        QVERIFY(!readFoundProfile("{\"x\": "));
    }

    void olderIdentitiesAreCounted()
    {
        const auto outcome = readFoundProfile(R"({"x": {"entity": {"identities": [
            {"id": "1", "namespace": {"code": "email"}}, {"id": "2", "namespace": {"code": "email"}}]}}})");
        QVERIFY(outcome && outcome.value());
        QCOMPARE(outcome.value()->identities, 2);
        QCOMPARE(outcome.value()->namespaces, 1);
    }

    void hugeProfilesAreCut()
    {
        QByteArray members;
        for (qsizetype i = 0; i < profileValuesAtMost + 10; ++i)
            members += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\": 1";
        const auto many = readFoundProfile("{\"x\": {\"entity\": {" + members + "}}}");
        QCOMPARE(many.value()->values.size(), profileValuesAtMost);
        QVERIFY(many.value()->cut);
        const auto deep = readFoundProfile("{\"x\": {\"entity\": {\"a\":" + QByteArray("[{\"b\":").repeated(100) + "1"
                                           + QByteArray("}]").repeated(100) + "}}}");
        QVERIFY(deep.value()->cut);
        const auto longText
            = readFoundProfile("{\"x\": {\"entity\": {\"a\": \"" + QByteArray(profileTextAtMost * 2, 'x') + "\"}}}");
        QCOMPARE(longText.value()->values[0].text.size(), profileTextAtMost);
    }

    void damagedAnswersAreRead()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2'000; ++i) {
            const auto outcome = readFoundProfile(kit::withOtherValue(found, random));
            if (outcome && outcome.value())
                QVERIFY(std::ranges::none_of(outcome.value()->values,
                                             [](const ProfileValue &value) { return value.path.isEmpty(); }));
        }
    }

    void fieldsAreReducedToTheExport()
    {
        const FoundProfile profile = *readFoundProfile(found).value();
        const auto rows = exportedRows(
            profile, QStringList{u"loyalty.tier"_s, u"person.name"_s, u"addresses.city"_s, u"person.name.lastName"_s});
        const QList<PreviewedRow> expected{
            {u"loyalty.tier"_s, {}, true},
            {u"person.name.firstName"_s, u"Mara"_s},
            {u"person.name.lastName"_s, u"Sample"_s},
            {u"addresses[0].city"_s, u"Bremen"_s},
            {u"addresses[1].city"_s, u"Linz"_s},
        };
        QCOMPARE(rows, expected);
        QCOMPARE(exportedRows(profile, std::nullopt), allRows(profile));
        // A field whose name only begins like another one is not that one.
        QVERIFY(exportedRows(profile, QStringList{u"loyal"_s}).first().missing);
        QVERIFY(exportedRows(profile, QStringList{}).isEmpty());
    }

    void namespacesAreTheMostFrequentFirst()
    {
        const auto outcome = readNamespaceReport(R"({"data": [
            {"code": "crmid", "value": "10", "fullIDsCount": 12}, {"code": "email", "fullIDsCount": "90"},
            {"value": "6"}, 4, {"code": "EMAIL"}], "reportTimestamp": "2026-03-01T00:00:00"})");
        const QList<IdentityNamespace> expected{{u"email"_s, 90}, {u"crmid"_s, 12}};
        QCOMPARE(outcome.value(), expected);
        QVERIFY(!readNamespaceReport("[]"));
        QVERIFY(!readNamespaceReport("{}"));
    }
};

EXPORTDESK_TEST(ProfileReaderTest)
#include "tst_profilereader.moc"
