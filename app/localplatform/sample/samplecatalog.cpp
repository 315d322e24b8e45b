// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/samplecatalog.h"

#include "app/localplatform/schemas/tenantschemas.h"

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 CatalogDayMs = 86'400'000;
constexpr char CreatedBy[] = "1A2B3C4D5E6F7A8B9C0D1E2F@AdobeID";

/// The time of birth that an ObjectId carries in its first eight digits.
qint64 bornOf(const std::string &objectId)
{
    return std::stoll(objectId.substr(0, 8), nullptr, 16) * 1000;
}

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

SampleCatalog::SampleCatalog(const QString &org, const char *sandbox, qint64 nowMs)
    : m_place{org, QString::fromLatin1(sandbox)}
    , m_nowMs(nowMs)
{
    const bool production = m_place.sandbox == "prod"_L1;
    m_sandbox = {{"id", production ? "5ad9f2c0-4e1b-11ef-9a7d-3b1c0e8f2d64" : "7e3c1b90-4e1b-11ef-8c52-6f4a2d9b0e17"},
                 {"name", sandbox},
                 {"title", production ? "Production" : "Development"},
                 {"state", "active"},
                 {"type", production ? "production" : "development"},
                 {"region", "VA7"},
                 {"isDefault", production},
                 {"eTag", 2},
                 {"createdDate", production ? "2018-05-02 08:14:31" : "2021-09-14 12:40:05"},
                 {"lastModifiedDate", production ? "2023-02-27 16:03:12" : "2021-09-14 12:41:50"},
                 {"createdBy", CreatedBy},
                 {"modifiedBy", CreatedBy}};
}

SampleCatalog SampleCatalog::prod(const QString &org, qint64 nowMs)
{
    SampleCatalog catalog(org, "prod", nowMs);
    catalog.m_datasets = {"5bb4c46757920712f924a3eb", // the target of the guide's job 722, which therefore failed
                          "5b1d40a2e7040801dedc0f31",
                          "5b1d4135e7040801dedc0f4a",
                          "5b1e58c7e7040801dedd2277",
                          {"5b020a27e7040801dedba61b", "5b7c86968f7b6501e21ba9df", "5cf6bcf79ecc7c14530fe436"},
                          "5c1a07d2f3e8b50013a6c9d4"};
    const SampleDatasets &sets = catalog.m_datasets;
    catalog.addDataset(sets.targets[0], "Profile export DE", "Full profiles for the reporting team.", ProfileUnionId,
                       3);
    catalog.addDataset(sets.targets[1], "Loyalty export", "Loyalty members for the service center, daily.",
                       ProfileUnionId, 2);
    catalog.addDataset(sets.targets[2], "Basket export", "Abandoned carts for reminder emails.", ProfileUnionId, 1);
    catalog.addDataset(sets.crm, "CRM customers", "Customers in the sales system, loaded every night.", CrmSchemaId, 1);
    catalog.addDataset(sets.loyalty, "Loyalty members", "Members of the loyalty program.", LoyaltySchemaId, 1);
    catalog.addDataset(sets.web, "Web visitors", "Web shop visitors and their accounts.", WebSchemaId, 1);
    catalog.addDataset(sets.events, "Web and store events", "Visits, purchases and mailings.", EventSchemaId, 1);
    catalog.addDataset(sets.snapshot, "Profile-Snapshot-Export-e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2",
                       "Daily snapshot of all merged profiles.", ProfileUnionId, 1);

    catalog.addPolicy("e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2", "Default Timebased", "pdg", {}, 1);
    catalog.addPolicy("7972e3d6-96ea-4ece-9627-cbfd62709c5d", "CRM first", "pdg", {sets.crm, sets.loyalty}, 1);
    catalog.addPolicy("3c9d7e1a-58f4-4b02-9e6d-1f7a20c4b8e3", "Loyalty first", "pdg",
                      {sets.loyalty, sets.crm, sets.web}, 4);
    catalog.addPolicy("0bf16e61-90e9-4204-b8fa-ad250360957b", "Timebased, no stitching", "none", {}, 1);
    catalog.addPolicy("b47f0a92-6c3d-4d15-8a9e-5e2b71d0c6f4", "Web first, no stitching", "none", {sets.web, sets.crm},
                      2);

    catalog.addProductionSegments();
    return catalog;
}

void SampleCatalog::addProductionSegments()
{
    const char *timebased = "e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2";
    const char *crmFirst = "7972e3d6-96ea-4ece-9627-cbfd62709c5d";
    const char *loyaltyFirst = "3c9d7e1a-58f4-4b02-9e6d-1f7a20c4b8e3";
    addSegment("7a93d2ff-a220-4bae-9a4e-5f3c35032be3", "Gold + Platinum", "Members of the two upper tiers.",
               "_northwind.loyalty.tier in [\"gold\", \"platinum\"]", loyaltyFirst);
    addSegment("6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914", "Newsletter opt-in",
               "Readers of the newsletter who have agreed to emails.",
               "consents.marketing.email.val = \"y\" and _northwind.preferences.newsletter = true", timebased);
    addSegment("4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9", "Cart abandoned",
               "Put something into the cart in the last 30 days and bought nothing.",
               "chain(xEvent, timestamp, [A: WHAT(eventType = \"commerce.productListAdds\") WHEN(<= 30 days "
               "before now)]) and not chain(xEvent, timestamp, [A: WHAT(eventType = \"commerce.purchases\") "
               "WHEN(<= 30 days before now)])",
               timebased, 30);
    addSegment("c20b6d8e-7f41-4a93-b5d2-90e8a1f36c57", "VIP DE", "High-revenue German customers.",
               "homeAddress.countryCode = \"DE\" and _northwind.crm.revenue.value >= 5000", timebased);
    addSegment("d83e5f17-0b6a-4c28-9f71-2ac4e7b90d15", "VIP US", "High-revenue American customers.",
               "homeAddress.countryCode = \"US\" and _northwind.crm.revenue.value >= 5000", timebased);
    addSegment("91f7a4c3-d520-4e8b-86ac-73b1e05f9d28", "High churn risk", "Customers likely to leave.",
               "_northwind.scores.churn.band = \"high\"", crmFirst, 60);
    addSegment("e6b09d52-3a8c-47f1-b914-c8d2705ea63f", "Young adults", "People born in 1996 or later.",
               "person.birthYear >= 1996", timebased);
    addSegment("58c1e7a6-94d3-4b60-a2f8-0d6e9b37c41a", "New members", "Joined the loyalty program within 90 days.",
               "_northwind.loyalty.joinDate occurs <= 90 days before now", loyaltyFirst, 90);
    addSegment("2d94b8f0-c67e-4135-9ea3-f5710ac8d6b2", "Bavaria", "People who live in Bavaria.",
               "homeAddress.stateProvince = \"DE-BY\"", crmFirst);
    addSegment("af3c6071-8e2d-4b9a-bd54-16e7c9f0a382", "Repeat buyers", "Bought at least three times.",
               "chain(xEvent, timestamp, [A: WHAT(eventType = \"commerce.purchases\") COUNT(>= 3)])", timebased);
    addSegment("0e75d1b9-f24a-4c83-97b6-8a3df5e2c061", "Mobile visitors", "Visit on a phone.",
               "_northwind.web.deviceType = \"mobile\" or chain(xEvent, timestamp, [A: WHAT(device.type = "
               "\"mobile\") WHEN(<= 180 days before now)])",
               timebased, 180);
    addSegment("b9482ce3-60fd-4e17-8c35-d70a1b6f94e8", "Business customers", "Business customers (companies).",
               "_northwind.crm.company.name.isNotNull() and not _northwind.crm.segment = \"C\"", crmFirst);
    addSegment("6f2b8d04-97e1-4c3a-8b50-e1a9d4c7f236", "Spring campaign", "Being prepared.",
               "homeAddress.stateProvince = \"DE-BE\"", timebased);
    m_segments.back().state = "draft";
    addSegment("84a7e1c5-2d09-4f6b-b3e8-5c90f7d21ab4", "Summer campaign 2024", "No longer evaluated.",
               "homeAddress.countryCode = \"US\"", timebased);
    m_segments.back().state = "inactive";
    addSegment("1c5d90e3-b84f-4a27-96d1-7e3f08b6c2a5", "Winter campaign 2023", "Kept for the records.",
               "homeAddress.stateProvince = \"DE-HH\"", timebased);
    m_segments.back().state = "archived";
}

SampleCatalog SampleCatalog::dev(const QString &org, qint64 nowMs)
{
    SampleCatalog catalog(org, "dev", nowMs);
    catalog.m_datasets = {"61409c50a1f2e4194a5b7c01", "61409c9ba1f2e4194a5b7c1d",   "61409cd8a1f2e4194a5b7c2e",
                          "61409d14a1f2e4194a5b7c3f", {"61409e77a1f2e4194a5b7c60"}, ""};
    const SampleDatasets &sets = catalog.m_datasets;
    catalog.addDataset(sets.targets[0], "Export trial", "For testing exports.", ProfileUnionId, 2);
    catalog.addDataset(sets.crm, "CRM customers (test)", "A few made-up customers.", CrmSchemaId, 5);
    catalog.addDataset(sets.loyalty, "Loyalty members (test)", "A few made-up members.", LoyaltySchemaId, 5);
    catalog.addDataset(sets.web, "Web visitors (test)", "A few made-up visitors.", WebSchemaId, 5);
    catalog.addDataset(sets.events, "Web and store events (test)", "A few made-up events.", EventSchemaId, 5);
    catalog.addPolicy("8f2b6c14-70ad-4e95-b3c1-49d8e0a7f516", "Default Timebased", "pdg", {}, 1);
    catalog.addPolicy("1d5e9a38-c4b7-4f62-80d9-a6f3072be94c", "CRM first", "pdg", {sets.crm, sets.loyalty}, 2);
    const char *timebased = "8f2b6c14-70ad-4e95-b3c1-49d8e0a7f516";
    catalog.addSegment("f0a7c2d6-3b91-4e58-a46d-9c1e8b5f7302", "Trial: gold members", "Members of tier gold.",
                       "_northwind.loyalty.tier = \"gold\"", timebased);
    catalog.addSegment("3e61d9b8-5c07-4a2f-91e4-b8d6f0a3c725", "Trial: Germany", "People who live in Germany.",
                       "homeAddress.countryCode = \"DE\"", timebased);
    catalog.addSegment("97c4b0e1-d28f-4563-8ba9-2f7e6d1c05a8", "Trial: buyers", "Bought at least once.",
                       "chain(xEvent, timestamp, [A: WHAT(eventType = \"commerce.purchases\")])", timebased);
    return catalog;
}

void SampleCatalog::addPolicy(const char *id, const char *name, const char *graph,
                              const std::vector<std::string> &order, int version)
{
    json merge{{"type", order.empty() ? "timestampOrdered" : "dataSetPrecedence"}};
    if (!order.empty())
        merge["order"] = order;
    const bool isDefault = m_policies.empty();
    m_policies.push_back({{"id", id},
                          {"name", name},
                          {"imsOrgId", m_place.org.toStdString()},
                          {"sandbox", sandboxReference()},
                          {"schema", {{"name", "_xdm.context.profile"}}},
                          {"version", version},
                          {"identityGraph", {{"type", graph}}},
                          {"attributeMerge", merge},
                          {"isActiveOnEdge", isDefault},
                          {"default", isDefault},
                          {"updateEpoch", (m_nowMs - (600 - 40 * qint64(m_policies.size())) * CatalogDayMs) / 1000}});
}

void SampleCatalog::addDataset(const std::string &id, const char *name, const char *description, const char *schema,
                               int ageInDays)
{
    const bool isSource
        = id == m_datasets.crm || id == m_datasets.loyalty || id == m_datasets.web || id == m_datasets.events;
    const bool isSystem = id == m_datasets.snapshot;
    json tags{{"adobe/siphon/table/format", {"delta"}}};
    std::string table;
    for (const char letter : std::string(name))
        table += std::isalnum(static_cast<unsigned char>(letter)) ? char(std::tolower(letter)) : '_';
    tags["adobe/pqs/table"] = json::array({table});
    if (isSource) {
        tags["unifiedProfile"] = json::array({"enabled:true"});
        tags["unifiedIdentity"] = json::array({"enabled:true"});
    }
    if (isSystem)
        tags["unifiedProfile"] = json::array({"mergePolicyId:e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"});
    m_datasetDocuments.push_back(
        {{"id", id},
         {"name", name},
         {"description", description},
         {"imsOrg", m_place.org.toStdString()},
         {"sandboxId", m_sandbox["id"]},
         {"created", bornOf(id)},
         {"updated", m_nowMs - ageInDays * CatalogDayMs},
         {"createdClient", isSystem ? "acp_core_unifiedProfile_feeds" : "acp_ui_platform"},
         {"createdUser", CreatedBy},
         {"updatedUser", CreatedBy},
         {"version", "1.0.12"},
         {"schemaRef", {{"id", schema}, {"contentType", "application/vnd.adobe.xed+json;version=1"}}},
         {"fileDescription", {{"persisted", true}, {"containerFormat", "parquet"}, {"format", "parquet"}}},
         {"files", "@/dataSetFiles?dataSetId=" + id},
         {"viewId", id.substr(0, 22) + "00"},
         {"tags", tags},
         {"classification",
          {{"dataBehavior", schema == EventSchemaId ? "time-series" : "record"},
           {"managedBy", isSystem ? "SYSTEM" : "CUSTOMER"}}},
         {"state", "DRAFT"}});
}

void SampleCatalog::addSegment(const char *id, const char *name, const char *description, const char *expression,
                               const char *policy, int maxAgeDays)
{
    m_segments.push_back({id, name, description, expression, policy, maxAgeDays, "published"});
}

MergeRule SampleCatalog::rule(const std::string &policyId) const
{
    for (const json &policy : m_policies) {
        if (policy.at("id") == policyId)
            return MergeRule::fromPolicy(policy).value_or(MergeRule{});
    }
    return {};
}

void SampleCatalog::plant(Store &store) const
{
    store.put(u"sandbox"_s, {m_place.org, {}}, m_place.sandbox, m_place.sandbox == "prod"_L1 ? 0 : 1, m_sandbox);
    plantDatasets(store, {});
    for (const json &policy : m_policies)
        store.put(u"mergePolicy"_s, m_place, qt(policy.at("id")), policy.at("updateEpoch").get<qint64>() * 1000,
                  policy);
    qint64 created = m_nowMs - 640 * CatalogDayMs;
    for (const SampleSegment &segment : m_segments) {
        created += 41 * CatalogDayMs + 7'261'000;
        const bool events = segment.expression.find("chain(") != std::string::npos;
        store.put(u"segment"_s, m_place, qt(segment.id), created,
                  {{"id", segment.id},
                   {"name", segment.name},
                   {"description", segment.description},
                   {"schema", {{"name", "_xdm.context.profile"}}},
                   {"imsOrgId", m_place.org.toStdString()},
                   {"sandbox", sandboxReference()},
                   {"profileInstanceId", "ups"},
                   {"mergePolicyId", segment.mergePolicyId},
                   {"expression", {{"type", "PQL"}, {"format", "pql/text"}, {"value", segment.expression}}},
                   {"evaluationInfo",
                    {{"batch", {{"enabled", true}}},
                     {"continuous", {{"enabled", !events}}},
                     {"synchronous", {{"enabled", false}}}}},
                   {"dataGovernancePolicy", {{"excludeOptOut", true}}},
                   {"ttlInDays", 30},
                   {"lifecycleState", segment.state},
                   {"creationTime", created},
                   {"updateTime", created + 3 * CatalogDayMs},
                   {"updateEpoch", (created + 3 * CatalogDayMs) / 1000}});
    }
}

void SampleCatalog::plantDatasets(Store &store, const std::map<std::string, DatasetActivity> &activity) const
{
    for (json dataset : m_datasetDocuments) {
        const std::string id = dataset.at("id").get<std::string>();
        dataset.erase("id");
        DatasetActivity seen;
        if (const auto found = activity.find(id); found != activity.end()) {
            seen = found->second;
            dataset["lastBatchId"] = seen.newestBatch;
            dataset["lastBatchStatus"] = seen.newestStatus;
            dataset[seen.newestStatus == "success" ? "lastSuccessfulBatch" : "lastFailedBatch"] = seen.newestBatch;
        }
        dataset["extensions"] = {{"adobe_lakeHouse",
                                  {{"metrics",
                                    {{"rowCount", seen.rows},
                                     {"storageSize", seen.bytes},
                                     {"asOf", std::max(seen.newestTime, dataset.at("created").get<qint64>())}}}}},
                                 {"adobe_unifiedProfile", json::object()}};
        store.put(u"dataSet"_s, m_place, qt(id), dataset.at("created").get<qint64>(), dataset);
    }
}

json SampleCatalog::sandboxReference() const
{
    return {{"sandboxId", m_sandbox["id"]},
            {"sandboxName", m_sandbox["name"]},
            {"type", m_sandbox["type"]},
            {"default", m_sandbox["isDefault"]}};
}

} // namespace localplatform
