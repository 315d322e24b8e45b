// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

#include <QDateTime>

namespace exportdesk
{

struct PastExport;

// Times relative to the day on which a template is used:
// {today} and {yesterday} are midnights, {now} is the moment of use; {today-7d}, {now-24h}, {today-1d+6h} count from
// there in weeks, days, hours and minutes (w d h m). {lastSuccess} is the last successful export into the same dataset
// with the same fields.

/// Whether \a text is a known placeholder.
bool isPlaceholder(const QString &text);
/// Whether any time of \a request is one.
bool hasPlaceholders(const ExportRequest &request);
bool asksForLastSuccess(const ExportRequest &request);

/// What a placeholder of today or now stands for at \a now, in its zone and written with its offset; days are days of
/// the calendar, also where daylight saving changes. Empty for {lastSuccess} and everything else.
Timestamp placeholderTime(const QString &text, const QDateTime &now);
/// The placeholder that stands as far from \a now as \a time does: a midnight counts in days, another time in hours or
/// minutes. Empty while \a time names no instant.
QString placeholderFor(const Timestamp &time, const QDateTime &now);

/// The placeholders of today and now filled in; {lastSuccess} stays.
ExportRequest withDaysFilled(ExportRequest request, const QDateTime &now);
/// All placeholders filled in; without \a last, {lastSuccess} becomes an open bound.
ExportRequest withPlaceholdersFilled(ExportRequest request, const QDateTime &now,
                                     const std::optional<PastExport> &last);

} // namespace exportdesk
