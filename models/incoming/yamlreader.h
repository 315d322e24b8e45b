// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

namespace exportdesk
{

/// A YAML document as JSON: mappings and lists by their indentation, scalars of all kinds, and flow collections in one
/// line. Nothing for tabs as indentation, and for what does not fit. Anchors, tags and merge keys stay texts.
std::optional<JsonNode> parseYaml(const QString &text);

} // namespace exportdesk
