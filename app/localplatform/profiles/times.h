// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace localplatform
{

/// 2025-03-01T00:00:00Z; milliseconds are cut off.
std::string isoTime(qint64 epochMs);

/// 2025-03-01T00:00:00.000Z
std::string isoTimeMs(qint64 epochMs);

/// 2025-03-01
std::string isoDate(qint64 epochMs);

/// RFC 3339 to epoch ms; what has no zone is read as UTC.
std::optional<qint64> fromIsoTime(const std::string &text);

} // namespace localplatform
