// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerhistory.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/requestchecker.h"
#include "models/exports/requestparts.h"

#include <QObject>

#include <functional>

namespace exportdesk
{

class Clock;

/// The export being composed: a request and its JSON text, always in step, with checks and undo.
///
/// The form changes it with ContentEdits and SelectionEdits, the JSON editor with RequestText. A text that does not
/// parse is kept as it is with its error, and the request stays the last one that was read.
class ExportComposer : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive the composer.
    explicit ExportComposer(const Clock &clock, QObject *parent = nullptr);

    const ExportRequest &request() const { return m_state.request; }
    ContentKind contentKind() const { return m_state.request.contentKind(); }
    /// Everything that a draft must keep, see drafts.h.
    const ComposerState &state() const { return m_state; }
    /// True while there is nothing but what a new page starts with.
    bool isBlank() const { return m_state == ComposerState(); }

    /// What you typed, or the pretty form of the request after a change in the form.
    QString jsonText() const;
    /// True when jsonText() says what request() says; false while the text does not parse.
    bool inStep() const { return !m_error; }
    const std::optional<ParseError> &parseError() const { return m_error; }
    /// About the text as it was read last; empty after a change in the form.
    const QList<ReadNote> &notes() const { return m_notes; }

    RequestChecker &checker() const { return *m_checker; }
    /// In step, and no check is an error.
    bool launchable() const { return inStep() && !m_checker->foundErrors(); }

    /// One step of undo from the form; nothing when \a change changes nothing.
    void edit(EditKind kind, const std::function<void(ComposerState &)> &change);
    /// One step of undo to \a next, whose text was read as \a reading.
    void replace(EditKind kind, const ComposerState &next, const ReadRequest &reading);
    /// Loads a whole request, e.g. of a template or of an export made before; one step of undo.
    void load(const ExportRequest &request);
    void clear();
    /// Applies the fix of a check; one step of undo.
    void applyFix(RequestCheck::Fix fix);
    /// What a check offers besides its fix.
    void applyEdit(const RequestEdit &change);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    /// Shows a draft; its history starts here.
    void restore(const ComposerState &state);

Q_SIGNALS:
    /// The request changed in these parts; in none of them when only unknown members changed.
    void requestChanged(exportdesk::RequestParts parts);
    /// Also emitted to the editor that changed the text: it finds its own text.
    void jsonTextChanged();
    /// inStep(), parseError() or notes() changed.
    void readingChanged();
    void undoChanged();
    /// Something that a draft keeps changed.
    void stateChanged();

private:
    void show(const ComposerState &next);
    void show(const ComposerState &next, const ReadRequest &reading);
    int unreadableLine() const { return m_error ? m_error->line : 0; }

    const Clock &m_clock;
    RequestChecker *m_checker;
    ComposerState m_state;
    QString m_prettyText; ///< of the request; cached, because long lists of fields make it long
    ComposerHistory m_history;
    std::optional<ParseError> m_error;
    QList<ReadNote> m_notes;
};

/// Exactly what reading the JSON of \a request gives, so that form and text cannot differ.
ExportRequest normalized(const ExportRequest &request);

} // namespace exportdesk
