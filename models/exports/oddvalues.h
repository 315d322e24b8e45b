// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"
#include "models/exports/requestkeys.h"

#include <functional>

namespace exportdesk
{

/// A documented member whose value is of another type: kept as written, but nothing else in the request says it.
struct OddValue {
    QString path; ///< "filter.segments[0].status"
    QString json; ///< the value as written
    ValueType expected = ValueType::Text;
    RequestCheck::Section section = RequestCheck::Section::What; ///< of the form, which shows the member
    QString otherPath; ///< of the same member in another spelling; empty: there is none

    bool operator==(const OddValue &) const = default;
    bool isEmptyList() const { return json == QLatin1StringView("[]"); }
};

/// The documented members that \a request, which must be as it was read, keeps with a value of another type. Entries
/// of the list of segments that are no objects are not among them.
QList<OddValue> oddValues(const ExportRequest &request);

/// The value as written that \a request keeps at \a path or in the place of an object around it, at most 40 characters
/// of it; empty: none.
QString oddJson(const ExportRequest &request, const QString &path);

/// True when \a segment keeps a status that could not be read.
bool hasOddStatus(const SegmentChoice &segment);

/// The paths of all members whose keys are not documented, of the levels that \a counts accepts (empty: all).
QStringList unknownPaths(const ExportRequest &request, const std::function<bool(RequestLevel)> &counts = {});

/// An unknown member with its path.
struct PlacedMember {
    QString path;
    const UnknownMember *member = nullptr;
};
/// Every unknown member, documented or not; the pointers are valid while \a request is.
QList<PlacedMember> unknownMembers(const ExportRequest &request);

/// Removes what \a unknown keeps under the documented \a key, because the form now says something else.
void dropOdd(UnknownMembers &unknown, RequestLevel level, const QString &key);

} // namespace exportdesk
