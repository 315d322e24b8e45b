// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/exchangelog.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype bodyBytes(const Exchange &exchange)
{
    return exchange.requestBody.size() + exchange.answerBody.size();
}

/// A response may have any number of headers with names of any length.
Headers withinBounds(Headers headers)
{
    constexpr qsizetype headersAtMost = 100;
    constexpr qsizetype longestName = 200;
    if (headers.size() > headersAtMost)
        headers.resize(headersAtMost);
    for (auto &header : headers)
        header.first.truncate(longestName);
    return headers;
}

} // namespace

ExchangeLog::ExchangeLog(qsizetype capacity, QObject *parent)
    : QObject(parent)
    , m_capacity(capacity)
{
}

void ExchangeLog::record(const HttpRequest &request, const HttpAnswer &answer)
{
    Exchange exchange;
    exchange.id = ++m_lastId;
    exchange.startedMs = answer.startedMs;
    exchange.durationMs = answer.durationMs;
    exchange.method = request.method;
    exchange.origin
        = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    exchange.path = m_redaction.address(request.url);
    exchange.status = answer.status;
    exchange.sentBytes = request.body.size();
    exchange.receivedBytes = answer.receivedBytes;
    exchange.requestId = QString::fromLatin1(headerValue(request.headers, "x-request-id"));
    exchange.answerId = QString::fromLatin1(headerValue(answer.headers, "x-request-id").left(200));
    exchange.attempt = request.attempt;
    exchange.connection = request.connection;
    exchange.sandbox = QString::fromLatin1(headerValue(request.headers, "x-sandbox-name"));
    exchange.about = request.about;
    exchange.isSignIn = request.isSignIn;
    exchange.readsPeople = request.readsPeople && answer.status < 400;
    exchange.requestHeaders = m_redaction.headers(request.headers);
    exchange.answerHeaders = m_redaction.headers(withinBounds(answer.headers));
    exchange.requestBody = m_redaction.text(request.body, bodyLimit);
    exchange.requestCut = request.body.size() > bodyLimit;
    // Also covers a token in a member whose name is unknown to the redaction.
    if ((!request.isSignIn && !request.readsPeople) || answer.status >= 400) {
        exchange.answerBody = m_redaction.text(answer.body, bodyLimit);
        exchange.answerCut = answer.body.size() > bodyLimit;
    }
    if (answer.failure) {
        exchange.failure = answer.failure->kind;
        exchange.reached = answer.failure->reached;
        exchange.code = answer.failure->code;
        exchange.detail = QString::fromUtf8(m_redaction.text(answer.failure->detail.toUtf8()));
    }
    m_bodyBytes += bodyBytes(exchange);
    m_exchanges.push_back(exchange);
    keepWithinBounds();
    Q_EMIT recorded(exchange);
}

const Exchange *ExchangeLog::exchange(qint64 id) const
{
    // Ids count up without a gap.
    const qint64 place = m_exchanges.empty() ? -1 : id - m_exchanges.front().id;
    return place < 0 || place >= qint64(m_exchanges.size()) ? nullptr : &m_exchanges[size_t(place)];
}

void ExchangeLog::keepWithinBounds()
{
    while (m_bodyBytes > bodiesLimit && m_bodiless < m_exchanges.size()) {
        Exchange &oldest = m_exchanges[m_bodiless++];
        m_bodyBytes -= bodyBytes(oldest);
        oldest.bodiesForgotten = bodyBytes(oldest) > 0;
        oldest.requestBody.clear();
        oldest.answerBody.clear();
    }
    qsizetype dropped = 0;
    for (; qsizetype(m_exchanges.size()) > m_capacity; ++dropped) {
        m_bodyBytes -= bodyBytes(m_exchanges.front());
        m_exchanges.pop_front();
        m_bodiless -= m_bodiless > 0 ? 1 : 0;
    }
    if (dropped > 0)
        Q_EMIT forgotten(dropped);
}

void ExchangeLog::clear()
{
    const auto count = qsizetype(m_exchanges.size());
    m_exchanges.clear();
    m_bodyBytes = 0;
    m_bodiless = 0;
    if (count > 0)
        Q_EMIT forgotten(count);
}

} // namespace exportdesk
