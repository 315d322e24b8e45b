// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/sandboxtraits.h"
#include "views/shared/icon.h"

namespace exportdesk
{

/// How the window, and every dialog that changes something, shows the sandbox in use.
struct SandboxLook : SandboxTraits {
    Icon icon() const { return production ? Icon::Production : local ? Icon::Local : Icon::Remote; }
    /// "PRODUCTION", "Development", "Sample data"; translated.
    QString word() const;

    bool operator==(const SandboxLook &) const = default;
};

} // namespace exportdesk
