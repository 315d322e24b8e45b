// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/numberhash.h"

#include <array>

namespace exportdesk
{

/// A hash whose growth moves a few thousand entries at a time: with a hundred thousand in one, each growth would stop
/// the event loop for several milliseconds. \a shift selects the bits of the key that spread the entries over the
/// parts.
template <class Value, int shift>
class HashInParts
{
public:
    Value value(quint64 key) const
    {
        const Value *found = find(key);
        return found ? *found : Value();
    }
    const Value *find(quint64 key) const { return m_parts[partOf(key)].find(key); }
    Value &operator[](quint64 key) { return m_parts[partOf(key)][key]; }
    void remove(quint64 key) { m_parts[partOf(key)].remove(key); }

private:
    static constexpr size_t parts = 32;
    static size_t partOf(quint64 key) { return size_t(key >> shift) % parts; }

    std::array<NumberHash<Value>, parts> m_parts;
};

} // namespace exportdesk
