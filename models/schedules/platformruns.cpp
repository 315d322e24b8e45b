// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/platformruns.h"

#include "models/schedules/quartzcron.h"

namespace exportdesk
{

namespace
{

/// The runs of one schedule of the platform, for due times that are asked about in their order: the next run is
/// computed again only once it is behind them.
class NearRuns
{
public:
    explicit NearRuns(const PlatformSchedule &run)
        : m_cron(run.isActive() ? readQuartzCron(run.cron) : std::nullopt)
    {
    }
    /// When the one begins that \a dueMs falls into.
    std::optional<qint64> around(qint64 dueMs)
    {
        if (!m_cron)
            return {};
        const qint64 earliestMs = dueMs - aroundPlatformRunMs;
        if (!m_nextMs || *m_nextMs < earliestMs)
            m_nextMs = m_cron->next(earliestMs - 1);
        if (!m_nextMs)
            m_cron.reset(); // it never runs again
        return m_nextMs && *m_nextMs <= dueMs + aroundPlatformRunMs ? m_nextMs : std::nullopt;
    }

private:
    std::optional<QuartzCron> m_cron;
    std::optional<qint64> m_nextMs;
};

} // namespace

QList<RunConflict> runConflicts(const QList<DueTime> &due, const QList<PlatformSchedule> &runs)
{
    QList<RunConflict> conflicts;
    for (const PlatformSchedule &run : runs) {
        NearRuns near(run);
        for (const DueTime &one : due) {
            const std::optional<qint64> runMs = near.around(one.dueMs);
            if (!runMs)
                continue;
            conflicts += {one, run, *runMs};
            break;
        }
    }
    return conflicts;
}

QList<bool> areInConflict(const QList<DueTime> &due, const QList<PlatformSchedule> &runs)
{
    QList<bool> all(due.size(), false);
    for (const PlatformSchedule &run : runs) {
        NearRuns near(run);
        for (qsizetype i = 0; i < due.size(); ++i)
            all[i] = near.around(due[i].dueMs) || all[i];
    }
    return all;
}

} // namespace exportdesk
