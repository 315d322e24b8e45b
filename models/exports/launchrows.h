// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/jobs/launchrow.h"

namespace exportdesk
{

/// The launches that the jobs table shows as rows: those that are open, those rejected and not dismissed, and those
/// whose job (settled since \a sinceMs) may not be in the table yet.
QList<LaunchRow> launchRows(const QList<LaunchEntry> &entries, qint64 sinceMs);
/// Where a launch stands beyond its status, as a few words for a cell of the table; may be empty.
QString launchText(const LaunchEntry &entry);
/// What cannot be known of a launch whose job was found in the list: some sentences. Empty for every other state.
QString launchDoubt(const LaunchEntry &entry);
/// What kept the answer to an Unknown or Undecided launch from us: one sentence.
QString lostAnswerText(const LaunchEntry &entry);

} // namespace exportdesk
