// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/occurrence.h"

namespace exportdesk
{

// Stable words, in the store and for scripts: "launched", "batch-failed", …; those of None and Open are empty.

QString wordOf(Occurrence::State state);
QString wordOf(Occurrence::Reason reason);
QString wordOf(Occurrence::End end);
/// Unknown words, of a later version, read as what does not run again: Skipped, None and Unconfirmed.
void readWords(const QString &state, const QString &reason, const QString &end, Occurrence &occurrence);

/// Where a due time stands, as a sentence without a full stop in the current language: "Skipped: the previous run had
/// not ended".
QString occurrenceText(const Occurrence &occurrence);

} // namespace exportdesk
