// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/shellcommand.h"
#include "models/incoming/shellflow.h"

namespace exportdesk
{

/// What a shell knows while it reads a script: variables, files that the script wrote, and the commands so far.
/// Commands that only print what stands in the text (echo, cat, printf) are executed in memory; nothing else is.
class ShellState
{
public:
    /// What a command prints; nothing when that is unknown.
    struct Printed {
        std::optional<QString> text;
        QString file; ///< what it prints is in this file
    };

    explicit ShellState(int variant = 0, const QList<int> &options = {})
        : m_flow(variant, options)
    {
    }

    ShellFlow &flow() { return m_flow; }
    /// Says that what stands in a variable, if it may be a part of a request, is changed in a way that is not followed.
    void distrust(const QString &name, const QString &change);
    std::optional<QString> variable(const QString &name);
    std::optional<QStringList> array(const QString &name);
    void setArray(const QString &name, const QStringList &values, bool append);
    /// The content of a file that the script wrote.
    std::optional<QString> file(const QString &name);
    /// Without a \a text the content is no longer known.
    void writeFile(const QString &name, const std::optional<QString> &text, bool append);
    /// Text as a file of its own, as <(…) gives it; returns its name.
    QString addFile(const QString &text);

    /// Carries out assignments and what prints; keeps everything else as a command.
    Printed run(ShellCommand command);
    ShellScript script() const { return {m_commands, m_files, m_flow.options()}; }

private:
    void assign(const QString &word);
    void forget(const QString &name);
    void distrustFiles(const QStringList &words);
    bool setsUnread(const ShellCommand &command);
    void loop(const QStringList &words);
    bool setInFish(const QStringList &words);
    void readInto(const ShellCommand &command);
    std::optional<Printed> builtin(const ShellCommand &command);
    Printed concatenated(const ShellCommand &command);
    bool affords(qsizetype size);

    ShellFlow m_flow;
    QHash<QString, QString> m_variables;
    QHash<QString, QStringList> m_arrays;
    QHash<QString, QString> m_files;
    QHash<QString, QString> m_suspects; ///< variables that something may have changed, with what it was
    QStringList m_unread; ///< what reached the commands from here on
    QList<ShellCommand> m_commands;
    qsizetype m_budget = 8 * 1024 * 1024; ///< characters that may still be put in: a text can double itself
};

} // namespace exportdesk
