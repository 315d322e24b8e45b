// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultfile.h"

#include <optional>

namespace exportdesk
{

/// A part file of a batch as it was fetched.
struct PartFile {
    ResultFile file; ///< its format by its first bytes, else by its name
    qint64 bytes = 0;
    std::optional<qint64> records; ///< as the platform says

    bool operator==(const PartFile &) const = default;
};

} // namespace exportdesk
