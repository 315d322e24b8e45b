// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportcomposer.h"

#include "models/exports/exportrequestwriter.h"
#include "models/exports/requestfixes.h"
#include "models/platform/clock.h"

namespace exportdesk
{

ExportRequest normalized(const ExportRequest &request)
{
    return *readExportRequest(prettyJson(request)).request;
}

ExportComposer::ExportComposer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_checker(new RequestChecker(clock, this))
    , m_prettyText(prettyJson(m_state.request))
{
    m_checker->setRequest(m_state.request);
}

QString ExportComposer::jsonText() const
{
    return m_state.typedText ? *m_state.typedText : m_prettyText;
}

void ExportComposer::edit(EditKind kind, const std::function<void(ComposerState &)> &change)
{
    ComposerState next = m_state;
    change(next);
    next.request = normalized(next.request);
    next.typedText = m_state.typedText;
    if (next == m_state)
        return;
    next.typedText.reset(); // replaced by the form; undo brings back a text that did not parse
    replace(kind, next, {});
}

void ExportComposer::replace(EditKind kind, const ComposerState &next, const ReadRequest &reading)
{
    m_history.record(m_state, kind, m_clock.nowMs());
    show(next, reading);
}

void ExportComposer::load(const ExportRequest &request)
{
    edit(EditKind::Discrete, [&request](ComposerState &state) {
        state = ComposerState();
        state.request = request;
    });
}

void ExportComposer::clear()
{
    load(ExportRequest::blank());
}

void ExportComposer::applyFix(RequestCheck::Fix fix)
{
    if (fix == RequestCheck::Fix::SendForeignKeys || fix == RequestCheck::Fix::UseLastValues) {
        ComposerState next = m_state; // with the text as it stands
        if (fix == RequestCheck::Fix::SendForeignKeys)
            next.confirmedKeys = foreignKeys(m_state.request);
        else
            next.repeatedKeys.clear();
        return replace(EditKind::Discrete, next, {m_state.request, m_notes, {}, m_error});
    }
    edit(EditKind::Discrete, [this, fix](ComposerState &state) {
        const std::optional<EventChoice> events = state.request.events;
        state.request = fixedRequest(state.request, fix, m_checker->facts());
        if (fix == RequestCheck::Fix::AllEventFields && events && events->fields)
            state.dormantEventFields = *events->fields;
    });
}

void ExportComposer::applyEdit(const RequestEdit &change)
{
    edit(EditKind::Discrete, [&change](ComposerState &state) { state.request = editedRequest(state.request, change); });
}

void ExportComposer::undo()
{
    if (canUndo())
        show(m_history.undo(m_state));
}

void ExportComposer::redo()
{
    if (canRedo())
        show(m_history.redo(m_state));
}

void ExportComposer::restore(const ComposerState &state)
{
    m_history.clear();
    ComposerState next = state;
    const ReadRequest reading = next.typedText ? readExportRequest(*next.typedText) : ReadRequest();
    if (reading.request) {
        next.request = *reading.request;
        next.repeatedKeys = reading.repeatedKeys;
    }
    show(next, reading);
}

void ExportComposer::show(const ComposerState &next)
{
    show(next, next.typedText ? readExportRequest(*next.typedText) : ReadRequest());
}

void ExportComposer::show(const ComposerState &next, const ReadRequest &reading)
{
    const QString textBefore = jsonText();
    const bool readingChanges = m_error != reading.error || m_notes != reading.notes;
    const RequestDoubts doubtsBefore{m_state.confirmedKeys, m_state.repeatedKeys, unreadableLine()};
    const ComposerState before = std::exchange(m_state, next);
    const bool requestChanges = m_state.request != before.request;
    if (requestChanges)
        m_prettyText = prettyJson(m_state.request);
    m_error = reading.error;
    m_notes = reading.notes;
    if (requestChanges)
        Q_EMIT requestChanged(changedParts(before.request, m_state.request));
    if (jsonText() != textBefore)
        Q_EMIT jsonTextChanged();
    if (readingChanges)
        Q_EMIT readingChanged();
    const RequestDoubts doubts{m_state.confirmedKeys, m_state.repeatedKeys, unreadableLine()};
    if (requestChanges || doubts != doubtsBefore)
        m_checker->setRequest(m_state.request, doubts);
    Q_EMIT undoChanged();
    if (m_state != before)
        Q_EMIT stateChanged();
}

} // namespace exportdesk
