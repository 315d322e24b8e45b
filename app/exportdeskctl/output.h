// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"

#include <QJsonObject>
#include <QStringList>

namespace exportdesk
{

/// What a command writes. With --json stdout gets JSON alone: one document, or one object per line for streams; without
/// it, text and tables. Words about errors and progress go to stderr.
///
/// Control characters in what is shown, which may come from the platform, never reach the terminal.
class Output
{
public:
    Output(bool json, bool quiet);

    bool isJson() const { return m_json; }

    /// The one document of a command. Does nothing without --json, so that a command can call both this and text().
    void document(const QJsonObject &document);
    /// As document(), for JSON that is kept as it was received: big numbers, unknown keys, their order.
    void document(const QByteArray &json);
    /// One object of a stream, at once. Does nothing without --json.
    void line(const QJsonObject &object);

    /// Text that ends as it is, with and without --json: help pages.
    void plain(const QString &text) { write(text.toUtf8()); }
    /// A line of readable text. Does nothing with --json.
    void text(const QString &text);
    /// Columns under headings; the last one is not padded. Does nothing with --json.
    void table(const QStringList &headings, const QList<QStringList> &rows);

    /// What is being done now, on stderr; replaces the last progress. Only on a terminal and without --quiet.
    void progress(const QString &text);
    /// A line on stderr about what else happened; not with --quiet.
    void note(const QString &text);
    /// Words on stderr, with --json also {"error": {"code", "text"}, …details} on stdout. Gives the error's exit code.
    ExitCode fail(const CommandError &error);

    /// Whether everything reached stdout, or its reader wanted no more, as "head" does: that is no fault, and the exit
    /// code stays that of what was done. To be asked at the end.
    bool finish();

private:
    void write(const QByteArray &bytes);
    void flush();
    void clearProgress();

    const bool m_json;
    const bool m_showsProgress;
    const bool m_quiet;
    bool m_hasProgress = false;
    int m_fault = 0; ///< errno of the first write to stdout that failed
};

} // namespace exportdesk
