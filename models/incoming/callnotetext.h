// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"

namespace exportdesk
{

/// A sentence about the call, translated.
QString callNoteText(const CallNote &note);

} // namespace exportdesk
