// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/launchentry.h"
#include "models/jobs/launchrow.h"

#include <optional>

namespace exportdesk
{

/// The launch as the jobs table shows it. Nothing unless it is open, or rejected and not dismissed, or its job (settled
/// since \a sinceMs) may not be in the table yet.
std::optional<LaunchRow> launchRow(const LaunchEntry &entry, qint64 sinceMs);
/// All that are shown.
QList<LaunchRow> launchRows(const QList<LaunchEntry> &entries, qint64 sinceMs);
/// Where a launch stands beyond its status, as a few words for a cell of the table; may be empty.
QString launchText(const LaunchEntry &entry);
/// What cannot be known of a launch whose job was found in the list: some sentences. Empty for every other state.
QString launchDoubt(const LaunchEntry &entry);
/// How long after an Undecided launch no matching job was in the list: one sentence. Empty if one was, or if the list
/// could not be read.
QString launchSearchText(const LaunchEntry &entry);
/// What is known about an Unknown or Undecided launch: the refusal and launchSearchText(). May be empty.
QString launchEvidence(const LaunchEntry &entry);
/// What kept the answer to an Unknown or Undecided launch from us: one sentence.
QString lostAnswerText(const LaunchEntry &entry);

} // namespace exportdesk
