// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/proxychallenge.h"

#include "models/platform/headers.h"

#include <algorithm>
#include <cstring>

namespace exportdesk
{

namespace
{

/// Reads the value of Proxy-Authenticate from left to right.
class ChallengeScanner
{
public:
    explicit ChallengeScanner(const QByteArray &text)
        : m_text(text)
    {
    }

    QList<ProxyChallenge> all()
    {
        QList<ProxyChallenge> found;
        while (skip(" \t,"), m_at < m_text.size()) {
            const QByteArray word = token();
            if (word.isEmpty()) {
                ++m_at; // nothing that RFC 9110 allows here
                continue;
            }
            skip(" \t");
            const bool isParameter = m_at < m_text.size() && m_text[m_at] == '=' && !found.isEmpty();
            if (!isParameter) {
                found.append({word.toLower(), {}});
                continue;
            }
            ++m_at;
            skip(" \t");
            found.last().parameters.insert(word.toLower(), value());
        }
        return found;
    }

private:
    void skip(const char *characters)
    {
        while (m_at < m_text.size() && std::strchr(characters, m_text[m_at]) && m_text[m_at] != '\0')
            ++m_at;
    }
    QByteArray token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] > ' ' && !std::strchr(",=\"", m_text[m_at]))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    QByteArray value()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return token();
        QByteArray text;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_text[m_at];
        }
        ++m_at;
        return text;
    }

    const QByteArray m_text;
    qsizetype m_at = 0;
};

} // namespace

const ProxyChallenge *ProxyReply::challenge(const QByteArray &scheme) const
{
    const auto found = std::find_if(challenges.begin(), challenges.end(),
                                    [&scheme](const ProxyChallenge &one) { return one.scheme == scheme; });
    return found == challenges.end() ? nullptr : &*found;
}

ProxyReply readProxyReply(const QByteArray &head)
{
    constexpr qsizetype challengesAtMost = 20;
    ProxyReply reply;
    const QByteArray first = head.split('\n').first().trimmed();
    if (!first.startsWith("HTTP/1."))
        return reply;
    reply.status = first.mid(first.indexOf(' ') + 1, 3).toInt();
    for (const auto &[name, value] : headersOf(head))
        if (name.compare("Proxy-Authenticate", Qt::CaseInsensitive) == 0)
            reply.challenges += ChallengeScanner(value).all();
    if (reply.challenges.size() > challengesAtMost)
        reply.challenges.resize(challengesAtMost);
    return reply;
}

} // namespace exportdesk
