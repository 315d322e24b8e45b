// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/store/store.h"

namespace localplatform
{

/// The SQLite tables that hold profiles, one set for all organizations and sandboxes.
///
/// profile_space           (id, org, sandbox)
/// profile_identity        (id, space, ns, value)                       ns in lower case, as in exported identity maps
/// profile_fragment        (id, space, dataset, updated, ingested, attributes)   record data, XDM JSON
/// profile_fragment_identity (fragment, position, identity)             position 0 is the primary one
/// profile_link            (a, b)                                       the private graph's edges beside the fragments'
/// profile_event           (id, space, dataset, identity, occurred, ingested, body)  time-series data, XDM JSON
/// profile_membership      (identity, segment, ns, status, qualified)
///
/// Times are epoch milliseconds.
class ProfileTables
{
public:
    /// Creates what is missing. Throws StoreError.
    static void create(const QSqlDatabase &database);

    /// The number of a place; 0 when nothing was ever put there.
    static qint64 findSpace(const QSqlDatabase &database, const Place &place);

    static qint64 makeSpace(const QSqlDatabase &database, const Place &place);
};

} // namespace localplatform
