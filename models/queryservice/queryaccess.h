// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryconnection.h"

#include <optional>

namespace exportdesk
{

/// What a session is opened with. Lives in memory only: nothing of it is stored or logged.
struct QueryAccess {
    QueryConnection connection;
    QString token; ///< the password
    std::optional<qint64> expiresMs; ///< when the token ends, epoch; empty: it does not say

    bool operator==(const QueryAccess &) const = default;
};

} // namespace exportdesk
