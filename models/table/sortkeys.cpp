// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/sortkeys.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace exportdesk
{

namespace
{
constexpr qint64 NoValue = std::numeric_limits<qint64>::max();
constexpr quint64 SignBit = quint64(1) << 63;

/// Whole numbers in the same order as the doubles.
qint64 orderOfDouble(double number)
{
    if (std::isnan(number))
        return NoValue;
    const auto bits = std::bit_cast<qint64>(number == 0.0 ? 0.0 : number);
    return bits < 0 ? (bits ^ std::numeric_limits<qint64>::max()) : bits;
}

/// Keeps the two ends free: one means "no value", the other would meet it when the order is turned round.
qint64 inside(qint64 number)
{
    return std::clamp(number, std::numeric_limits<qint64>::min() + 1, NoValue - 1);
}
} // namespace

SortKeys::SortKeys(const QCollator &collator, Qt::SortOrder order)
    : m_collator(collator)
    , m_descending(order == Qt::DescendingOrder)
{
}

void SortKeys::reuseMemoryOf(SortKeys &other)
{
    m_keys.swap(other.m_keys);
    m_keys.clear();
}

void SortKeys::insert(int first, int count)
{
    m_keys.insert(m_keys.begin() + first, size_t(count), NoValue);
}

void SortKeys::remove(int first, int count)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + first + count);
}

bool SortKeys::set(int row, const SortValue &value)
{
    const qint64 key = keyOf(value);
    if (m_keys[size_t(row)] == key)
        return false;
    m_keys[size_t(row)] = key;
    return true;
}

void SortKeys::prepare()
{
    if (!m_ranksStale)
        return;
    m_ranksStale = false;
    std::vector<size_t> words(m_wordKeys.size());
    std::iota(words.begin(), words.end(), size_t(0));
    std::sort(words.begin(), words.end(),
              [this](size_t left, size_t right) { return m_wordKeys[left].compare(m_wordKeys[right]) < 0; });
    m_ranks.resize(words.size());
    qint64 rank = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && m_wordKeys[words[i - 1]].compare(m_wordKeys[words[i]]) != 0)
            ++rank;
        m_ranks[words[i]] = rank;
    }
}

quint64 SortKeys::ordered(int row) const
{
    const qint64 key = m_keys[size_t(row)];
    if (key == NoValue)
        return std::numeric_limits<quint64>::max();
    const qint64 number = m_text ? m_ranks[size_t(key)] : key;
    const quint64 unsignedOrder = quint64(number) ^ SignBit;
    return m_descending ? ~unsignedOrder : unsignedOrder;
}

qint64 SortKeys::keyOf(const SortValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        Q_ASSERT(!m_text);
        return m_text ? NoValue : inside(*number);
    }
    if (const auto *number = std::get_if<double>(&value)) {
        Q_ASSERT(!m_text);
        const qint64 order = orderOfDouble(*number);
        return m_text || order == NoValue ? NoValue : inside(order);
    }
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? NoValue : numberOfWord(*text);
    return NoValue;
}

qint64 SortKeys::numberOfWord(const QString &text)
{
    if (!m_text) {
        // The first text of the column; numbers before it would be a mistake of the model.
        m_text = true;
        Q_ASSERT(std::all_of(m_keys.begin(), m_keys.end(), [](qint64 key) { return key == NoValue; }));
        std::fill(m_keys.begin(), m_keys.end(), NoValue);
    }
    if (const auto same = m_numbersByAddress.constFind(text.constData()); same != m_numbersByAddress.constEnd())
        return *same;
    const auto known = m_wordNumbers.constFind(text);
    if (known != m_wordNumbers.constEnd())
        return *known;
    const auto number = qint64(m_wordKeys.size());
    m_wordNumbers.insert(text, number);
    m_numbersByAddress.insert(text.constData(), number);
    m_wordKeys.push_back(m_collator.sortKey(text));
    m_ranksStale = true;
    return number;
}

} // namespace exportdesk
