// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/times.h"
#include "app/localplatform/queryservice/querytables.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr char QueryService[] = "https://platform.adobe.io/data/foundation/query";

Response queryFailure(int status, const QString &message)
{
    return failure(u"E8"_s, status, QString::number(status), message);
}

std::optional<Response> queriesRefused(const Call &call)
{
    if (!call.quirk("queriesRefused"))
        return {};
    return gatewayFailure(u"403027"_s, u"User Context is not valid: the permission is missing"_s);
}

/// What psql needs.
Response connectionParameters(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    const std::string token = call.request.header(u"authorization"_s).section(u' ', 1).trimmed().toStdString();
    return answer({{"username", call.place.org.toStdString()},
                   {"dbName", call.place.sandbox.toStdString() + ":all"},
                   {"host", "127.0.0.1"},
                   {"port", call.platform.queryPort()},
                   {"version", 1},
                   {"token", token},
                   {"compressedToken", token},
                   {call.quirk("websoketHost") ? "websoketHost" : "websocketHost",
                    "northwind-websocket.platform-query.invalid"}});
}

/// The dataset behind the first table of a statement; null if the statement names none or an unknown one.
std::optional<QueryTables::Dataset> tableOf(const Call &call, const QString &sql)
{
    static const QRegularExpression from(u"\\b(?:from|into)\\s+\"?([a-z0-9_]+)\"?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString table = from.match(sql).captured(1);
    if (table.isEmpty())
        return {};
    return QueryTables(call.platform.store, call.place).dataset(table.toStdString());
}

qint64 rowsIn(const Call &call, const QString &dataset)
{
    qint64 rows = 0;
    for (const Document &batch :
         call.platform.store.list(u"batch"_s, call.place, Store::Order::OldestFirst, -1, 0, dataset))
        rows += numberOf(json::parse(batch.json), "recordCount");
    return rows;
}

/// Decides how a query ends. Its rows are never returned, as on the platform: only their number.
void completeQuery(const Call &call, json &query)
{
    static const QRegularExpression counted(u"\\bcount\\s*\\("_s, QRegularExpression::CaseInsensitiveOption);
    const QString sql = textOf(query["request"], "sql");
    const auto dataset = tableOf(call, sql);
    if (!dataset) {
        query["state"] = "FAILED";
        query["errors"] = {{{"code", "42P01"},
                            {"message", "The statement names no table of this sandbox."},
                            {"errorType", "USER_ERROR"}}};
        return;
    }
    query["state"] = "SUCCESS";
    query["rowCount"] = counted.match(sql).hasMatch() ? 1 : rowsIn(call, dataset->id);
    query["_links"]["referenced_datasets"]
        = {{{"id", dataset->id.toStdString()},
            {"href", "https://platform.adobe.io/data/foundation/catalog/dataSets/" + dataset->id.toStdString()}}};
    if (call.quirk("errorsOnSuccess"))
        query["errors"]
            = {{{"code", "58000"}, {"message", "A retried stage failed once."}, {"errorType", "SYSTEM_ERROR"}}};
}

/// The query as it is by now: SUBMITTED, IN_PROGRESS and then its end, which is kept.
json currentQuery(const Call &call, const Document &document)
{
    json query = json::parse(document.json);
    // Only those of sessions are kept so; one that nobody executes was left by a process that was killed.
    if (textOf(query, "state") == "IN_PROGRESS"_L1 && !call.platform.querySessions.executes(document.id))
        query["state"] = "FAILED";
    if (textOf(query, "state") != "SUBMITTED"_L1)
        return query;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 age = now - document.created;
    if (age < call.platform.clock.stretched(1).count())
        return query;
    query["updated"] = isoTimeMs(now);
    if (age < call.platform.clock.stretched(4).count()) {
        query["state"] = "IN_PROGRESS";
        return query;
    }
    completeQuery(call, query);
    query["elapsedTime"] = age;
    call.platform.store.put(u"query"_s, call.place, document.id, document.created, query);
    return query;
}

std::optional<json> queryWith(const Call &call, const QString &id)
{
    const auto query = call.platform.store.get(u"query"_s, call.place, id);
    if (!query)
        return {};
    const qint64 created = fromIsoTime(query->value("created", "")).value_or(0);
    return currentQuery(call, {id, created, {}, query->dump()});
}

/// The start is not encoded: it is a time, and clients take it out of the link as it stands.
json listLinks(const Call &call, const char *path, const std::string &next, qint64 limit)
{
    if (next.empty() || call.quirk("queriesWithoutNext"))
        return json::object();
    return {
        {"next",
         {{"href",
           std::string(QueryService) + path + "?start=" + next + "&orderby=-created&limit=" + std::to_string(limit)}}}};
}

/// A page of queries, templates or schedules, newest first; `start` is the time at which it begins.
Response queryPage(const Call &call, const char *key, const char *path, std::vector<json> all)
{
    const qint64 limit = std::min<qint64>(1000, call.number(u"limit"_s, 20));
    if (limit < 1)
        return queryFailure(400, u"limit must be a number above 0."_s);
    std::ranges::stable_sort(all, std::greater<>(), [](const json &one) { return one.value("created", ""); });
    const std::string start = call.request.parameter(u"start"_s).toStdString();
    std::erase_if(all, [&](const json &one) { return !start.empty() && one.value("created", "") > start; });
    const std::string next = all.size() > size_t(limit) ? all[size_t(limit)].value("created", "") : std::string();
    if (all.size() > size_t(limit))
        all.resize(size_t(limit));
    const std::string first = all.empty() ? std::string() : all.front().value("created", "");
    return answer({{key, all},
                   {"_page", {{"orderby", "-created"}, {"start", first}, {"next", next}, {"count", all.size()}}},
                   {"_links", listLinks(call, path, next, limit)},
                   {"version", 1}});
}

Response listQueries(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    std::vector<json> all;
    for (const Document &document : call.platform.store.list(u"query"_s, call.place))
        all.push_back(currentQuery(call, document));
    for (const QString &condition : call.request.parameter(u"property"_s).split(u',', Qt::SkipEmptyParts)) {
        const std::string key = condition.section(u"=="_s, 0, 0).toStdString();
        const std::string value = condition.section(u"=="_s, 1).toStdString();
        std::erase_if(all, [&](const json &query) {
            if (key == "referenced_datasets")
                return query["_links"].dump().find(value) == std::string::npos;
            return query.contains(key) && query[key] != json(value);
        });
    }
    return queryPage(call, "queries", "/queries", std::move(all));
}

Response createQuery(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object())
        return queryFailure(400, u"The request body must be a JSON object. "_s + body.error);
    json request = body.value;
    if (const QString id = textOf(request, "templateId"); !id.isEmpty()) {
        const auto used = call.platform.store.get(u"queryTemplate"_s, call.place, id);
        if (!used)
            return queryFailure(404, u"Template %1 was not found."_s.arg(id));
        request["sql"] = used->value("sql", "");
    }
    if (textOf(request, "sql").isEmpty() || textOf(request, "dbName").isEmpty())
        return queryFailure(400, u"dbName and sql (or templateId) are required."_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::string id = newUuid().toStdString();
    const std::string href = std::string(QueryService) + "/queries/" + id;
    const json query{{"id", id},
                     {"isInsertInto", request.contains("insertIntoParameters")},
                     {"isCTAS", request.contains("ctasParameters")},
                     {"request", request},
                     {"clientId", call.request.header(u"x-api-key"_s).toStdString()},
                     {"client", "API"},
                     {"userId", "1A2B3C4D5E6F7A8B9C0D1E2F@techacct.adobe.com"},
                     {"state", "SUBMITTED"},
                     {"rowCount", 0},
                     {"elapsedTime", 0},
                     {"created", isoTimeMs(now)},
                     {"updated", isoTimeMs(now)},
                     {"errors", json::array()},
                     {"version", 1},
                     {"_links",
                      {{"self", {{"href", href}, {"method", "GET"}}},
                       {"cancel", {{"href", href}, {"method", "PATCH"}, {"body", R"({ "op": "cancel"})"}}}}}};
    call.platform.store.put(u"query"_s, call.place, QString::fromStdString(id), now, query);
    return answer(query, 202);
}

Response lookUpQuery(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    const auto query = queryWith(call, call.parts[0]);
    return query ? answer(*query) : queryFailure(404, u"Query %1 was not found."_s.arg(call.parts[0]));
}

/// One object, not a JSON Patch: `{"op": "cancel"}`.
Response cancelQuery(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    const QString op = body.value.is_object() ? textOf(body.value, "op") : QString();
    auto query = queryWith(call, call.parts[0]);
    if (op != "cancel"_L1 && op != "soft_delete"_L1)
        return queryFailure(400, u"op must be cancel or soft_delete."_s);
    if (!query)
        return queryFailure(404, u"Query %1 was not found."_s.arg(call.parts[0]));
    if (op == "soft_delete"_L1) {
        call.platform.store.remove(u"query"_s, call.place, call.parts[0]);
        return answer({{"message", "Query soft-deleted."}, {"statusCode", 202}}, 202);
    }
    const QString state = textOf(*query, "state");
    if (state != "SUBMITTED"_L1 && state != "IN_PROGRESS"_L1)
        return queryFailure(409, u"The query is already finished."_s);
    call.platform.querySessions.cancel(call.parts[0]);
    (*query)["state"] = "KILLED";
    call.platform.store.put(u"query"_s, call.place, call.parts[0], fromIsoTime(query->value("created", "")).value_or(0),
                            *query);
    return answer({{"message", "Query cancel request received"}, {"statusCode", 202}}, 202);
}

Response listTemplates(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    std::vector<json> all;
    for (const Document &document : call.platform.store.list(u"queryTemplate"_s, call.place))
        all.push_back(json::parse(document.json));
    return queryPage(call, "templates", "/query-templates", std::move(all));
}

Response createTemplate(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || textOf(body.value, "sql").isEmpty()
        || textOf(body.value, "name").isEmpty())
        return queryFailure(400, u"name and sql are required. "_s + body.error);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::string id = newUuid().toStdString();
    const json created{{"id", id},
                       {"name", body.value["name"]},
                       {"sql", body.value["sql"]},
                       {"queryParameters", body.value.value("queryParameters", json::object())},
                       {"clientId", call.request.header(u"x-api-key"_s).toStdString()},
                       {"userId", "1A2B3C4D5E6F7A8B9C0D1E2F@techacct.adobe.com"},
                       {"created", isoTimeMs(now)},
                       {"updated", isoTimeMs(now)},
                       {"version", 1}};
    call.platform.store.put(u"queryTemplate"_s, call.place, QString::fromStdString(id), now, created);
    return answer(created, 202);
}

Response lookUpTemplate(Call &call)
{
    const auto found = call.platform.store.get(u"queryTemplate"_s, call.place, call.parts[0]);
    return found ? answer(*found) : queryFailure(404, u"Template %1 was not found."_s.arg(call.parts[0]));
}

Response removeTemplate(Call &call)
{
    if (!call.platform.store.remove(u"queryTemplate"_s, call.place, call.parts[0]))
        return queryFailure(404, u"Template %1 was not found."_s.arg(call.parts[0]));
    return answer({{"message", "Template deleted."}, {"statusCode", 202}}, 202);
}

/// Scheduled queries need a licence that the sample organization does not have: there are none.
Response listQuerySchedules(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    return queryPage(call, "schedules", "/schedules", {});
}

Response listQueryRuns(Call &call)
{
    if (const auto no = queriesRefused(call))
        return *no;
    return queryPage(call, "runsSchedules", "/schedules/runs", {});
}

} // namespace

void addQueries(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/connection_parameters", connectionParameters);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/queries", listQueries);
    router.add(Guard::Sandboxed, "POST", "/data/foundation/query/queries", createQuery);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/queries/{id}", lookUpQuery);
    router.add(Guard::Sandboxed, "PATCH", "/data/foundation/query/queries/{id}", cancelQuery);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/query-templates", listTemplates);
    router.add(Guard::Sandboxed, "POST", "/data/foundation/query/query-templates", createTemplate);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/query-templates/{id}", lookUpTemplate);
    router.add(Guard::Sandboxed, "DELETE", "/data/foundation/query/query-templates/{id}", removeTemplate);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/schedules", listQuerySchedules);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/query/schedules/{id}/runs", listQueryRuns);
}

} // namespace localplatform
