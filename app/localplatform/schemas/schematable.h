// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <map>

namespace localplatform
{

/// Reads the tables of resources/sample (notation: datatypes.txt) as JSON Schema nodes.
class SchemaTable
{
public:
    /// Makes resources/sample available as :/localplatform; may be called again.
    static void loadResources();

    /// Adds the blocks of a resource; a later block of the same name replaces the earlier one. Throws
    /// std::runtime_error with file and line when the text is wrong.
    void read(const QString &resource);

    /// The block as an object node: {"type": "object", "properties": …}.
    nlohmann::json block(const std::string &name) const;

private:
    struct Row {
        std::string path, type, title, description, options;
    };
    nlohmann::json node(const Row &row) const;
    nlohmann::json typed(const std::string &type) const;

    std::map<std::string, std::vector<Row>> m_blocks;
};

} // namespace localplatform
