// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/secretsigns.h"

#include "models/platform/foldedtext.h"
#include "models/platform/redaction.h"
#include "models/platform/secretjudgement.h"
#include "models/platform/secretpatterns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Finds the secrets in one way to read a text.
class SignSearch
{
public:
    SignSearch(const FoldedText &text, bool isTyped, QList<SecretSign> &signs)
        : m_text(text)
        , m_isTyped(isTyped)
        , m_signs(signs)
    {
    }
    void run()
    {
        const QString &text = m_text.text();
        if (!secretpatterns::hints().match(text).hasMatch())
            return;
        collect(secretpatterns::anywhere());
        if (text.contains("curl"_L1, Qt::CaseInsensitive) || text.contains("wget"_L1, Qt::CaseInsensitive))
            collect(secretpatterns::inCommands());
        if (text.contains("cookies"_L1, Qt::CaseInsensitive))
            collectCookies();
    }

private:
    void collect(const std::vector<SecretPattern> &patterns)
    {
        for (const SecretPattern &pattern : patterns) {
            for (auto all = pattern.expression.globalMatch(m_text.text()); all.hasNext();) {
                const QRegularExpressionMatch match = all.next();
                const bool atEnd = match.capturedEnd(u"value"_s) == m_text.text().size();
                if (isSecret(pattern, match, m_isTyped && atEnd))
                    add(pattern.kind, match.capturedStart(u"value"_s), match.capturedEnd(u"value"_s));
            }
        }
    }
    void collectCookies()
    {
        static const QRegularExpression value(u"\"value\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)+)\""_s);
        for (auto lists = secretpatterns::cookieList().globalMatch(m_text.text()); lists.hasNext();) {
            const QRegularExpressionMatch list = lists.next();
            const qsizetype begin = list.capturedStart(u"list"_s);
            for (auto values = value.globalMatch(list.captured(u"list"_s)); values.hasNext();) {
                const QRegularExpressionMatch one = values.next();
                if (!standsForAValue(one.captured(1)))
                    add(SecretSign::Kind::Cookie, begin + one.capturedStart(1), begin + one.capturedEnd(1));
            }
        }
    }
    void add(SecretSign::Kind kind, qsizetype begin, qsizetype end)
    {
        const qsizetype place = m_text.placeOf(begin);
        m_signs.append({kind, place, m_text.placeOf(end) - place});
    }

    const FoldedText &m_text;
    const bool m_isTyped;
    QList<SecretSign> &m_signs;
};

QList<SecretSign> signsIn(const QString &text, bool isTyped)
{
    QList<SecretSign> signs;
    const FoldedText written(text);
    SignSearch(written, isTyped, signs).run();
    const auto isFolded = [](QChar c) { return c == u'%' || c == u'&' || c.unicode() > 0x7f; };
    const bool folded = std::any_of(text.begin(), text.end(), isFolded);
    const FoldedText plain = folded ? written.plain() : written;
    if (folded && plain.text() != text)
        SignSearch(plain, isTyped, signs).run();
    if (plain.text().contains(u'\\'))
        SignSearch(plain.unescaped(), isTyped, signs).run();
    std::stable_sort(signs.begin(), signs.end(),
                     [](const SecretSign &a, const SecretSign &b) { return a.position < b.position; });
    QList<SecretSign> apart;
    for (const SecretSign &sign : std::as_const(signs)) {
        const qsizetype end = sign.position + sign.length;
        if (apart.isEmpty() || sign.position >= apart.last().position + apart.last().length)
            apart.append(sign);
        else
            apart.last().length = std::max(apart.last().length, end - apart.last().position);
    }
    return apart;
}

} // namespace

QList<SecretSign> secretSigns(const QString &text)
{
    return signsIn(text, false);
}

bool holdsSecret(const QString &text)
{
    return !signsIn(text, false).isEmpty();
}

bool holdsSecretWhileTyped(const QString &text)
{
    return !signsIn(text, true).isEmpty();
}

bool isSecretUnder(const QString &name, const QString &value)
{
    return holdsSecret(name + u" = \""_s + value + u'"');
}

QString withoutSecrets(const QString &text)
{
    QString clean = text;
    const QList<SecretSign> signs = secretSigns(text);
    for (auto sign = signs.rbegin(); sign != signs.rend(); ++sign)
        clean.replace(sign->position, sign->length, QLatin1String(Redaction::mask));
    return clean;
}

} // namespace exportdesk
