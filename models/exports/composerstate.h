// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// All that the composer page holds: the request, a text that differs from its pretty form, and the parts that are out
/// of sight at the moment.
struct ComposerState {
    ExportRequest request = ExportRequest::blank();
    /// The text as typed; nothing while it is the pretty form of the request.
    std::optional<QString> typedText;
    /// The list chosen before "all fields" or "events only".
    QStringList dormantFields;
    /// True when dormantFields was in use before "events only" (else it was "all fields").
    bool dormantFieldsUsed = false;
    /// The events as they were before "profiles".
    std::optional<EventChoice> dormantEvents;
    /// The list of event fields chosen before "all event fields".
    QStringList dormantEventFields;

    bool operator==(const ComposerState &) const = default;
};

} // namespace exportdesk
