// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/resolvedrequest.h"

namespace exportdesk
{

QString policyInUse(const ExportRequest &request, const RequestFacts &facts)
{
    if (!request.mergePolicy.id.isEmpty())
        return request.mergePolicy.id;
    QString ofSegments;
    for (const SegmentChoice &segment : request.segments) {
        const QString policy = facts.segments.value(segment.segmentId).mergePolicyId;
        if (!ofSegments.isEmpty() && policy != ofSegments)
            return {}; // the platform needs one to be selected
        ofSegments = policy;
    }
    if (!request.segments.isEmpty())
        return ofSegments;
    return facts.defaultPolicy(request.schemaName);
}

ExportRequest withPolicyResolved(ExportRequest request, const RequestFacts &facts)
{
    request.mergePolicy.id = policyInUse(request, facts);
    const qint64 latest = facts.policies.value(request.mergePolicy.id).latestVersion;
    if (!request.mergePolicy.version && latest > 0)
        request.mergePolicy.version = latest;
    return request;
}

} // namespace exportdesk
