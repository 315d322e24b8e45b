// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace exportdesk::soak
{

/// What this process holds just now.
struct Reading {
    qint64 heap = 0; ///< bytes given out by malloc; 0 where that cannot be told (sanitizers)
    qint64 resident = 0; ///< bytes in memory
    int descriptors = 0;
    int threads = 0;
};

/// Memory that is merely kept for later is given back first.
Reading readMeter();

} // namespace exportdesk::soak
