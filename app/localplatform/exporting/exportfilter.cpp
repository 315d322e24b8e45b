// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/exportfilter.h"

#include <algorithm>
#include <set>

namespace localplatform
{

ExportFilter::ExportFilter(const QSqlDatabase &database, const StitchedProfiles &profiles, const ExportRequest &request,
                           const std::vector<BatchOrder> &batches)
    : m_request(request)
    , m_batches(batches)
    , m_memberships(database, profiles)
{
    std::set<std::string> segments;
    for (const SegmentChoice &choice : request.segments)
        segments.insert(choice.segmentId);
    for (const std::string &segment : segments)
        m_memberships.loadSegment(segment);
}

std::vector<size_t> ExportFilter::batchesOf(const StitchedProfile &profile) const
{
    if (profile.fragments.empty() && !m_request.emptyProfiles)
        return {};
    if (m_request.ingestedAfter && profile.newestIngestion <= *m_request.ingestedAfter)
        return {};
    std::set<std::string> matched;
    if (!m_request.segments.empty()) {
        const MembershipMap memberships = m_memberships.ofLoaded(profile);
        for (const SegmentChoice &choice : m_request.segments) {
            if (matches(choice, memberships))
                matched.insert(choice.segmentId);
        }
        if (matched.empty())
            return {};
    }
    std::vector<size_t> numbers;
    for (size_t number = 0; number < m_batches.size(); ++number) {
        const std::string segment = m_batches[number].segmentId.toStdString();
        if (segment.empty() || matched.contains(segment))
            numbers.push_back(number);
    }
    return numbers;
}

bool ExportFilter::matches(const SegmentChoice &choice, const MembershipMap &memberships) const
{
    const auto found = memberships.find({choice.ns, choice.segmentId});
    if (found == memberships.end())
        return false;
    const Membership &membership = found->second;
    return std::find(choice.status.begin(), choice.status.end(), membership.status) != choice.status.end()
        && (!m_request.qualifiedFrom || membership.qualified >= *m_request.qualifiedFrom)
        && (!m_request.qualifiedTo || membership.qualified <= *m_request.qualifiedTo);
}

} // namespace localplatform
