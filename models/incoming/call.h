// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk
{

/// Something to tell the operator about a call; callnotetext.h has its sentence.
struct CallNote {
    enum class Kind {
        OddMethod, ///< not POST; value: the method
        OtherHost, ///< value: the host it is for
        OtherAddress, ///< not the address of export jobs; value: the address
        OtherOrganization, ///< value: its x-gw-ims-org-id
        OtherSandbox, ///< value: its x-sandbox-name
        NoSandbox, ///< no x-sandbox-name reaches the platform
        TokenLeftOut, ///< credentials were in it (a header, a cookie, an option); not kept anywhere
        MissingBackslash, ///< a line break without backslash; read as if it were there
        BodyFromFile, ///< -d @file; value: the file's name
        BodyFromVariable, ///< value: the variable, which the text does not set
        UnendedQuote, ///< read as if the quote ended at the end of the text
        NoBody, ///< no data in it
        UnknownOption, ///< value: the option
        PartNotRead, ///< the program writes about a part of a request that was not found; value: its key
        ReadsJob, ///< a GET of one job
        CancelsJob, ///< a DELETE of one job
        ListsJobs, ///< a GET of the list of jobs
        MentionedOnly, ///< fields or segments in sentences, which were not taken for a list; value: they
        PageSandbox, ///< of the page whose address it is; value: its name
        PageOrganization, ///< of that page; value: as in its address
        UnderCondition, ///< the program sends it only then; value: the condition as it is written
        UnknownCommand, ///< it seems to send a request, and how is not known; value: its name
        CutByDepth, ///< PowerShell's ConvertTo-Json writes fewer levels than there are; value: how many
        TabInYaml, ///< in the indentation, where YAML has none; value: the number of the line
        RowsLeftOut, ///< a column of a table marks them as not wanted; value: they
        OtherNotation, ///< the body is not JSON; value: the language
    };
    Kind kind = Kind::UnknownOption;
    QString value; ///< never a secret

    bool operator==(const CallNote &) const = default;
    /// The request that was found is less than what the call sends.
    bool meansPartial() const
    {
        return kind == Kind::BodyFromFile || kind == Kind::BodyFromVariable || kind == Kind::PartNotRead
            || kind == Kind::UnknownCommand || kind == Kind::CutByDepth;
    }
};

/// A call of an HTTP interface, as some tool or file writes it. Its token, cookies and headers with keys are never
/// kept.
struct Call {
    QString name; ///< of the entry of a collection; may be empty
    QString method; ///< as it would be sent
    QString url;
    QList<std::pair<QString, QString>> headers; ///< only those that say what the request is for
    QString body; ///< empty when none
    QList<CallNote> notes;
};

/// The platform that calls are expected to be for; what is empty is not compared.
struct CallTarget {
    QString sandbox; ///< the selected one
    QString organization; ///< ID
    QString host; ///< of the gateway, with its port if it has one

    bool operator==(const CallTarget &) const = default;
};

} // namespace exportdesk
