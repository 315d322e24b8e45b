// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/stitchedprofiles.h"

#include "app/localplatform/profiles/disjointsets.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/profiles/sql.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

struct FragmentHead {
    qint64 id = 0;
    qint64 ingested = 0;
    bool takesPart = false;
    std::vector<int> identities;
};

/// The events of one identity, summed up.
struct EventHead {
    int identity = 0;
    qint64 firstId = 0;
    qint64 newestIngestion = 0;
};

} // namespace

struct StitchedProfiles::Loaded {
    std::vector<FragmentHead> fragments; ///< by id
    std::vector<std::pair<int, int>> links;
    std::vector<EventHead> events; ///< by first event
};

StitchedProfiles::StitchedProfiles(const QSqlDatabase &database, const Place &place, const MergeRule &rule)
{
    const qint64 space = ProfileTables::findSpace(database, place);
    if (!space)
        return;
    loadIdentities(database, space);
    Loaded loaded;
    Statement fragments(database,
                        u"SELECT f.id, f.dataset, f.ingested, i.identity FROM profile_fragment f "
                        "JOIN profile_fragment_identity i ON i.fragment = f.id WHERE f.space = ? "
                        "ORDER BY f.id, i.position"_s);
    fragments.run(space);
    while (fragments.next()) {
        const qint64 id = fragments.number(0);
        if (loaded.fragments.empty() || loaded.fragments.back().id != id)
            loaded.fragments.push_back({id, fragments.number(2), rule.takes(fragments.text(1)), {}});
        loaded.fragments.back().identities.push_back(indexOf(fragments.number(3)));
    }
    Statement events(database,
                     u"SELECT identity, MIN(id), MAX(ingested) FROM profile_event WHERE space = ? "
                     "GROUP BY identity ORDER BY 2"_s);
    events.run(space);
    while (events.next())
        loaded.events.push_back({indexOf(events.number(0)), events.number(1), events.number(2)});
    if (rule.stitched) {
        Statement links(database, u"SELECT a, b FROM profile_link"_s);
        links.run();
        while (links.next()) {
            const int a = indexOf(links.number(0));
            const int b = indexOf(links.number(1));
            if (a >= 0 && b >= 0)
                loaded.links.push_back({a, b});
        }
        stitch(loaded);
    } else {
        keepApart(loaded);
    }
    sortIdentities();
}

void StitchedProfiles::loadIdentities(const QSqlDatabase &database, qint64 space)
{
    Statement identities(database, u"SELECT id, ns, value FROM profile_identity WHERE space = ? ORDER BY id"_s);
    identities.run(space);
    while (identities.next())
        m_identities.push_back({identities.number(0), identities.text(1), identities.text(2)});
}

int StitchedProfiles::indexOf(qint64 identityId) const
{
    const auto found = std::lower_bound(m_identities.begin(), m_identities.end(), identityId,
                                        [](const Identity &identity, qint64 id) { return identity.id < id; });
    return found != m_identities.end() && found->id == identityId ? int(found - m_identities.begin()) : -1;
}

void StitchedProfiles::stitch(Loaded &loaded)
{
    DisjointSets sets(m_identities.size());
    for (const auto &[a, b] : loaded.links)
        sets.join(a, b);
    for (const FragmentHead &fragment : loaded.fragments) {
        for (const int identity : fragment.identities)
            sets.join(fragment.identities.front(), identity);
    }
    std::vector<int> profileOf(m_identities.size(), -1); // by root
    const auto profileAt = [&](int identity) -> StitchedProfile & {
        int &number = profileOf[size_t(sets.find(identity))];
        if (number < 0) {
            number = int(m_profiles.size());
            m_profiles.emplace_back();
        }
        return m_profiles[size_t(number)];
    };
    for (const FragmentHead &fragment : loaded.fragments) {
        if (!fragment.takesPart)
            continue;
        StitchedProfile &profile = profileAt(fragment.identities.front());
        profile.fragments.push_back(fragment.id);
        profile.newestIngestion = std::max(profile.newestIngestion, fragment.ingested);
    }
    for (const EventHead &event : loaded.events) {
        StitchedProfile &profile = profileAt(event.identity);
        if (profile.fragments.empty())
            profile.newestIngestion = std::max(profile.newestIngestion, event.newestIngestion);
    }
    for (int identity = 0; identity < int(m_identities.size()); ++identity) {
        const int number = profileOf[size_t(sets.find(identity))];
        if (number >= 0)
            m_profiles[size_t(number)].identities.push_back(identity);
    }
    for (StitchedProfile &profile : m_profiles)
        profile.keys = profile.identities;
}

void StitchedProfiles::keepApart(Loaded &loaded)
{
    std::unordered_map<int, size_t> owner; // primary identity → the oldest fragment that has it
    for (const FragmentHead &fragment : loaded.fragments) {
        if (!fragment.takesPart)
            continue;
        const int primary = fragment.identities.front();
        const bool first = owner.emplace(primary, m_profiles.size()).second;
        StitchedProfile profile{{fragment.id}, fragment.identities, {}, fragment.ingested};
        profile.keys = {primary};
        profile.ownsEvents = first;
        m_profiles.push_back(std::move(profile));
    }
    for (const EventHead &event : loaded.events) {
        if (!owner.contains(event.identity))
            m_profiles.push_back({{}, {event.identity}, {event.identity}, event.newestIngestion});
    }
}

void StitchedProfiles::sortIdentities()
{
    for (StitchedProfile &profile : m_profiles) {
        std::sort(profile.identities.begin(), profile.identities.end(), [this](int one, int other) {
            const Identity &a = m_identities[size_t(one)];
            const Identity &b = m_identities[size_t(other)];
            return std::tie(a.ns, a.value) < std::tie(b.ns, b.value);
        });
        profile.identities.erase(std::unique(profile.identities.begin(), profile.identities.end()),
                                 profile.identities.end());
    }
}

} // namespace localplatform
