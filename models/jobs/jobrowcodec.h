// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "models/jobs/wordsbyutf8.h"

namespace exportdesk
{

/// A row as the local history keeps it beside the record, so that the table opens without reading any record. What the
/// program knows on its own (cancel state, started here) is not in it.
QByteArray packRow(const JobRow &row, const JobWords &words);
/// Nothing when the bytes are cut or of another version; a new version needs a migration that empties the old ones.
/// Words go to \a words.
std::optional<JobRow> unpackRow(QByteArrayView bytes, WordsByUtf8 &words);

} // namespace exportdesk
