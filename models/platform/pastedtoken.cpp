#include "models/platform/pastedtoken.h"

#include "models/platform/clock.h"
#include "models/platform/json.h"
#include "models/platform/redaction.h"

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
    failure.code = u"exportdesk:pasted-token"_s;
    return failure;
}

QFuture<Outcome<QByteArray>> finished(const Outcome<QByteArray> &outcome)
{
    return QtFuture::makeReadyFuture(outcome);
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
    m_expiresAtMs = expiryOf(m_token);
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

std::optional<qint64> PastedToken::expiryOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return {};
    const auto payload
        = json::parse(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (!payload || !payload.value().is_object())
        return {};
    if (const auto seconds = json::integer(payload.value(), "exp");
        seconds && *seconds > 0 && *seconds < 100'000'000'000)
        return *seconds * 1000;
    const auto created = json::integer(payload.value(), "created_at");
    const auto life = json::integer(payload.value(), "expires_in");
    constexpr qint64 limit = 100'000'000'000'000; // the year 5138, in ms
    if (created && life && *created > 0 && *created<limit && * life> 0 && *life < limit)
        return *created + *life;
    return {};
}

} // namespace exportdesk
