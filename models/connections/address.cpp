// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/address.h"

#include "models/platform/loopback.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;

QUrl platformAddress(const QString &written)
{
    const QString value = written.trimmed();
    const bool plain
        = std::all_of(value.begin(), value.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'\\'; });
    const QUrl url(value.contains("://"_L1) ? value : QString(u"https://" + value), QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!plain || !secure || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isOfAdobe(const QUrl &address)
{
    const QString host = address.host();
    static constexpr std::array domains{".adobe.io"_L1, ".adobelogin.com"_L1, ".adobe.net"_L1};
    return isLoopbackHost(host)
        || std::any_of(domains.begin(), domains.end(), [&host](QLatin1String end) { return host.endsWith(end); });
}

} // namespace exportdesk
