// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace exportdesk
{

/// The words of the wall display: fewer and shorter than elsewhere.
namespace wallWords
{

/// "43 min ago"
QString ago(qint64 ms, qint64 nowMs, const QLocale &locale);
/// "2.94 M" from 100,000 on, else the number itself.
QString amount(qint64 number, const QLocale &locale);
/// Of the data on the wall: "Data 4 s old"; "Data from 16:41" where that is longer ago than five minutes.
QString age(qint64 refreshedMs, qint64 nowMs, const QLocale &locale);
/// "38% more than before"
QString difference(qint64 now, qint64 before, const QLocale &locale);

} // namespace wallWords

} // namespace exportdesk
