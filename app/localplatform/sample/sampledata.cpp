// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/sampledata.h"

#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/sample/sampleaudiences.h"
#include "app/localplatform/sample/sampleevents.h"
#include "app/localplatform/sample/samplejobs.h"
#include "app/localplatform/sample/samplememberships.h"

#include <cmath>

namespace localplatform
{

namespace
{

constexpr int EventsPerPerson = 12;
constexpr int DevPeople = 200;
constexpr qint64 DevJobs = 12;
constexpr qint64 GuideJobCount = 3;
constexpr qint64 FirstJobId = 24116; // the one after the newest of the guide

struct Planted {
    std::map<std::string, qint64> segmentSizes;
    qint64 profiles = 0;
};

/// How many events a person gets, so that all together have exactly \a left of them.
int eventsFor(bool anonymous, qint64 left, qint64 people, SeededRandom &random)
{
    if (people == 1)
        return int(left);
    static const double activity[] = {0, 0.2, 0.5, 0.8, 1, 1.5, 3};
    const double mean = double(left) / double(people);
    const qint64 count = std::llround(mean * activity[random.below(7)] * (0.6 + 0.8 * random.unit()));
    // People without records need at least one.
    return int(std::clamp<qint64>(count, anonymous ? 1 : 0, std::max<qint64>(left - people, anonymous ? 1 : 0)));
}

Planted plantPeople(Store &store, const SampleCatalog &catalog, quint64 seed, int people, qint64 nowMs)
{
    ProfileWriter writer(store.database(), catalog.place());
    SampleMemberships memberships(catalog, nowMs);
    const SampleRecords records(catalog.datasets(), nowMs);
    const SampleEvents events(nowMs);
    Planted planted;
    qint64 left = qint64(people) * EventsPerPerson;
    for (int number = 0; number < people; ++number) {
        SeededRandom random = SeededRandom::of(seed, quint64(number));
        const SamplePerson person = SamplePerson::make(number, random);
        std::vector<SampleProfile> profiles = records.of(person, random);
        const bool anonymous = profiles.front().fragments.empty();
        int count = eventsFor(anonymous, left, people - number, random);
        left -= count;
        const SampleIdentity visitor{"ecid", anonymous ? person.ecids.front() : std::string()};
        for (size_t index = profiles.size(); index-- > 0;) {
            const int share = index > 0 ? count / 3 : count;
            count -= share;
            events.add(profiles[index], person, visitor, share, random);
        }
        for (const SampleProfile &profile : profiles) {
            profile.write(writer, catalog.datasets().events);
            memberships.put(writer, profile, random);
            planted.profiles += profile.fragments.empty() && profile.events.empty() ? 0 : 1;
        }
    }
    planted.segmentSizes = memberships.sizes();
    return planted;
}

} // namespace

SampleData::SampleData(SampleOptions options)
    : m_options(std::move(options))
{
}

void SampleData::plant(Store &store) const
{
    Store::Transaction transaction(store);
    ProfileTables::create(store.database());
    qint64 nextJob = FirstJobId;
    for (const bool isProd : {true, false}) {
        const SampleCatalog catalog = isProd ? SampleCatalog::prod(m_options.org, m_options.nowMs)
                                             : SampleCatalog::dev(m_options.org, m_options.nowMs);
        const quint64 seed = m_options.seed + (isProd ? 0 : 1);
        catalog.plant(store);
        const Planted planted
            = plantPeople(store, catalog, seed, isProd ? m_options.profiles : std::min(m_options.profiles, DevPeople),
                          m_options.nowMs);
        SampleJobs jobs(catalog, seed, m_options.nowMs, planted.segmentSizes, planted.profiles,
                        m_options.exportsFolder);
        jobs.plantSourceBatches(store, isProd ? 30 : 5);
        const bool withGuide = isProd && m_options.jobs >= GuideJobCount;
        if (withGuide)
            jobs.plantGuideJobs(store);
        const qint64 count
            = isProd ? m_options.jobs - (withGuide ? GuideJobCount : 0) : std::min(m_options.jobs, DevJobs);
        jobs.plant(store, nextJob, count);
        nextJob += count;
        catalog.plantDatasets(store, jobs.activity());
        SampleAudiences(catalog, m_options.nowMs).plant(store);
    }
    transaction.commit();
}

} // namespace localplatform
