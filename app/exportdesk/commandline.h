// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <variant>

namespace exportdesk
{

/// What the program was asked for on its command line.
struct CommandLine {
    QUrl gateway;
    QUrl ims;
    QString credentialsFile;
    QString sandbox;
    QString language; ///< "en", "de" or empty
    QString dataFolder; ///< empty: the usual place
    QString tourFolder; ///< empty: no tour
    double platformSpeed = 1; ///< of the embedded local platform
    QStringList platformArguments; ///< further ones for the local platform; no option sets them, tests do
    bool local = false;
    bool reportStart = false; ///< say when the window and the table were there, then end

    /// Opens the local platform without asking which connection is wanted.
    bool wantsLocal() const
    {
        return local || !tourFolder.isEmpty() || platformSpeed != 1 || !platformArguments.isEmpty();
    }
    /// Works against an address given here, for this run only.
    bool isForeign() const { return !credentialsFile.isEmpty(); }

    struct Answer {
        QString text; ///< to print instead of starting
        int exitCode = 0;
    };
    /// Either the wishes, or what to print and the code to end with (--help, --version, mistakes).
    static std::variant<CommandLine, Answer> parse(const QStringList &arguments);
};

} // namespace exportdesk
