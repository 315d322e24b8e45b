// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "models/platform/outcome.h"

#include <QByteArray>

namespace exportdesk
{

/// Deepest level of fields that is followed.
inline constexpr int fieldDepthLimit = 32;
/// Most fields that are read of one schema; what is beyond is cut. Unions of real organizations have a few thousand.
inline constexpr int fieldCountLimit = 25'000;

/// A full schema (`xed-full`) as a tree of fields, after the rules of the XDM guide: `properties` and `items` are
/// followed, `allOf` members merged, maps end the path, recursion and unresolved `$ref` are cut, never followed.
Outcome<FieldTree> readSchema(const QByteArray &body);

} // namespace exportdesk
