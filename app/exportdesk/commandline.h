// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <variant>

namespace exportdesk
{

/// The options of the command line.
struct CommandLine {
    QUrl gateway;
    QUrl ims;
    QString credentialsFile;
    QString sandbox;
    QString language; ///< "en", "de" or empty
    QString dataFolder; ///< empty: the default folder
    QString tourFolder; ///< empty: no tour
    double platformSpeed = 1; ///< of the embedded local platform
    QStringList platformArguments; ///< further ones for the local platform; no option sets them, tests do
    bool local = false;
    bool reportStart = false; ///< print when window and table were painted, then quit

    /// Opens the local platform, whichever connection was used last.
    bool wantsLocal() const
    {
        return local || !tourFolder.isEmpty() || platformSpeed != 1 || !platformArguments.isEmpty();
    }
    /// Uses a credential file that is given here, for this session only.
    bool isForeign() const { return !credentialsFile.isEmpty(); }

    struct Answer {
        QString text; ///< to print instead of starting
        int exitCode = 0;
    };
    /// Either the options, or what to print and the exit code (--help, --version, errors).
    static std::variant<CommandLine, Answer> parse(const QStringList &arguments);
};

} // namespace exportdesk
