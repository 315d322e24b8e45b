// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/projection.h"

#include "app/localplatform/schemas/schemadocuments.h"

using json = nlohmann::json;

namespace localplatform
{

Projection::Projection(const std::string &fields, const QString &unionId)
{
    bool any = false;
    for (const QString &field : QString::fromStdString(fields).split(u',')) {
        const QString path = field.trimmed();
        if (path.isEmpty())
            continue;
        any = true;
        const QString known = SchemaDocuments::wholePath(unionId, path);
        if (known.isEmpty()) {
            if (!m_unknown.contains(path))
                m_unknown += path;
            continue;
        }
        Node *node = &m_root;
        for (const QString &step : known.split(u'.'))
            node = &node->children[step.toStdString()];
        node->whole = true;
    }
    m_root.whole = !any;
}

json Projection::apply(json record) const
{
    std::optional<json> part = chosen(m_root, record);
    return part ? std::move(*part) : json::object();
}

json Projection::applyToSchema(const json &schema) const
{
    return chosenOfSchema(m_root, schema);
}

json Projection::chosenOfSchema(const Node &node, const json &schema)
{
    if (node.whole)
        return schema;
    json part{{"type", schema.value("type", "object")}};
    if (schema.contains("items")) {
        part["items"] = chosenOfSchema(node, schema.at("items"));
        return part;
    }
    part["properties"] = json::object();
    for (const auto &[name, child] : node.children)
        part["properties"][name] = chosenOfSchema(child, schema.at("properties").at(name));
    return part;
}

std::optional<json> Projection::chosen(const Node &node, json &value)
{
    if (node.whole)
        return std::move(value);
    if (value.is_array()) {
        json items = json::array();
        for (json &item : value) {
            if (std::optional<json> part = chosen(node, item))
                items.push_back(std::move(*part));
        }
        return items.empty() ? std::nullopt : std::optional(std::move(items));
    }
    if (!value.is_object())
        return {};
    json members = json::object();
    for (const auto &[name, child] : node.children) {
        const auto found = value.find(name);
        if (found == value.end())
            continue;
        if (std::optional<json> part = chosen(child, *found))
            members[name] = std::move(*part);
    }
    return members.empty() ? std::nullopt : std::optional(std::move(members));
}

} // namespace localplatform
