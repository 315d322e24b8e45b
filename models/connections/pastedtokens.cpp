// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/pastedtokens.h"

#include "models/platform/tokenreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void PastedTokens::set(const QString &connectionId, const QString &pasted)
{
    const Secret token(cleaned(pasted));
    if (token == m_tokens.value(connectionId))
        return;
    if (token.isEmpty())
        m_tokens.remove(connectionId);
    else
        m_tokens.insert(connectionId, token);
    Q_EMIT changed(connectionId);
}

void PastedTokens::remove(const QString &connectionId)
{
    if (m_tokens.remove(connectionId))
        Q_EMIT changed(connectionId);
}

QString PastedTokens::cleaned(const QString &pasted)
{
    QString token = pasted.trimmed();
    if (token.startsWith("Authorization:"_L1, Qt::CaseInsensitive))
        token = token.mid(14).trimmed();
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive))
        token = token.mid(7).trimmed();
    // A terminal breaks a long token into lines; no token holds a blank of its own.
    token.removeIf([](QChar c) { return c.isSpace(); });
    return token;
}

QString PastedTokens::foundIn(const QString &text)
{
    // A terminal may have broken it into lines.
    static const QRegularExpression whole(uR"(^(?:Authorization:\s*)?(?:Bearer\s|eyJ))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(uR"(^[A-Za-z0-9._~+/=-]{16,}$)"_s);
    QString only = cleaned(text);
    if (whole.match(text.trimmed()).hasMatch() && token.match(only).hasMatch())
        return only;
    static const QRegularExpression within(
        uR"x((?:\bBearer\s+|"access_token"\s*:\s*")(?<token>[A-Za-z0-9._~+/=-]{16,}))x"_s,
        QRegularExpression::CaseInsensitiveOption);
    return within.match(text).captured(u"token"_s);
}

std::optional<qint64> PastedTokens::expiryOf(const QString &pasted)
{
    return tokenExpiryMs(cleaned(pasted).toUtf8());
}

} // namespace exportdesk
