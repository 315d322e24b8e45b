// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/globaloptions.h"

#include <CLI/CLI.hpp>

#include <variant>

namespace exportdesk
{

/// The commands with their options, built by groups and read from the command line. Mistakes are reported in words of
/// our own, never in CLI11's.
///
/// A group is a pair of files `<noun>commands.{h,cpp}` with one function `void add…Commands(CommandTree &)`, called in
/// allcommands.cpp. It adds its commands and says for each what to run:
///
///     CLI::App &group = tree.addGroup("connection", tr("…"));
///     auto options = std::make_shared<TestOptions>();          // filled when the command line is read
///     CLI::App &test = tree.addCommand(group, "test", tr("…"), [options](const CommandContext &context) {
///         return std::make_unique<ConnectionTesting>(context, *options);
///     });
///     CommandTree::addText(test, "name", options->name, tr("…"), tr("NAME"));
///
/// Texts are translated when the tree is built, after the language is known. Global options may stand anywhere.
class CommandTree final
{
public:
    using Factory = std::function<std::unique_ptr<Command>(const CommandContext &)>;
    /// Instead of a command: text to print, or a mistake.
    struct Answer {
        QString text;
        bool isMistake = false;
    };

    /// The commands that \a arguments can mean are in it (allcommands.h).
    explicit CommandTree(const QStringList &arguments);

    CLI::App &addGroup(const char *name, const QString &about);
    CLI::App &addCommand(CLI::App &group, const char *name, const QString &about, const Factory &factory);
    /// A command without a group, or for a group that is also a command.
    CLI::App &addCommand(const char *name, const QString &about, const Factory &factory);

    // Options ("--name,-n") and arguments ("name") of a command; \a value names what to write there, e.g. FILE. An
    // empty text is a mistake: a script's variable that was not set must not mean the default, or an id that nothing
    // has.
    static CLI::Option &addText(CLI::App &command, const char *names, QString &target, const QString &about,
                                const QString &value);
    /// As addText(), but empty is as if it were not given.
    static CLI::Option &addFreeText(CLI::App &command, const char *names, QString &target, const QString &about,
                                    const QString &value);
    /// May be given several times; an argument takes all that follow.
    static CLI::Option &addTexts(CLI::App &command, const char *names, QStringList &target, const QString &about,
                                 const QString &value);
    /// A whole number from \a least to \a most.
    static CLI::Option &addNumber(CLI::App &command, const char *names, qint64 &target, qint64 least, qint64 most,
                                  const QString &about);
    /// "90" or "90s", "10m", "2h"; in milliseconds.
    static CLI::Option &addDuration(CLI::App &command, const char *names, qint64 &targetMs, const QString &about);
    /// One of \a values, which are wire words.
    static CLI::Option &addChoice(CLI::App &command, const char *names, QString &target, const QStringList &values,
                                  const QString &about);
    static void addFlag(CLI::App &command, const char *names, bool &target, const QString &about);

    /// \a arguments without the program's name.
    std::variant<Factory, Answer> parse(const QStringList &arguments);

    const GlobalOptions &options() const { return m_options; }
    /// For a command whose argument means the same as --connection.
    QString &connectionName() { return m_connectionName; }
    /// For manual pages and completions.
    const CLI::App &app() const { return m_app; }

private:
    void addGlobalOptions();

    CLI::App m_app;
    GlobalOptions m_options;
    QString m_connectionName;
    Factory m_chosen;
    bool m_wantsVersion = false;
};

} // namespace exportdesk
