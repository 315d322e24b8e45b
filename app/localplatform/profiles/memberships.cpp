// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/profiles/memberships.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

void take(MembershipMap &map, const SegmentKey &segment, const Membership &membership)
{
    const auto [known, fresh] = map.try_emplace(segment, membership);
    if (!fresh && membership.outranks(known->second))
        known->second = membership;
}

} // namespace

bool Membership::outranks(const Membership &other) const
{
    return std::tie(qualified, identityId) > std::tie(other.qualified, other.identityId);
}

Memberships::Memberships(const QSqlDatabase &database, const StitchedProfiles &profiles)
    : m_profiles(profiles)
    , m_bySegment(database, u"SELECT identity, ns, status, qualified FROM profile_membership WHERE segment = ?"_s)
    , m_byIdentity(database, u"SELECT ns, segment, status, qualified FROM profile_membership WHERE identity = ?"_s)
{
}

void Memberships::loadSegment(const std::string &segmentId)
{
    m_bySegment.run(QString::fromStdString(segmentId));
    while (m_bySegment.next()) {
        const qint64 identityId = m_bySegment.number(0);
        const int identity = m_profiles.indexOf(identityId);
        if (identity >= 0)
            m_loaded[identity].push_back(
                {{m_bySegment.text(1), segmentId}, {m_bySegment.text(2), m_bySegment.number(3), identityId}});
    }
    m_bySegment.finish();
}

MembershipMap Memberships::ofLoaded(const StitchedProfile &profile) const
{
    MembershipMap map;
    for (const int key : profile.keys) {
        const auto found = m_loaded.find(key);
        if (found == m_loaded.end())
            continue;
        for (const auto &[segment, membership] : found->second)
            take(map, segment, membership);
    }
    return map;
}

MembershipMap Memberships::of(const StitchedProfile &profile)
{
    MembershipMap map;
    for (const int key : profile.keys) {
        const qint64 identityId = m_profiles.identities()[size_t(key)].id;
        m_byIdentity.run(identityId);
        while (m_byIdentity.next())
            take(map, {m_byIdentity.text(0), m_byIdentity.text(1)},
                 {m_byIdentity.text(2), m_byIdentity.number(3), identityId});
    }
    m_byIdentity.finish();
    return map;
}

} // namespace localplatform
