// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/memberships.h"
#include "app/localplatform/sample/pql.h"

#include <functional>

namespace localplatform
{

/// The profiles in a segment, as the metrics of a segment job count them.
struct SegmentFigures {
    std::map<std::string, qint64> byStatus; ///< realized, existing, exited
    std::map<std::string, qint64> byNamespace; ///< those not exited that have an identity there

    qint64 members() const; ///< not exited
};

/// Decides which merged profiles of a place are in which segment, and records it.
class SegmentEvaluation
{
public:
    using Cancelled = std::function<bool()>;

    SegmentEvaluation(Store &store, const Place &place, qint64 nowMs);

    struct Result {
        std::map<std::string, SegmentFigures> segments; ///< by segment id
        std::map<std::string, qint64> profilesByPolicy; ///< by merge policy id
    };
    /// Evaluates segment definitions and updates the memberships: who matches is realized, who no longer does has
    /// exited; memberships that exited thirty days ago are dropped. Nothing is written once \a cancelled says so.
    /// Throws std::runtime_error for an expression that cannot be read.
    Result evaluate(const std::vector<nlohmann::json> &definitions, const Cancelled &cancelled);

    /// Counts the memberships as they are recorded.
    Result recorded(const std::vector<nlohmann::json> &definitions);

    struct Matches {
        qint64 profiles = 0;
        std::map<std::string, qint64> byNamespace;
        std::vector<std::string> xids; ///< of the first thousand
    };
    /// The profiles (of the rule given) that an expression matches. Throws std::runtime_error as evaluate() does.
    Matches matching(const std::string &expression, const MergeRule &rule);

private:
    struct Compiled {
        std::string id;
        Pql expression;
    };
    struct Change {
        qint64 identity;
        std::string segment;
        const char *status; ///< null: the membership is dropped
    };
    using Visit
        = std::function<void(const StitchedProfiles &profiles, const StitchedProfile &profile, const PqlSubject &)>;

    /// Definitions by the merge policy they use.
    std::map<std::string, std::vector<nlohmann::json>> byPolicy(const std::vector<nlohmann::json> &definitions) const;
    MergeRule ruleOf(const std::string &policyId) const;
    void eachProfile(const MergeRule &rule, bool withEvents, const Cancelled &cancelled, const Visit &visit);
    void decide(const Compiled &segment, const StitchedProfiles &profiles, const StitchedProfile &profile,
                const PqlSubject &subject, const MembershipMap &known, SegmentFigures &figures);
    void write();

    Store &m_store;
    Place m_place;
    qint64 m_nowMs;
    std::vector<Change> m_changes;
};

} // namespace localplatform
