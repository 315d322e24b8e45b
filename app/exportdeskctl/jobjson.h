// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace exportdesk
{

struct ExportJob;

// Jobs as scripts and as people read them. Keys and codes are stable; times are RFC 3339 in UTC.

/// {"id", "status", "createdAt", "updatedAt", "datasetId", "mergePolicyId", "segmentIds", "events", "batchIds",
/// "profiles", "durationMs", "requestId", "errors"}; what the platform does not say is null.
QJsonObject jobObject(const ExportJob &job);
/// As jobObject(), with "request", as the job repeats it, and "profilesByNamespace".
QJsonObject jobDetailsObject(const ExportJob &job);
/// [{"code", "message", "remedy", "isCause"}, …]; the remedy is translated.
QJsonArray jobErrorsArray(const ExportJob &job);
/// RFC 3339 in UTC; null for a negative time.
QJsonValue timeValue(qint64 ms);

/// Headings and cells of a table of jobs; \a nowMs is epoch.
QStringList jobHeadings();
QStringList jobCells(const ExportJob &job, qint64 nowMs);

} // namespace exportdesk
