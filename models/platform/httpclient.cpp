// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/httpclient.h"

#include "models/platform/httpcall.h"

namespace exportdesk
{

HttpClient::HttpClient(const Connection &connection, Transport &transport, AccessToken &token,
                       const RetryPolicy &policy, QObject *parent)
    : PlatformClient(parent)
    , m_connection(connection)
    , m_transport(transport)
    , m_token(token)
    , m_policy(policy)
{
}

HttpClient::~HttpClient()
{
    for (HttpCall *call : findChildren<HttpCall *>(Qt::FindDirectChildrenOnly))
        call->cancel();
}

QFuture<Outcome<PlatformReply>> HttpClient::send(const PlatformRequest &request)
{
    auto *call = new HttpCall(request, *this);
    auto future = call->future();
    call->start();
    return future;
}

void HttpClient::noteDate(qint64 serverDateMs, qint64 startedMs, qint64 durationMs)
{
    if (serverDateMs < 0)
        return;
    // The header counts whole seconds and was written somewhere between sending and receiving: use the middle of both.
    const qint64 skew = serverDateMs + 500 - (startedMs + durationMs / 2);
    if (skew == m_clockSkewMs)
        return;
    m_clockSkewMs = skew;
    Q_EMIT clockSkewChanged(skew);
}

} // namespace exportdesk
