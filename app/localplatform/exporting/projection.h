// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace localplatform
{

/// The choice of fields of a request, checked against a union schema.
class Projection
{
public:
    /// \a fields: dot paths with commas between them, blanks around them tolerated; empty: every field.
    Projection(const std::string &fields, const QString &unionId);

    bool takesEverything() const { return m_root.whole; }

    /// Paths that the union does not know, in the order given. They select nothing.
    const QStringList &unknown() const { return m_unknown; }

    /// Whether anything of a top-level member is wanted.
    bool wants(const std::string &member) const { return m_root.whole || m_root.children.contains(member); }

    /// The chosen part. A parent takes its children with it, arrays are walked through, maps stay whole; objects and
    /// arrays of which nothing is left are left out, the outermost object is not.
    nlohmann::json apply(nlohmann::json record) const;

    /// What apply() may leave, as a schema: \a schema without the properties that are not chosen.
    nlohmann::json applyToSchema(const nlohmann::json &schema) const;

private:
    struct Node {
        bool whole = false;
        std::map<std::string, Node> children;
    };
    static nlohmann::json chosenOfSchema(const Node &node, const nlohmann::json &schema);
    static std::optional<nlohmann::json> chosen(const Node &node, nlohmann::json &value);

    Node m_root;
    QStringList m_unknown;
};

} // namespace localplatform
