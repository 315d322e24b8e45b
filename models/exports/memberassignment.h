// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace exportdesk
{

/// A JSON object with one member set: \a path is "destination.datasetId" or "filter.segments.0.segmentId"; objects on
/// the way are added. \a value is taken as JSON where it is a number, true, false, null, an object, a list or a text in
/// quotes, else as text. All else stays as written. Nothing when \a json is no object, or the path leads through
/// something else than objects and entries of lists that are there.
std::optional<QString> withMemberSet(const QString &json, const QString &path, const QString &value);

} // namespace exportdesk
