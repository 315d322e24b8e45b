// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

namespace exportdesk
{

/// A YAML document as JSON: mappings and lists by their indentation, scalars of all kinds, flow collections, anchors,
/// aliases and merge keys; of several documents, the list of them. Nothing for tabs as indentation, and for what does
/// not fit. Tags of programs (!include) stay texts.
std::optional<JsonNode> parseYaml(const QString &text);

} // namespace exportdesk
