// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/schemas/tenantschemas.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

struct Accepted {
    bool known = false;
    bool versioned = false;
    QString version; ///< the major one
    SchemaForm form = SchemaForm::Id;
    QString type; ///< as it is sent back
};

/// `application/vnd.adobe.xed-full+json; version=1` and its family; `xdm` is read like `xed`.
Accepted acceptedBy(const Request &request)
{
    static const QRegularExpression type(
        u"application/vnd\\.adobe\\.x(?:ed|dm)(-[a-z-]+)?\\+json\\s*(;\\s*version\\s*=\\s*\"?([0-9.]+)\"?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = type.match(request.header(u"accept"_s));
    Accepted accepted;
    if (!match.hasMatch())
        return accepted;
    static const std::pair<QLatin1StringView, SchemaForm> forms[] = {{""_L1, SchemaForm::Raw},
                                                                     {"-id"_L1, SchemaForm::Id},
                                                                     {"-notext"_L1, SchemaForm::Raw},
                                                                     {"-full"_L1, SchemaForm::Full},
                                                                     {"-full-notext"_L1, SchemaForm::FullNoText},
                                                                     {"-full-desc"_L1, SchemaForm::Full},
                                                                     {"-deprecatefield"_L1, SchemaForm::Full}};
    const QString form = match.captured(1).toLower(); // media types are case-insensitive
    const auto found = std::ranges::find(forms, form, &std::pair<QLatin1StringView, SchemaForm>::first);
    accepted.known = found != std::end(forms);
    if (accepted.known)
        accepted.form = found->second;
    accepted.versioned = !match.captured(2).isEmpty();
    accepted.version = match.captured(3).section(u'.', 0, 0);
    accepted.type = match.captured(0);
    return accepted;
}

Response wrongAccept(const QString &instead)
{
    return failure(u"E3"_s, 400, u"XDM-1006-400"_s,
                   u"Accept header is not supported for this request: use %1."_s.arg(instead));
}

Response wrongListAccept()
{
    return wrongAccept(u"application/vnd.adobe.xed-id+json or application/vnd.adobe.xed+json"_s);
}

Response typed(Response response, const Accepted &accepted)
{
    response.contentType = accepted.type.toLatin1();
    return response;
}

/// A very deep and wide schema: 5000 fields, and a type that contains itself.
void deepen(json &schema)
{
    if (!schema.contains("properties"))
        return;
    json &many = schema["properties"]["_manyFields"]
        = {{"type", "object"}, {"title", "Many fields"}, {"properties", json::object()}};
    for (int i = 0; i < 5000; ++i) {
        const std::string name = "field" + std::to_string(i);
        many["properties"][name]
            = {{"type", "string"}, {"title", "Field " + std::to_string(i)}, {"meta:xdmType", "string"}};
    }
    json inner{{"type", "object"}, {"title", "Deepest"}, {"properties", {{"value", {{"type", "string"}}}}}};
    for (int depth = 0; depth < 30; ++depth)
        inner = {{"type", "object"},
                 {"$id", "https://ns.adobe.com/recursive"},
                 {"title", "Nested"},
                 {"properties", {{"child", inner}}}};
    schema["properties"]["_recursive"] = inner;
}

Response page(const Call &call, const Accepted &accepted, json results, const char *orderKey)
{
    // limit and start only work together with orderby (guide).
    QString order = call.request.parameter(u"orderby"_s);
    json next = nullptr;
    if (!order.isEmpty()) {
        const bool down = order.startsWith(u'-');
        const std::string key = (down ? order.mid(1) : order).toStdString();
        std::vector<json> rows = results;
        std::ranges::stable_sort(rows, [&](const json &a, const json &b) {
            return down ? b.value(key, json()) < a.value(key, json()) : a.value(key, json()) < b.value(key, json());
        });
        const std::string start = call.request.parameter(u"start"_s).toStdString();
        if (!start.empty() && !call.isEndless())
            std::erase_if(rows, [&](const json &row) {
                const std::string value = textOf(row, key.c_str()).toStdString();
                return down ? value > start : value < start;
            });
        const qint64 limit = call.number(u"limit"_s, 300);
        // The next page starts at a value of the order key: rows that share theirs stay on one page.
        size_t end = limit > 0 ? std::min(rows.size(), size_t(limit)) : rows.size();
        while (end > 0 && end < rows.size() && rows[end].value(key, json()) == rows[end - 1].value(key, json()))
            ++end;
        if (end < rows.size() && rows[end].value(key, json()).is_string()) {
            next = rows[end].value(key, json());
            rows.resize(end);
        }
        if (call.isEndless())
            next = start + '~';
        results = rows;
    }
    const size_t count = results.size();
    json pageInfo{
        {"orderby", order.isEmpty() ? std::string(orderKey) : order.toStdString()}, {"count", count}, {"next", next}};
    const std::string end = call.quirk("registryEnd", "null");
    if (next.is_null() && end == "absent")
        pageInfo.erase("next");
    else if (next.is_null() && end == "empty")
        pageInfo["next"] = "";
    json links = json::object();
    if (!next.is_null())
        links["next"] = {{"href",
                          '/' + call.request.segments.mid(3).join(u'/').toStdString() + "?start="
                              + QUrl::toPercentEncoding(QString::fromStdString(next.get<std::string>())).toStdString()
                              + "&orderby=" + QUrl::toPercentEncoding(order).toStdString()
                              + "&limit=" + call.request.parameter(u"limit"_s).toStdString()}};
    return typed(answer({{"results", std::move(results)}, {"_page", pageInfo}, {"_links", links}}), accepted);
}

Response listUnions(Call &call)
{
    const Accepted accepted = acceptedBy(call.request);
    const bool shortOrRaw = accepted.form == SchemaForm::Id || accepted.form == SchemaForm::Raw;
    if (!accepted.known || accepted.versioned || !shortOrRaw)
        return wrongListAccept();
    json unions = SchemaDocuments::unions(accepted.form);
    json results = json::array();
    for (json &schema : unions) {
        const QString condition = call.request.parameter(u"property"_s);
        const QString wanted = condition.startsWith("meta:class=="_L1) ? condition.mid(12) : QString();
        if (wanted.isEmpty() || textOf(schema, "$id") == wanted + u"__union"_s
            || textOf(schema, "meta:class") == wanted)
            results.push_back(std::move(schema));
    }
    return page(call, accepted, std::move(results), "updated");
}

Response lookUpSchema(Call &call)
{
    const Accepted accepted = acceptedBy(call.request);
    if (!accepted.known)
        return wrongAccept(u"application/vnd.adobe.xed-full+json; version=1 or another of its family"_s);
    if (!accepted.versioned)
        return failure(
            u"E3"_s, 400, u"XDM-1007-400"_s,
            u"Accept header must specify the version, such as application/vnd.adobe.xed-full+json; version=1."_s);
    json schema = SchemaDocuments::union_(call.parts[0], accepted.form);
    if (schema.is_null() && call.request.segments.contains("schemas"_L1))
        schema = TenantSchemas::schema(call.parts[0], accepted.form);
    if (schema.is_null() || accepted.version != "1"_L1)
        return failure(u"E3"_s, 404, u"XDM-1012-404"_s, u"Resource %1 was not found."_s.arg(call.parts[0]));
    if (schema.contains("imsOrg"))
        schema["imsOrg"] = call.place.org.toStdString();
    if (call.quirk("deepSchema"))
        deepen(schema);
    return typed(answer(schema), accepted);
}

Response listClasses(Call &call)
{
    const Accepted accepted = acceptedBy(call.request);
    if (!accepted.known || accepted.versioned || (accepted.form != SchemaForm::Id && accepted.form != SchemaForm::Raw))
        return wrongListAccept();
    const auto shown = [](const char *title, const char *path, const char *alt) -> json {
        return {{"$id", std::string("https://ns.adobe.com/xdm/context/") + path},
                {"meta:altId", alt},
                {"title", title},
                {"version", "1"}};
    };
    return page(call, accepted,
                json::array({shown("XDM Individual Profile", "profile", "_xdm.context.profile"),
                             shown("XDM ExperienceEvent", "experienceevent", "_xdm.context.experienceevent")}),
                "title");
}

Response stats(Call &call)
{
    const json schema = SchemaDocuments::union_(QString::fromLatin1(ProfileUnionId), SchemaForm::Full);
    const std::string tenant = textOf(schema, "meta:tenantNamespace").mid(1).toStdString();
    return answer({{"imsOrg", call.place.org.toStdString()},
                   {"tenantId", tenant},
                   {"counts",
                    {{"schemas", TenantSchemas::Count},
                     {"mixins", 0},
                     {"classes", 0},
                     {"unions", SchemaDocuments::unions(SchemaForm::Id).size()}}}});
}

} // namespace

void addSchemaRegistry(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/foundation/schemaregistry/tenant/unions", listUnions);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/schemaregistry/tenant/unions/{id}", lookUpSchema);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/schemaregistry/tenant/schemas/{id}", lookUpSchema);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/schemaregistry/global/classes", listClasses);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/schemaregistry/stats", stats);
}

} // namespace localplatform
