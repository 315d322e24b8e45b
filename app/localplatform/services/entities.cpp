// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/exporting/profilerows.h"
#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/profiletables.h"
#include "app/localplatform/profiles/profilexid.h"
#include "app/localplatform/profiles/times.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr auto ProfileClass = "_xdm.context.profile"_L1;
constexpr auto EventClass = "_xdm.context.experienceevent"_L1;

Response entityFailure(int status, const QString &message)
{
    return failure(u"E6"_s, status, QString::number(status), message);
}

/// Namespace and value of the identity asked for.
struct WantedIdentity {
    std::string ns;
    std::string value;
};

/// An id with its namespace, or an XID alone.
std::optional<WantedIdentity> wantedIdentity(const Call &call, const QString &id, const QString &ns)
{
    if (id.isEmpty())
        return {};
    if (!ns.isEmpty())
        return WantedIdentity{(call.quirk("exactNamespaces") ? ns : ns.toLower()).toStdString(), id.toStdString()};
    const auto known = identityOfXid(id.toStdString());
    return known ? std::optional(WantedIdentity{known->first, known->second}) : std::nullopt;
}

/// The rule of the policy asked for, or of the default policy; empty if there is no such policy.
struct PolicyRule {
    std::string id;
    MergeRule rule;
};
std::optional<PolicyRule> policyRule(const Call &call, const QString &wanted)
{
    for (const Document &document : call.platform.store.list(u"mergePolicy"_s, call.place)) {
        const json policy = json::parse(document.json);
        if (wanted.isEmpty() ? flagOf(policy, "default") : document.id == wanted)
            return PolicyRule{document.id.toStdString(), MergeRule::fromPolicy(policy).value_or(MergeRule{})};
    }
    return {};
}

Response unknownEntityPolicy(const Call &call, const QString &id)
{
    return failure(u"E9"_s, 422, u"UPLIB-101221-404"_s,
                   u"Merge policy not found for id %1 in sandbox %2."_s.arg(id, call.place.sandbox));
}

/// The profiles of a place under a policy, to look identities up in.
class EntityLookup
{
public:
    EntityLookup(const Call &call, PolicyRule policy)
        : m_database(call.platform.store.database())
        , m_space(ProfileTables::findSpace(m_database, call.place))
        , m_policy(std::move(policy))
        , m_profiles(m_database, call.place, m_policy.rule)
    {
    }

    const StitchedProfile *find(const WantedIdentity &wanted) const
    {
        const auto &profiles = m_profiles.profiles();
        const auto has = [&](const StitchedProfile &profile) {
            return std::ranges::any_of(profile.identities, [&](int number) {
                const Identity &identity = m_profiles.identities()[size_t(number)];
                return identity.ns == wanted.ns && identity.value == wanted.value;
            });
        };
        const auto found = std::ranges::find_if(profiles, has);
        return found == profiles.end() ? nullptr : &*found;
    }

    std::string xid(const StitchedProfile &profile) const { return xids(profile).front(); }

    std::vector<std::string> xids(const StitchedProfile &profile) const
    {
        std::vector<std::string> all;
        for (const int number : profile.identities)
            all.push_back(xidOf(m_profiles.identities()[size_t(number)]));
        return all;
    }

    /// What an export of this profile contains, with where it comes from.
    json entry(const StitchedProfile &profile, const std::string &fields) const
    {
        ExportRequest request;
        request.fields = fields;
        ProfileRows rows(m_database, m_space, m_profiles, m_policy.rule, request);
        std::set<std::string> sources;
        Statement fragment(m_database, u"SELECT dataset FROM profile_fragment WHERE id = ?"_s);
        for (const qint64 id : profile.fragments) {
            fragment.run(id);
            if (fragment.next())
                sources.insert(fragment.text(0));
        }
        return {{"entityId", xid(profile)},    {"mergePolicy", {{"id", m_policy.id}}},
                {"sources", sources},          {"identityGraph", xids(profile)},
                {"entity", rows.row(profile)}, {"lastModifiedAt", isoTime(profile.newestIngestion)}};
    }

    /// The events of a profile by time, each as `children` shows it.
    std::vector<json> events(const StitchedProfile &profile, qint64 from, qint64 to, bool newestFirst) const
    {
        std::vector<std::pair<std::pair<qint64, qint64>, json>> found;
        Statement select(m_database,
                         u"SELECT id, occurred, ingested, body FROM profile_event "
                         "WHERE space = ? AND identity = ? AND occurred >= ? AND occurred < ?"_s);
        for (const int key : profile.ownsEvents ? profile.keys : std::vector<int>()) {
            select.run(m_space, m_profiles.identities()[size_t(key)].id, from, to);
            while (select.next())
                found.push_back({{select.number(1), select.number(0)},
                                 {{"relatedEntityId", xid(profile)},
                                  {"entityId", "event-" + std::to_string(select.number(0))},
                                  {"timestamp", select.number(1)},
                                  {"entity", json::parse(select.text(3))},
                                  {"lastModifiedAt", isoTime(select.number(2))}}});
        }
        std::ranges::sort(found, {}, &std::pair<std::pair<qint64, qint64>, json>::first);
        if (newestFirst)
            std::ranges::reverse(found);
        std::vector<json> events;
        for (auto &[time, event] : found)
            events.push_back(std::move(event));
        return events;
    }

private:
    QSqlDatabase m_database;
    qint64 m_space;
    PolicyRule m_policy;
    StitchedProfiles m_profiles;
};

std::optional<Response> lookUpRefused(const Call &call)
{
    if (!call.quirk("profilesRefused"))
        return {};
    return failure(u"E6"_s, 403, u"403"_s, u"UPS-ACC-1000004: the organization may not look up profiles."_s);
}

/// The page of events that `start` begins; the link of the last page is empty.
Response eventPage(const Call &call, const EntityLookup &lookup, const StitchedProfile &profile)
{
    const Request &request = call.request;
    QString order = request.parameter(u"orderBy"_s);
    if (order.isEmpty())
        order = request.parameter(u"orderby"_s);
    const qint64 limit = call.number(u"limit"_s, 1000);
    const qint64 start = call.number(u"start"_s, 0);
    if (limit < 1 || start < 0)
        return entityFailure(400, u"limit must be a number above 0."_s);
    const auto bound = [&](const QString &name, qint64 otherwise) {
        bool good = false;
        const qint64 value = request.parameter(name).toLongLong(&good);
        return good ? value : otherwise;
    };
    const std::vector<json> all
        = lookup.events(profile, bound(u"startTime"_s, 0), bound(u"endTime"_s, std::numeric_limits<qint64>::max()),
                        order.startsWith(u'-'));
    const size_t begin = std::min(all.size(), size_t(start));
    const size_t end = std::min(all.size(), begin + size_t(limit));
    const std::string next = end < all.size() ? std::to_string(end) : std::string();
    const std::string href = next.empty() ? next : "/entities?start=" + next + otherParameters(request, {u"start"_s});
    return answer(
        {{"_page",
          {{"orderby", "timestamp"}, {"start", std::to_string(begin)}, {"count", end - begin}, {"next", next}}},
         {"children", std::vector<json>(all.begin() + qsizetype(begin), all.begin() + qsizetype(end))},
         {"_links", {{"next", {{"href", href}}}}}});
}

Response lookUpEntity(Call &call)
{
    if (const auto no = lookUpRefused(call))
        return *no;
    const Request &request = call.request;
    const QString schema = request.parameter(u"schema.name"_s);
    const bool events = schema == EventClass;
    if (!events && schema != ProfileClass)
        return entityFailure(400, u"schema.name must be %1 or %2."_s.arg(ProfileClass, EventClass));
    const bool related = events && request.hasParameter(u"relatedEntityId"_s);
    const auto wanted = wantedIdentity(call, request.parameter(related ? u"relatedEntityId"_s : u"entityId"_s),
                                       request.parameter(related ? u"relatedEntityIdNS"_s : u"entityIdNS"_s));
    if (!wanted)
        return failure(u"E6"_s, 422, u"422"_s, u"UPS-MRG-1000001: the identity cannot be read."_s);
    const QString policyId = request.parameter(u"mergePolicyId"_s);
    const auto policy = policyRule(call, policyId);
    if (!policy)
        return unknownEntityPolicy(call, policyId);
    const EntityLookup lookup(call, *policy);
    const StitchedProfile *profile = lookup.find(*wanted);
    if (!profile && call.quirk("missingProfileEmpty"))
        return answer(json::object());
    if (!profile)
        return answer({{"statusCode", "404"}}, 404);
    if (events)
        return eventPage(call, lookup, *profile);
    return answer({{lookup.xid(*profile), lookup.entry(*profile, request.parameter(u"fields"_s).toStdString())}});
}

/// Several profiles in one call; one that is missing has an empty entity.
Response lookUpEntities(Call &call)
{
    if (const auto no = lookUpRefused(call))
        return *no;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("identities", json()).is_array())
        return entityFailure(400, u"identities must be a list. "_s + body.error);
    const QString policyId = textOf(body.value, "mergePolicyId");
    const auto policy = policyRule(call, policyId);
    if (!policy)
        return unknownEntityPolicy(call, policyId);
    std::string fields;
    for (const json &field : body.value.value("fields", json::array())) {
        if (field.is_string())
            fields += (fields.empty() ? "" : ",") + field.get<std::string>();
    }
    const EntityLookup lookup(call, *policy);
    json entities = json::object();
    for (const json &identity : body.value["identities"]) {
        const json ns = identity.is_object() ? identity.value("entityIdNS", json::object()) : json::object();
        const QString id = identity.is_object() ? textOf(identity, "entityId") : QString();
        const QString code = ns.is_object() ? textOf(ns, "code") : QString();
        const auto wanted = wantedIdentity(call, id, code);
        if (!wanted)
            return entityFailure(400, u"Each identity needs an entityId and a namespace."_s);
        const StitchedProfile *profile = lookup.find(*wanted);
        const std::string xid = profile ? lookup.xid(*profile) : xidOf({0, wanted->ns, wanted->value});
        json &entry = entities[xid];
        entry = profile ? lookup.entry(*profile, fields)
                        : json{{"entityId", xid},
                               {"sources", {""}},
                               {"entity", json::object()},
                               {"lastModifiedAt", "1970-01-01T00:00:00Z"}};
        entry["requestedIdentity"] = {{"entityId", id.toStdString()}, {"entityIdNS", {{"code", code.toStdString()}}}};
    }
    return answer(entities);
}

} // namespace

void addEntities(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/access/entities", lookUpEntity);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/access/entities", lookUpEntities);
}

} // namespace localplatform
