// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/call.h"

namespace exportdesk
{

/// The name of a note in what other programs read, for example "other-sandbox".
QString callNoteCode(CallNote::Kind kind);

} // namespace exportdesk
