// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// A list of the platform that checks need and that could not be read.
struct UnreadList {
    QString list; ///< "datasets", "segments", …; "all" without a connection
    QString reason; ///< in the current language

    bool operator==(const UnreadList &) const = default;
};

} // namespace exportdesk
