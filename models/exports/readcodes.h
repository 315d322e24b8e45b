// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequestreader.h"

namespace exportdesk
{

// The names of notes in what other programs read, as in checkcodes.h.

/// For example "job-request".
QString readNoteCode(ReadNote::Kind kind);
/// For example "comma-missing".
QString parseErrorCode(ParseError::Kind kind);

} // namespace exportdesk
