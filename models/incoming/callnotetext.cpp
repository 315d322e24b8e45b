// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callnotetext.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

class CallNoteText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::CallNoteText)

public:
    static QString of(const CallNote &note);
};

QString CallNoteText::of(const CallNote &note)
{
    switch (note.kind) {
    case CallNote::Kind::OddMethod:
        return tr("The call uses the method %1; an export is created with POST.").arg(note.value);
    case CallNote::Kind::OtherHost:
        return tr("The call is for the host %1, not for your gateway.").arg(note.value);
    case CallNote::Kind::OtherAddress:
        return tr("The call uses a different address: %1").arg(note.value);
    case CallNote::Kind::OtherOrganization:
        return tr("The call is for the organization %1, not yours. IDs in it may not exist here.").arg(note.value);
    case CallNote::Kind::OtherSandbox:
        return tr("The call specifies sandbox %1, not yours. IDs in it may not exist here.").arg(note.value);
    case CallNote::Kind::NoSandbox:
        return tr("The call specifies no sandbox; yours is used.");
    case CallNote::Kind::TokenLeftOut:
        return tr("The credentials in the call were not imported.");
    case CallNote::Kind::MissingBackslash:
        return tr("A backslash is missing at the end of a line. A shell would have ended the command there.");
    case CallNote::Kind::BodyFromFile:
        return tr("The call reads its data from the file %1. Paste the content of that file instead.").arg(note.value);
    case CallNote::Kind::BodyFromVariable:
        return tr("The call takes its data from %1, which is not in the text. Paste its value instead.")
            .arg(note.value);
    case CallNote::Kind::UnendedQuote:
        return tr("A quotation mark in the command is not closed.");
    case CallNote::Kind::NoBody:
        return tr("The call contains no request.");
    case CallNote::Kind::UnknownOption:
        return tr("The option %1 was ignored.").arg(note.value);
    case CallNote::Kind::PartNotRead:
        //: %1 is a key of a request, for example "filter"
        return tr("The text also deals with “%1”, which could not be read. Complete the request.").arg(note.value);
    case CallNote::Kind::OtherNotation:
        //: %1 is a language, for example Python or YAML
        return tr("The request is written as in %1 and was converted to JSON.").arg(note.value);
    }
    return {};
}

} // namespace

QString callNoteText(const CallNote &note)
{
    return CallNoteText::of(note);
}

} // namespace exportdesk
