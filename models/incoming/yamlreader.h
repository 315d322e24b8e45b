// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"

namespace exportdesk
{

/// A YAML document as JSON: mappings and lists by their indentation, scalars of all kinds, flow collections, anchors,
/// aliases and merge keys; of several documents, the list of them. Nothing for tabs as indentation, and for what does
/// not fit. Tags of programs (!include) stay texts.
std::optional<JsonNode> parseYaml(const QString &text);

/// The first line, counted from 1, that is indented with a tab and has an entry or item of YAML; 0 for none. Only of
/// texts whose lines are otherwise those of YAML.
int lineWithTab(const QString &text);

} // namespace exportdesk
