// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/wordsbyutf8.h"

#include <algorithm>
#include <cstring>

namespace exportdesk
{

namespace
{

/// A number of few bits that differs for most texts: their ids differ at the end, lists of ids at the beginning, too.
size_t spread(QByteArrayView text)
{
    quint64 first = 0;
    quint64 last = 0;
    const auto length = std::min(size_t(text.size()), sizeof first);
    std::memcpy(&first, text.data(), length);
    std::memcpy(&last, text.data() + text.size() - length, length);
    constexpr quint64 mixing = 0x9e3779b97f4a7c15;
    return size_t(((first ^ (last << 1) ^ quint64(text.size())) * mixing) >> 32);
}

} // namespace

quint32 WordsByUtf8::add(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    Recent &recent = m_recent[spread(utf8) % m_recent.size()];
    if (recent.text.size() == utf8.size() && std::memcmp(recent.text.data(), utf8.data(), size_t(utf8.size())) == 0)
        return recent.number;
    auto known = m_known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known == m_known.constEnd())
        known = m_known.insert(utf8.toByteArray(), m_words.add(QString::fromUtf8(utf8)));
    recent = {known.key(), *known};
    return *known;
}

} // namespace exportdesk
