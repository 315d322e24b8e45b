// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/secretpatterns.h"

namespace exportdesk
{

/// "{ACCESS_TOKEN}", "$TOKEN", "<secret>", "***", "unknown": stands where a secret belongs.
bool standsForAValue(const QString &value);
/// Whether the "value" that \a pattern found is a secret, as far as its pattern is to be trusted. \a unfinished: it is
/// being typed.
bool isSecret(const SecretPattern &pattern, const QRegularExpressionMatch &match, bool unfinished = false);

} // namespace exportdesk
