// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/sandboxlook.h"

namespace exportdesk
{

/// One entry of the head line's sandbox menu.
struct SandboxChoice {
    SandboxLook look;
    QString title; ///< as the platform calls it; may be empty
    QString state; ///< translated, e.g. "Active"; may be empty
    bool usable = true; ///< only an active sandbox can be worked in

    bool operator==(const SandboxChoice &) const = default;
};

} // namespace exportdesk
