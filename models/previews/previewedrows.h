// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/previews/foundprofile.h"

#include <QStringList>

#include <optional>

namespace exportdesk
{

/// A line of a preview.
struct PreviewedRow {
    QString path;
    QString text;
    bool missing = false; ///< asked for, and not in this profile

    bool operator==(const PreviewedRow &) const = default;
};

/// What the row of \a profile in an export of \a fields (nothing: all fields) contains, in the order of the fields. A
/// field that is an object or a list stands with all values below it; one that the profile lacks is marked.
QList<PreviewedRow> exportedRows(const FoundProfile &profile, const std::optional<QStringList> &fields);
/// All that the profile contains.
QList<PreviewedRow> allRows(const FoundProfile &profile);

} // namespace exportdesk
