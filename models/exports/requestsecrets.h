// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// True when a value of the request looks like a secret (secretsigns.h), or like one that was masked: it must be
/// neither sent nor stored.
bool holdsSecret(const ExportRequest &request);

} // namespace exportdesk
