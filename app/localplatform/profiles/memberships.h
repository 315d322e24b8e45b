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

/// One identity's membership in one segment.
struct Membership {
    std::string status;
    qint64 qualified = 0; ///< epoch ms
    qint64 identityId = 0;

    /// Of two records about one profile the newer one is valid, of equally new ones that of the greater identity.
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

    /// Of a profile by its identities, for the loaded segments.
    MembershipMap ofLoaded(const StitchedProfile &profile) const;

    /// For all segments; queries the database.
    MembershipMap of(const StitchedProfile &profile);

private:
    const StitchedProfiles &m_profiles;
    Statement m_bySegment, m_byIdentity;
    std::unordered_map<int, std::vector<std::pair<SegmentKey, Membership>>> m_loaded; ///< by identity
};

} // namespace localplatform
