// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/schemas/schemadocuments.h"

#include "app/localplatform/schemas/schematable.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

struct Union {
    const char *id;
    const char *altId;
    const char *objectClass;
    const char *title;
    const char *description;
    const char *table;
    const char *behavior;
    json full;
};

/// The nodes without titles and descriptions; property names of that name are kept.
json withoutText(const json &node)
{
    json bare = node;
    bare.erase("title");
    bare.erase("description");
    if (bare.contains("properties")) {
        for (auto &[name, child] : bare["properties"].items())
            child = withoutText(child);
    }
    for (const char *inner : {"items", "additionalProperties"}) {
        if (bare.contains(inner))
            bare[inner] = withoutText(bare[inner]);
    }
    return bare;
}

json head(const Union &schema)
{
    return {{"$id", schema.id},
            {"meta:altId", schema.altId},
            {"title", schema.title},
            {"version", "1.0"},
            {"meta:resourceType", "unions"}};
}

json fullForm(const Union &schema)
{
    SchemaTable table;
    table.read(u":/localplatform/datatypes.txt"_s);
    table.read(QString::fromLatin1(schema.table));
    json full = table.block("union");
    full.update(head(schema));
    full["description"] = schema.description;
    full["meta:class"] = schema.objectClass;
    full["meta:extends"]
        = json::array({schema.objectClass, schema.behavior, "https://ns.adobe.com/xdm/context/identitymap"});
    full["meta:xdmType"] = "object";
    full["meta:abstract"] = false;
    full["meta:extensible"] = false;
    full["meta:tenantNamespace"] = "_northwind";
    full["imsOrg"] = "";
    return full;
}

const std::vector<Union> &schemas()
{
    static const std::vector<Union> both = [] {
        SchemaTable::loadResources();
        std::vector<Union> made{{ProfileUnionId,
                                 "_xdm.context.profile__union",
                                 "https://ns.adobe.com/xdm/context/profile",
                                 "XDM Individual Profile (union)",
                                 "All fields of all schemas of class XDM Individual Profile.",
                                 ":/localplatform/profileunion.txt",
                                 "https://ns.adobe.com/xdm/data/record",
                                 {}},
                                {EventUnionId,
                                 "_xdm.context.experienceevent__union",
                                 "https://ns.adobe.com/xdm/context/experienceevent",
                                 "XDM ExperienceEvent (union)",
                                 "All fields of all schemas of class XDM ExperienceEvent.",
                                 ":/localplatform/eventunion.txt",
                                 "https://ns.adobe.com/xdm/data/time-series",
                                 {}}};
        for (Union &schema : made)
            schema.full = fullForm(schema);
        return made;
    }();
    return both;
}

const Union *find(const QString &idOrAltId)
{
    for (const Union &schema : schemas()) {
        if (idOrAltId == QLatin1StringView(schema.id) || idOrAltId == QLatin1StringView(schema.altId))
            return &schema;
    }
    return nullptr;
}

/// The unresolved form: what the union is put together from, instead of its properties.
json rawForm(const Union &schema)
{
    json raw = schema.full;
    raw.erase("properties");
    raw["allOf"] = json::array();
    for (const json &part : schema.full.at("meta:extends"))
        raw["allOf"].push_back({{"$ref", part}, {"type", "object"}, {"meta:xdmType", "object"}});
    return raw;
}

json shown(const Union &schema, SchemaForm form)
{
    switch (form) {
    case SchemaForm::Id:
        return head(schema);
    case SchemaForm::Raw:
        return rawForm(schema);
    case SchemaForm::Full:
        return schema.full;
    case SchemaForm::FullNoText:
        return withoutText(schema.full);
    }
    return nullptr;
}

} // namespace

json SchemaDocuments::unions(SchemaForm form)
{
    json list = json::array();
    for (const Union &schema : schemas())
        list.push_back(shown(schema, form));
    return list;
}

json SchemaDocuments::union_(const QString &idOrAltId, SchemaForm form)
{
    const Union *schema = find(idOrAltId);
    return schema ? shown(*schema, form) : json();
}

json SchemaDocuments::exportedRow()
{
    json schema = union_(QString::fromLatin1(ProfileUnionId), SchemaForm::FullNoText);
    schema["properties"]["timeSeriesEvents"]
        = {{"type", "array"}, {"items", union_(QString::fromLatin1(EventUnionId), SchemaForm::FullNoText)}};
    return schema;
}

bool SchemaDocuments::hasPath(const QString &idOrAltId, const QString &dotPath)
{
    return !wholePath(idOrAltId, dotPath).isEmpty();
}

QString SchemaDocuments::wholePath(const QString &idOrAltId, const QString &dotPath)
{
    const Union *schema = find(idOrAltId);
    if (!schema || dotPath.isEmpty())
        return {};
    const json *node = &schema->full;
    QStringList path;
    for (const QString &step : dotPath.split(u'.')) {
        while (node->contains("items"))
            node = &node->at("items");
        if (node->contains("additionalProperties"))
            return step.isEmpty() ? QString() : path.join(u'.');
        const auto properties = node->find("properties");
        if (properties == node->end())
            return {};
        const auto child = properties->find(step.toStdString());
        if (child == properties->end())
            return {};
        node = &*child;
        path += step;
    }
    return path.join(u'.');
}

} // namespace localplatform
