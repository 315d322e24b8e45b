// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobquery.h"
#include "models/jobs/jobrow.h"

#include <memory>
#include <vector>

namespace exportdesk
{

class JobNames;
class KnownJobs;
class MarkedJobs;

/// Decides whether a job matches a search.
///
/// Words, names and errors are compared once per distinct text, so a key stroke costs a few number comparisons per row.
class JobQueryMatcher
{
public:
    /// All outlive the matcher.
    JobQueryMatcher(const KnownJobs &jobs, const MarkedJobs &marks, const JobNames &names);
    ~JobQueryMatcher();

    const JobQuery &query() const { return m_query; }
    void setQuery(const JobQuery &query);
    /// As setQuery() when only the bounds of the creation are others, because time has passed.
    void moveBounds(const JobQuery &query);
    /// To be called when names or the language have changed: forgets the results for texts.
    void textsChanged();

    bool matches(const JobRow &row) const;
    bool matches(const LaunchRow &launch) const;
    /// Whether results change as time passes.
    bool dependsOnTime() const;

private:
    struct Prepared;
    struct TextMatch {
        quint64 words = 0; ///< bit per free word that occurs in the text
        bool token = false; ///< the text matches the tokens of its role
        bool known = false; ///< compared already
    };

    void prepare();
    const TextMatch &textMatch(int role, quint32 number) const;
    void compareText(int role, quint32 number) const;
    bool matchesTokens(const JobRow &row) const;
    bool matchesWords(const JobRow &row) const;
    bool matchesCause(const JobRow &row) const;
    bool matchesMark(const JobRow &row) const;
    bool matchesNumbers(qint64 createdMs, bool startedHere, const JobKey &key) const;
    bool matchesId(const JobKey &key) const;
    bool matchesDuration(const JobRow &row) const;
    bool dependsOnDuration() const { return m_query.longerThanMs || m_query.shorterThanMs; }
    template <typename Row>
    bool isExcluded(const Row &row) const;
    quint64 wordsInOwnTexts(const JobRow &row) const;

    const KnownJobs &m_jobs;
    const MarkedJobs &m_marks;
    const JobNames &m_names;
    JobQuery m_query;
    bool m_isRefused = false;
    std::vector<std::unique_ptr<JobQueryMatcher>> m_excluded;
    std::unique_ptr<Prepared> m_prepared;
};

/// Whether every job that matches \a now matches \a before, too.
bool isNarrower(const JobQuery &now, const JobQuery &before);

} // namespace exportdesk
