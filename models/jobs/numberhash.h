// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace exportdesk
{

/// Small values by number, in one piece of memory: takes less time than QHash where a hundred thousand are added while
/// the window is in use. What find() and operator[] return is valid until the next addition or removal.
template <class Value>
class NumberHash
{
public:
    /// nullptr when there is none.
    const Value *find(quint64 key) const
    {
        if (key == 0)
            return m_hasZero ? &m_zero : nullptr;
        if (m_entries.empty())
            return nullptr;
        const Entry &entry = m_entries[placeOf(key)];
        return entry.key == key ? &entry.value : nullptr;
    }
    /// A default value when there was none.
    Value &operator[](quint64 key)
    {
        if (key == 0) {
            m_hasZero = true;
            return m_zero;
        }
        if (m_entries.empty())
            grow();
        size_t place = placeOf(key);
        if (m_entries[place].key != key) {
            if (m_count >= m_entries.size() / 5 * 4) {
                grow();
                place = placeOf(key);
            }
            m_entries[place] = {key, {}};
            ++m_count;
        }
        return m_entries[place].value;
    }
    void remove(quint64 key)
    {
        if (key == 0) {
            m_hasZero = false;
            m_zero = {};
            return;
        }
        size_t gap = m_entries.empty() ? 0 : placeOf(key);
        if (m_entries.empty() || m_entries[gap].key != key)
            return;
        // What is behind it only because this place was taken moves up.
        for (size_t at = next(gap); m_entries[at].key != 0; at = next(at)) {
            if (distance(homeOf(m_entries[at].key), at) >= distance(gap, at)) {
                m_entries[gap] = m_entries[at];
                gap = at;
            }
        }
        m_entries[gap] = {};
        --m_count;
    }

private:
    struct Entry {
        quint64 key = 0; ///< 0: free; the value of the number 0 is apart
        Value value{};
    };

    /// Where the search for a key begins. Spreads neighbours as well as multiples.
    size_t homeOf(quint64 key) const
    {
        constexpr quint64 mixing = 0x9e3779b97f4a7c15;
        return size_t((((key ^ (key >> 32)) * mixing) >> 32) * m_entries.size() >> 32);
    }
    size_t next(size_t place) const { return place + 1 == m_entries.size() ? 0 : place + 1; }
    size_t distance(size_t from, size_t to) const { return to >= from ? to - from : to + m_entries.size() - from; }
    /// Where the key is, or the free place where it would be.
    size_t placeOf(quint64 key) const
    {
        size_t place = homeOf(key);
        while (m_entries[place].key != 0 && m_entries[place].key != key)
            place = next(place);
        return place;
    }
    void grow()
    {
        constexpr size_t fewest = 16;
        std::vector<Entry> before(std::max(fewest, m_entries.size() + m_entries.size() / 2));
        before.swap(m_entries);
        for (const Entry &entry : before) {
            if (entry.key != 0)
                m_entries[placeOf(entry.key)] = entry;
        }
    }

    std::vector<Entry> m_entries;
    size_t m_count = 0; ///< without the number 0
    Value m_zero{};
    bool m_hasZero = false;
};

} // namespace exportdesk
