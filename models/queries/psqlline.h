// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryconnection.h"

namespace exportdesk
{

/// The command that opens a session with psql, for a POSIX shell. The access token is the variable TOKEN: neither the
/// line nor a list of processes shows it.
QString psqlLine(const QueryConnection &connection);

} // namespace exportdesk
