// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/readcodes.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString readNoteCode(ReadNote::Kind kind)
{
    switch (kind) {
    case ReadNote::Kind::UnknownKey:
        return u"key-unknown"_s;
    case ReadNote::Kind::WrongType:
        return u"value-unexpected"_s;
    case ReadNote::Kind::Converted:
        return u"value-converted"_s;
    case ReadNote::Kind::RepeatedKey:
        return u"key-repeated"_s;
    case ReadNote::Kind::RepeatedSegmentId:
        return u"segment-id-repeated"_s;
    case ReadNote::Kind::OldForm:
        return u"old-form"_s;
    case ReadNote::Kind::FromJob:
        return u"request-of-job"_s;
    case ReadNote::Kind::LeftOut:
        return u"job-keys-left-out"_s;
    case ReadNote::Kind::OtherSpelling:
        return u"other-spelling"_s;
    }
    return {};
}

QString parseErrorCode(ParseError::Kind kind)
{
    using Kind = ParseError::Kind;
    switch (kind) {
    case Kind::Empty:
        return u"empty"_s;
    case Kind::NotAnObject:
        return u"no-object"_s;
    case Kind::MissingComma:
        return u"comma-missing"_s;
    case Kind::TrailingComma:
        return u"comma-at-end"_s;
    case Kind::MissingColon:
        return u"colon-missing"_s;
    case Kind::SingleQuotes:
        return u"quotes-not-straight"_s;
    case Kind::UnquotedKey:
        return u"key-without-quotes"_s;
    case Kind::UnbalancedOpen:
        return u"bracket-not-closed"_s;
    case Kind::UnbalancedClose:
        return u"bracket-not-opened"_s;
    case Kind::UnendedString:
        return u"string-not-closed"_s;
    case Kind::BadEscape:
        return u"escape-invalid"_s;
    case Kind::ControlCharacter:
        return u"control-character"_s;
    case Kind::BadNumber:
        return u"number-invalid"_s;
    case Kind::BadWord:
        return u"word-without-quotes"_s;
    case Kind::Comment:
        return u"comment"_s;
    case Kind::TooDeep:
        return u"too-deep"_s;
    case Kind::AfterEnd:
        return u"text-after-end"_s;
    case Kind::OtherNotation:
        return u"other-notation"_s;
    case Kind::Unexpected:
        return u"unexpected-text"_s;
    }
    return {};
}

} // namespace exportdesk
