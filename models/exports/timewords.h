// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/timestamp.h"

namespace exportdesk
{

/// A point in time as the language writes it, in the zone of this computer: "16 Nov 2026 00:00"; seconds when there
/// are any. The text itself while it names no instant.
QString timeWords(const Timestamp &time);
/// The day alone: "16 Nov 2026".
QString dayWords(const QDate &day);
/// What somebody typed: the language's own forms with or without a time of day (then midnight), ISO dates, RFC 3339,
/// and whatever timerepair.h is certain of. Anything else is kept as it stands, so that nothing typed is lost and the
/// checks can speak of it.
Timestamp timeFromWords(const QString &words);
/// The wall time taken as local and written with its offset.
Timestamp localTimestamp(const QDate &date, const QTime &time);
/// The zone part as it is sent: "+01:00" or "Z"; empty while there is none.
QString sentOffset(const Timestamp &time);

} // namespace exportdesk
