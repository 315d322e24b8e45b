// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// Reports documented members of another type, and removes from \a all what says the opposite of them: "All fields are
/// exported" next to a list of fields that could not be read.
void checkOddValues(const ExportRequest &request, QList<RequestCheck> &all);

} // namespace exportdesk
