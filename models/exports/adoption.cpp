// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/adoption.h"

#include "models/exports/exportrequestreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Collects the comparison of one part after the other.
class Comparison
{
public:
    /// \a said: the job says something about this part at all. \a asked: the request does.
    void part(bool asked, bool said, bool equal)
    {
        if (said ? !equal : false)
            m_result = Likeness::Different;
        else if (asked && !said && m_result == Likeness::Same)
            m_result = Likeness::Possible;
    }
    void must(bool equal)
    {
        if (!equal)
            m_result = Likeness::Different;
    }
    Likeness result() const { return m_result; }

private:
    Likeness m_result = Likeness::Same;
};

QSet<QString> setOf(const std::optional<QStringList> &list)
{
    return list ? QSet<QString>(list->begin(), list->end()) : QSet<QString>();
}

bool sameTime(const Timestamp &a, const Timestamp &b)
{
    return a.ms() && b.ms() ? a.ms() == b.ms() : a.text() == b.text();
}

void compareTime(Comparison &comparison, const Timestamp &asked, const Timestamp &said)
{
    comparison.part(!asked.isEmpty(), !said.isEmpty(), sameTime(asked, said));
}

void compareTruth(Comparison &comparison, std::optional<bool> asked, std::optional<bool> said)
{
    // The platform's default is false for all of them.
    comparison.part(asked.value_or(false), said.has_value(), asked.value_or(false) == said.value_or(false));
}

void compareFields(Comparison &comparison, const std::optional<QStringList> &asked,
                   const std::optional<QStringList> &said)
{
    const QSet<QString> ours = setOf(asked);
    const QSet<QString> theirs = setOf(said);
    comparison.part(!ours.isEmpty(), !theirs.isEmpty(), ours == theirs);
}

void compareSegments(Comparison &comparison, const QList<SegmentChoice> &asked, const QList<SegmentChoice> &said)
{
    QHash<QString, QStringList> ours;
    QHash<QString, QStringList> theirs;
    for (const SegmentChoice &segment : asked)
        ours.insert(segment.key(), segment.status);
    for (const SegmentChoice &segment : said)
        theirs.insert(segment.key(), segment.status);
    bool equal = ours.size() == theirs.size();
    for (auto segment = ours.constBegin(); equal && segment != ours.constEnd(); ++segment) {
        const auto found = theirs.constFind(segment.key());
        equal = found != theirs.constEnd()
            && (segment->isEmpty() || found->isEmpty() || setOf(*segment) == setOf(*found));
    }
    comparison.part(!asked.isEmpty(), !said.isEmpty(), equal);
}

void compareEvents(Comparison &comparison, const std::optional<EventChoice> &asked,
                   const std::optional<EventChoice> &said)
{
    comparison.part(asked.has_value(), said.has_value(), asked.has_value());
    if (!asked || !said)
        return;
    compareFields(comparison, asked->fields, said->fields);
    compareTime(comparison, asked->from, said->from);
    compareTime(comparison, asked->to, said->to);
}

void comparePolicy(Comparison &comparison, const MergePolicyChoice &asked, const MergePolicyChoice &said)
{
    if (asked.id.isEmpty())
        return; // the platform puts the policy it chose into the job
    comparison.part(true, !said.id.isEmpty(), asked.id == said.id);
    if (asked.version && said.version)
        comparison.must(asked.version == said.version);
}

void compareUnknown(Comparison &comparison, const UnknownMembers &asked, const UnknownMembers &said)
{
    for (const UnknownMember &ours : asked) {
        for (const UnknownMember &theirs : said) {
            if (ours.key == theirs.key)
                comparison.must(ours.json == theirs.json);
        }
    }
}

ExportRequest requestOf(const ExportJob &job)
{
    if (auto read = readExportRequest(job.record); read.request)
        return *read.request;
    ExportRequest request; // a job that was made in memory, without a record
    request.datasetId = job.datasetId;
    request.schemaName = job.schemaName;
    request.mergePolicy.id = job.mergePolicyId;
    return request;
}

struct JobMatch {
    QString id;
    qint64 createdMs;
    Likeness likeness;
    QString requestId;
};

std::vector<JobMatch> matchingJobs(const LostLaunch &lost, const QList<LostIntent> &siblings,
                                   const std::vector<ExportJob> &jobs, const QSet<QString> &owned,
                                   const SearchWindow &window)
{
    std::vector<JobMatch> matching;
    QSet<QString> seen = owned; // the list moves while it is paged: a job may come twice
    for (const ExportJob &job : jobs) {
        const bool inTime = std::any_of(siblings.begin(), siblings.end(), [&](const LostIntent &one) {
            return job.createdMs < 0 || window.contains(one, job.createdMs);
        });
        if (job.id.isEmpty() || !inTime || seen.contains(job.id))
            continue;
        seen.insert(job.id);
        Likeness alike = likeness(lost.request, job);
        if (alike == Likeness::Same && job.createdMs < 0)
            alike = Likeness::Possible; // without its time it may be of any age
        if (alike != Likeness::Different)
            matching.push_back({job.id, job.createdMs, alike, job.requestId});
    }
    std::reverse(matching.begin(), matching.end()); // the list is newest first, and its times may be whole seconds
    std::stable_sort(matching.begin(), matching.end(),
                     [](const JobMatch &a, const JobMatch &b) { return a.createdMs < b.createdMs; });
    return matching;
}

} // namespace

Likeness likeness(const ExportRequest &asked, const ExportJob &job)
{
    const ExportRequest said = requestOf(job);
    Comparison comparison;
    comparison.must(asked.datasetId == said.datasetId);
    comparison.part(!asked.schemaName.isEmpty(), !said.schemaName.isEmpty(),
                    asked.schemaName.isEmpty() || asked.schemaName == said.schemaName);
    compareFields(comparison, asked.fields, said.fields);
    comparePolicy(comparison, asked.mergePolicy, said.mergePolicy);
    compareSegments(comparison, asked.segments, said.segments);
    compareTime(comparison, asked.qualifiedFrom, said.qualifiedFrom);
    compareTime(comparison, asked.qualifiedTo, said.qualifiedTo);
    compareTime(comparison, asked.fromIngest, said.fromIngest);
    compareTruth(comparison, asked.emptyProfiles, said.emptyProfiles);
    compareEvents(comparison, asked.events, said.events);
    compareTruth(comparison, asked.segmentPerBatch, said.segmentPerBatch);
    compareTruth(comparison, asked.evaluateSegments, said.evaluateSegments);
    compareUnknown(comparison, asked.unknown, said.unknown);
    return comparison.result();
}

bool contradicts(const ExportRequest &asked, const ExportJob &job)
{
    ExportRequest said = asked;
    if (requestOf(job).datasetId.isEmpty())
        said.datasetId.clear();
    return likeness(said, job) == Likeness::Different;
}

Finding findJob(const LostLaunch &lost, const QList<LostIntent> &siblings, const std::vector<ExportJob> &jobs,
                const QSet<QString> &owned, const SearchWindow &window)
{
    const std::vector<JobMatch> matching = matchingJobs(lost, siblings, jobs, owned, window);
    Finding finding;
    std::vector<JobMatch> same;
    for (const JobMatch &job : matching) {
        if (!lost.requestId.isEmpty() && job.requestId == lost.requestId)
            return {Finding::Kind::One, job.id, {}}; // the platform itself says which
        if (job.createdMs < 0 || window.contains(lost, job.createdMs))
            finding.candidates += job.id;
        if (job.likeness == Likeness::Same)
            same.push_back(job);
    }
    if (same.empty())
        return finding;
    if (qsizetype(same.size()) > siblings.size()) {
        // More jobs than lost launches: somebody else asked for the same. Which is ours cannot be known.
        finding.kind = finding.candidates.isEmpty() ? Finding::Kind::None : Finding::Kind::Several;
        return finding;
    }
    for (const LostIntent &sibling : siblings) {
        const auto job = std::find_if(same.begin(), same.end(),
                                      [&](const JobMatch &one) { return window.contains(sibling, one.createdMs); });
        if (job == same.end())
            continue;
        if (sibling.id == lost.id)
            return {Finding::Kind::One, job->id, {}};
        same.erase(job);
    }
    return finding; // those that match go to siblings who clicked earlier, as far as can be known
}

} // namespace exportdesk
