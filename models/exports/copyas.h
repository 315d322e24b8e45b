// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/platform/connection.h"

namespace exportdesk
{

/// The request as a curl command for a POSIX shell; the token is the variable $ACCESS_TOKEN, never a value.
QString copyAsCurl(const ExportRequest &request, const Connection &connection);
/// The request as Python for aepp (https://github.com/adobe/aepp); credentials come from its configuration file.
QString copyAsPython(const ExportRequest &request, const Connection &connection);

} // namespace exportdesk
