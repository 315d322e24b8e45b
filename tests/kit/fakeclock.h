// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"

#include <chrono>

namespace exportdesk::kit
{

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock
{
public:
    /// Starts on 2026-03-02 08:00:00 UTC, a Monday, unless told.
    explicit FakeClock(qint64 startMs = 1'772'438'400'000)
        : m_nowMs(startMs)
    {
    }
    qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    void advance(std::chrono::milliseconds by) { m_nowMs += by.count(); }

private:
    qint64 m_nowMs;
};

} // namespace exportdesk::kit
