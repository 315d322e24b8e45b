// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/composerworld.h"

#include "models/exports/requestfacts.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

const QString unions = u"/data/foundation/schemaregistry/tenant/unions/"_s;
const QString jobs = u"/data/core/ups/export/jobs"_s;

QByteArray profileUnion()
{
    return R"({"$id": "https://ns.adobe.com/xdm/context/profile__union", "title": "Profiles", "type": "object",
        "version": "1.0", "properties": {
        "person": {"type": "object", "title": "Person", "properties": {
            "name": {"type": "object", "title": "Name", "properties": {
                "firstName": {"type": "string", "title": "First name"},
                "lastName": {"type": "string", "title": "Last name"},
                "middleName": {"type": "string", "title": "Middle name"}}},
            "birthDate": {"type": "string", "format": "date", "title": "Birth date"}}},
        "personalEmail": {"type": "object", "properties": {"address": {"type": "string", "title": "Address"}}},
        "loyalty": {"type": "object", "properties": {
            "tier": {"type": "string", "title": "Tier"},
            "points": {"type": "integer", "title": "Points"},
            "oldLevel": {"type": "string", "title": "Level", "meta:status": "deprecated"}}},
        "homeAddress": {"type": "object", "properties": {
            "city": {"type": "string"}, "postalCode": {"type": "string"}, "countryCode": {"type": "string"}}},
        "identityMap": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "object",
            "properties": {"id": {"type": "string"}}}}},
        "segmentMembership": {"type": "object", "additionalProperties": {"type": "object",
            "additionalProperties": {"type": "object"}}}}})";
}

QByteArray eventUnion()
{
    return R"({"$id": "https://ns.adobe.com/xdm/context/experienceevent__union", "title": "Events", "type": "object",
        "version": "1.0", "properties": {
        "_id": {"type": "string"}, "timestamp": {"type": "string", "format": "date-time"},
        "web": {"type": "object", "properties": {"webPageDetails": {"type": "object",
            "properties": {"name": {"type": "string", "title": "Page name"}, "URL": {"type": "string"}}}}}}})";
}

QByteArray policies()
{
    return R"({"_page": {"totalCount": 2, "pageSize": 2}, "_links": {}, "children": [
        {"id": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "name": "Default Timebased", "version": 3, "default": true,
         "schema": {"name": "_xdm.context.profile"}, "identityGraph": {"type": "pdg"},
         "attributeMerge": {"type": "timestampOrdered"}},
        {"id": "22222222-2222-4333-8444-555555555555", "name": "CRM first", "version": 1, "default": false,
         "schema": {"name": "_xdm.context.profile"}, "identityGraph": {"type": "none"},
         "attributeMerge": {"type": "dataSetPrecedence", "order": ["crm"]}}]})";
}

QByteArray segments()
{
    return R"({"segments": [
        {"id": "4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9", "name": "Gold + Platinum", "description": "Two best tiers",
         "mergePolicyId": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"},
        {"id": "6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914", "name": "Newsletter opt-in", "description": "Wants mail",
         "mergePolicyId": "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"},
        {"id": "7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914", "name": "Churn risk high", "description": "",
         "mergePolicyId": "22222222-2222-4333-8444-555555555555"}],
        "page": {"totalCount": 3, "totalPages": 1, "pageSize": 100, "sortField": "updateTime"}, "link": {}})";
}

QByteArray datasetList()
{
    return R"({
        "5b020a27e7040801dedba61b": {"name": "Profile export 2026-03", "created": 1772000000000,
            "schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union"}, "tags": {}},
        "5b020a27e7040801dedba61c": {"name": "Basket export hourly", "created": 1771000000000,
            "schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union"}, "tags": {}},
        "crm": {"name": "CRM customers", "created": 1770000000000,
            "schemaRef": {"id": "https://ns.adobe.com/acme/schemas/crm"}, "tags": {"unifiedProfile": ["enabled:true"]}},
        "web": {"name": "Web visits", "created": 1770000000000,
            "schemaRef": {"id": "https://ns.adobe.com/acme/schemas/web"}, "tags": {"unifiedProfile": ["enabled:true"]}},
        "snap": {"name": "Profile-Snapshot-Export-abc", "created": 1770000000000,
            "classification": {"managedBy": "SYSTEM"},
            "schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union"}}})";
}

} // namespace

ComposerWorld::ComposerWorld(bool production, QSize window, bool typesName, const QString &storeFile)
    : store(storeFile)
{
    script();
    Connection connection = client.connection();
    connection.sandbox = production ? u"prod"_s : u"dev"_s;
    client.setConnection(connection);
    LaunchTarget target{{{connection.sandbox, production, false, typesName}}, connection};
    page = std::make_unique<ComposerPage>(composer, choices, datasets, creations, launcher, templates, past, clock,
                                          target);
    templates.open(u"c"_s, u"dev"_s);
    page->resize(window);
    QObject::connect(&choices, &Choices::changed, &composer, [this] { tellFacts(); });
    QObject::connect(&datasets, &DatasetsModel::stateChanged, &composer, [this] { tellFacts(); });
    QObject::connect(&datasets, &DatasetsModel::created, &composer, [this] { tellFacts(); });
}

void ComposerWorld::script()
{
    client.answer("GET", unions + u"_xdm.context.profile__union"_s, profileUnion());
    client.answer("GET", unions + u"_xdm.context.experienceevent__union"_s, eventUnion());
    client.answer("GET", u"/data/core/ups/config/mergePolicies"_s, policies());
    client.answer("GET", u"/data/core/ups/segment/definitions"_s, segments());
    client.answer("GET", u"/data/core/ups/previewsamplestatus"_s,
                  R"({"totalRows": "412000", "numRowsToRead": "10000", "lastSampledTimestamp": "2026-03-02 03:10:00.0",
                      "status": "TASK_FINISHED"})");
    client.answer("GET", u"/data/foundation/catalog/dataSets"_s, datasetList());
    client.answer("GET", u"/data/foundation/catalog/lastBatches"_s, "{}");
    client.answer("POST", jobs, R"({"id": 24115, "status": "NEW", "requestId": "r"})");
}

void ComposerWorld::tellFacts()
{
    RequestFacts facts = requestFacts(client.connection().sandbox, datasets, choices, nullptr);
    facts.nowMs = clock.nowMs();
    composer.checker().setFacts(facts);
}

void ComposerWorld::open()
{
    launcher.start();
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY(launcher.isStarted());
    QTRY_VERIFY(!choices.isLoading() && choices.state(Choices::Part::Segments).loaded());
    QTRY_VERIFY(datasets.loadedAtMs() >= 0 && !datasets.isLoading());
    QTRY_VERIFY(choices.state(Choices::Part::ProfileFields).loaded());
    QCoreApplication::processEvents();
}

qsizetype ComposerWorld::posts() const
{
    return client.count("POST", jobs);
}

QByteArray ComposerWorld::posted() const
{
    const QList<PlatformRequest> sent = client.requests("POST", jobs);
    return sent.isEmpty() ? QByteArray() : sent.last().body;
}

} // namespace exportdesk::kit
