// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/oddvalues.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

void ContentEdits::setContentKind(ContentKind kind)
{
    const bool odd = !oddJson(m_composer.request(), u"additionalFields.eventList"_s).isEmpty();
    if (odd || kind != m_composer.contentKind())
        m_composer.edit(EditKind::Discrete, [kind](ComposerState &state) {
            dropOdd(state.request.additionalFieldsUnknown, RequestLevel::AdditionalFields, u"eventList"_s);
            dropOdd(state.request.unknown, RequestLevel::Top, u"additionalFields"_s);
            if (kind != state.request.contentKind())
                state.switchContentKind(kind);
        });
}

void ContentEdits::setSchemaName(const QString &name)
{
    m_composer.edit(EditKind::SchemaName, [&name](ComposerState &state) {
        dropOdd(state.request.schemaUnknown, RequestLevel::Schema, u"name"_s);
        dropOdd(state.request.unknown, RequestLevel::Top, u"schema"_s);
        state.request.schemaName = name;
    });
}

void ContentEdits::setFromIngest(const Timestamp &time)
{
    m_composer.edit(EditKind::FromIngest, [&time](ComposerState &state) {
        dropOdd(state.request.filterUnknown, RequestLevel::Filter, u"fromIngestTimestamp"_s);
        state.request.fromIngest = time;
    });
}

void ContentEdits::setEmptyProfiles(std::optional<bool> exported)
{
    m_composer.edit(EditKind::Discrete, [exported](ComposerState &state) {
        dropOdd(state.request.filterUnknown, RequestLevel::Filter, u"emptyProfiles"_s);
        state.request.emptyProfiles = exported;
    });
}

void ContentEdits::setEvaluateSegments(std::optional<bool> evaluated)
{
    m_composer.edit(EditKind::Discrete, [evaluated](ComposerState &state) {
        dropOdd(state.request.evaluationUnknown, RequestLevel::Evaluation, u"segmentation"_s);
        dropOdd(state.request.unknown, RequestLevel::Top, u"evaluationInfo"_s);
        state.request.evaluateSegments = evaluated;
    });
}

void ContentEdits::setFields(const std::optional<QStringList> &paths)
{
    m_composer.edit(EditKind::Discrete, [&paths](ComposerState &state) {
        dropOdd(state.request.unknown, RequestLevel::Top, u"fields"_s);
        state.setFields(paths);
    });
}

void ContentEdits::setEventFields(const std::optional<QStringList> &paths)
{
    m_composer.edit(EditKind::Discrete, [&paths](ComposerState &state) {
        state.setEventFields(paths);
        dropOdd(state.request.events->unknown, RequestLevel::EventList, u"fields"_s);
    });
}

void ContentEdits::setEventsFrom(const Timestamp &time)
{
    m_composer.edit(EditKind::EventsFrom, [&time](ComposerState &state) {
        EventChoice &events = state.requiredEvents();
        dropOdd(events.unknown, RequestLevel::EventList, u"filter"_s);
        dropOdd(events.filterUnknown, RequestLevel::EventFilter, u"fromIngestTimestamp"_s);
        events.from = time;
    });
}

void ContentEdits::setEventsTo(const Timestamp &time)
{
    m_composer.edit(EditKind::EventsTo, [&time](ComposerState &state) {
        EventChoice &events = state.requiredEvents();
        dropOdd(events.filterUnknown, RequestLevel::EventFilter, u"toIngestTimestamp"_s);
        events.to = time;
    });
}

void ContentEdits::setNewSince(const Timestamp &profiles, const Timestamp &events)
{
    m_composer.edit(EditKind::Discrete, [&](ComposerState &state) {
        if (state.request.contentKind() != ContentKind::EventsOnly)
            state.request.fromIngest = profiles;
        if (state.request.events) {
            state.request.events->from = events;
            state.request.events->to = Timestamp();
        }
    });
}

} // namespace exportdesk
