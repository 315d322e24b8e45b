// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/qterrortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exportdesk
{

QString qtErrorText(const QString &errorString)
{
    static constexpr std::array contexts{"QIODevice", "QAbstractSocket", "QNativeSocketEngine", "QNetworkReply",
                                         "QHostInfo", "QSslSocket",      "QLocalSocket"};
    static constexpr const char *unknown = "Unknown error";
    const bool saysNothing = errorString == QLatin1String(unknown)
        || std::any_of(contexts.begin(), contexts.end(), [&errorString](const char *context) {
                                 return errorString == QCoreApplication::translate(context, unknown);
                             });
    return saysNothing ? QString() : errorString;
}

} // namespace exportdesk
