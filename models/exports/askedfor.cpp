// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/askedfor.h"

#include "models/exports/exportrequestreader.h"

namespace exportdesk
{

namespace
{

/// Whether a member that narrows the export, or says where it goes, was \a sent and is not \a told.
bool leavesOut(const ExportRequest &told, const ExportRequest &sent)
{
    const auto timeLost
        = [](const Timestamp &there, const Timestamp &here) { return !here.isEmpty() && there.isEmpty(); };
    return (sent.fields && !told.fields) || (!sent.mergePolicy.id.isEmpty() && told.mergePolicy.id.isEmpty())
        || (!sent.segments.isEmpty() && told.segments.isEmpty()) || (sent.events && !told.events)
        || (!sent.datasetId.isEmpty() && told.datasetId.isEmpty()) || timeLost(told.fromIngest, sent.fromIngest)
        || timeLost(told.qualifiedFrom, sent.qualifiedFrom) || timeLost(told.qualifiedTo, sent.qualifiedTo);
}

} // namespace

AskedFor askedFor(const ExportJob &job, const std::optional<LaunchEntry> &ours)
{
    if (!ours)
        return {job.request};
    const auto sent = readExportRequest(ours->body).request;
    const auto told = readExportRequest(job.request).request;
    if (sent && (!told || leavesOut(*told, *sent)))
        return {ours->body, true};
    return {job.request};
}

} // namespace exportdesk
