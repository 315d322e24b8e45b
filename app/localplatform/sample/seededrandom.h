// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace localplatform
{

/// Random numbers that depend only on the seed, on every machine (splitmix64).
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }

    /// Independent numbers for item n, which stay the same when there are more items.
    static SeededRandom of(quint64 seed, quint64 stream)
    {
        SeededRandom mixed(seed ^ (stream * 0xd1342543de82ef95ULL));
        return SeededRandom(mixed.next());
    }

    quint64 next()
    {
        quint64 mixed = m_state += 0x9e3779b97f4a7c15ULL;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … count-1
    qint64 below(qint64 count) { return qint64(next() % quint64(count)); }
    /// from … to, both included
    qint64 between(qint64 from, qint64 to) { return from + below(to - from + 1); }
    /// 0 … 1
    double unit() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

    template <typename Item>
    const Item &pick(const std::vector<Item> &items)
    {
        return items[size_t(below(qint64(items.size())))];
    }

    std::string digits(int count);
    std::string hex(int count);
    std::string uuid();
    std::string token(int count); ///< letters and digits

private:
    std::string from(const char *alphabet, int size, int count);

    quint64 m_state;
};

} // namespace localplatform
