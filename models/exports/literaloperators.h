// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/literalreader.h"

namespace exportdesk
{

/// What stands behind a value in Python, JavaScript and their kin: methods, keys, joined strings and lists, formats,
/// conditions. What cannot be known becomes a placeholder, "${…}", never a part of it.
class LiteralOperators
{
public:
    explicit LiteralOperators(LiteralReader &reader)
        : m_reader(reader)
    {
    }

    /// \a begin is where \a node starts in the text.
    void apply(JsonNode &node, qsizetype begin);
    /// The item of a list that starts at \a begin, for each of "for name in list" at the position; \a list becomes a
    /// placeholder when that is unknown.
    void comprehend(JsonNode &list, qsizetype begin);

private:
    bool applyOne(JsonNode &node, qsizetype begin);
    bool follow(JsonNode &node, qsizetype begin);
    void callMethod(JsonNode &node, const QString &method, qsizetype begin);
    bool mapped(JsonNode &node);
    void add(JsonNode &node, qsizetype begin);
    void format(JsonNode &node, qsizetype begin);
    void chooseDefault(JsonNode &node, const QString &sign, qsizetype begin);
    void noteCondition(const QString &condition);
    void chooseBranch(JsonNode &node, qsizetype begin);
    JsonNode unknown(qsizetype begin) const;

    LiteralReader &m_reader;
};

/// "${name}", as unknown values are written.
bool isUnknownLiteral(const JsonNode &node);

/// What a method gives that only changes the form of its value: join, format, concat, get, items, strip, …; nothing for
/// others.
std::optional<JsonNode> literalMethod(const JsonNode &object, const QString &method,
                                      const std::vector<LiteralReader::Argument> &arguments);
/// The members of \a other replace or follow those of \a object.
void mergeMembers(JsonNode &object, const JsonNode &other);

} // namespace exportdesk
