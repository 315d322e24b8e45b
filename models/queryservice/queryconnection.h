// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Where Query Service accepts PostgreSQL sessions (Query Service guide, "Connection parameters endpoint"). The
/// password is an access token, which is not kept here.
struct QueryConnection {
    QString host;
    int port = 0;
    QString database; ///< "prod:all"
    QString user;

    bool operator==(const QueryConnection &) const = default;
};

} // namespace exportdesk
