// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

namespace exportdesk
{

/// The sentence shown for a check, in the language of the window.
QString checkText(const RequestCheck &check);
} // namespace exportdesk
