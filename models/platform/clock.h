// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/utc.h"

namespace exportdesk
{

/// The time of day. All code takes it from here, so tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since the epoch, UTC.
    virtual qint64 nowMs() const = 0;
    QDateTime now() const { return utcFromMs(nowMs()); }
};

/// The clock of this computer.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

} // namespace exportdesk
