// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/recordslices.h"

#include "models/jobs/plaintext.h"

#include <QString> // how bytes are put together, too
#include <algorithm>
#include <cstring>

namespace exportdesk
{

namespace
{

/// Steps over JSON text; every step returns false at the end of the text or where the text is not JSON.
class JsonCursor
{
public:
    explicit JsonCursor(QByteArrayView text)
        : m_text(text)
    {
    }

    qsizetype at() const { return m_at; }
    void stepOver(qsizetype length) { m_at += length; }
    char peek()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }
    bool accept(char wanted)
    {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }
    /// Over a string, with its quotes.
    bool string()
    {
        if (!accept('"'))
            return false;
        const char *const end = m_text.data() + m_text.size();
        for (const char *at = m_text.data() + m_at; (at = endOfPlainText(at, end)) < end; ++at) {
            if (*at == '"') {
                m_at = at + 1 - m_text.data();
                return true;
            }
            if (*at == '\\' && ++at == end)
                return false;
        }
        return false;
    }
    bool value()
    {
        const char first = peek();
        if (first == '"')
            return string();
        if (first == '{' || first == '[')
            return container();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !std::strchr(",]} \n\r\t", m_text[m_at]))
            ++m_at;
        return m_at > start;
    }

private:
    bool container()
    {
        qsizetype depth = 0;
        while (m_at < m_text.size()) {
            switch (m_text[m_at]) {
            case '"':
                if (!string())
                    return false;
                continue;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (--depth == 0) {
                    ++m_at;
                    return true;
                }
                break;
            default:
                break;
            }
            ++m_at;
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// The elements of the array that begins here.
bool elements(JsonCursor &json, QByteArrayView page, const ReadRecord &read)
{
    if (!json.accept('['))
        return false;
    if (json.accept(']'))
        return true;
    do {
        json.peek();
        const qsizetype length = read(page.sliced(json.at()));
        if (length < 0)
            return false;
        json.stepOver(length);
    } while (json.accept(','));
    return json.accept(']');
}

} // namespace

qsizetype lengthOfValue(QByteArrayView text)
{
    JsonCursor json(text);
    return json.value() ? json.at() : -1;
}

std::optional<RecordSlices> sliceRecords(QByteArrayView page)
{
    RecordSlices slices;
    auto rest = readRecords(page, [&slices](QByteArrayView text) {
        const qsizetype length = lengthOfValue(text);
        if (length >= 0)
            slices.records.push_back(text.first(length));
        return length;
    });
    if (!rest)
        return {};
    slices.rest = std::move(*rest);
    return slices;
}

std::optional<QByteArray> readRecords(QByteArrayView page, const ReadRecord &read)
{
    JsonCursor json(page);
    qsizetype from = -1;
    qsizetype to = -1;
    if (!json.accept('{') || json.peek() == '}')
        return {};
    do {
        json.peek();
        const qsizetype start = json.at();
        if (!json.string())
            return {};
        const bool records = isWord(page.sliced(start, json.at() - start), "\"records\"");
        if (!json.accept(':'))
            return {};
        if (!records) {
            if (!json.value())
                return {};
            continue;
        }
        json.peek();
        if (from >= 0)
            return {};
        from = json.at();
        if (!elements(json, page, read))
            return {};
        to = json.at();
    } while (json.accept(','));
    if (from < 0 || !json.accept('}') || json.peek() != '\0' || json.at() != page.size())
        return {};
    return page.first(from).toByteArray() + "[]" + page.sliced(to).toByteArray();
}

int nestingDepth(QByteArrayView json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

} // namespace exportdesk
