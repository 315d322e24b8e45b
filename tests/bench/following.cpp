// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meters.h"
#include "tests/bench/parts.h"
#include "tests/jobs/followedjobs.h"

#include <random>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace exportdesk::bench
{

namespace
{

/// Jobs that run on a platform and end one after the other within ten minutes.
struct Followed : kit::FollowedJobs {
    std::multimap<qint64, qint64> ends; ///< moment → id
    qint64 beganMs = clock.nowMs();
    double slowestIntervals = 0; ///< from an end until it was noticed, in poll intervals
    int noticed = 0;

    Followed(int running, int ended)
    {
        std::mt19937 dice(7);
        for (int id = 1; id <= ended + running; ++id) {
            const bool runs = id > ended;
            kit::JobRecord job{.id = id, .status = runs ? "PROCESSING" : "SUCCEEDED"};
            job.created = runs ? beganMs - 300'000 + id : beganMs - 86'400'000 + id;
            job.updated = job.created;
            platform.jobs[id] = job;
            if (runs)
                ends.emplace(beganMs + 1000 + qint64(dice() % 540'000), id);
        }
        platform.meanwhile = [this](const PlatformRequest &) { letPass(); };
    }
    /// What has ended until now, on the platform.
    void letPass()
    {
        for (auto end = ends.begin(); end != ends.end() && end->first <= clock.nowMs(); ++end) {
            kit::JobRecord &job = platform.jobs[end->second];
            if (job.status == "PROCESSING") {
                job.status = "SUCCEEDED";
                job.updated = end->first;
            }
        }
    }
    bool settle()
    {
        return runUntil([this] { return !monitor.state().refreshing && client.waiting() == 0; }, 60'000);
    }
};

} // namespace

void measureFollowing(Report &report, const Size &size)
{
    report.title(u"following %1 running jobs for ten minutes (simulated clock)"_s.arg(size.followedJobs));
    Followed scene(size.followedJobs, size.followedJobs * 4);
    scene.monitor.start();
    if (!scene.settle())
        return report.failed(u"following"_s, u"the list was never loaded"_s);
    qint64 intervalMs = 0;
    qint64 polledMs = scene.clock.nowMs();
    QObject::connect(&scene.jobs.known, &KnownJobs::jobEnded, &scene.jobs.known, [&](const QString &id) {
        const auto facts = scene.jobs.model.facts(id);
        ++scene.noticed;
        scene.slowestIntervals
            = std::max(scene.slowestIntervals, double(scene.clock.nowMs() - facts->updatedMs) / double(intervalMs));
    });
    const int requestsBefore = scene.monitor.state().requests;
    const qint64 endMs = scene.beganMs + 600'000;
    while (scene.monitor.state().nextAtMs < endMs) {
        const qint64 next = scene.monitor.state().nextAtMs;
        intervalMs = std::max<qint64>(1, next - polledMs);
        polledMs = next;
        scene.clock.set(next);
        scene.monitor.refresh();
        if (!scene.settle())
            return report.failed(u"following"_s, u"a refresh did not finish"_s);
    }
    const int requests = scene.monitor.state().requests - requestsBefore;
    const double oneByOne = size.followedJobs * 60.0;
    report.add(
        {u"requests, relative to one query per job every 10 s"_s, 100 * requests / oneByOne, u"%"_s, Bar::atMost(2)});
    report.add({u"… requests"_s, double(requests), QString(), Bar::none()});
    report.add({u"slowest notice of an end, in poll intervals"_s, scene.slowestIntervals, u"x"_s, Bar::atMost(2)});
    report.add({u"ends noticed"_s, 100.0 * scene.noticed / size.followedJobs, u"%"_s, Bar::atLeast(100)});
}

} // namespace exportdesk::bench
