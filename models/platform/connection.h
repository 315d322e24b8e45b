// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace exportdesk
{

/// One way to reach a platform: addresses, identity and the sandbox in use. Holds no secret.
struct Connection {
    QString id; ///< ours; stable across restarts, "local" for the embedded local platform
    QString name; ///< as the operator calls it
    QUrl gateway; ///< e.g. https://platform.adobe.io
    QUrl ims; ///< e.g. https://ims-na1.adobelogin.com
    QString orgId; ///< ends in @AdobeOrg
    QString clientId; ///< also sent as x-api-key
    QStringList scopes;
    QString sandbox; ///< wire name, never the title
    bool local = false; ///< the embedded local platform: sample data, no production colors

    bool operator==(const Connection &) const = default;
};

} // namespace exportdesk
