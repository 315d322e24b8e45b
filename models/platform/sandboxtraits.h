// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// What is known of a sandbox as far as guards and warnings depend on it.
struct SandboxTraits {
    QString name; ///< wire name, e.g. "prod"
    bool production = false; ///< of type production and not on the local platform
    bool local = false; ///< the local platform: sample data, never treated as production
    bool asksName = true; ///< this connection wants the name typed before a launch or a bulk cancel in production

    /// Whether the operator types the sandbox's name before a launch or before cancelling several jobs.
    bool wantsNameTyped() const { return production && asksName; }

    bool operator==(const SandboxTraits &) const = default;
};

} // namespace exportdesk
