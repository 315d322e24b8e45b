// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

namespace exportdesk
{

/// A document in TOML, as its JSON; nothing when it is none. Dates and times become texts.
std::optional<JsonNode> parseToml(const QString &text);

} // namespace exportdesk
