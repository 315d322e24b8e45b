// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

namespace exportdesk
{

/// The same moment as RFC 3339 writes it, for the ways in which people and programs write it otherwise: an offset
/// without colon, a blank instead of T, no seconds, a comma before the fraction, epoch seconds or milliseconds, a day
/// alone (its midnight). The zone may still be missing. Empty when \a time is valid or could mean several moments.
Timestamp repairedTime(const Timestamp &time);

} // namespace exportdesk
