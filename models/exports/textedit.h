// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace exportdesk
{

/// A change to a text: \a length characters (UTF-16) from \a position on are replaced.
struct TextEdit {
    qsizetype position = 0;
    qsizetype length = 0;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
    QString appliedTo(QString text) const { return text.replace(position, length, replacement); }
};

/// Why a JSON text could not be read, and where; the sentence is made by readtext.h.
struct ParseError {
    enum class Kind {
        Empty, ///< nothing but blanks
        NotAnObject, ///< valid JSON, but no object
        MissingComma,
        TrailingComma,
        MissingColon,
        SingleQuotes,
        UnquotedKey,
        UnbalancedOpen, ///< the text ends inside of an object or array; found says which bracket is missing
        UnbalancedClose, ///< a bracket that closes nothing, or the other kind than was opened
        UnendedString,
        BadEscape,
        ControlCharacter, ///< a line break or tab inside of a string
        BadNumber,
        BadWord, ///< a word that is none of true, false, null
        Comment,
        TooDeep,
        AfterEnd, ///< something follows the end of the object
        OtherNotation, ///< an object as in another language, found says which; the repair converts all of it
        Unexpected,
    };
    Kind kind = Kind::Unexpected;
    int line = 1; ///< from 1
    int column = 1; ///< from 1, in characters of that line
    qsizetype position = 0; ///< from 0, UTF-16, in the whole text
    QString found; ///< the character or word at that spot, or what is missing
    std::optional<TextEdit> likelyRepair; ///< the edit that most likely mends this spot

    bool operator==(const ParseError &) const = default;
};

} // namespace exportdesk
