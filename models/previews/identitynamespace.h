// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// An identity namespace that profiles of the sandbox have (Preview sample status endpoint guide, "List profile
/// distribution by namespace").
struct IdentityNamespace {
    QString code; ///< e.g. "email"; what look-ups name it with
    qint64 profiles = -1; ///< fullIDsCount: profiles with such an identity; -1 when not given

    bool operator==(const IdentityNamespace &) const = default;
};

} // namespace exportdesk
