// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/literalreader.h"

#include <QHash>

namespace exportdesk
{

/// The variables of a program that is read, as far as its text sets them; what its functions give that only pass a
/// value on.
class CodeValues
{
public:
    using Argument = LiteralReader::Argument;
    /// Keys and indexes behind a variable.
    using Path = QStringList;

    bool contains(const QString &name) const { return m_variables.contains(name); }
    /// What a name or the call of a function ("name()") stands for.
    std::optional<JsonNode> lookup(const QString &name, const std::vector<Argument> &arguments) const;
    /// Of ["key"], .member, [0] and [name], in that order; nothing when the value of a name is not known.
    std::optional<Path> path(const QString &written) const;

    /// False when the variable is known and the place in it is not.
    bool set(const QString &name, const Path &path, const JsonNode &value);
    /// += and |=
    bool add(const QString &name, const Path &path, const JsonNode &value);
    /// append, push, update, set and the like. False when the variable is known and what becomes of it is not.
    bool change(const QString &name, const Path &path, const QString &method, const std::vector<Argument> &arguments);
    void forget(const QString &name) { m_variables.remove(name); }

private:
    JsonNode *at(const QString &name, const Path &path);
    std::optional<JsonNode> called(const QString &name, const std::vector<Argument> &arguments) const;
    std::optional<JsonNode> affordable(const JsonNode &node) const;

    QHash<QString, JsonNode> m_variables;
    mutable qsizetype m_budget = 4 * 1024 * 1024; ///< of copies: a program can double a value with every line
};

} // namespace exportdesk
