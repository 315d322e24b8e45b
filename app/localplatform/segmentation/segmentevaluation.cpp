// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/segmentation/segmentevaluation.h"

#include "app/localplatform/profiles/merging.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/profiles/profilewriter.h"
#include "app/localplatform/profiles/profilexid.h"

#include <algorithm>
#include <set>
#include <stdexcept>

using namespace Qt::StringLiterals;
using json = nlohmann::json;

namespace localplatform
{

namespace
{

constexpr qint64 ExitedIsKeptMs = 30 * qint64(86'400'000);
constexpr size_t MostXids = 1000;
constexpr size_t LongestExpression = 10'000;

std::string textAt(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string expressionOf(const json &definition)
{
    const auto expression = definition.find("expression");
    return expression != definition.end() && expression->is_object() ? textAt(*expression, "value") : std::string();
}

/// The parser is recursive: what clients send is bounded first.
Pql compiled(const std::string &expression)
{
    int depth = 0;
    int deepest = 0;
    for (const char letter : expression) {
        depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    if (expression.size() > LongestExpression || deepest > 100)
        throw std::runtime_error("The expression is too long or nested too deeply.");
    return Pql::parse(expression);
}

bool readsEvents(const std::string &expression)
{
    return expression.find("chain") != std::string::npos;
}

void countNamespaces(const StitchedProfiles &profiles, const StitchedProfile &profile,
                     std::map<std::string, qint64> &counts)
{
    std::set<std::string> namespaces;
    for (const int number : profile.identities)
        namespaces.insert(profiles.identities()[size_t(number)].ns);
    for (const std::string &name : namespaces)
        ++counts[name];
}

/// The merged attributes and the events of profiles, one after another.
class ProfileData
{
public:
    explicit ProfileData(const QSqlDatabase &database, qint64 space, const MergeRule &rule)
        : m_space(space)
        , m_rule(rule)
        , m_fragment(database, u"SELECT dataset, updated, attributes FROM profile_fragment WHERE id = ?"_s)
        , m_event(database, u"SELECT occurred, body FROM profile_event WHERE space = ? AND identity = ?"_s)
    {
    }

    json attributes(const StitchedProfile &profile)
    {
        std::vector<Fragment> fragments;
        for (const qint64 id : profile.fragments) {
            m_fragment.run(id);
            if (m_fragment.next())
                fragments.push_back({id, m_fragment.text(0), m_fragment.number(1), json::parse(m_fragment.text(2))});
        }
        m_fragment.finish();
        return mergeFragments(m_rule, std::move(fragments));
    }

    /// Bodies and times; \a bodies owns what the events point at.
    std::vector<PqlEvent> events(const StitchedProfiles &profiles, const StitchedProfile &profile,
                                 std::vector<json> &bodies)
    {
        std::vector<qint64> times;
        for (const int key : profile.ownsEvents ? profile.keys : std::vector<int>()) {
            m_event.run(m_space, profiles.identities()[size_t(key)].id);
            while (m_event.next()) {
                times.push_back(m_event.number(0));
                bodies.push_back(json::parse(m_event.text(1)));
            }
        }
        m_event.finish();
        std::vector<PqlEvent> events;
        for (size_t i = 0; i < bodies.size(); ++i)
            events.push_back({&bodies[i], times[i]});
        return events;
    }

private:
    qint64 m_space;
    const MergeRule &m_rule;
    Statement m_fragment, m_event;
};

} // namespace

qint64 SegmentFigures::members() const
{
    qint64 count = 0;
    for (const auto &[status, number] : byStatus)
        count += status == "exited" ? 0 : number;
    return count;
}

SegmentEvaluation::SegmentEvaluation(Store &store, const Place &place, qint64 nowMs)
    : m_store(store)
    , m_place(place)
    , m_nowMs(nowMs)
{
}

MergeRule SegmentEvaluation::ruleOf(const std::string &policyId) const
{
    const QString id = QString::fromStdString(policyId);
    if (const auto policy = m_store.get(u"mergePolicy"_s, m_place, id))
        return MergeRule::fromPolicy(*policy).value_or(MergeRule{});
    return MergeRule::fromSystemId(id).value_or(MergeRule{});
}

std::map<std::string, std::vector<json>> SegmentEvaluation::byPolicy(const std::vector<json> &definitions) const
{
    std::map<std::string, std::vector<json>> sorted;
    for (const json &definition : definitions)
        sorted[textAt(definition, "mergePolicyId")].push_back(definition);
    return sorted;
}

void SegmentEvaluation::eachProfile(const MergeRule &rule, bool withEvents, const Cancelled &cancelled,
                                    const Visit &visit)
{
    const QSqlDatabase database = m_store.database();
    const StitchedProfiles profiles(database, m_place, rule);
    ProfileData data(database, ProfileTables::findSpace(database, m_place), rule);
    for (const StitchedProfile &profile : profiles.profiles()) {
        if (cancelled())
            return;
        const json attributes = data.attributes(profile);
        std::vector<json> bodies;
        const std::vector<PqlEvent> events
            = withEvents ? data.events(profiles, profile, bodies) : std::vector<PqlEvent>();
        visit(profiles, profile, {attributes, events, m_nowMs});
    }
}

void SegmentEvaluation::decide(const Compiled &segment, const StitchedProfiles &profiles,
                               const StitchedProfile &profile, const PqlSubject &subject, const MembershipMap &known,
                               SegmentFigures &figures)
{
    const auto found = known.find({"ups", segment.id});
    const bool was = found != known.end() && found->second.status != "exited";
    const bool is = segment.expression.matches(subject);
    const auto change = [&](const char *status) {
        for (const int key : profile.keys)
            m_changes.push_back({profiles.identities()[size_t(key)].id, segment.id, status});
    };
    if (is) {
        ++figures.byStatus[was ? found->second.status : "realized"];
        countNamespaces(profiles, profile, figures.byNamespace);
        if (!was)
            change("realized");
    } else if (was) {
        ++figures.byStatus["exited"];
        change("exited");
    } else if (found != known.end()) {
        if (found->second.qualified < m_nowMs - ExitedIsKeptMs)
            change(nullptr);
        else
            ++figures.byStatus["exited"];
    }
}

SegmentEvaluation::Result SegmentEvaluation::evaluate(const std::vector<json> &definitions, const Cancelled &cancelled)
{
    Result result;
    for (const auto &[policyId, segments] : byPolicy(definitions)) {
        std::vector<Compiled> expressions;
        bool withEvents = false;
        for (const json &definition : segments) {
            expressions.push_back({textAt(definition, "id"), compiled(expressionOf(definition))});
            withEvents = withEvents || readsEvents(expressionOf(definition));
            result.segments[textAt(definition, "id")] = {};
        }
        qint64 &count = result.profilesByPolicy[policyId];
        std::optional<Memberships> memberships;
        eachProfile(ruleOf(policyId), withEvents, cancelled,
                    [&](const StitchedProfiles &profiles, const StitchedProfile &profile, const PqlSubject &subject) {
                        if (!memberships) {
                            memberships.emplace(m_store.database(), profiles);
                            for (const Compiled &segment : expressions)
                                memberships->loadSegment(segment.id);
                        }
                        ++count;
                        const MembershipMap known = memberships->ofLoaded(profile);
                        for (const Compiled &segment : expressions)
                            decide(segment, profiles, profile, subject, known, result.segments[segment.id]);
                    });
    }
    if (!cancelled())
        write();
    m_changes.clear();
    return result;
}

void SegmentEvaluation::write()
{
    Store::Transaction transaction(m_store);
    ProfileWriter writer(m_store.database(), m_place);
    Statement drop(m_store.database(),
                   u"DELETE FROM profile_membership WHERE identity = ? AND segment = ? AND ns = 'ups'"_s);
    const qint64 seconds = m_nowMs / 1000 * 1000;
    for (const Change &change : m_changes) {
        const QString segment = QString::fromStdString(change.segment);
        if (change.status)
            writer.setMembership(change.identity, segment, QString::fromLatin1(change.status), seconds);
        else
            drop.run(change.identity, segment);
    }
    transaction.commit();
}

SegmentEvaluation::Result SegmentEvaluation::recorded(const std::vector<json> &definitions)
{
    Result result;
    for (const auto &[policyId, segments] : byPolicy(definitions)) {
        const StitchedProfiles profiles(m_store.database(), m_place, ruleOf(policyId));
        Memberships memberships(m_store.database(), profiles);
        result.profilesByPolicy[policyId] = qint64(profiles.profiles().size());
        for (const json &definition : segments) {
            result.segments[textAt(definition, "id")] = {};
            memberships.loadSegment(textAt(definition, "id"));
        }
        for (const StitchedProfile &profile : profiles.profiles()) {
            for (const auto &[segment, membership] : memberships.ofLoaded(profile)) {
                if (segment.first != "ups")
                    continue;
                SegmentFigures &figures = result.segments[segment.second];
                ++figures.byStatus[membership.status];
                if (membership.status != "exited")
                    countNamespaces(profiles, profile, figures.byNamespace);
            }
        }
    }
    return result;
}

SegmentEvaluation::Matches SegmentEvaluation::matching(const std::string &expression, const MergeRule &rule)
{
    const Pql pql = compiled(expression);
    Matches matches;
    eachProfile(
        rule, readsEvents(expression), [] { return false; },
        [&](const StitchedProfiles &profiles, const StitchedProfile &profile, const PqlSubject &subject) {
            if (!pql.matches(subject))
                return;
            ++matches.profiles;
            countNamespaces(profiles, profile, matches.byNamespace);
            if (matches.xids.size() < MostXids && !profile.identities.empty())
                matches.xids.push_back(xidOf(profiles.identities()[size_t(profile.identities.front())]));
        });
    return matches;
}

} // namespace localplatform
