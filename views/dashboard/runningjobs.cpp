// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/runningjobs.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfigures.h"
#include "views/jobs/shownstatus.h"

#include <algorithm>

namespace exportdesk
{

namespace
{

constexpr int judgedRows = 60; // the oldest, which include the late ones, and as many of the newest

int rank(const JobFacts &facts, const QSet<QString> &late)
{
    if (facts.launch)
        return 1;
    if (late.contains(facts.id))
        return 0;
    const Status look = shownStatus(facts);
    return look == Status::CancelRequested ? 3 : facts.phase == JobPhase::Queued ? 4 : 2;
}

} // namespace

RunningJobs runningJobs(const DashboardModels &models)
{
    const qint64 now = models.jobs.known().nowMs();
    const auto &running = models.figures.running();
    RunningJobs found;
    for (int row = 0; row < models.jobs.launchCount(); ++row) {
        const JobFacts facts = models.jobs.facts(row);
        if (facts.launchRow.state != LaunchRow::State::Rejected)
            found.rows.append(facts);
    }
    found.all = int(found.rows.size()) + int(running.size());
    for (size_t i = 0; i < running.size(); ++i) {
        if (i >= judgedRows && i + judgedRows < running.size())
            continue;
        const auto facts = models.jobs.facts(running[i].id);
        if (!facts || isTerminal(facts->status))
            continue;
        if (models.durations.slowerThanUsual(*facts, now))
            found.late.insert(facts->id);
        found.rows.append(*facts);
    }
    std::stable_sort(found.rows.begin(), found.rows.end(), [&found](const JobFacts &left, const JobFacts &right) {
        const int a = rank(left, found.late);
        const int b = rank(right, found.late);
        return a != b ? a < b : left.createdMs > right.createdMs;
    });
    return found;
}

} // namespace exportdesk
