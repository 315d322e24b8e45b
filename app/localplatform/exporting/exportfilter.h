// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/exporting/exportengine.h"
#include "app/localplatform/exporting/exportrequest.h"
#include "app/localplatform/profiles/memberships.h"

namespace localplatform
{

/// Decides which profiles leave the platform, and into which batches.
class ExportFilter
{
public:
    ExportFilter(const QSqlDatabase &database, const StitchedProfiles &profiles, const ExportRequest &request,
                 const std::vector<BatchOrder> &batches);

    /// The numbers of the batches that get this profile's row; empty: it stays.
    std::vector<size_t> batchesOf(const StitchedProfile &profile) const;

private:
    bool matches(const SegmentChoice &choice, const MembershipMap &memberships) const;

    const ExportRequest &m_request;
    const std::vector<BatchOrder> &m_batches;
    Memberships m_memberships;
};

} // namespace localplatform
