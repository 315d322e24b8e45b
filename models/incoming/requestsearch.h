// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/jsontext.h"
#include "models/incoming/incoming.h"

namespace exportdesk
{

/// Where the object that starts at \a start ends; -1 when it does not.
qsizetype objectEnd(const QString &text, qsizetype start);
/// True for an object that only an export request (or its job) looks like.
bool isSurelyRequest(const JsonNode &node);
/// True for an object that can be an export request, be it unfinished: with members of one, or with nothing else.
bool mayBeRequest(const JsonNode &node);

/// The requests somewhere in a JSON tree (a collection, a recording, a wrapper), also those that are strings of JSON.
/// \a text is what the tree was parsed from.
QList<FoundRequest> requestsInJson(const JsonNode &root, const QString &text);
/// The requests in a text of any language: objects and quoted JSON.
QList<FoundRequest> requestsInText(const QString &text);

} // namespace exportdesk
