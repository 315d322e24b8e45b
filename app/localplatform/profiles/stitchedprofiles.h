// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/mergerule.h"
#include "app/localplatform/store/store.h"

#include <vector>

namespace localplatform
{

/// One profile of an identity graph; its content is not loaded yet.
struct StitchedProfile {
    std::vector<qint64> fragments; ///< those that take part in the merge, oldest first; empty: only events
    std::vector<int> identities; ///< all it is known by, ordered by namespace and value
    std::vector<int> keys; ///< the identities by which memberships belong to it, and events if ownsEvents
    qint64 newestIngestion = 0; ///< of the fragments; of the events where there are none
    bool ownsEvents = true; ///< false: an older fragment with the same primary identity has them
};

/// One identity; its place in StitchedProfiles::identities() is its number there.
struct Identity {
    qint64 id = 0; ///< in the table
    std::string ns;
    std::string value;
};

/// All profiles of a place under one merge rule, in the order in which exports write them: by oldest fragment, then
/// those without record data by first event.
///
/// Graph `pdg`: everything that identities and links connect is one profile. `none`: each fragment is one; events
/// belong to the oldest fragment that has their identity as its primary one, or else to a profile of their own.
class StitchedProfiles
{
public:
    /// Throws StoreError.
    StitchedProfiles(const QSqlDatabase &database, const Place &place, const MergeRule &rule);

    const std::vector<StitchedProfile> &profiles() const { return m_profiles; }
    const std::vector<Identity> &identities() const { return m_identities; }

    /// Place of a table's identity number in identities(); -1 when it is of another sandbox.
    int indexOf(qint64 identityId) const;

private:
    struct Loaded;
    void loadIdentities(const QSqlDatabase &database, qint64 space);
    void stitch(Loaded &loaded);
    void keepApart(Loaded &loaded);
    void sortIdentities();

    std::vector<Identity> m_identities; ///< by ascending table id
    std::vector<StitchedProfile> m_profiles;
};

} // namespace localplatform
