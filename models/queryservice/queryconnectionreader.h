// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/queryservice/queryaccess.h"

#include <QByteArray>

namespace exportdesk
{

/// `{host, port, dbName, username}`; the port is a number or a text. What could not stand in a connection string (a
/// blank, a quotation mark, a control character) is no valid answer.
Outcome<QueryConnection> readQueryConnection(const QByteArray &body);
/// The same with `token`, which has to be there.
Outcome<QueryAccess> readQueryAccess(const QByteArray &body);

} // namespace exportdesk
