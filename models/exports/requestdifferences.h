// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// A value that differs between two requests.
struct RequestDifference {
    QString path; ///< "filter.fromIngestTimestamp", "filter.segments.SEGMENT-ID.status"
    QString before; ///< as written; empty: not given
    QString now;

    bool operator==(const RequestDifference &) const = default;
};

/// What differs, in the order of the later request and then of what is only in the earlier one. Fields are compared
/// path by path and segments by their id, so that their order makes no difference;
/// neither does a default that only one of them writes out.
QList<RequestDifference> requestDifferences(const ExportRequest &before, const ExportRequest &now);

} // namespace exportdesk
