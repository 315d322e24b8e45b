// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"

#include "models/exports/exportcomposer.h"

namespace exportdesk
{

void ContentEdits::setContentKind(ContentKind kind)
{
    if (kind != m_composer.contentKind())
        m_composer.edit(EditKind::Discrete, [kind](ComposerState &state) { state.switchContentKind(kind); });
}

void ContentEdits::setSchemaName(const QString &name)
{
    m_composer.edit(EditKind::SchemaName, [&name](ComposerState &state) { state.request.schemaName = name; });
}

void ContentEdits::setFromIngest(const Timestamp &time)
{
    m_composer.edit(EditKind::FromIngest, [&time](ComposerState &state) { state.request.fromIngest = time; });
}

void ContentEdits::setEmptyProfiles(std::optional<bool> exported)
{
    m_composer.edit(EditKind::Discrete, [exported](ComposerState &state) { state.request.emptyProfiles = exported; });
}

void ContentEdits::setEvaluateSegments(std::optional<bool> evaluated)
{
    m_composer.edit(EditKind::Discrete,
                    [evaluated](ComposerState &state) { state.request.evaluateSegments = evaluated; });
}

void ContentEdits::setFields(const std::optional<QStringList> &paths)
{
    m_composer.edit(EditKind::Discrete, [&paths](ComposerState &state) { state.setFields(paths); });
}

void ContentEdits::setEventFields(const std::optional<QStringList> &paths)
{
    m_composer.edit(EditKind::Discrete, [&paths](ComposerState &state) { state.setEventFields(paths); });
}

void ContentEdits::setEventsFrom(const Timestamp &time)
{
    m_composer.edit(EditKind::EventsFrom, [&time](ComposerState &state) { state.requiredEvents().from = time; });
}

void ContentEdits::setEventsTo(const Timestamp &time)
{
    m_composer.edit(EditKind::EventsTo, [&time](ComposerState &state) { state.requiredEvents().to = time; });
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
