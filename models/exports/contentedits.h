// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"

namespace exportdesk
{

class ExportComposer;

/// Edits of what an export contains: its kind, fields and events, and since when. Each call is one step of undo.
class ContentEdits
{
public:
    explicit ContentEdits(ExportComposer &composer)
        : m_composer(composer)
    {
    }

    /// Keeps the fields and events that go out of sight, and brings them back.
    void setContentKind(ContentKind kind);
    void setSchemaName(const QString &name);
    void setFromIngest(const Timestamp &time);
    void setEmptyProfiles(std::optional<bool> exported);
    void setEvaluateSegments(std::optional<bool> evaluated);
    /// Nothing means all fields; the list before is kept, see ComposerState::chosenFields().
    void setFields(const std::optional<QStringList> &paths);

    // Each of these adds the events when none are exported.
    void setEventFields(const std::optional<QStringList> &paths);
    void setEventsFrom(const Timestamp &time);
    void setEventsTo(const Timestamp &time);

    /// "Only what is new": profiles updated after \a profiles (unchanged when only events are exported) and events
    /// ingested after \a events, with an open end.
    void setNewSince(const Timestamp &profiles, const Timestamp &events);

private:
    ExportComposer &m_composer;
};

} // namespace exportdesk
