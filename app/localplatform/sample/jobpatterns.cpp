// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/jobpatterns.h"

using json = nlohmann::json;

namespace localplatform
{

namespace
{

json request(const std::string &dataset, const std::string &fields, const json &policy, bool perSegment = false)
{
    json body{{"destination", {{"datasetId", dataset}, {"segmentPerBatch", perSegment}}},
              {"schema", {{"name", "_xdm.context.profile"}}},
              {"mergePolicy", {{"id", policy.at("id")}, {"version", policy.at("version")}}}};
    if (!fields.empty())
        body["fields"] = fields;
    return body;
}

json segments(std::initializer_list<std::string> ids, const char *status = "realized")
{
    json list = json::array();
    for (const std::string &id : ids)
        list.push_back({{"segmentId", id}, {"segmentNs", "ups"}, {"status", {status}}});
    return list;
}

json events(const std::string &fields, const char *from)
{
    json list{{"filter", {{"fromIngestTimestamp", from}}}};
    if (!fields.empty())
        list["fields"] = fields;
    return {{"eventList", list}};
}

constexpr char PersonFields[] = "person.name.firstName,person.name.lastName,personalEmail.address,identityMap";

} // namespace

std::vector<JobPattern> jobPatterns(const SampleCatalog &catalog)
{
    const auto &sets = catalog.datasets();
    const auto &policies = catalog.policies();
    const auto segment = [&catalog](size_t number) { return catalog.segments()[number].id; };
    const std::string first = sets.targets.front();
    std::vector<JobPattern> patterns;
    const auto add
        = [&patterns](json body, int weight, int seconds, std::vector<std::string> ids, double share, bool small) {
              patterns.push_back({std::move(body), weight, seconds, std::move(ids), share, small});
          };

    json body = request(first, "", policies[0]);
    add(body, 8, 1100, {}, 0.92, false);
    body = request(first, PersonFields, policies[1]);
    body["filter"]["segments"] = segments({segment(1)});
    add(body, 14, 420, {segment(1)}, 1, false);
    if (sets.targets.size() < 3)
        return patterns;

    body = request(sets.targets[1], std::string(PersonFields) + ",_northwind.loyalty.tier,_northwind.loyalty.points",
                   policies[2]);
    body["filter"]["segments"] = segments({segment(0)});
    add(body, 22, 480, {segment(0)}, 1, true);
    body = request(sets.targets[2], "identityMap,personalEmail.address", policies[0]);
    body["filter"]["segments"] = segments({segment(2)});
    body["additionalFields"]
        = events("timestamp,eventType,productListItems.SKU,productListItems.name,commerce.cart.cartID", "@MONTH@");
    add(body, 26, 190, {segment(2)}, 1, true);
    body = request(sets.targets[1], PersonFields, policies[0], true);
    body["filter"]["segments"] = segments({segment(3), segment(4)});
    add(body, 9, 330, {segment(3), segment(4)}, 1, true);
    body = request(first, "identities.id,personalEmail.address,homeAddress,_repo.modifyDate", policies[3]);
    body["filter"]["fromIngestTimestamp"] = "@FROM@";
    add(body, 8, 260, {}, 0.06, false);
    body = request(sets.targets[1], "identityMap,_northwind.scores.churn", policies[1]);
    body["filter"]["segments"] = segments({segment(5)}, "exited");
    body["filter"]["segmentQualificationTime"] = {{"startTime", "@MONTH@"}};
    add(body, 6, 210, {segment(5)}, 0.1, true);
    body = request(sets.targets[2], "identityMap", policies[0]);
    body["additionalFields"] = events("", "@FROM@");
    body["filter"]["emptyProfiles"] = true;
    add(body, 7, 640, {}, 1, false);
    return patterns;
}

} // namespace localplatform
