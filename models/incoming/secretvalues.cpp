// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/secretvalues.h"

#include "models/platform/redaction.h"
#include "models/platform/secretsigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype leastInText = 6; ///< shorter ones occur in ordinary words
constexpr qsizetype leastInRequest = 12;

bool isRandomValue(const QString &value)
{
    return value.size() >= leastInRequest
        && std::any_of(value.begin(), value.end(), [](QChar c) { return c.isDigit() || c.isUpper(); });
}

} // namespace

SecretValues::SecretValues(const QString &text)
{
    for (const SecretSign &sign : secretSigns(text)) {
        const QString value = text.mid(sign.position, sign.length);
        if (value.size() >= leastInText && !m_values.contains(value))
            m_values += value;
    }
    std::stable_sort(m_values.begin(), m_values.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

QString SecretValues::removedFrom(const QString &text) const
{
    QString clean = withoutSecrets(text);
    for (const QString &value : m_values)
        clean.replace(value, QLatin1String(Redaction::mask));
    return clean;
}

QString SecretValues::removedFromRequest(const QString &json) const
{
    QString clean = withoutSecrets(json);
    for (const QString &value : m_values) {
        if (isRandomValue(value))
            clean.replace(value, QLatin1String(Redaction::mask));
    }
    return clean;
}

} // namespace exportdesk
