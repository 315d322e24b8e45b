// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/segmentdefinition.h"
#include "models/platform/outcome.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// One page of segment definitions.
struct SegmentPage {
    QList<SegmentDefinition> segments;
    int entries = 0; ///< how many the page had, also those that could not be read
    int totalPages = -1; ///< page.totalPages; -1 when not given
    qint64 totalCount = -1; ///< page.totalCount, over all pages; -1 when not given
    bool hasNext = false; ///< link.next is there

    bool operator==(const SegmentPage &) const = default;
};

/// `{segments[], page, link}` (Segment definitions endpoint guide).
Outcome<SegmentPage> readSegmentPage(const QByteArray &body);

} // namespace exportdesk
