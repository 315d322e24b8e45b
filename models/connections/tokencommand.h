// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/rawcredential.h"

#include <optional>

namespace exportdesk
{

/// What a command that requests an access token says about the credential, whatever tool or language it is for: the
/// Developer Console offers one for curl. Nothing when the text has no such command. Variables of a script are replaced
/// by what the script assigns to them.
std::optional<RawCredential> readTokenCommand(const QString &text);

} // namespace exportdesk
