// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

// A target defines read(); it dies where a reader breaks what it promises.

namespace exportdesk::fuzz
{

/// One input; never kept.
void read(const QByteArray &bytes);

inline void must(bool kept)
{
    if (!kept)
        std::abort();
}

} // namespace exportdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    exportdesk::fuzz::read(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
