// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// True when \a value, an id, a name or a path, is a variable that a script, a tool or an example left unfilled:
/// {{DATASET}}, {DATASET_ID}, <dataset>, $DATASET, %DATASET%, YOUR_DATASET_ID.
bool isForeignPlaceholder(const QString &value);

} // namespace exportdesk
