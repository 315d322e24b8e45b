// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace exportdesk
{

/// The days that \a text, a date without a time of day, can mean: 2025-11-03, 3.11.2025, Nov 3, 2025, Montag, 3.
/// November 2025, 2025-W45-1. Points separate day, month and year; slashes and hyphens do so in two orders, 03/11/2025.
/// A day of the week decides between them. None when it is no date, or a day that does not exist.
QList<QDate> writtenDates(const QString &text);

} // namespace exportdesk
