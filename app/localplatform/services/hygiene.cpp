// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/profiles/times.h"
#include "app/localplatform/store/places.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

constexpr int ExpirationQuota = 20;
constexpr char UpdatedBy[] = "Ida Example <ida@example.invalid>";

Response badExpiration(const QString &why)
{
    return failure(u"E5"_s, 400, u"HYGN-3102-400"_s, why);
}

Response unknownExpiration()
{
    return gatewayFailure(u"404003"_s, u"The dataset expiration was not found."_s);
}

/// Missing permission: the specification lists only 401 for it, the gateway also sends 403.
std::optional<Response> hygieneRefused(const Call &call)
{
    const qint64 status = call.quirk("hygieneRefused", qint64(0));
    if (status == 401)
        return gatewayFailure(u"401013"_s, u"Oauth token is not valid"_s);
    if (status == 403)
        return gatewayFailure(u"403027"_s, u"User Context is not valid: the permission is missing"_s);
    return {};
}

/// `2026-06-30T23:59:59Z`, another zone, a blank instead of T, or a bare date (midnight in UTC).
std::optional<qint64> expiryTime(const QString &text)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    QString whole = date.match(text).hasMatch() ? text + u"T00:00:00Z"_s : text;
    return fromIsoTime(whole.replace(u' ', u'T').toStdString());
}

json shownExpiration(const Call &call, json expiration)
{
    if (!call.request.parameter(u"include"_s).split(u',').contains("history"_L1))
        expiration.erase("history");
    if (call.quirk("expiryTimesWithBlank")) {
        for (const char *key : {"expiry", "updatedAt"})
            expiration[key] = textOf(expiration, key).replace(u'T', u' ').replace(u'Z', u"+00:00"_s).toStdString();
    }
    if (call.quirk("expiryList", "") == "old") {
        expiration["workorderId"] = expiration["ttlId"];
        expiration.erase("ttlId");
    }
    return expiration;
}

std::vector<Place> placesOfOrganization(const Call &call)
{
    std::vector<Place> all = placesOf(call.platform.store);
    std::erase_if(all, [&call](const Place &one) { return one.org != call.place.org; });
    return all;
}

std::vector<json> expirations(const Call &call)
{
    std::vector<Place> places{call.place};
    if (call.request.parameter(u"sandboxName"_s) == "*"_L1)
        places = placesOfOrganization(call);
    std::vector<json> found;
    for (const Place &place : places) {
        for (const Document &document : call.platform.store.list(u"expiration"_s, place, Store::Order::NewestFirst))
            found.push_back(json::parse(document.json));
    }
    return found;
}

/// The time of the event a filter such as `completedFromDate` looks at; 0 if it did not happen.
qint64 eventTime(const json &expiration, const QString &event)
{
    if (event == "expiry"_L1)
        return expiryTime(textOf(expiration, "expiry")).value_or(0);
    if (event == "updated"_L1)
        return expiryTime(textOf(expiration, "updatedAt")).value_or(0);
    const QString status = event == "executed"_L1 ? u"executing"_s : event;
    for (const json &entry : expiration["history"]) {
        if (textOf(entry, "status") == status)
            return expiryTime(textOf(entry, "updatedAt")).value_or(0);
    }
    return 0;
}

bool acceptsDates(const Request &request, const json &expiration)
{
    constexpr qint64 dayMs = 86'400'000;
    for (const QString &event :
         {u"expiry"_s, u"created"_s, u"updated"_s, u"executed"_s, u"completed"_s, u"cancelled"_s}) {
        const auto asked
            = [&](const char *suffix) { return expiryTime(request.parameter(event + QLatin1StringView(suffix))); };
        const qint64 at = eventTime(expiration, event);
        if (const auto from = asked("FromDate"); from && at < *from)
            return false;
        if (const auto to = asked("ToDate"); to && (at == 0 || at > *to))
            return false;
        if (const auto day = asked("Date"); day && (at < *day || at >= *day + dayMs))
            return false;
    }
    return true;
}

bool acceptsExpiration(const Request &request, const json &expiration)
{
    const auto contains = [&](const char *key, const QString &parameter) {
        return textOf(expiration, key).contains(request.parameter(parameter), Qt::CaseInsensitive);
    };
    const QStringList statuses = request.parameter(u"status"_s).split(u',', Qt::SkipEmptyParts);
    if (!statuses.isEmpty() && !statuses.contains(textOf(expiration, "status")))
        return false;
    for (const char *key : {"datasetId", "ttlId"}) {
        const QString wanted = request.parameter(QString::fromLatin1(key));
        if (!wanted.isEmpty() && wanted != textOf(expiration, key))
            return false;
    }
    const QString author = request.parameter(u"author"_s).remove(u"LIKE "_s).remove(u'%');
    const bool searched = contains("displayName", u"search"_s) || contains("description", u"search"_s)
        || contains("datasetName", u"search"_s) || contains("ttlId", u"search"_s);
    return contains("datasetName", u"datasetName"_s) && searched
        && textOf(expiration, "updatedBy").contains(author, Qt::CaseInsensitive) && acceptsDates(request, expiration);
}

Response listExpirations(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    const QString size = call.request.hasParameter(u"limit"_s) ? u"limit"_s : u"size"_s;
    const qint64 limit = call.number(size, 25);
    const qint64 page = call.number(u"page"_s, 0);
    if (limit < 1 || limit > 100 || page < 0)
        return badExpiration(u"limit must be a number from 1 to 100, page a number from 0."_s);
    std::vector<json> all = expirations(call);
    std::erase_if(all, [&](const json &one) { return !acceptsExpiration(call.request, one); });
    QString order = call.request.parameter(u"orderBy"_s);
    const bool down = order.startsWith(u'-');
    order = order.remove(u'-').remove(u'+').replace(u"expiryDate"_s, u"expiry"_s).trimmed();
    if (!order.isEmpty()) {
        const std::string key = order.toStdString();
        std::ranges::stable_sort(all, {}, [&](const json &one) { return textOf(one, key.c_str()); });
        if (down)
            std::ranges::reverse(all);
    }
    json results = json::array();
    for (qint64 i = page * limit; i < (page + 1) * limit && i < qint64(all.size()); ++i)
        results.push_back(shownExpiration(call, all[size_t(i)]));
    if (call.quirk("expiryList", "") == "old")
        return answer({{"totalRecords", all.size()}, {"ttlDetails", std::move(results)}});
    // A client may wait for the last page: there is always one.
    const size_t pages = std::max<size_t>(1, (all.size() + size_t(limit) - 1) / size_t(limit));
    return answer({{"results", std::move(results)},
                   {"current_page", page},
                   {"total_pages", call.quirk("expiryList", "") == "zeroPages" ? 0 : pages},
                   {"total_count", all.size()}});
}

Response lookUpExpiration(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    const json expiration = call.platform.expirations.find(call.place, call.parts[0]);
    return expiration.is_object() ? answer(shownExpiration(call, expiration)) : unknownExpiration();
}

qint64 pendingExpirations(const Call &call)
{
    qint64 count = 0;
    for (const Place &place : placesOfOrganization(call)) {
        for (const Document &document : call.platform.store.list(u"expiration"_s, place))
            count += textOf(json::parse(document.json), "status") == "pending"_L1 ? 1 : 0;
    }
    return count;
}

/// Takes `expiry`, `displayName` and `description` of a body; why not, if they cannot be taken.
std::optional<Response> takeBody(const Call &call, const json &body, json &expiration)
{
    for (const char *key : {"displayName", "description"}) {
        if (body.contains(key))
            expiration[key] = textOf(body, key).toStdString();
    }
    if (textOf(expiration, "displayName").trimmed().isEmpty())
        return badExpiration(u"displayName is required."_s);
    if (!body.contains("expiry") && expiration.contains("expiry"))
        return {};
    const auto at = expiryTime(textOf(body, "expiry"));
    if (!at)
        return badExpiration(u"expiry must be a date, or a time such as 2030-12-31T23:59:59Z."_s);
    const qint64 hours = call.quirk("expiryHoursAhead", qint64(24));
    if (*at < QDateTime::currentMSecsSinceEpoch() + hours * 3'600'000)
        return badExpiration(u"expiry must be at least %1 hours ahead."_s.arg(hours));
    expiration["expiry"] = isoTime(*at);
    return {};
}

/// A new expiration for a dataset.
Response createFor(Call &call, const QString &datasetId, const json &body)
{
    Store::Transaction transaction(call.platform.store);
    const auto dataset = call.platform.store.get(u"dataSet"_s, call.place, datasetId);
    if (!dataset)
        return badExpiration(u"Dataset %1 was not found in sandbox %2."_s.arg(datasetId, call.place.sandbox));
    const json known = call.platform.expirations.find(call.place, datasetId);
    if (known.is_object() && textOf(known, "status") == "pending"_L1)
        return badExpiration(u"The dataset already has a pending expiration."_s);
    if (pendingExpirations(call) >= ExpirationQuota)
        return badExpiration(u"The quota of %1 pending expirations is used up."_s.arg(ExpirationQuota));
    json expiration{{"ttlId", "SD-" + newUuid().toStdString()},
                    {"datasetId", datasetId.toStdString()},
                    {"datasetName", dataset->value("name", "")},
                    {"sandboxName", call.place.sandbox.toStdString()},
                    {"imsOrg", call.place.org.toStdString()},
                    {"status", "pending"},
                    {"description", ""},
                    {"updatedBy", UpdatedBy},
                    {"history", json::array()}};
    if (const auto no = takeBody(call, body, expiration))
        return *no;
    call.platform.expirations.put(call.place, expiration, "created");
    transaction.commit();
    call.platform.timetable.changed();
    return answer(shownExpiration(call, expiration), 201);
}

Response createExpiration(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object())
        return badExpiration(u"The request body must be a JSON object. "_s + body.error);
    return createFor(call, textOf(body.value, "datasetId"), body.value);
}

/// By the id of the expiration; older pages also use that of the dataset, which creates one where there is none.
Response changeExpiration(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object())
        return badExpiration(u"The request body must be a JSON object. "_s + body.error);
    if (call.quirk("expiryByTtlIdOnly") && !call.parts[0].startsWith("SD-"_L1))
        return unknownExpiration();
    Store::Transaction transaction(call.platform.store);
    json expiration = call.platform.expirations.find(call.place, call.parts[0]);
    const bool pending = expiration.is_object() && textOf(expiration, "status") == "pending"_L1;
    if (!pending && call.platform.store.get(u"dataSet"_s, call.place, call.parts[0])) {
        const Response created = createFor(call, call.parts[0], body.value);
        transaction.commit();
        return created;
    }
    if (!pending)
        return unknownExpiration();
    if (const auto no = takeBody(call, body.value, expiration))
        return *no;
    call.platform.expirations.put(call.place, expiration, "updated");
    transaction.commit();
    call.platform.timetable.changed();
    return answer(shownExpiration(call, expiration));
}

Response cancelExpiration(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    Store::Transaction transaction(call.platform.store);
    json expiration = call.platform.expirations.find(call.place, call.parts[0]);
    if (!expiration.is_object() || textOf(expiration, "status") != "pending"_L1)
        return unknownExpiration();
    expiration["status"] = "cancelled";
    call.platform.expirations.put(call.place, expiration, "cancelled");
    transaction.commit();
    call.platform.timetable.changed();
    if (call.quirk("cancelledExpiryShown"))
        return answer(shownExpiration(call, expiration));
    return {204, {}, {}, {}};
}

/// The quota under its newest name; under the older one for those who ask for that.
Response quota(Call &call)
{
    if (const auto no = hygieneRefused(call))
        return *no;
    const QString asked = call.request.parameter(u"quotaType"_s);
    json quotas = json::array();
    if (asked.isEmpty() || asked == "datasetExpirationQuota"_L1 || asked == "expirationDatasetQuota"_L1)
        quotas.push_back({{"name", asked.isEmpty() ? "datasetExpirationQuota" : asked.toStdString()},
                          {"description", "Pending dataset expirations of the organization."},
                          {"consumed", pendingExpirations(call)},
                          {"quota", ExpirationQuota}});
    return answer({{"quotas", std::move(quotas)}});
}

} // namespace

void addHygiene(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/hygiene/ttl", listExpirations);
    router.add(Guard::Sandboxed, "POST", "/data/core/hygiene/ttl", createExpiration);
    router.add(Guard::Sandboxed, "GET", "/data/core/hygiene/ttl/{id}", lookUpExpiration);
    router.add(Guard::Sandboxed, "PUT", "/data/core/hygiene/ttl/{id}", changeExpiration);
    router.add(Guard::Sandboxed, "DELETE", "/data/core/hygiene/ttl/{id}", cancelExpiration);
    router.add(Guard::Signed, "GET", "/data/core/hygiene/quota", quota);
}

} // namespace localplatform
