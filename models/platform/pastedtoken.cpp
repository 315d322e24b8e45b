// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/pastedtoken.h"

#include "models/platform/clock.h"
#include "models/platform/readyfuture.h"
#include "models/platform/redaction.h"
#include "models/platform/tokenreader.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

Failure expired()
{
    Failure failure;
    failure.kind = Failure::Kind::SignIn;
    failure.reached = Failure::Reached::No;
    failure.code = QLatin1String(PastedToken::notAccepted);
    return failure;
}

QFuture<Outcome<QByteArray>> finished(const Outcome<QByteArray> &outcome)
{
    return readyFuture(outcome);
}

} // namespace

PastedToken::PastedToken(const QByteArray &token, Redaction &redaction, const Clock &clock, QObject *parent)
    : AccessToken(parent)
    , m_token(token.trimmed())
    , m_clock(clock)
{
    if (m_token.toLower().startsWith("bearer "))
        m_token = m_token.mid(7).trimmed();
    redaction.addSecret(m_token);
    m_expiresAtMs = tokenExpiryMs(m_token);
}

QFuture<Outcome<QByteArray>> PastedToken::token()
{
    if (m_token.isEmpty() || (m_expiresAtMs && *m_expiresAtMs <= m_clock.nowMs()))
        return finished(expired());
    return finished(m_token);
}

QFuture<Outcome<QByteArray>> PastedToken::tokenAfter(const QByteArray &)
{
    return finished(expired());
}

} // namespace exportdesk
