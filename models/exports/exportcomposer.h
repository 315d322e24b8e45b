// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/composerhistory.h"
#include "models/exports/curlreader.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/requestchecks.h"

#include <QObject>

#include <functional>

namespace exportdesk
{

class Clock;

/// The export being composed: a request and its JSON text, kept in step both ways, with checks and undo.
///
/// Each setter is one step of undo; steps of the same kind that follow within a second (typing) are one. A text that
/// does not parse is kept as it is with its error, and the request stays the last one that was understood.
class ExportComposer : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive the composer.
    explicit ExportComposer(const Clock &clock, QObject *parent = nullptr);

    const ExportRequest &request() const { return m_state.request; }
    ContentKind contentKind() const { return m_state.request.contentKind(); }

    /// What the operator typed, or the pretty form of the request after a change in the form.
    QString jsonText() const;
    /// True when jsonText() says what request() says; false while the text does not parse.
    bool inStep() const { return !m_error; }
    const std::optional<ParseError> &parseError() const { return m_error; }
    /// About the text as it was read last; empty after a change in the form.
    const QList<ReadNote> &notes() const { return m_notes; }
    const QList<RequestCheck> &checks() const { return m_checks; }
    /// In step, and no check is an error.
    bool launchable() const;
    /// True while there is nothing but what a new page starts with.
    bool isBlank() const { return m_state == ComposerState(); }

    /// What is known of the platform; checks follow at once.
    void setFacts(const RequestFacts &facts);
    const RequestFacts &facts() const { return m_facts; }

    // What. Switching keeps the fields and events that go out of sight and brings them back.
    void setContentKind(ContentKind kind);
    void setSchemaName(const QString &name);
    void setFromIngest(const Timestamp &time);
    void setEmptyProfiles(std::optional<bool> exported);
    void setEvaluateSegments(std::optional<bool> evaluated);
    // Fields; nothing means all fields. The list that was chosen before "all fields" is remembered: chosenFields().
    void setFields(const std::optional<QStringList> &paths);
    QStringList chosenFields() const;
    // Events. Setting one of these while no events are exported adds the eventList.
    void setEventFields(const std::optional<QStringList> &paths);
    QStringList chosenEventFields() const;
    void setEventsFrom(const Timestamp &time);
    void setEventsTo(const Timestamp &time);
    /// "Only what is new" as one step of undo: profiles updated after \a profiles (left alone when only events are
    /// exported) and events ingested after \a events, with an open end.
    void setNewSince(const Timestamp &profiles, const Timestamp &events);
    // Segments
    void setSegments(const QList<SegmentChoice> &segments);
    void setQualifiedFrom(const Timestamp &time);
    void setQualifiedTo(const Timestamp &time);
    // Merge policy
    void setMergePolicy(const QString &id);
    void setMergePolicyVersion(std::optional<qint64> version);
    // Destination
    void setDatasetId(const QString &id);
    void setSegmentPerBatch(std::optional<bool> perBatch);

    /// The editor's text, as typed.
    void setJsonText(const QString &text);
    /// Does the likely repair of the parse error, or of a note; nothing when there is none.
    void repairText();
    void repairNote(const ReadNote &note);
    /// Gives up a text that does not parse and shows the last request again (undo brings the text back).
    void discardText();
    /// A paste or drop: a curl command or JSON. Returns what the operator should know about the command; the notes
    /// on the JSON are notes(). \a sandbox is ours.
    QList<CurlNote> importText(const QString &text, const QString &sandbox);
    /// A whole request, as "run again" brings it; one step of undo.
    void load(const ExportRequest &request);
    void clear();
    /// Does the fix of a check, as one step of undo.
    void applyFix(RequestCheck::Fix fix);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

    /// Everything that a draft must keep, see drafts.h; restoring starts a new history.
    const ComposerState &state() const { return m_state; }
    void restore(const ComposerState &state);

Q_SIGNALS:
    void contentKindChanged();
    void whatChanged(); ///< schema name, fromIngest, emptyProfiles, evaluateSegments
    void fieldsChanged();
    void eventsChanged();
    void segmentsChanged(); ///< segments and their qualification time
    void mergePolicyChanged();
    void destinationChanged(); ///< dataset and segmentPerBatch
    /// After any of the above, and when an unknown member changed.
    void requestChanged();
    /// The text is another one now. An editor that made the change itself finds its own text again.
    void jsonTextChanged();
    /// inStep(), parseError() or notes() changed.
    void readingChanged();
    void checksChanged();
    void undoChanged();
    /// Something that a draft keeps changed.
    void stateChanged();

private:
    /// Kinds of steps that are joined when they follow each other closely, because they come from typing.
    enum class Step {
        Discrete = -1,
        JsonText,
        SchemaName,
        FromIngest,
        EventsFrom,
        EventsTo,
        QualifiedFrom,
        QualifiedTo,
        PolicyVersion,
    };
    /// An edit of the form: does nothing when nothing changes by it, else the text follows.
    void edit(Step step, const std::function<void(ComposerState &)> &change);
    void record(Step step);
    /// Takes over a state that is in step with \a reading, and says what changed.
    void take(ComposerState next, const ReadRequest &reading);
    void announce(const ExportRequest &before);
    void check();

    const Clock &m_clock;
    ComposerState m_state;
    QString m_prettyText; ///< of the request; asked for often, and long lists of fields make it long
    ComposerHistory m_history;
    std::optional<ParseError> m_error;
    QList<ReadNote> m_notes;
    RequestFacts m_facts;
    QList<RequestCheck> m_checks;
};

} // namespace exportdesk
