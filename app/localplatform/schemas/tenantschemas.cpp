// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/schemas/tenantschemas.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

struct Tenant {
    const char *id;
    const char *title;
    const char *description;
    const char *unionId;
    std::vector<const char *> paths; ///< of top-level fields, or of one below such a field
};

const std::array<Tenant, TenantSchemas::Count> &tenants()
{
    static const std::array<Tenant, TenantSchemas::Count> all{
        {{CrmSchemaId,
          "CRM customers",
          "Customers in the sales system.",
          ProfileUnionId,
          {"_id", "person", "personalEmail", "workEmail", "homePhone", "mobilePhone", "homeAddress", "billingAddress",
           "preferredLanguage", "identityMap", "_northwind.crm"}},
         {LoyaltySchemaId,
          "Loyalty members",
          "Members of the loyalty program.",
          ProfileUnionId,
          {"_id", "person", "personalEmail", "mobilePhone", "identityMap", "consents", "_northwind.loyalty"}},
         {WebSchemaId,
          "Web visitors",
          "Web shop visitors and their accounts.",
          ProfileUnionId,
          {"_id", "personalEmail", "userAccount", "pushNotificationDetails", "identityMap", "_northwind.web"}},
         {EventSchemaId,
          "Web and store events",
          "Visits, purchases and mailings.",
          EventUnionId,
          {"_id", "timestamp", "eventType", "identityMap", "environment", "device", "web", "commerce",
           "productListItems", "directMarketing", "_northwind"}}}};
    return all;
}

QString altIdOf(const char *id)
{
    return u'_' + QString::fromLatin1(id).section(u'/', 3).replace(u'/', u'.');
}

/// Only these of the union's fields.
json propertiesOf(const json &all, const std::vector<const char *> &paths)
{
    json chosen = json::object();
    for (const char *path : paths) {
        const std::string text(path);
        const size_t dot = text.find('.');
        const std::string top = text.substr(0, dot);
        if (dot == std::string::npos) {
            chosen[top] = all.at(top);
            continue;
        }
        const std::string below = text.substr(dot + 1);
        chosen[top] = all.at(top);
        chosen[top]["properties"] = {{below, all.at(top).at("properties").at(below)}};
    }
    return chosen;
}

} // namespace

json TenantSchemas::schema(const QString &idOrAltId, SchemaForm form)
{
    for (const Tenant &tenant : tenants()) {
        if (idOrAltId != QLatin1StringView(tenant.id) && idOrAltId != altIdOf(tenant.id))
            continue;
        json document = SchemaDocuments::union_(QString::fromLatin1(tenant.unionId), form);
        document["$id"] = tenant.id;
        document["meta:altId"] = altIdOf(tenant.id).toStdString();
        document["meta:resourceType"] = "schemas";
        document["version"] = "1.1";
        if (document.contains("title"))
            document["title"] = tenant.title;
        if (document.contains("description"))
            document["description"] = tenant.description;
        if (document.contains("properties"))
            document["properties"] = propertiesOf(document["properties"], tenant.paths);
        return document;
    }
    return nullptr;
}

} // namespace localplatform
