// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerstate.h"

namespace exportdesk
{

/// Edits of one kind that follow each other closely are one step, because they come from typing.
enum class EditKind {
    Discrete, ///< always a step of its own
    JsonText,
    SchemaName,
    FromIngest,
    EventsFrom,
    EventsTo,
    QualifiedFrom,
    QualifiedTo,
    PolicyVersion,
};

/// Undo and redo as a list of states; steps of one kind that follow each other closely are one step.
///
/// Qt's own undo stack lives in Qt Gui, which models do not link. States share their strings and lists, so a step
/// costs little.
class ComposerHistory
{
public:
    static constexpr qint64 mergeWithinMs = 1000;
    static constexpr qsizetype longest = 500;

    /// \a before was replaced by an edit at \a nowMs; what could be redone is gone.
    void record(const ComposerState &before, EditKind kind, qint64 nowMs);
    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    /// Returns the state to go back to (or forward to); \a current is what it replaces.
    ComposerState undo(const ComposerState &current);
    ComposerState redo(const ComposerState &current);
    void clear();

private:
    QList<ComposerState> m_past;
    QList<ComposerState> m_future;
    EditKind m_lastKind = EditKind::Discrete;
    qint64 m_lastMs = 0;
};

} // namespace exportdesk
