// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/secretvalues.h"

#include "models/platform/redaction.h"
#include "models/platform/secretsigns.h"

#include <QRegularExpression>

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

QString withoutKeyValues(const QString &text)
{
    static const QRegularExpression parameter(
        u"((?:[?&;]|\\bsv=[^&\"\\s]*&)[\\w.-]*(?:sig|signature|code|key|token|secret|password|pwd|sas|auth)=)(?![{$<%*])[^&#\\s\"'<>\\\\]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(
        u"(\"(?:api[_-]?key|sas|sas[_-]?(?:token|url)|subscription[_-]?key|access[_-]?key)\"\\s*:\\s*\")(?![{$<%*])(?:[^\"\\\\]|\\\\.)+(?=\")"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString mask = QLatin1String(Redaction::mask);
    return QString(text).replace(parameter, u"\\1"_s + mask).replace(member, u"\\1"_s + mask);
}

QString withoutGivenValues(const QString &json)
{
    static const QRegularExpression call(
        u"(\\$\\{[^{}()\"\\\\]*?([\\w.]*))\\(((?:[^\"\\\\{}]|\\\\.|\\{[^{}\"]*\\})*)\\}"_s);
    static const QRegularExpression quoted(u"\\\\\"|'"_s);
    static const QRegularExpression variable(u"^(?:\\\\\"|')\\w{1,60}(?:\\\\\"|')\\)?$"_s);
    static const QRegularExpression reader(u"(?:^|\\.)(?:getenv|env|environ\\.get|get|config|var|argument|option)$"_s);
    QString clean;
    qsizetype from = 0;
    for (auto all = call.globalMatch(json); all.hasNext();) {
        const auto found = all.next();
        const QString given = found.captured(3).trimmed();
        const bool isName = variable.match(given).hasMatch() && reader.match(found.captured(2)).hasMatch();
        if (isName || !quoted.match(given).hasMatch())
            continue;
        clean += QStringView(json).mid(from, found.capturedEnd(1) - from) + u"(…)}"_s;
        from = found.capturedEnd();
    }
    return clean + json.mid(from);
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
