// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/readtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

class ReadText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ReadText)

public:
    static QString of(const ParseError &error);
    static QString repairOf(const ParseError &error);
    static QString of(const ReadNote &note);
};

QString ReadText::of(const ParseError &error)
{
    using Kind = ParseError::Kind;
    const auto at = [&error](const QString &sentence) {
        const QString line = QString::number(error.line);
        const QString column = QString::number(error.column);
        return sentence.contains("%3"_L1) ? sentence.arg(line, column, error.found) : sentence.arg(line, column);
    };
    switch (error.kind) {
    case Kind::Empty:
        return tr("The text is empty.");
    case Kind::NotAnObject:
        return tr("This is JSON, but not an object in braces.");
    case Kind::OtherNotation:
        return tr("This is an object as in %1, not JSON.").arg(error.found);
    case Kind::MissingComma:
        return at(tr("Line %1, column %2: a comma is missing before %3."));
    case Kind::TrailingComma:
        return at(tr("Line %1, column %2: nothing follows this comma."));
    case Kind::MissingColon:
        return at(tr("Line %1, column %2: a colon is missing after the key “%3”."));
    case Kind::SingleQuotes:
        return at(tr("Line %1, column %2: JSON allows only straight double quotes, not %3."));
    case Kind::UnquotedKey:
        return at(tr("Line %1, column %2: the key %3 needs double quotes."));
    case Kind::UnbalancedOpen:
        return error.found.isEmpty() ? at(tr("Line %1, column %2: the text ends too early."))
                                     : at(tr("Line %1, column %2: the text ends, but %3 is still missing."));
    case Kind::UnbalancedClose:
        return at(tr("Line %1, column %2: this %3 has no matching opening bracket."));
    case Kind::UnendedString:
        return at(tr("Line %1, column %2: the string that starts here is never closed."));
    case Kind::BadEscape:
        return at(tr("Line %1, column %2: %3 is not a valid JSON escape sequence."));
    case Kind::ControlCharacter:
        return at(tr("Line %1, column %2: line breaks and tabs (%3) are not allowed inside quotes."));
    case Kind::BadNumber:
        return at(tr("Line %1, column %2: %3 is not a valid JSON number."));
    case Kind::BadWord:
        return at(tr("Line %1, column %2: %3 must be in double quotes, or be true, false or null."));
    case Kind::Comment:
        return at(tr("Line %1, column %2: JSON does not allow comments."));
    case Kind::TooDeep:
        return at(tr("Line %1, column %2: objects are nested more than 200 levels deep."));
    case Kind::AfterEnd:
        return at(tr("Line %1, column %2: the object has ended, but %3 follows."));
    case Kind::Unexpected:
        return at(tr("Line %1, column %2: unexpected %3."));
    }
    return {};
}

QString ReadText::repairOf(const ParseError &error)
{
    if (!error.likelyRepair)
        return {};
    const TextEdit &edit = *error.likelyRepair;
    const QString with = edit.replacement.trimmed();
    if (error.kind == ParseError::Kind::OtherNotation)
        return tr("Convert to JSON");
    if (with.isEmpty())
        return error.kind == ParseError::Kind::Comment ? tr("Remove the comment") : tr("Remove");
    if (edit.length == 0)
        return tr("Insert %1").arg(with);
    return tr("Replace with %1").arg(with.size() > 40 ? QString(with.left(39) + u'…') : with);
}

QString ReadText::of(const ReadNote &note)
{
    switch (note.kind) {
    case ReadNote::Kind::UnknownKey:
        return tr("Unknown key %1. It stays in the request unchanged.").arg(note.path);
    case ReadNote::Kind::WrongType:
        return tr("Unexpected value for %1: %2. Correct it before you launch.").arg(note.path, note.value);
    case ReadNote::Kind::Converted:
        return tr("%1 is sent in the documented form; the text contains %2.").arg(note.path, note.value);
    case ReadNote::Kind::RepeatedKey:
        return tr("%1 occurs more than once. Only the last one counts; ignored: %2").arg(note.path, note.value);
    case ReadNote::Kind::RepeatedSegmentId:
        return tr("%1 occurs more than once in one entry. Only the last one would be exported; ignored: %2")
            .arg(note.path, note.value);
    case ReadNote::Kind::OldForm:
        return tr("%1 uses the 2018 format and was converted to the current one: %2").arg(note.path, note.value);
    case ReadNote::Kind::FromJob:
        return tr("This is job %1. Its request was imported.").arg(note.value);
    case ReadNote::Kind::LeftOut:
        return tr("Omitted because only the platform sets it: %1").arg(note.value);
    case ReadNote::Kind::OtherSpelling:
        return tr("%1 was treated as %2.").arg(note.path, note.value);
    }
    return {};
}

} // namespace

QString parseErrorText(const ParseError &error)
{
    return ReadText::of(error);
}

QString repairText(const ParseError &error)
{
    return ReadText::repairOf(error);
}

QString readNoteText(const ReadNote &note)
{
    return ReadText::of(note);
}

} // namespace exportdesk
