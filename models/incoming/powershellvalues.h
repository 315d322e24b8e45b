// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

#include <QHash>

#include <optional>

namespace exportdesk
{

/// Reads values as PowerShell writes them: strings of all kinds, numbers, hash tables, arrays, variables,
/// ConvertTo-Json. Never recurses deeper than 60.
class PowershellValues
{
public:
    /// \a text must outlive this.
    explicit PowershellValues(const QString &text)
        : m_text(text)
    {
    }

    qsizetype position() const { return m_at; }
    void setPosition(qsizetype position) { m_at = position; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(); }
    /// What comes next, far enough for a word; matching with all of the text would be slow.
    QString ahead() const { return m_text.mid(m_at, 2000); }
    /// Passes over blanks, comments and line breaks with a backtick; also over plain line breaks if \a lines.
    void skipBlanks(bool lines = false);

    /// An expression, with what is piped into ConvertTo-Json.
    JsonNode readExpression();
    /// The value of an argument: as an expression, but words need no quotes.
    JsonNode readArgument();

    const JsonNode *variable(const QString &name) const;
    void setVariable(const QString &name, const JsonNode &value);
    /// Sets $name.key.
    void setMember(const QString &name, const QString &key, const JsonNode &value);

    /// How many levels ConvertTo-Json wrote where there were more of them; nothing while all were written.
    std::optional<int> cutDepth() const { return m_cutDepth; }

private:
    JsonNode written(const JsonNode &node, const QString &options);
    JsonNode readOperand(bool bareWords);
    JsonNode readString();
    JsonNode readHereString();
    JsonNode readTable();
    JsonNode readList(QChar close, bool spreads = false);
    JsonNode readVariable();
    JsonNode readWord();
    QString readExpansion();
    void readPipe(JsonNode &node);
    void readOperator(JsonNode &node);
    bool affords(const JsonNode &node);

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<int> m_cutDepth;
    qsizetype m_budget = 4 * 1024 * 1024; ///< characters of variables that may still be put in
    QHash<QString, JsonNode> m_variables; ///< by name in lower case
};

/// What PowerShell's + makes of two values: text, a longer list, or a table with the members of both.
JsonNode powershellSum(const JsonNode &first, const JsonNode &second);

} // namespace exportdesk
