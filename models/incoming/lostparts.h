// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incoming/incoming.h"

namespace exportdesk
{

/// The parts of a request (filter, fields, …) that \a program writes about although none of \a requests, which were
/// found in it, has them. Programs are not executed: one that adds its filter by a function of its own would otherwise
/// become an export of all profiles. Comments do not count.
QStringList lostParts(const QString &program, const QList<FoundRequest> &requests);

/// True for a program, in some language, that calls addresses.
bool makesCalls(const QString &text);

/// True for a script in which other programs (jq, sed, Python, …) make texts, which a shell's reader cannot follow.
bool makesTextByPrograms(const QString &script);

} // namespace exportdesk
