// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/askedfor.h"

#include "models/exports/exportrequestreader.h"

namespace exportdesk
{

namespace
{

/// Whether a member that narrows the export, or says where it goes, was \a sent but is not \a echoed.
bool leavesOut(const ExportRequest &echoed, const ExportRequest &sent)
{
    const auto timeLost
        = [](const Timestamp &there, const Timestamp &here) { return !here.isEmpty() && there.isEmpty(); };
    return (sent.fields && !echoed.fields) || (!sent.mergePolicy.id.isEmpty() && echoed.mergePolicy.id.isEmpty())
        || (!sent.segments.isEmpty() && echoed.segments.isEmpty()) || (sent.events && !echoed.events)
        || (!sent.datasetId.isEmpty() && echoed.datasetId.isEmpty()) || timeLost(echoed.fromIngest, sent.fromIngest)
        || timeLost(echoed.qualifiedFrom, sent.qualifiedFrom) || timeLost(echoed.qualifiedTo, sent.qualifiedTo);
}

} // namespace

AskedFor askedFor(const ExportJob &job, const std::optional<LaunchEntry> &ours)
{
    if (!ours)
        return {job.request};
    const auto sent = readExportRequest(ours->body).request;
    const auto echoed = readExportRequest(job.request).request;
    if (sent && (!echoed || leavesOut(*echoed, *sent)))
        return {ours->body, true};
    return {job.request};
}

} // namespace exportdesk
