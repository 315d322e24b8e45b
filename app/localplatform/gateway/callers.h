// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/http/message.h"

namespace localplatform
{

/// Whether a request was made for this computer and by a program. A web page can reach a server on loopback with the
/// name of its own host (DNS rebinding) or from another origin; a browser says both, and such requests are refused.
bool isFromHere(const Request &request);

/// Whether the request contains this secret in the header x-local-secret. Takes the same time wherever they differ.
bool knowsSecret(const Request &request, const QByteArray &secret);

/// A new secret: 43 characters of Base64url.
QByteArray newSecret();

} // namespace localplatform
