// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/curlreader.h"
#include "models/exports/exportrequestreader.h"

namespace exportdesk
{

class ExportComposer;

/// Edits of the request as a JSON text: typed, repaired, discarded or imported. A text that does not parse is kept.
class RequestText
{
public:
    explicit RequestText(ExportComposer &composer)
        : m_composer(composer)
    {
    }

    /// Sets the editor's text, as typed.
    void setText(const QString &text);
    /// Applies the likely repair of the parse error; nothing when there is none.
    void repairError();
    void repairNote(const ReadNote &note);
    /// Drops a text that does not parse and shows the last request again (undo brings the text back).
    void discard();
    /// Imports a curl command or JSON. Returns what you should know about the command; the notes on the JSON are in
    /// ExportComposer::notes(). Secrets are not imported. \a sandbox is the selected one.
    QList<CurlNote> importText(const QString &text, const QString &sandbox);

private:
    ExportComposer &m_composer;
};

} // namespace exportdesk
