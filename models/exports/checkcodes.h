// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

// The names of checks in what other programs read. They are documented and never change; the sentences do.

/// For example "dataset-missing".
QString checkCode(RequestCheck::Id id);
/// "ok", "warning" or "error".
QString levelCode(RequestCheck::Severity severity);
/// For example "add-zone"; empty for Fix::None.
QString fixCode(RequestCheck::Fix fix);
/// The path of the member in the request that \a check is about, "filter.segments[0].segmentId"; empty when it is about
/// several or about the whole request.
QString checkedPath(const RequestCheck &check);

} // namespace exportdesk
