// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchange.h"

namespace exportdesk
{

/// A request as a curl command for a POSIX shell; the token is the variable $ACCESS_TOKEN, never a value.
///
/// Headers that curl adds itself, and the id of the one request, are left out.
QString curlCommand(const QByteArray &method, const QString &address, const Headers &headers, const QByteArray &body);
/// The same for a recorded exchange; the secret of a sign-in is the variable $CLIENT_SECRET.
QString curlCommand(const Exchange &exchange);

} // namespace exportdesk
