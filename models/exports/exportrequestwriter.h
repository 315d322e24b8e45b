// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

#include <QByteArray>

namespace exportdesk
{

/// The request as JSON for people: indented by two, in the guide's order of keys (fields, mergePolicy, filter,
/// additionalFields, destination, schema, evaluationInfo, then what is unknown), no line break at the end.
QString prettyJson(const ExportRequest &request);
/// The body that is sent: the same order, no blanks, UTF-8.
QByteArray compactJson(const ExportRequest &request);
/// Keys sorted at every level, no blanks, UTF-8: equal for requests that say the same in another order.
QByteArray canonicalJson(const ExportRequest &request);
/// SHA-256 of the canonical JSON, in hexadecimal.
QString fingerprint(const ExportRequest &request);

} // namespace exportdesk
