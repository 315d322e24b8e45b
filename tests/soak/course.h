// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/meter.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace exportdesk::soak
{

struct Plan {
    int jobs = 10'000; ///< that come and go while the program watches, spread over three quarters of the time
    double minutes = 60; ///< of the program's own time, at the least; the last quarter in quiet
    quint32 seed = 1;
};

struct Moment {
    QString what;
    qint64 ms = 0; ///< since the start, by the program's own time
    int jobs = 0; ///< in the table
    int requests = 0; ///< of the monitor
    Reading reading;
};

struct Result {
    std::vector<Moment> moments;
    int launches = 0;
    int cancels = 0;
    int faults = 0; ///< among the platform's last 20 000 requests
    int onPlatform = 0; ///< jobs
    QStringList complaints; ///< what was not as promised
};

/// Lets the whole program, in its window, work while jobs come and go and the platform misbehaves; then in quiet; and
/// compares what it holds and shows at the end.
Result run(const Plan &plan);

} // namespace exportdesk::soak
