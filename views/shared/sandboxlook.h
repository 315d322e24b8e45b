// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

namespace exportdesk
{

/// How the window, and every dialog that changes something, shows the sandbox in use.
struct SandboxLook {
    QString name; ///< wire name, e.g. "prod"
    bool production = false; ///< of type production and not on the local platform
    bool local = false; ///< the local platform: sample data, never production colours
    bool asksName = true; ///< the operator confirms launches and bulk cancels in production by typing the name

    /// Whether the operator types the sandbox's name before a launch or before cancelling several jobs.
    bool wantsNameTyped() const { return production && asksName; }
    Icon icon() const { return production ? Icon::Production : local ? Icon::Local : Icon::Remote; }
    /// "PRODUCTION", "Development", "Sample data"; translated.
    QString word() const;

    bool operator==(const SandboxLook &) const = default;
};

} // namespace exportdesk
