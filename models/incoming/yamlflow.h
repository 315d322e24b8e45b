// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

#include <QHash>

namespace exportdesk
{

/// What &name stands for in a YAML document; copies are bounded, because aliases of aliases multiply.
class YamlAnchors
{
public:
    void set(const QString &name, const JsonNode &value);
    /// Nothing when there is no such anchor, or too much was copied already.
    std::optional<JsonNode> copy(const QString &name);

private:
    QHash<QString, JsonNode> m_values;
    qsizetype m_budget = 1024 * 1024;
};

/// The value of a YAML text in one line: a plain or quoted scalar, {a: b}, [a, b] or *alias, each maybe with &anchor or
/// a tag, and without the comment behind it. Nothing when it is none of them.
std::optional<JsonNode> yamlValue(const QString &text, YamlAnchors &anchors);

} // namespace exportdesk
