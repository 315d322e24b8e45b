// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/shorttext.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace exportdesk
{

struct ShortText::Long {
    QByteArray bytes;
};

ShortText::ShortText(QByteArrayView utf8)
{
    if (utf8.size() < qsizetype(m_bytes.size())) {
        std::copy(utf8.begin(), utf8.end(), m_bytes.begin());
        m_bytes.back() = char(utf8.size());
        return;
    }
    const Long *text = new Long{utf8.toByteArray()};
    std::memcpy(m_bytes.data(), &text, sizeof(void *));
    m_bytes.back() = char(OnHeap);
}

ShortText::~ShortText()
{
    if (size() == OnHeap)
        delete onHeap();
}

ShortText::Long *ShortText::onHeap() const
{
    Long *text = nullptr;
    std::memcpy(&text, m_bytes.data(), sizeof(void *));
    return text;
}

QByteArrayView ShortText::view() const
{
    if (size() == OnHeap)
        return onHeap()->bytes;
    return {m_bytes.data(), qsizetype(size())};
}

} // namespace exportdesk
