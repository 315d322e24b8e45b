// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/recordslices.h"

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
        while (m_at < m_text.size()) {
            const auto *quote
                = static_cast<const char *>(std::memchr(m_text.data() + m_at, '"', size_t(m_text.size() - m_at)));
            if (!quote)
                return false;
            const qsizetype end = quote - m_text.data();
            qsizetype slashes = 0;
            while (end - slashes - 1 >= m_at && m_text[end - slashes - 1] == '\\')
                ++slashes;
            m_at = end + 1;
            if (slashes % 2 == 0)
                return true;
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
bool elements(JsonCursor &json, QByteArrayView page, std::vector<QByteArrayView> &records)
{
    if (!json.accept('['))
        return false;
    if (json.accept(']'))
        return true;
    do {
        json.peek();
        const qsizetype start = json.at();
        if (!json.value())
            return false;
        records.push_back(page.sliced(start, json.at() - start));
    } while (json.accept(','));
    return json.accept(']');
}

} // namespace

std::optional<RecordSlices> sliceRecords(QByteArrayView page)
{
    JsonCursor json(page);
    RecordSlices slices;
    qsizetype from = -1;
    qsizetype to = -1;
    if (!json.accept('{') || json.peek() == '}')
        return {};
    do {
        json.peek();
        const qsizetype start = json.at();
        if (!json.string())
            return {};
        const bool records = page.sliced(start, json.at() - start) == QByteArrayView("\"records\"");
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
        if (!elements(json, page, slices.records))
            return {};
        to = json.at();
    } while (json.accept(','));
    if (from < 0 || !json.accept('}') || json.peek() != '\0' || json.at() != page.size())
        return {};
    slices.rest = page.first(from).toByteArray() + "[]" + page.sliced(to).toByteArray();
    return slices;
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
