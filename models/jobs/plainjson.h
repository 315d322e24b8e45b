// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/plaintext.h"

#include <QByteArrayView>

#include <cstring>

namespace exportdesk
{

/// Steps over strict JSON without storing it. A step returns false where the text is not JSON or not plain; no further
/// step is possible then.
class PlainJson
{
public:
    explicit PlainJson(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    char peek()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
        return m_at < m_end ? *m_at : '\0';
    }
    bool accept(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    const char *at() const { return m_at; }
    bool atEnd() { return peek() == '\0' && m_at == m_end; }

    /// A string without escapes.
    bool text(QByteArrayView &value)
    {
        const char *begin = nullptr;
        bool plain = false;
        if (!string(begin, plain) || !plain)
            return false;
        value = QByteArrayView(begin, m_at - 1 - begin);
        return true;
    }
    /// As text(), or null, which leaves the value empty.
    bool textOrNull(QByteArrayView &value) { return peek() == 'n' ? literal("null") : text(value); }
    bool flag(bool &value)
    {
        value = peek() == 't';
        return value ? literal("true") : literal(peek() == 'n' ? "null" : "false");
    }
    /// A whole number of up to 18 digits; null leaves it as it is.
    bool integer(qint64 &value)
    {
        if (peek() == 'n')
            return literal("null");
        const bool negative = accept('-');
        const char *begin = m_at;
        qint64 number = 0;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin < 18)
            number = number * 10 + (*m_at++ - '0');
        if (m_at == begin || (*begin == '0' && m_at - begin > 1) || (m_at < m_end && continuesNumber(*m_at)))
            return false;
        value = negative ? -number : number;
        return true;
    }
    /// Calls \a each with every key of an object; it reads the value. Null is an object without keys.
    template <class Each>
    bool object(Each each)
    {
        if (peek() == 'n')
            return literal("null");
        if (!accept('{'))
            return false;
        if (accept('}'))
            return true;
        do {
            QByteArrayView key;
            if (!text(key) || !accept(':') || !each(key))
                return false;
        } while (accept(','));
        return accept('}');
    }
    /// Calls \a each at every element of an array; it reads the element. Null is an empty array.
    template <class Each>
    bool array(Each each)
    {
        if (peek() == 'n')
            return literal("null");
        if (!accept('['))
            return false;
        if (accept(']'))
            return true;
        do {
            if (!each())
                return false;
        } while (accept(','));
        return accept(']');
    }
    bool skip(int depth = 0)
    {
        if (depth > deepest)
            return false;
        switch (peek()) {
        case '"': {
            const char *begin = nullptr;
            bool plain = false;
            return string(begin, plain);
        }
        case '{': {
            ++m_at;
            if (accept('}'))
                return true;
            do {
                const char *begin = nullptr;
                bool plain = false;
                if (peek() != '"' || !string(begin, plain) || !accept(':') || !skip(depth + 1))
                    return false;
            } while (accept(','));
            return accept('}');
        }
        case '[':
            return array([&] { return skip(depth + 1); });
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default: {
            qint64 number = 0;
            return integer(number);
        }
        }
    }

private:
    static constexpr int deepest = 60; ///< what is nested deeper is not usual

    bool literal(const char *word)
    {
        const auto length = std::ptrdiff_t(std::strlen(word));
        if (m_end - m_at < length || std::memcmp(m_at, word, size_t(length)) != 0)
            return false;
        m_at += length;
        return true;
    }
    bool string(const char *&begin, bool &plain)
    {
        if (!accept('"'))
            return false;
        begin = m_at;
        plain = true;
        while (true) {
            m_at = endOfPlainText(m_at, m_end);
            if (m_at == m_end || static_cast<unsigned char>(*m_at) < 0x20)
                return false;
            if (*m_at++ == '"')
                return true;
            plain = false;
            // Escaped code units may be half of a pair: not for us.
            if (m_at == m_end || *m_at == '\0' || !std::strchr("\"\\/bfnrt", *m_at))
                return false;
            ++m_at;
        }
    }
    /// After the digits of a whole number.
    static bool continuesNumber(char c)
    {
        return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '\0';
    }

    const char *m_at;
    const char *m_end;
};

} // namespace exportdesk
