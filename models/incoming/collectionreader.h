// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/incoming/incoming.h"

namespace exportdesk
{

/// The calls in a file of another program: a Postman collection (v2), an Insomnia export, a recording (HAR), or an
/// OpenAPI description with examples.
struct CallCollection {
    Incoming::Form form = Incoming::Form::Json;
    QList<Call> calls; ///< in the order of the file; variables that the file sets are put in
};

/// Nothing when \a root is no such file.
std::optional<CallCollection> readCollection(const JsonNode &root, const CallTarget &own);

} // namespace exportdesk
