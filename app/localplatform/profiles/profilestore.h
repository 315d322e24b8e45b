// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

#include <map>

namespace localplatform
{

/// The numbers behind the sample status and its reports (Profile guide, "Preview sample status endpoint").
struct ProfileStatistics {
    qint64 profiles = 0; ///< merged by the private graph, event-only ones included
    qint64 fragments = 0; ///< record fragments
    qint64 events = 0;
    qint64 lastIngestion = 0; ///< epoch ms; 0 when there is nothing
    std::map<QString, qint64> recordsByDataset; ///< dataset id → record fragments or events
    std::map<QString, qint64> identitiesByNamespace;
    std::map<QString, qint64>
        profilesByDatasets; ///< the ids with commas between them → profiles with data of all these
    std::map<QString, qint64> profilesByNamespaces; ///< the same for namespaces
};

/// The profile tables beside the documents: fragments, identities, links between them, events, memberships.
class ProfileStore
{
public:
    /// Creates the tables where they are missing. Throws StoreError, as everything here does.
    explicit ProfileStore(Store &store);

    ProfileStatistics statistics(const Place &place) const;

    struct SegmentCount {
        qint64 profiles = 0;
        std::map<QString, qint64> byNamespace; ///< profiles with an identity there
    };
    /// Merged profiles (private graph) that are in a segment with the status given, such as "realized".
    SegmentCount segmentCount(const Place &place, const QString &segmentId, const QString &status) const;

private:
    void countOverlaps(const Place &place, qint64 space, ProfileStatistics &statistics) const;

    Store &m_store;
};

} // namespace localplatform
