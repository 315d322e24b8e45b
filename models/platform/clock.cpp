// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/clock.h"

namespace exportdesk
{

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace exportdesk
