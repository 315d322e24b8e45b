// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace exportdesk
{

/// The text of a program with what stands in its strings and comments blanked, so that names and brackets can be told
/// from it. Positions are those of the text, UTF-16. Works for every language with quotes and brackets.
class MaskedCode
{
public:
    enum class Dialect { Braces, Powershell };

    MaskedCode(const QString &text, Dialect dialect);

    const QString &code() const { return m_code; }
    /// The innermost bracket around a place; -1 for none.
    qsizetype bracketAround(qsizetype at) const;
    /// Where the bracket that opens at \a open is closed; the end of the text when it is not.
    qsizetype closeOf(qsizetype open) const;
    /// True for a { that begins statements, and not a value.
    bool beginsBlock(qsizetype open) const;
    /// Where the statement around a place begins: behind a line break, ; or the brace of a block.
    qsizetype statementStart(qsizetype at) const;
    qsizetype statementEnd(qsizetype at) const;
    qsizetype nextNonBlank(qsizetype at, bool lines = true) const;
    /// -1 for none.
    qsizetype previousNonBlank(qsizetype at, bool lines = true) const;
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_code.size() ? m_code.at(at) : QChar(); }

private:
    void mask();
    qsizetype stringEnd(qsizetype at) const;
    bool startsComment(qsizetype at) const;
    void pair();
    bool goesOnInNextLine(qsizetype lineBreak) const;

    const QString &m_text;
    const Dialect m_dialect;
    QString m_code;
    std::vector<int> m_around; ///< for each character
    std::vector<int> m_close; ///< for each character that opens
};

} // namespace exportdesk
