// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

#include <QList>

namespace exportdesk
{

/// The moments that the text of \a time can mean, as RFC 3339 writes them, for the ways in which people and programs
/// write it otherwise: an offset without colon, a blank instead of T, no seconds, a comma before the fraction, epoch
/// times, a day alone (its midnight), names of months and zones in English and German, days of HTTP and mail. What
/// names no zone is in that of this computer. One moment is certain; of several only the operator knows the right one
/// (03/11/2025, an hour that occurs twice). None when \a time is valid or cannot be understood.
QList<Timestamp> timeReadings(const Timestamp &time);
/// The only moment that \a time can mean; empty when there is none or more than one.
Timestamp repairedTime(const Timestamp &time);

} // namespace exportdesk
