// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace exportdesk
{

/// Something to tell the operator about a pasted curl command; readtext.h has its sentence.
struct CurlNote {
    enum class Kind {
        OddMethod, ///< not POST; value: the method
        OtherAddress, ///< not the address of export jobs; value: the address
        OtherSandbox, ///< value: its x-sandbox-name
        NoSandbox, ///< no x-sandbox-name reaches the platform
        TokenLeftOut, ///< credentials were in it (a header, a cookie, an option); not kept anywhere
        MissingBackslash, ///< a line break without backslash; read as if it were there
        BodyFromFile, ///< -d @file; value: the file's name
        UnendedQuote, ///< read as if the quote ended at the end of the text
        NoBody, ///< no data in it
        UnknownOption, ///< value: the option
    };
    Kind kind = Kind::UnknownOption;
    QString value;

    bool operator==(const CurlNote &) const = default;
};

/// What a pasted curl command contains. Its token, cookies and headers with keys are never kept.
struct CurlCommand {
    QString method; ///< as curl would send it: POST when there is a body and no -X
    QString url;
    QList<std::pair<QString, QString>> headers; ///< only those that say what the request is for
    QString body; ///< joined with & as curl does when there are several; empty when none
    QList<CurlNote> notes;
};

/// True when \a text begins like a curl command (a prompt sign before it is allowed).
bool looksLikeCurl(const QString &text);
/// Reads by the quoting rules of the POSIX shell; line breaks without backslash are accepted and noted.
/// A command for another sandbox than \a sandbox is noted. \a input is what the command reads from standard input.
CurlCommand readCurl(const QString &text, const QString &sandbox, const std::optional<QString> &input = {});

} // namespace exportdesk
