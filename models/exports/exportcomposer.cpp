// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportcomposer.h"

#include "models/exports/exportrequestwriter.h"
#include "models/platform/clock.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QStringList identityOnly{u"identityMap"_s};

/// Exactly what reading its JSON gives, so that form and text cannot drift apart.
ExportRequest normal(const ExportRequest &request)
{
    return *readExportRequest(prettyJson(request)).request;
}

EventChoice &eventsOf(ComposerState &state)
{
    if (!state.request.events) {
        state.request.events = state.dormantEvents.value_or(EventChoice());
        state.dormantEvents.reset();
    }
    return *state.request.events;
}

void restoreFields(ComposerState &state)
{
    state.request.fields = state.dormantFieldsUsed ? std::optional(state.dormantFields) : std::nullopt;
}

void switchKind(ComposerState &state, ContentKind kind)
{
    ExportRequest &request = state.request;
    if (kind == ContentKind::EventsOnly) {
        if (request.fields != identityOnly) {
            state.dormantFieldsUsed = request.fields.has_value();
            state.dormantFields = request.fields.value_or(state.dormantFields);
        }
        request.fields = identityOnly;
    } else if (request.contentKind() == ContentKind::EventsOnly
               || (kind == ContentKind::ProfilesAndEvents && request.fields == identityOnly)) {
        restoreFields(state);
    }
    if (kind == ContentKind::Profiles) {
        state.dormantEvents = request.events;
        request.events.reset();
    } else {
        eventsOf(state);
    }
}

} // namespace

ExportComposer::ExportComposer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_prettyText(prettyJson(m_state.request))
{
    check();
}

QString ExportComposer::jsonText() const
{
    return m_state.typedText ? *m_state.typedText : m_prettyText;
}

bool ExportComposer::launchable() const
{
    return inStep() && !hasErrors(m_checks);
}

void ExportComposer::setFacts(const RequestFacts &facts)
{
    m_facts = facts;
    check();
}

void ExportComposer::setContentKind(ContentKind kind)
{
    if (kind != contentKind())
        edit(Step::Discrete, [kind](ComposerState &state) { switchKind(state, kind); });
}

void ExportComposer::setSchemaName(const QString &name)
{
    edit(Step::SchemaName, [&name](ComposerState &state) { state.request.schemaName = name; });
}

void ExportComposer::setFromIngest(const Timestamp &time)
{
    edit(Step::FromIngest, [&time](ComposerState &state) { state.request.fromIngest = time; });
}

void ExportComposer::setEmptyProfiles(std::optional<bool> exported)
{
    edit(Step::Discrete, [exported](ComposerState &state) { state.request.emptyProfiles = exported; });
}

void ExportComposer::setEvaluateSegments(std::optional<bool> evaluated)
{
    edit(Step::Discrete, [evaluated](ComposerState &state) { state.request.evaluateSegments = evaluated; });
}

void ExportComposer::setFields(const std::optional<QStringList> &paths)
{
    edit(Step::Discrete, [&paths](ComposerState &state) {
        if (!paths && state.request.fields && state.request.contentKind() != ContentKind::EventsOnly)
            state.dormantFields = *state.request.fields;
        state.request.fields = paths;
    });
}

QStringList ExportComposer::chosenFields() const
{
    const bool own = m_state.request.fields && contentKind() != ContentKind::EventsOnly;
    return own ? *m_state.request.fields : m_state.dormantFields;
}

void ExportComposer::setEventFields(const std::optional<QStringList> &paths)
{
    edit(Step::Discrete, [&paths](ComposerState &state) {
        EventChoice &events = eventsOf(state);
        if (!paths && events.fields)
            state.dormantEventFields = *events.fields;
        events.fields = paths;
    });
}

QStringList ExportComposer::chosenEventFields() const
{
    const std::optional<EventChoice> &events = m_state.request.events ? m_state.request.events : m_state.dormantEvents;
    return events && events->fields ? *events->fields : m_state.dormantEventFields;
}

void ExportComposer::setEventsFrom(const Timestamp &time)
{
    edit(Step::EventsFrom, [&time](ComposerState &state) { eventsOf(state).from = time; });
}

void ExportComposer::setEventsTo(const Timestamp &time)
{
    edit(Step::EventsTo, [&time](ComposerState &state) { eventsOf(state).to = time; });
}

void ExportComposer::setNewSince(const Timestamp &profiles, const Timestamp &events)
{
    edit(Step::Discrete, [&](ComposerState &state) {
        if (state.request.contentKind() != ContentKind::EventsOnly)
            state.request.fromIngest = profiles;
        if (state.request.events) {
            state.request.events->from = events;
            state.request.events->to = Timestamp();
        }
    });
}

void ExportComposer::setSegments(const QList<SegmentChoice> &segments)
{
    edit(Step::Discrete, [&segments](ComposerState &state) { state.request.segments = segments; });
}

void ExportComposer::setQualifiedFrom(const Timestamp &time)
{
    edit(Step::QualifiedFrom, [&time](ComposerState &state) { state.request.qualifiedFrom = time; });
}

void ExportComposer::setQualifiedTo(const Timestamp &time)
{
    edit(Step::QualifiedTo, [&time](ComposerState &state) { state.request.qualifiedTo = time; });
}

void ExportComposer::setMergePolicy(const QString &id)
{
    edit(Step::Discrete, [&id](ComposerState &state) {
        if (state.request.mergePolicy.id != id)
            state.request.mergePolicy.version.reset(); // a version belongs to its policy
        state.request.mergePolicy.id = id;
    });
}

void ExportComposer::setMergePolicyVersion(std::optional<qint64> version)
{
    edit(Step::PolicyVersion, [version](ComposerState &state) { state.request.mergePolicy.version = version; });
}

void ExportComposer::setDatasetId(const QString &id)
{
    edit(Step::Discrete, [&id](ComposerState &state) { state.request.datasetId = id; });
}

void ExportComposer::setSegmentPerBatch(std::optional<bool> perBatch)
{
    edit(Step::Discrete, [perBatch](ComposerState &state) { state.request.segmentPerBatch = perBatch; });
}

void ExportComposer::setJsonText(const QString &text)
{
    if (text == jsonText())
        return;
    record(Step::JsonText);
    const ReadRequest reading = readExportRequest(text);
    ComposerState next = m_state;
    next.typedText = text;
    if (reading.request) {
        next.request = *reading.request;
        if (prettyJson(next.request) == text)
            next.typedText.reset();
    }
    take(std::move(next), reading);
}

void ExportComposer::repairText()
{
    if (m_error && m_error->likelyRepair)
        setJsonText(m_error->likelyRepair->appliedTo(jsonText()));
}

void ExportComposer::repairNote(const ReadNote &note)
{
    if (note.repair && m_notes.contains(note) && m_state.typedText)
        setJsonText(note.repair->appliedTo(*m_state.typedText));
}

void ExportComposer::discardText()
{
    if (inStep())
        return;
    record(Step::Discrete);
    ComposerState next = m_state;
    next.typedText.reset();
    take(std::move(next), {});
}

QList<CurlNote> ExportComposer::importText(const QString &text, const QString &sandbox)
{
    QList<CurlNote> notes;
    QString body = text;
    if (looksLikeCurl(text)) {
        const CurlCommand command = readCurl(text, sandbox);
        notes = command.notes;
        body = command.body;
        if (body.trimmed().isEmpty())
            return notes;
    }
    const ReadRequest reading = readExportRequest(body);
    record(Step::Discrete);
    ComposerState next = m_state;
    // A text that needs the operator's eye stays as it came; any other is shown as it will be sent.
    const bool repairable = std::any_of(reading.notes.begin(), reading.notes.end(),
                                        [](const ReadNote &note) { return note.repair.has_value(); });
    next.typedText = reading.request && !repairable ? std::nullopt : std::optional(body);
    if (reading.request)
        next.request = normal(*reading.request);
    take(std::move(next), reading);
    return notes;
}

void ExportComposer::load(const ExportRequest &request)
{
    edit(Step::Discrete, [&request](ComposerState &state) {
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
    edit(Step::Discrete, [this, fix](ComposerState &state) {
        const std::optional<EventChoice> events = state.request.events;
        state.request = fixedRequest(state.request, fix, m_facts);
        if (fix == RequestCheck::Fix::AllEventFields && events && events->fields)
            state.dormantEventFields = *events->fields;
    });
}

void ExportComposer::undo()
{
    if (!canUndo())
        return;
    ComposerState next = m_history.undo(m_state);
    const ReadRequest reading = next.typedText ? readExportRequest(*next.typedText) : ReadRequest();
    take(std::move(next), reading);
}

void ExportComposer::redo()
{
    if (!canRedo())
        return;
    ComposerState next = m_history.redo(m_state);
    const ReadRequest reading = next.typedText ? readExportRequest(*next.typedText) : ReadRequest();
    take(std::move(next), reading);
}

void ExportComposer::restore(const ComposerState &state)
{
    m_history.clear();
    ComposerState next = state;
    const ReadRequest reading = next.typedText ? readExportRequest(*next.typedText) : ReadRequest();
    if (reading.request)
        next.request = *reading.request;
    take(std::move(next), reading);
}

void ExportComposer::edit(Step step, const std::function<void(ComposerState &)> &change)
{
    ComposerState next = m_state;
    change(next);
    next.request = normal(next.request);
    next.typedText = m_state.typedText;
    if (next == m_state)
        return;
    next.typedText.reset(); // the form speaks now; undo brings a text back that did not parse
    record(step);
    take(std::move(next), {});
}

void ExportComposer::record(Step step)
{
    m_history.record(m_state, int(step), m_clock.nowMs());
}

void ExportComposer::take(ComposerState next, const ReadRequest &reading)
{
    const QString textBefore = jsonText();
    const bool readingChanges = m_error != reading.error || m_notes != reading.notes;
    const ComposerState before = std::exchange(m_state, std::move(next));
    if (m_state.request != before.request)
        m_prettyText = prettyJson(m_state.request);
    m_error = reading.error;
    m_notes = reading.notes;
    announce(before.request);
    if (jsonText() != textBefore)
        Q_EMIT jsonTextChanged();
    if (readingChanges)
        Q_EMIT readingChanged();
    if (m_state.request != before.request)
        check();
    Q_EMIT undoChanged();
    if (m_state != before)
        Q_EMIT stateChanged();
}

void ExportComposer::announce(const ExportRequest &before)
{
    const ExportRequest &now = m_state.request;
    if (now == before)
        return;
    if (now.contentKind() != before.contentKind())
        Q_EMIT contentKindChanged();
    if (now.schemaName != before.schemaName || now.fromIngest != before.fromIngest
        || now.emptyProfiles != before.emptyProfiles || now.evaluateSegments != before.evaluateSegments)
        Q_EMIT whatChanged();
    if (now.fields != before.fields)
        Q_EMIT fieldsChanged();
    if (now.events != before.events)
        Q_EMIT eventsChanged();
    if (now.segments != before.segments || now.qualifiedFrom != before.qualifiedFrom
        || now.qualifiedTo != before.qualifiedTo)
        Q_EMIT segmentsChanged();
    if (now.mergePolicy != before.mergePolicy)
        Q_EMIT mergePolicyChanged();
    if (now.datasetId != before.datasetId || now.segmentPerBatch != before.segmentPerBatch)
        Q_EMIT destinationChanged();
    Q_EMIT requestChanged();
}

void ExportComposer::check()
{
    m_facts.nowMs = m_clock.nowMs();
    QList<RequestCheck> checks = checkRequest(m_state.request, m_facts);
    if (checks == m_checks)
        return;
    m_checks = std::move(checks);
    Q_EMIT checksChanged();
}

} // namespace exportdesk
