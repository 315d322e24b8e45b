#pragma once

#include "models/exports/launchentry.h"
#include "models/jobs/launchrow.h"

namespace exportdesk
{

/// The launches that the jobs table shows as rows: those that are open, those rejected and not dismissed, and those
/// whose job (settled since \a sinceMs) may not be in the table yet.
QList<LaunchRow> launchRows(const QList<LaunchEntry> &entries, qint64 sinceMs);
/// Where a launch stands, as one sentence in the language of the program.
QString launchText(const LaunchEntry &entry);

} // namespace exportdesk
