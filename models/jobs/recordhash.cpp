// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/recordhash.h"

#include <cstring>

namespace exportdesk::exportJobReader
{

quint64 hashOf(QByteArrayView record)
{
    // MurmurHash64A (public domain, Austin Appleby).
    constexpr quint64 m = 0xc6a4a7935bd1e995ULL;
    const auto mix = [](quint64 k) {
        k *= m;
        k ^= k >> 47;
        return k * m;
    };
    quint64 h = 0x9747b28c ^ (quint64(record.size()) * m);
    qsizetype i = 0;
    for (; i + 8 <= record.size(); i += 8) {
        quint64 k = 0;
        std::memcpy(&k, record.data() + i, 8);
        h = (h ^ mix(k)) * m;
    }
    quint64 tail = 0;
    std::memcpy(&tail, record.data() + i, size_t(record.size() - i));
    if (i < record.size())
        h = (h ^ tail) * m;
    h ^= h >> 47;
    h *= m;
    return h ^ (h >> 47);
}

} // namespace exportdesk::exportJobReader
