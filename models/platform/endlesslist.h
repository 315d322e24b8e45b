// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

namespace exportdesk
{

inline constexpr const char *endlessListCode = "exportdesk:endless-list"; ///< detail: entries read

/// A list of the platform that went on beyond what any organization has, or repeated itself; \a entries were read.
inline Failure endlessList(qint64 entries)
{
    Failure failure;
    failure.kind = Failure::Kind::TooLarge;
    failure.reached = Failure::Reached::Yes;
    failure.code = QLatin1String(endlessListCode);
    failure.detail = QString::number(entries);
    return failure;
}

} // namespace exportdesk
