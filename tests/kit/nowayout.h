// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

namespace exportdesk::kit
{

/// Nothing but this computer can be reached, whatever address is asked for. To be installed with
/// QNetworkProxyFactory::setApplicationProxyFactory(), which owns it.
class NoWayOut final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        using namespace Qt::StringLiterals;
        if (query.peerHostName() == "127.0.0.1"_L1 || query.peerHostName() == "localhost"_L1)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1)};
    }
};

} // namespace exportdesk::kit
