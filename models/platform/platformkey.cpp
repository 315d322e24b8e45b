// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/platformkey.h"

#include "models/platform/connection.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString platformKey(const Connection &connection)
{
    if (connection.local)
        return u"local"_s;
    // QUrl writes scheme and host in lower case.
    QUrl gateway = connection.gateway.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                               | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    const int usualPort = gateway.scheme() == "http"_L1 ? 80 : 443;
    if (gateway.port() == usualPort)
        gateway.setPort(-1);
    if (gateway.path() == "/"_L1)
        gateway.setPath({});
    return gateway.toString(QUrl::FullyEncoded) + u' ' + connection.orgId.trimmed().toLower();
}

} // namespace exportdesk
