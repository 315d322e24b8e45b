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

private:
    static QString ofText(const CallNote &note);
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
    case CallNote::Kind::ReadsJob:
        return tr("The call only reads this job.");
    case CallNote::Kind::CancelsJob:
        return tr("The call would cancel this job. Nothing was cancelled; open the job to do so.");
    case CallNote::Kind::ListsJobs:
        return tr("The call lists jobs; the Jobs page shows them.");
    case CallNote::Kind::UnderCondition:
        //: %1 is a condition in a program, for example if [ "$ENV" = prod ]
        return tr("The text sends this only under a condition: %1").arg(note.value);
    default:
        return ofText(note);
    }
}

/// Of notes that are not about a call.
QString CallNoteText::ofText(const CallNote &note)
{
    switch (note.kind) {
    case CallNote::Kind::MentionedOnly:
        //: %1 is a list of fields or segment IDs
        return tr("The text mentions %1, but is more than a list. To import them, paste only the entries you mean.")
            .arg(note.value);
    case CallNote::Kind::PageSandbox:
        return tr("The page belongs to the sandbox %1.").arg(note.value);
    case CallNote::Kind::PageOrganization:
        return tr("The page belongs to the organization %1.").arg(note.value);
    case CallNote::Kind::UnknownCommand:
        //: %1 is the name of a command or script, for example ./post.sh
        return tr("The text runs “%1”, and what that sends is unknown. Paste the request it sends.").arg(note.value);
    case CallNote::Kind::CutByDepth:
        return tr("ConvertTo-Json writes only %1 levels here and sends deeper ones as text. Add -Depth 10.")
            .arg(note.value);
    case CallNote::Kind::TabInYaml:
        return tr("Line %1 is indented with a tab, which YAML does not allow. Replace it with spaces.").arg(note.value);
    case CallNote::Kind::RowsLeftOut:
        //: %1 is a list of fields or segment IDs
        return tr("The table marks these rows as not wanted, so they were left out: %1").arg(note.value);
    case CallNote::Kind::OtherNotation:
        //: %1 is a language, for example Python or YAML
        return tr("The request is written as in %1 and was converted to JSON.").arg(note.value);
    default:
        return {};
    }
}

} // namespace

QString callNoteText(const CallNote &note)
{
    return CallNoteText::of(note);
}

} // namespace exportdesk
