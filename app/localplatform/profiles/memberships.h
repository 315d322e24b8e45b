// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/sql.h"
#include "app/localplatform/profiles/stitchedprofiles.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace localplatform
{

/// What one identity's record says about one segment.
struct Membership {
    std::string status;
    qint64 qualified = 0; ///< epoch ms
    qint64 identityId = 0;

    /// Of two records about one profile the newer counts, of equally new ones that of the greater identity.
    bool outranks(const Membership &other) const;
};

/// Segment namespace and id.
using SegmentKey = std::pair<std::string, std::string>;
using MembershipMap = std::map<SegmentKey, Membership>;

/// Reads the segment memberships of profiles.
class Memberships
{
public:
    Memberships(const QSqlDatabase &database, const StitchedProfiles &profiles);

    /// Reads all records of a segment at once, for of().
    void loadSegment(const std::string &segmentId);

    /// What a profile's identities say about the segments that were loaded.
    MembershipMap ofLoaded(const StitchedProfile &profile) const;

    /// What they say about all segments; asks the database.
    MembershipMap of(const StitchedProfile &profile);

private:
    const StitchedProfiles &m_profiles;
    Statement m_bySegment, m_byIdentity;
    std::unordered_map<int, std::vector<std::pair<SegmentKey, Membership>>> m_loaded; ///< by identity
};

} // namespace localplatform
