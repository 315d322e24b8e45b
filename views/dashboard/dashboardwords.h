// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/failuregroups.h"
#include "models/jobs/jobrange.h"
#include "views/dashboard/linklayer.h"

#include <QLocale>

namespace exportdesk
{

class ExportJobsModel;

/// The dashboard's words for times, and the searches behind its links.
namespace dashboardWords
{

/// "25 Oct to 23 Nov 2026, Europe/Berlin"
QString range(const JobRange &range, const QLocale &locale);
/// "today 16:24", "19 Nov"
QString when(qint64 ms, qint64 nowMs, const QLocale &locale);
/// Of one part of a range: "23 Nov", "17:00".
QString part(const JobRange &range, int part, const QLocale &locale);
/// The cause of a failure as shown: the code, then a few words.
QString cause(const FailureGroup &group);
QString datasetName(const ExportJobsModel &jobs, const QString &id);

/// `dataset:"Name"`; the id if the name is also part of another dataset's name, since a search matches parts.
QString datasetQuery(const ExportJobsModel &jobs, const QString &id, const QStringList &others);
/// The parts from \a first to before \a end.
QString partQuery(const JobRange &range, int first, int end);
LinkTarget search(const QStringList &words);

} // namespace dashboardWords

} // namespace exportdesk
