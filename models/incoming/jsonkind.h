// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/incoming/incoming.h"

namespace exportdesk
{

/// Says what a JSON document of the platform is: a request, a job, a list of jobs, segments, a dataset, an error or a
/// collection of requests. Kind::Nothing for any other. \a text is what the tree was parsed from.
Incoming recognizeJson(const JsonNode &root, const QString &text, const CallTarget &own = {});

/// The error response in a text that is more than that (a log, an HTTP message, a page of a gateway): its JSON, or its
/// first words where it has none. Empty when there is no error, or more than that.
QString errorIn(const QString &text);

/// The ID of the job whose state stands as JSON in a text that is more than that; empty unless there is exactly one.
QString jobStateIn(const QString &text);

} // namespace exportdesk
