// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/commanderror.h"

#include <optional>

namespace exportdesk
{

struct SandboxTraits;

/// Why nothing may be changed in this sandbox; nothing where it may. In production its name must be typed, as in the
/// window: \a typedName is what --production says, empty without it. A typed name that is another sandbox's is refused
/// everywhere.
std::optional<CommandError> productionRefusal(const SandboxTraits &sandbox, const QString &typedName);

} // namespace exportdesk
