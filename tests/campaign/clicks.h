// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"

#include <QByteArray>

namespace exportdesk::campaign
{

/// How much faster the launchers of the campaign look and repeat than the program.
constexpr int haste = 80;

/// What the operator asks for at a click with this number: an export like all the others but for one time stamp, so
/// that every job on the platform can be traced to its click. Two clicks with one number are twins on purpose.
ExportRequest requestOf(int number);
/// The number in a job's echo of such a request, or in the request itself; -1 where there is none.
int numberIn(const QByteArray &json);

} // namespace exportdesk::campaign
