// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/textedit.h"

namespace exportdesk
{

/// Explains why a JSON text cannot be parsed at some position, and guesses the edit that most likely repairs it.
class JsonMistakes
{
public:
    using Kind = ParseError::Kind;

    /// \a text must outlive this.
    explicit JsonMistakes(const QString &text)
        : m_text(text)
    {
    }

    /// An error at \a position (UTF-16), with its line and column.
    ParseError at(qsizetype position, Kind kind, const QString &found, std::optional<TextEdit> repair = {}) const;
    /// No value starts at \a position, or no key when \a asKey; \a open: the brackets that are open, outermost first.
    ParseError unexpectedStart(qsizetype position, const QString &open, bool asKey) const;
    /// A slash at \a position: a comment, which JSON does not have.
    ParseError comment(qsizetype position) const;
    /// The string that starts at \a quote cannot go on at \a position.
    ParseError brokenString(qsizetype quote, qsizetype position) const;
    /// The text ends while the brackets \a open are open.
    ParseError textEnd(const QString &open) const;
    /// The bracket at \a position is not the one that closes the last of \a open.
    ParseError wrongClosing(qsizetype position, const QString &open) const;

private:
    ParseError otherQuote(qsizetype position) const;

    const QString &m_text;
};

/// The word, or the string with its quotes, at \a position of \a text; a single character when neither is there.
QString jsonWordAt(const QString &text, qsizetype position);
/// True for characters of numbers, true, false, null, and of what people write instead.
bool isJsonWordPart(QChar c);

} // namespace exportdesk
