// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/incoming/incoming.h"

namespace exportdesk
{

/// Says what a JSON document of the platform is: a request, a job, a list of jobs, segments, a dataset, an error or a
/// collection of requests. Kind::Nothing for any other. \a text is what the tree was parsed from.
Incoming recognizeJson(const JsonNode &root, const QString &text, const CallTarget &own = {});

} // namespace exportdesk
