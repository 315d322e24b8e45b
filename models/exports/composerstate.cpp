// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/composerstate.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The fields of an export of events only.
const QStringList identityOnly{u"identityMap"_s};

} // namespace

QStringList ComposerState::chosenFields() const
{
    const bool selected = request.fields && request.contentKind() != ContentKind::EventsOnly;
    return selected ? *request.fields : dormantFields;
}

QStringList ComposerState::chosenEventFields() const
{
    const std::optional<EventChoice> &events = request.events ? request.events : dormantEvents;
    return events && events->fields ? *events->fields : dormantEventFields;
}

void ComposerState::switchContentKind(ContentKind kind)
{
    if (kind == ContentKind::EventsOnly) {
        if (request.fields != identityOnly) {
            dormantFieldsUsed = request.fields.has_value();
            dormantFields = request.fields.value_or(dormantFields);
        }
        request.fields = identityOnly;
    } else if (request.contentKind() == ContentKind::EventsOnly
               || (kind == ContentKind::ProfilesAndEvents && request.fields == identityOnly)) {
        request.fields = dormantFieldsUsed ? std::optional(dormantFields) : std::nullopt;
    }
    if (kind == ContentKind::Profiles) {
        dormantEvents = request.events;
        request.events.reset();
    } else {
        requiredEvents();
    }
}

void ComposerState::setFields(const std::optional<QStringList> &paths)
{
    if (!paths && request.fields && request.contentKind() != ContentKind::EventsOnly)
        dormantFields = *request.fields;
    request.fields = paths;
}

void ComposerState::setEventFields(const std::optional<QStringList> &paths)
{
    EventChoice &events = requiredEvents();
    if (!paths && events.fields)
        dormantEventFields = *events.fields;
    events.fields = paths;
}

EventChoice &ComposerState::requiredEvents()
{
    if (!request.events) {
        request.events = dormantEvents.value_or(EventChoice());
        dormantEvents.reset();
    }
    return *request.events;
}

} // namespace exportdesk
