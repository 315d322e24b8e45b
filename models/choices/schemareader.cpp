// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/schemareader.h"

#include "models/platform/json.h"

#include <map>
#include <string>
#include <vector>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Json = json::json;

/// A schema is the sum of its parts: itself and, recursively, the members of its allOf.
using Schemas = std::vector<const Json *>;

void addWithAllOf(const Json &schema, Schemas &parts, int depth)
{
    if (!schema.is_object() || depth > fieldDepthLimit || parts.size() > 10'000)
        return;
    parts.push_back(&schema);
    const Json *members = json::member(schema, "allOf");
    if (!members || !members->is_array())
        return;
    for (const Json &member : *members)
        addWithAllOf(member, parts, depth + 1);
}

Schemas partsOf(const std::vector<const Json *> &schemas)
{
    Schemas parts;
    for (const Json *schema : schemas)
        addWithAllOf(*schema, parts, 0);
    return parts;
}

QString firstText(const Schemas &parts, const char *key)
{
    for (const Json *part : parts) {
        if (QString text = json::text(*part, key); !text.isEmpty())
            return text;
    }
    return {};
}

/// The type; of several (such as ["string","null"]) the first that is not null.
QString typeOf(const Schemas &parts)
{
    for (const Json *part : parts) {
        const Json *type = json::member(*part, "type");
        if (!type || !type->is_array()) {
            if (QString text = json::text(*part, "type"); !text.isEmpty())
                return text;
            continue;
        }
        for (const Json &one : *type) {
            if (one.is_string() && one != "null")
                return json::fromUtf8(one.get_ref<const std::string &>());
        }
    }
    return {};
}

/// All values of \a key that are objects.
std::vector<const Json *> objects(const Schemas &parts, const char *key)
{
    std::vector<const Json *> found;
    for (const Json *part : parts) {
        const Json *value = json::member(*part, key);
        if (value && value->is_object())
            found.push_back(value);
    }
    return found;
}

bool has(const Schemas &parts, const char *key)
{
    return std::any_of(parts.begin(), parts.end(), [key](const Json *part) { return json::member(*part, key); });
}

/// The properties of all parts; one that several parts describe is again the sum of these.
std::map<std::string, std::vector<const Json *>> propertiesOf(const Schemas &parts)
{
    std::map<std::string, std::vector<const Json *>> properties;
    for (const Json *object : objects(parts, "properties")) {
        for (const auto &[key, schema] : object->items()) {
            if (schema.is_object() && !key.empty())
                properties[key].push_back(&schema);
        }
    }
    return properties;
}

void readEnum(const Schemas &parts, FieldNode &node)
{
    for (const Json *part : parts) {
        const Json *values = json::member(*part, "enum");
        if (!values || !values->is_array() || !node.enumValues.isEmpty())
            continue;
        for (const Json &value : *values) {
            if (value.is_string())
                node.enumValues.append(json::fromUtf8(value.get_ref<const std::string &>()));
            else if (value.is_primitive() && !value.is_null())
                node.enumValues.append(json::fromUtf8(value.dump()));
        }
    }
    const auto titles = objects(parts, "meta:enum");
    for (const QString &value : std::as_const(node.enumValues)) {
        const std::string key = value.toStdString();
        QString title;
        for (const Json *map : titles) {
            if (title.isEmpty())
                title = json::text(*map, key.c_str());
        }
        node.enumTitles.append(title.isEmpty() ? value : title);
    }
}

/// Flattens a schema into fields in preorder.
class SchemaFlattener
{
public:
    /// Adds the fields of \a parts below \a parent; false when not all could be added.
    bool addFields(const Schemas &parts, int parent, const QString &prefix, int depth)
    {
        if (depth >= fieldDepthLimit)
            return propertiesOf(parts).empty();
        const auto ids = openIds(parts);
        if (!ids)
            return false;
        for (const auto &[key, schemas] : propertiesOf(parts)) {
            if (m_nodes.size() >= fieldCountLimit)
                return close(*ids, false);
            addField(json::fromUtf8(key), schemas, parent, prefix, depth);
        }
        return close(*ids, true);
    }

    QList<FieldNode> takeFields() { return std::move(m_nodes); }

private:
    void addField(const QString &key, const std::vector<const Json *> &schemas, int parent, const QString &prefix,
                  int depth)
    {
        Schemas parts = partsOf(schemas);
        FieldNode node;
        node.key = key;
        node.path = prefix + key;
        node.parent = parent;
        node.depth = depth;
        node.title = firstText(parts, "title");
        node.description = firstText(parts, "description");
        node.deprecated
            = firstText(parts, "meta:status") == "deprecated"_L1 || firstText(parts, "deprecated") == "true"_L1;
        for (int nesting = 0; nesting < 8 && (typeOf(parts) == "array"_L1 || has(parts, "items")); ++nesting) {
            node.array = true;
            parts = partsOf(objects(parts, "items"));
        }
        node.type = typeOf(parts);
        if (node.type.isEmpty())
            node.type = has(parts, "properties") ? u"object"_s : node.array ? u"array"_s : QString();
        node.format = firstText(parts, "format");
        node.xdmType = firstText(parts, "meta:xdmType");
        readEnum(parts, node);
        const int index = int(m_nodes.size());
        m_nodes.append(node);
        addBelow(parts, index);
        m_nodes[index].end = int(m_nodes.size());
    }

    void addBelow(const Schemas &parts, int index)
    {
        const auto values = objects(parts, "additionalProperties");
        const bool hasFields = !propertiesOf(parts).empty();
        // Copies: the list grows below.
        const QString prefix = m_nodes[index].path + u'.';
        const int depth = m_nodes[index].depth + 1;
        if (!hasFields && (!values.empty() || m_nodes[index].xdmType == "map"_L1)) {
            m_nodes[index].map = true;
            m_nodes[index].mapValueType = typeOf(partsOf(values));
            return;
        }
        const bool whole = addFields(parts, index, prefix, depth);
        const bool open = has(parts, "$ref") || !values.empty() || (!hasFields && m_nodes[index].type == "object"_L1);
        m_nodes[index].cut = !whole || open;
    }

    /// Remembers the $ids that are being followed; nothing when one of them already is.
    std::optional<QStringList> openIds(const Schemas &parts)
    {
        QStringList ids;
        for (const Json *part : parts) {
            const QString id = json::text(*part, "$id");
            if (id.isEmpty() || ids.contains(id))
                continue;
            if (m_open.contains(id))
                return {};
            ids.append(id);
        }
        m_open += ids;
        return ids;
    }

    bool close(const QStringList &ids, bool result)
    {
        m_open.remove(m_open.size() - ids.size(), ids.size());
        return result;
    }

    QList<FieldNode> m_nodes;
    QStringList m_open;
};

} // namespace

Outcome<FieldTree> readSchema(const QByteArray &body)
{
    const auto document = json::parse(body, std::size_t(fieldCountLimit) + 1); // one more, to notice that it is cut
    if (!document)
        return document.failure();
    const Json &schema = document.value();
    Schemas parts;
    addWithAllOf(schema, parts, 0);
    if (propertiesOf(parts).empty()) {
        return json::unreadable(has(parts, "$ref") ? u"The schema refers to others that the response does not contain"_s
                                                   : u"Expected a schema with properties"_s);
    }
    SchemaFlattener flattener;
    const bool whole = flattener.addFields(parts, -1, {}, 0);
    return FieldTree(json::text(schema, "$id"), json::text(schema, "title"), json::text(schema, "version"),
                     flattener.takeFields(), !whole);
}

} // namespace exportdesk
