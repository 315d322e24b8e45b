// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/listpage.h"
#include "app/localplatform/timetable/cron.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;

Response unknownSchedule(const Call &call)
{
    return upsFailure(404, u"UPAPI-100080-404"_s,
                      u"Schedule %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
}

Response badSchedule(const QString &why)
{
    return upsFailure(400, u"UPAPI-100081-400"_s, why);
}

std::optional<Response> schedulesRefused(const Call &call)
{
    if (!call.quirk("schedulesRefused"))
        return {};
    return upsFailure(403, u"UPAPI-113740-403"_s, u"The permission to view segments is missing."_s);
}

/// The schedule with its frequency, as the newest form of the answer has it; older forms are quirks.
json shownSchedule(const Call &call, json schedule)
{
    const auto cron = Cron::parse(textOf(schedule, "schedule"));
    const QString frequency = cron ? cron->frequency() : QString();
    if (!frequency.isEmpty() && !call.quirk("noFrequency"))
        schedule["frequency"] = frequency.toStdString();
    const std::string form = call.quirk("scheduleForm", "");
    if (form == "absent")
        schedule.erase("schedule");
    else if (form == "fiveFields" && cron)
        schedule["schedule"] = textOf(schedule, "schedule").section(u' ', 1, 5).replace(u'?', u'*').toStdString();
    return schedule;
}

Response listSchedules(Call &call)
{
    if (const auto no = schedulesRefused(call))
        return *no;
    std::vector<json> all;
    for (const Document &document : call.platform.store.list(u"schedule"_s, call.place))
        all.push_back(shownSchedule(call, json::parse(document.json)));
    return childrenPage(call, all, "/config/schedules");
}

Response lookUpSchedule(Call &call)
{
    if (const auto no = schedulesRefused(call))
        return *no;
    const auto schedule = call.platform.store.get(u"schedule"_s, call.place, call.parts[0]);
    return schedule ? answer(shownSchedule(call, *schedule)) : unknownSchedule(call);
}

/// What is wrong with a schedule; empty if nothing is.
QString wrongSchedule(const json &schedule)
{
    const QString type = textOf(schedule, "type");
    const QString state = textOf(schedule, "state");
    const json properties = schedule.value("properties", json());
    if (textOf(schedule, "name").trimmed().isEmpty())
        return u"name is required."_s;
    if (type != "batch_segmentation"_L1 && type != "export"_L1)
        return u"type must be batch_segmentation or export."_s;
    if (state != "active"_L1 && state != "inactive"_L1)
        return u"state must be active or inactive."_s;
    if (!properties.is_object() || !properties.value("segments", json()).is_array())
        return u"properties.segments must be a list of segment ids, or of * for all."_s;
    if (!Cron::parse(textOf(schedule, "schedule")))
        return u"schedule must be a cron expression of six or seven fields that begins with the second."_s;
    return {};
}

Response createSchedule(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object())
        return badSchedule(u"The request body must be a JSON object. "_s + body.error);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    json schedule{{"id", newUuid().toStdString()},      {"imsOrgId", call.place.org.toStdString()},
                  {"sandbox", call.sandboxReference()}, {"state", "inactive"},
                  {"createEpoch", now / 1000},          {"updateEpoch", now / 1000}};
    for (const char *key : {"name", "state", "type", "schedule", "properties"}) {
        if (body.value.contains(key))
            schedule[key] = body.value[key];
    }
    if (const QString why = wrongSchedule(schedule); !why.isEmpty())
        return badSchedule(why);
    call.platform.store.put(u"schedule"_s, call.place, textOf(schedule, "id"), now, schedule);
    call.platform.timetable.changed();
    return answer(shownSchedule(call, schedule));
}

/// A JSON Patch of `add` and `replace` for `/state` and `/schedule`.
Response patchSchedule(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_array())
        return badSchedule(u"The request body must be a list of operations. "_s + body.error);
    Store::Transaction transaction(call.platform.store);
    auto schedule = call.platform.store.get(u"schedule"_s, call.place, call.parts[0]);
    if (!schedule)
        return unknownSchedule(call);
    for (const json &step : body.value) {
        const QString op = step.is_object() ? textOf(step, "op") : QString();
        const QString path = step.is_object() ? textOf(step, "path") : QString();
        if ((op != "add"_L1 && op != "replace"_L1) || (path != "/state"_L1 && path != "/schedule"_L1))
            return badSchedule(u"Only add and replace of /state and /schedule are possible."_s);
        (*schedule)[path.mid(1).toStdString()] = step.value("value", json());
    }
    if (const QString why = wrongSchedule(*schedule); !why.isEmpty())
        return badSchedule(why);
    (*schedule)["updateEpoch"] = QDateTime::currentSecsSinceEpoch();
    call.platform.store.put(u"schedule"_s, call.place, call.parts[0], numberOf(*schedule, "createEpoch") * 1000,
                            *schedule);
    transaction.commit();
    call.platform.timetable.changed();
    return {204, {}, {}, {}};
}

Response removeSchedule(Call &call)
{
    if (!call.platform.store.remove(u"schedule"_s, call.place, call.parts[0]))
        return unknownSchedule(call);
    call.platform.timetable.changed();
    return {204, {}, {}, {}};
}

/// Which schedules evaluate which of some segments: `{"segments": ["…"]}`.
Response audienceMap(Call &call)
{
    const ParsedBody body = parsed(call.request.body);
    if (!body.error.isEmpty() || !body.value.is_object() || !body.value.value("segments", json()).is_array())
        return badSchedule(u"segments must be a list of segment ids. "_s + body.error);
    json map = json::object();
    json schedules = json::object();
    for (const json &segment : body.value["segments"]) {
        if (!segment.is_string())
            return badSchedule(u"segments must be a list of segment ids."_s);
        map[segment.get<std::string>()] = json::array();
    }
    for (const Document &document : call.platform.store.list(u"schedule"_s, call.place)) {
        const json schedule = shownSchedule(call, json::parse(document.json));
        if (textOf(schedule, "state") != "active"_L1 || textOf(schedule, "type") != "batch_segmentation"_L1)
            continue;
        const json taken = schedule["properties"]["segments"];
        for (auto &[id, names] : map.items()) {
            if (std::ranges::find(taken, json(id)) == taken.end() && std::ranges::find(taken, json("*")) == taken.end())
                continue;
            names.push_back(document.id.toStdString());
            schedules[document.id.toStdString()] = {{"name", schedule["name"]},
                                                    {"schedule", schedule.value("schedule", json())},
                                                    {"frequency", schedule.value("frequency", json())}};
        }
    }
    return answer({{"audienceMap", map}, {"schedules", schedules}});
}

} // namespace

void addSchedules(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/config/schedules", listSchedules);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/config/schedules", createSchedule);
    router.add(Guard::Sandboxed, "POST", "/data/core/ups/config/schedules/audience-map", audienceMap);
    router.add(Guard::Sandboxed, "GET", "/data/core/ups/config/schedules/{id}", lookUpSchedule);
    router.add(Guard::Sandboxed, "PATCH", "/data/core/ups/config/schedules/{id}", patchSchedule);
    router.add(Guard::Sandboxed, "DELETE", "/data/core/ups/config/schedules/{id}", removeSchedule);
}

} // namespace localplatform
