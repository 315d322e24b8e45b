// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callnotecode.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString callNoteCode(CallNote::Kind kind)
{
    switch (kind) {
    case CallNote::Kind::OddMethod:
        return u"other-method"_s;
    case CallNote::Kind::OtherHost:
        return u"other-host"_s;
    case CallNote::Kind::OtherAddress:
        return u"other-address"_s;
    case CallNote::Kind::OtherOrganization:
        return u"other-organization"_s;
    case CallNote::Kind::OtherSandbox:
        return u"other-sandbox"_s;
    case CallNote::Kind::NoSandbox:
        return u"no-sandbox"_s;
    case CallNote::Kind::TokenLeftOut:
        return u"credentials-left-out"_s;
    case CallNote::Kind::MissingBackslash:
        return u"backslash-missing"_s;
    case CallNote::Kind::BodyFromFile:
        return u"body-in-file"_s;
    case CallNote::Kind::BodyFromVariable:
        return u"body-in-variable"_s;
    case CallNote::Kind::UnendedQuote:
        return u"quote-not-closed"_s;
    case CallNote::Kind::NoBody:
        return u"no-body"_s;
    case CallNote::Kind::UnknownOption:
        return u"option-ignored"_s;
    case CallNote::Kind::PartNotRead:
        return u"part-not-read"_s;
    case CallNote::Kind::ReadsJob:
        return u"reads-job"_s;
    case CallNote::Kind::CancelsJob:
        return u"cancels-job"_s;
    case CallNote::Kind::ListsJobs:
        return u"lists-jobs"_s;
    case CallNote::Kind::MentionedOnly:
        return u"mentioned-only"_s;
    case CallNote::Kind::PageSandbox:
        return u"page-sandbox"_s;
    case CallNote::Kind::PageOrganization:
        return u"page-organization"_s;
    case CallNote::Kind::UnderCondition:
        return u"under-condition"_s;
    case CallNote::Kind::UnknownCommand:
        return u"command-unknown"_s;
    case CallNote::Kind::CutByDepth:
        return u"levels-cut-off"_s;
    case CallNote::Kind::TabInYaml:
        return u"tab-in-yaml"_s;
    case CallNote::Kind::RowsLeftOut:
        return u"rows-left-out"_s;
    case CallNote::Kind::OtherNotation:
        return u"notation-converted"_s;
    }
    return {};
}

} // namespace exportdesk
