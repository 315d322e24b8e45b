// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// A request stored under a name; its times may be placeholders (placeholders.h).
struct ExportTemplate {
    QString name; ///< unique, ignoring letter case
    ExportRequest request;
    qint64 savedMs = 0; ///< epoch; 0: unknown

    bool operator==(const ExportTemplate &) const = default;
};

} // namespace exportdesk
