// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace exportdesk
{

/// A point in time in the operator's zone as tables show it: "23 Nov 17:02", of other years "23 Nov 2024".
/// \a ms and \a nowMs are epoch; a negative \a ms gives an empty text.
QString shortMoment(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());

/// "28.11.2026 14:05:09": the date as the locale writes it, in the operator's zone; empty for a negative \a ms.
QString secondMoment(qint64 ms, const QLocale &locale = QLocale());

/// A date format of the catalog in the order of the locale: "d MMM yyyy" becomes "MMM d, yyyy" where the month comes
/// first.
QString localeDateFormat(QString format, const QLocale &locale = QLocale());

/// The zone of this computer by its IANA name: "Europe/Berlin"; "UTC" without the "Etc/" that some systems put before
/// it.
QString zoneName();

} // namespace exportdesk
