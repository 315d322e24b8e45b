// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/clock.h"
#include "models/schedules/platformruns.h"
#include "models/schedules/platformschedulecalls.h"

#include <QObject>

#include <optional>

namespace exportdesk
{

/// What the platform runs by itself in a sandbox; read again when it is old.
class PlatformTimetable final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlatformTimetable(PlatformClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Reads it unless that was done within the last hour, with success; changed() follows.
    void read();
    void reload();
    const QList<PlatformSchedule> &runs() const { return m_runs; }
    /// Why it is not known: some credentials may not see it.
    const std::optional<Failure> &failure() const { return m_failure; }
    bool isKnown() const { return m_readAtMs >= 0; }
    /// The run of the platform that an export launched at \a ms would fall into.
    std::optional<RunConflict> conflictAt(qint64 ms) const;

Q_SIGNALS:
    void changed();

private:
    const Clock &m_clock;
    PlatformScheduleCalls m_calls;
    QList<PlatformSchedule> m_runs;
    std::optional<Failure> m_failure;
    qint64 m_readAtMs = -1; ///< the last success
    bool m_isReading = false;
};

} // namespace exportdesk
