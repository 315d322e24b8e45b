// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/sample/pql.h"
#include "app/localplatform/sample/sampleprofile.h"

#include <set>

namespace localplatform
{

/// Evaluates the segments of a sandbox for one profile after another and records who is in and who has left.
class SampleMemberships
{
public:
    SampleMemberships(const SampleCatalog &catalog, qint64 nowMs);

    /// Puts the profile's memberships, for each identity it is known by as the primary one.
    void put(ProfileWriter &writer, const SampleProfile &profile, SeededRandom &random);

    /// Profiles that were realized so far, by segment id.
    const std::map<std::string, qint64> &sizes() const { return m_sizes; }

private:
    struct Compiled {
        SampleSegment segment;
        MergeRule rule;
        Pql expression;
    };
    /// The members that an inactive segment had when it was last evaluated.
    void freeze(ProfileWriter &writer, const std::set<SampleIdentity> &identities, const SampleSegment &segment);
    void record(ProfileWriter &writer, const std::set<SampleIdentity> &identities, const Compiled &compiled,
                bool matched, SeededRandom &random);

    qint64 m_nowMs;
    std::vector<Compiled> m_segments;
    std::map<std::string, qint64> m_sizes;
};

} // namespace localplatform
