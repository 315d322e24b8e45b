// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Imports the JSON of a request, of which secrets are left out; the notes on it are in ExportComposer::notes().
    void importText(const QString &json);

private:
    ExportComposer &m_composer;
};

} // namespace exportdesk
