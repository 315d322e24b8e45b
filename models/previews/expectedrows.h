// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"
#include "models/exports/exportrequest.h"

#include <QList>

#include <optional>

namespace exportdesk
{

class Choices;

/// How many rows an export will have as far as the platform's last counts tell: its segments with their members, or the
/// profile store. Members that are in several segments are exported once, so that only bounds are known.
struct ExpectedRows {
    struct Part {
        QString name; ///< of a segment; empty for the profile store
        std::optional<CountedMembers> members; ///< nothing: never counted, or not known

        bool operator==(const Part &) const = default;
    };

    QList<Part> parts; ///< segments in the order of the request, else the store
    /// The largest part, and all together; nothing while a part is not known.
    std::optional<qint64> atLeast;
    std::optional<qint64> atMost;
    bool isNarrowed = false; ///< the request restricts times or states, which the counts do not know of

    bool operator==(const ExpectedRows &) const = default;
};

/// Of \a request, from what \a choices has read. Preview sample status and Segment jobs endpoint guides.
ExpectedRows expectedRows(const ExportRequest &request, const Choices &choices);
/// "6,544", "6,544 to 10,646"; empty while unknown.
QString expectedRowsText(const ExpectedRows &rows);

} // namespace exportdesk
