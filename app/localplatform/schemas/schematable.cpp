// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/schemas/schematable.h"

#include <QFile>

#include <stdexcept>

using json = nlohmann::json;

// The linker drops resources of a static library that nobody initializes; this is not possible in a namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(localplatform_sample);
}

namespace localplatform
{

namespace
{

std::vector<std::string> split(const std::string &text, const std::string &separator)
{
    std::vector<std::string> parts;
    size_t from = 0;
    for (size_t at; (at = text.find(separator, from)) != std::string::npos; from = at + separator.size())
        parts.push_back(text.substr(from, at - from));
    parts.push_back(text.substr(from));
    return parts;
}

/// The node that a child of this one is put into: an array's children belong to its items.
json &childrenOf(json &node)
{
    json &holder = node.value("type", "") == "array" ? node["items"] : node;
    return holder["properties"];
}

void applyOptions(json &node, const std::string &options)
{
    if (options.empty())
        return;
    for (const std::string &option : split(options, "; ")) {
        if (option == "deprecated") {
            node["meta:status"] = "deprecated";
        } else if (option.starts_with("enum=")) {
            for (const std::string &entry : split(option.substr(5), ",")) {
                const std::vector<std::string> pair = split(entry, ":");
                node["enum"].push_back(pair.front());
                node["meta:enum"][pair.front()] = pair.back();
            }
        } else {
            throw std::runtime_error("unknown option " + option);
        }
    }
}

const std::map<std::string, json> &scalars()
{
    static const std::map<std::string, json> types{
        {"string", {{"type", "string"}, {"meta:xdmType", "string"}}},
        {"int", {{"type", "integer"}, {"meta:xdmType", "int"}}},
        {"long", {{"type", "integer"}, {"meta:xdmType", "long"}}},
        {"number", {{"type", "number"}, {"meta:xdmType", "double"}}},
        {"boolean", {{"type", "boolean"}, {"meta:xdmType", "boolean"}}},
        {"date", {{"type", "string"}, {"format", "date"}, {"meta:xdmType", "date"}}},
        {"date-time", {{"type", "string"}, {"format", "date-time"}, {"meta:xdmType", "date-time"}}},
        {"email", {{"type", "string"}, {"format", "email"}, {"meta:xdmType", "string"}}},
        {"uri", {{"type", "string"}, {"format", "uri"}, {"meta:xdmType", "string"}}},
        {"object", {{"type", "object"}, {"meta:xdmType", "object"}}},
    };
    return types;
}

} // namespace

void SchemaTable::loadResources()
{
    initializeResources();
}

void SchemaTable::read(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QFile::ReadOnly))
        throw std::runtime_error("cannot read " + resource.toStdString());
    std::vector<Row> *rows = nullptr;
    int number = 0;
    for (const std::string &line : split(file.readAll().toStdString(), "\n")) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[') {
            rows = &m_blocks[line.substr(1, line.size() - 2)];
            rows->clear();
            continue;
        }
        const std::vector<std::string> cells = split(line, " | ");
        if (!rows || cells.size() < 4)
            throw std::runtime_error(resource.toStdString() + ":" + std::to_string(number) + ": " + line);
        rows->push_back({cells[0], cells[1], cells[2], cells[3], cells.size() > 4 ? cells[4] : std::string()});
    }
}

json SchemaTable::typed(const std::string &type) const
{
    // "map X[]" is a map of arrays, never an array of maps.
    if (type.starts_with("map "))
        return {{"type", "object"}, {"meta:xdmType", "map"}, {"additionalProperties", typed(type.substr(4))}};
    if (type.ends_with("[]"))
        return {{"type", "array"}, {"meta:xdmType", "array"}, {"items", typed(type.substr(0, type.size() - 2))}};
    if (type.starts_with("&"))
        return block(type.substr(1));
    const auto scalar = scalars().find(type);
    if (scalar == scalars().end())
        throw std::runtime_error("unknown type " + type);
    return scalar->second;
}

json SchemaTable::node(const Row &row) const
{
    json node = typed(row.type);
    node["title"] = row.title;
    node["description"] = row.description;
    applyOptions(node, row.options);
    return node;
}

json SchemaTable::block(const std::string &name) const
{
    const auto rows = m_blocks.find(name);
    if (rows == m_blocks.end())
        throw std::runtime_error("unknown block " + name);
    json whole{{"type", "object"}, {"meta:xdmType", "object"}};
    for (const Row &row : rows->second) {
        json *place = &whole;
        std::vector<std::string> steps = split(row.path, ".");
        const std::string last = steps.back();
        steps.pop_back();
        for (const std::string &step : steps)
            place = &childrenOf(*place).at(step);
        childrenOf(*place)[last] = node(row);
    }
    return whole;
}

} // namespace localplatform
