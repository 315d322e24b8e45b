// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/credentialentries.h"

namespace exportdesk
{

/// The keys and values of settings that are not JSON: .env files and exports of a shell (also of PowerShell and cmd),
/// INI and TOML with sections, YAML with nesting and lists. Reads what it understands and skips every other line.
CredentialEntries readSettingsText(const QString &text);

} // namespace exportdesk
