// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/schemas/tenantschemas.h"
#include "app/localplatform/services/catalogquery.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

/// The members of a dataset that only the platform writes; no body changes them.
constexpr const char *Kept[]
    = {"imsOrg",         "sandboxId", "created",     "createdClient",   "createdUser",         "viewId",
       "files",          "state",     "lastBatchId", "lastBatchStatus", "lastSuccessfulBatch", "lastFailedBatch",
       "classification", "extensions"};

Response reference(const Call &call, const QString &id, int status)
{
    const std::string path = call.quirk("referenceCase", "@/dataSets") + "/" + id.toStdString();
    Response response = answer(json::array({path}), status);
    if (status == 201)
        response.setHeader("Location",
                           call.platform.address().toStdString() + "/data/foundation/catalog/dataSets/"
                               + id.toStdString());
    return response;
}

Response unknown(const Call &call)
{
    return catalogFailure(404, u"Dataset %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

/// `Pragma: validate-only`: nothing is saved.
bool onlyValidates(const Call &call)
{
    return call.request.header(u"pragma"_s) == "validate-only"_L1;
}

bool isTags(const json &tags)
{
    const auto isTexts = [](const json &tag) {
        return tag.is_array() && std::ranges::all_of(tag, [](const json &one) { return one.is_string(); });
    };
    return tags.is_object() && std::ranges::all_of(tags, isTexts);
}

/// Whether a list of entity tags, weak ones included, contains this version; `*` matches any.
bool names(const QString &tags, const QString &version)
{
    for (QString tag : tags.split(u',')) {
        tag = tag.trimmed();
        if (tag.startsWith("W/"_L1))
            tag.remove(0, 2);
        if (tag.remove(u'"') == version || tag == "*"_L1)
            return true;
    }
    return false;
}

/// Why this is no valid dataset; empty if it is.
std::optional<Response> objection(const json &dataset)
{
    if (!dataset.is_object())
        return catalogFailure(400, u"The request body must be a JSON object."_s);
    if (textOf(dataset, "name").trimmed().isEmpty())
        return catalogFailure(400, u"name is required."_s);
    const json schema = dataset.value("schemaRef", json());
    if (!schema.is_null() && (!schema.is_object() || textOf(schema, "id").isEmpty()))
        return catalogFailure(400, u"schemaRef.id is required."_s);
    if (!isTags(dataset.value("tags", json::object())))
        return catalogFailure(400, u"tags must be an object of arrays of text."_s);
    if (isTooLarge(dataset))
        return catalogFailure(400, u"The dataset is nested too deeply or too large."_s);
    return {};
}

/// What Query Service calls the dataset: `profile_export_de`.
QString tableName(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    const QString table = name.toLower().replace(others, u"_"_s).left(63);
    return table.isEmpty() || table == "_"_L1 ? u"dataset"_s : table;
}

/// Guides write `enabled: true` with a blank; the service stores it without.
void tidyProfileTags(json &tags)
{
    for (const char *tag : {"unifiedProfile", "unifiedIdentity"}) {
        if (!tags.contains(tag))
            continue;
        for (json &value : tags[tag])
            value = QString::fromStdString(value.get<std::string>()).remove(u' ').toStdString();
    }
}

/// The tags that the service gives each new dataset.
void addServiceTags(json &tags, const std::string &table)
{
    static const std::pair<const char *, std::vector<std::string>> given[]
        = {{"adobe/siphon/table/format", {"delta"}},
           {"adobe/siphon/meta", {"acpBufferedFlag::false"}},
           {"aep/siphon/partitions", {"_ACP_BATCHID"}},
           {"acp_granular_plugin_validation_flags", {"identity:enabled", "profile:disabled"}},
           {"acp_granular_validation_flags", {"requiredFieldCheck:enabled"}},
           {"acp_validationContext", {"enabled"}}};
    const auto add = [&](const char *tag, const std::vector<std::string> &values) {
        if (!tags.contains(tag) || tags[tag].empty())
            tags[tag] = values;
    };
    add("adobe/pqs/table", {table});
    for (const auto &[tag, values] : given)
        add(tag, values);
}

bool hasEvents(const json &dataset)
{
    const json schema = dataset.value("schemaRef", json::object());
    const QString id = schema.is_object() ? textOf(schema, "id") : QString();
    return id == QLatin1StringView(EventSchemaId) || id == QLatin1StringView(EventUnionId)
        || id.startsWith("_xdm.context.experienceevent"_L1);
}

json completed(const Call &call, const QString &id, json dataset)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    dataset["imsOrg"] = call.place.org.toStdString();
    dataset["sandboxId"] = call.sandbox.value("id", json(""));
    dataset["created"] = dataset["updated"] = now;
    dataset["createdClient"] = dataset["createdUser"] = dataset["updatedUser"]
        = call.request.header(u"x-api-key"_s).toStdString();
    dataset["version"] = "1.0.0";
    dataset["state"] = "ACTIVE";
    dataset["viewId"] = newHexId(24).toStdString();
    dataset["files"] = "@/dataSetFiles?dataSetId=" + id.toStdString();
    dataset["classification"]
        = {{"dataBehavior", hasEvents(dataset) ? "time-series" : "record"}, {"managedBy", "CUSTOMER"}};
    dataset["extensions"] = {{"adobe_lakeHouse", {{"metrics", {{"rowCount", 0}, {"storageSize", 0}, {"asOf", now}}}}},
                             {"adobe_unifiedProfile", json::object()}};
    if (!dataset.contains("tags"))
        dataset["tags"] = json::object();
    tidyProfileTags(dataset["tags"]);
    addServiceTags(dataset["tags"], tableName(textOf(dataset, "name")).toStdString());
    if (!dataset.contains("fileDescription"))
        dataset["fileDescription"] = {{"persisted", true}, {"containerFormat", "parquet"}, {"format", "parquet"}};
    return dataset;
}

Response create(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty())
        return catalogFailure(400, u"The request body is not valid JSON: "_s + body.error);
    if (const auto no = objection(body.value))
        return *no;
    const QString id = newHexId(24);
    if (onlyValidates(call))
        return answer(json::array());
    const json dataset = completed(call, id, body.value);
    call.platform.store.put(u"dataSet"_s, call.place, id, numberOf(dataset, "created"), dataset);
    return reference(call, id, 201);
}

Response list(Call &call)
{
    const CatalogQuery query(call,
                             {{"name", "name"},
                              {"description", "description"},
                              {"createdUser", "createdUser"},
                              {"createdClient", "createdClient"},
                              {"updatedUser", "updatedUser"},
                              {"version", "version"},
                              {"created", "created"},
                              {"updated", "updated"},
                              {"state", "state"},
                              {"enableErrorDiagnostics", "enableErrorDiagnostics"}});
    if (const auto no = query.objection())
        return *no;
    return query.answered(call.platform.store, u"dataSet"_s);
}

Response lookUp(Call &call)
{
    const auto dataset = call.platform.store.get(u"dataSet"_s, call.place, call.parts[0]);
    if (!dataset)
        return unknown(call);
    const json shown = CatalogQuery::respelled(call, *dataset, u"dataSet"_s);
    Response response = answer({{call.parts[0].toStdString(), CatalogQuery::chosen(call, shown)}});
    response.setHeader("ETag", '"' + textOf(*dataset, "version").toStdString() + '"');
    return response;
}

QString nextVersion(const json &dataset)
{
    QStringList parts = textOf(dataset, "version").split(u'.');
    parts.last() = QString::number(parts.last().toInt() + 1);
    return parts.join(u'.');
}

/// A body without tags, or without the two that other services look at, does not remove those.
void keepServiceTags(const json &old, json &dataset)
{
    json &tags = dataset["tags"];
    if (!tags.is_object())
        tags = json::object();
    tidyProfileTags(tags);
    const json before = old.value("tags", json::object());
    for (const char *tag : {"adobe/pqs/table", "adobe/hygiene/ttl"}) {
        if (before.contains(tag) && (!tags.contains(tag) || tags[tag].empty()))
            tags[tag] = before[tag];
    }
}

/// Replace and patch: \a changed gets the stored object and returns the new one, or a refusal.
Response change(Call &call, const std::function<std::variant<json, Response>(const json &, const json &)> &changed)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty())
        return catalogFailure(400, u"The request body is not valid JSON: "_s + body.error);
    Store::Transaction transaction(call.platform.store);
    const auto old = call.platform.store.get(u"dataSet"_s, call.place, call.parts[0]);
    if (!old)
        return unknown(call);
    const QString match = call.request.header(u"if-match"_s);
    const QString noMatch = call.request.header(u"if-none-match"_s);
    const QString version = textOf(*old, "version");
    if ((!match.isEmpty() && !names(match, version)) || (!noMatch.isEmpty() && names(noMatch, version)))
        return catalogFailure(412, u"The dataset has version %1."_s.arg(version));
    auto result = changed(*old, body.value);
    if (const Response *no = std::get_if<Response>(&result))
        return *no;
    json dataset = std::get<json>(std::move(result));
    if (const auto no = objection(dataset))
        return *no;
    for (const char *key : Kept) {
        if (old->contains(key))
            dataset[key] = (*old)[key];
    }
    keepServiceTags(*old, dataset);
    if (onlyValidates(call))
        return answer(json::array());
    dataset["version"] = nextVersion(*old).toStdString();
    dataset["updatedUser"] = call.request.header(u"x-api-key"_s).toStdString();
    dataset["updated"] = std::max(QDateTime::currentMSecsSinceEpoch(), numberOf(*old, "updated") + 1);
    call.platform.store.put(u"dataSet"_s, call.place, call.parts[0], numberOf(dataset, "created"), dataset);
    transaction.commit();
    return reference(call, call.parts[0], 200);
}

Response replace(Call &call)
{
    return change(call, [](const json &, const json &body) -> std::variant<json, Response> { return body; });
}

/// A list is a JSON Patch, an object is merged into the dataset.
Response patch(Call &call)
{
    return change(call, [](const json &old, const json &body) -> std::variant<json, Response> {
        json dataset = old;
        if (!body.is_array()) {
            dataset.merge_patch(body);
            return dataset;
        }
        try {
            for (const json &step : body) {
                const QString where = textOf(step, "path");
                const json::json_pointer path(where.toStdString());
                const QString op = textOf(step, "op");
                if (where.count(u'/') > DeepestNesting || isTooLarge(dataset))
                    return catalogFailure(400, u"The patch makes the dataset too deep or too large."_s);
                if (!path.empty() && (op == "add"_L1 || op == "copy"_L1 || op == "move"_L1)) {
                    const auto parent = path.parent_pointer();
                    // Catalog adds below members that are not there yet, such as /tags/unifiedProfile.
                    if (op == "add"_L1 && !dataset.contains(parent))
                        dataset[parent] = json::object();
                    // The library asserts instead of throwing when the parent is a plain value.
                    if (dataset.contains(parent) && !dataset.at(parent).is_structured())
                        return catalogFailure(400,
                                              u"The patch cannot be applied: the parent is not an object or array."_s);
                }
                dataset = dataset.patch(json::array({step}));
            }
            return dataset;
        } catch (const json::exception &error) {
            return catalogFailure(400, u"The patch cannot be applied: "_s + QString::fromUtf8(error.what()));
        }
    });
}

Response remove(Call &call)
{
    return call.platform.store.remove(u"dataSet"_s, call.place, call.parts[0]) ? reference(call, call.parts[0], 200)
                                                                               : unknown(call);
}

void addDatasets(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/foundation/catalog/dataSets", list);
    router.add(Guard::Sandboxed, "POST", "/data/foundation/catalog/dataSets", create);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/catalog/dataSets/{id}", lookUp);
    router.add(Guard::Sandboxed, "PUT", "/data/foundation/catalog/dataSets/{id}", replace);
    router.add(Guard::Sandboxed, "PATCH", "/data/foundation/catalog/dataSets/{id}", patch);
    router.add(Guard::Sandboxed, "PATCH", "/data/foundation/catalog/v2/dataSets/{id}", patch);
    router.add(Guard::Sandboxed, "DELETE", "/data/foundation/catalog/dataSets/{id}", remove);
}

/// One of several calls: `{"id": "mine", "resource": "/dataSets", "action": "POST", "body": {…}}`.
json answeredOne(const Call &call, const json &wanted)
{
    static const Router catalog = [] {
        Router router;
        addDatasets(router);
        addBatches(router);
        return router;
    }();
    Request request = call.request;
    request.method = textOf(wanted, "action").toUpper();
    request.setTarget("/data/foundation/catalog" + textOf(wanted, "resource").toStdString());
    request.body = wanted.contains("body") ? wanted["body"].dump() : std::string();
    const Router::Found found = catalog.find(request);
    const auto answered = [&]() -> Response {
        if (!found.route)
            return catalogFailure(found.allowed.isEmpty() ? 404 : 405,
                                  u"%1 of %2 is unknown here."_s.arg(request.method, request.path));
        Call one{request, call.platform, call.quirks, found.parts, call.place, call.sandbox};
        return found.route->handler(one);
    };
    const Response response = answered();
    const ParsedBody body = parsed(response.body);
    return {{"id", textOf(wanted, "id").toStdString()}, {"code", response.status}, {"body", body.value}};
}

/// Several calls in one request, run in their order; each has its own outcome.
Response several(Call &call)
{
    constexpr size_t most = 100;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty())
        return catalogFailure(400, u"The request body is not valid JSON: "_s + body.error);
    if (!body.value.is_array() || body.value.size() > most)
        return catalogFailure(400, u"The request body must be a list of at most %1 calls."_s.arg(most));
    for (const json &wanted : body.value) {
        if (!wanted.is_object() || textOf(wanted, "action").isEmpty() || !textOf(wanted, "resource").startsWith(u'/'))
            return catalogFailure(400, u"Each call needs a resource and an action."_s);
    }
    json outcomes = json::array();
    for (const json &wanted : body.value)
        outcomes.push_back(answeredOne(call, wanted));
    return answer(outcomes, 201);
}

} // namespace

void addCatalog(Router &router)
{
    addDatasets(router);
    router.add(Guard::Sandboxed, "POST", "/data/foundation/catalog", several);
}

} // namespace localplatform
