// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// Everything the composer page contains: the request, its text where that differs from the pretty form, and what was
/// selected before a part of the request was switched off.
struct ComposerState {
    ExportRequest request = ExportRequest::blank();
    /// The text as typed; nothing while it is the pretty form of the request.
    std::optional<QString> typedText;
    /// The list selected before "all fields" or "events only".
    QStringList dormantFields;
    /// True when dormantFields was in use before "events only" (else it was "all fields").
    bool dormantFieldsUsed = false;
    /// The events as they were before "profiles".
    std::optional<EventChoice> dormantEvents;
    /// The list of event fields selected before "all event fields".
    QStringList dormantEventFields;
    /// Paths of unknown keys that are to be sent; not kept in a draft, so they are confirmed again.
    QStringList confirmedKeys;
    /// Paths of keys that the text gave several times, of which only the last value counts; until that is confirmed.
    QStringList repeatedKeys;

    bool operator==(const ComposerState &) const = default;

    /// The fields of the profile that are selected, or were before "all fields" or "events only".
    QStringList chosenFields() const;
    /// The event fields that are selected, or were before "all event fields" or "profiles".
    QStringList chosenEventFields() const;

    /// Keeps the fields and events that go out of sight, and brings them back.
    void switchContentKind(ContentKind kind);
    /// Nothing means all fields; the list before is kept.
    void setFields(const std::optional<QStringList> &paths);
    void setEventFields(const std::optional<QStringList> &paths);
    /// The events of the request; added when there are none.
    EventChoice &requiredEvents();
};

} // namespace exportdesk
