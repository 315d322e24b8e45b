// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrecord.h"

#include "models/alerts/alertwords.h"
#include "models/platform/json.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr std::size_t mostListed = 200;
constexpr int minutesOfDay = 24 * 60;

QByteArray dumped(const json::json &written)
{
    // Half a character in a name must not end the program.
    return QByteArray::fromStdString(written.dump(-1, ' ', false, json::json::error_handler_t::replace));
}

std::vector<std::string> listed(const QStringList &texts)
{
    std::vector<std::string> list;
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

template <class Value, std::size_t Size>
bool readWord(const json::json &object, const char *key, const std::array<AlertWord<Value>, Size> &words, Value &value)
{
    return readWordIn(words, json::text(object, key), value);
}

/// Absent: none.
bool readTexts(const json::json &object, const char *key, QStringList &texts)
{
    const json::json *member = json::member(object, key);
    if (!member)
        return true;
    if (!member->is_array() || member->size() > mostListed)
        return false;
    for (const json::json &one : *member) {
        if (!one.is_string())
            return false;
        texts += json::fromUtf8(one.get_ref<const std::string &>());
    }
    return true;
}

/// Absent: \a value stays.
bool readWhole(const json::json &object, const char *key, qint64 least, qint64 most, qint64 &value)
{
    if (!json::member(object, key))
        return true;
    const auto number = json::integer(object, key);
    if (!number || *number < least || *number > most)
        return false;
    value = *number;
    return true;
}

bool readWhole(const json::json &object, const char *key, int least, int most, int &value)
{
    qint64 number = value;
    const bool isRead = readWhole(object, key, qint64(least), qint64(most), number);
    value = int(number);
    return isRead;
}

bool readKinds(const json::json &object, QList<AlertEvent::Kind> &kinds)
{
    QStringList words;
    if (!readTexts(object, "kinds", words))
        return false;
    for (const QString &word : words) {
        AlertEvent::Kind kind{};
        if (!readWordIn(alertKindWords, word, kind))
            return false;
        kinds += kind;
    }
    return true;
}

json::json placeObject(const SchedulePlace &place)
{
    return {{"connection", place.connectionId.toStdString()},
            {"platform", place.platform.toStdString()},
            {"sandbox", place.sandbox.toStdString()}};
}

SchedulePlace placeIn(const json::json &object)
{
    const json::json *place = json::member(object, "place");
    if (!place)
        return {};
    return {json::text(*place, "connection"), json::text(*place, "platform"), json::text(*place, "sandbox")};
}

} // namespace

QByteArray writeAlertWay(const AlertWay &way)
{
    return dumped({{"kind", wordIn(wayKindWords, way.kind).toStdString()},
                   {"form", wordIn(wayFormWords, way.form).toStdString()},
                   {"host", way.host.toStdString()},
                   {"authority", way.authority.toStdString()},
                   {"from", way.from.toStdString()},
                   {"to", listed(way.to)},
                   {"server", way.server.toStdString()},
                   {"security", wordIn(waySecurityWords, way.security).toStdString()},
                   {"user", way.user.toStdString()},
                   {"command", listed(way.command)}});
}

Outcome<AlertWay> readAlertWay(const QByteArray &bytes)
{
    const Outcome<json::json> parsed = json::parse(bytes);
    if (!parsed)
        return parsed.failure();
    const json::json &whole = parsed.value();
    AlertWay way;
    way.host = json::text(whole, "host");
    way.authority = json::text(whole, "authority");
    way.from = json::text(whole, "from");
    way.server = json::text(whole, "server");
    way.user = json::text(whole, "user");
    const bool isRead = readWord(whole, "kind", wayKindWords, way.kind)
        && readWord(whole, "form", wayFormWords, way.form)
        && readWord(whole, "security", waySecurityWords, way.security) && readTexts(whole, "to", way.to)
        && readTexts(whole, "command", way.command);
    if (!isRead)
        return json::unreadable(u"not a way of this version"_s);
    return way;
}

QByteArray writeAlertRule(const AlertRule &rule)
{
    QStringList kinds;
    for (const AlertEvent::Kind kind : rule.kinds)
        kinds += wordIn(alertKindWords, kind);
    json::json written{{"kinds", listed(kinds)},
                       {"place", placeObject(rule.place)},
                       {"dataset", rule.datasetId.toStdString()},
                       {"schedule", rule.scheduleId.toStdString()},
                       {"own", rule.onlyOwn},
                       {"change", rule.changePercent},
                       {"resolved", rule.tellsResolved},
                       {"ways", listed(rule.ways)},
                       {"bundle", rule.bundleMinutes}};
    if (rule.quiet.isSet())
        written["quiet"]
            = {{"from", rule.quiet.from}, {"until", rule.quiet.until}, {"zone", rule.quiet.zone.toStdString()}};
    return dumped(written);
}

Outcome<AlertRule> readAlertRule(const QByteArray &bytes)
{
    const Outcome<json::json> parsed = json::parse(bytes);
    if (!parsed)
        return parsed.failure();
    const json::json &whole = parsed.value();
    AlertRule rule;
    rule.place = placeIn(whole);
    rule.datasetId = json::text(whole, "dataset");
    rule.scheduleId = json::text(whole, "schedule");
    rule.onlyOwn = json::boolean(whole, "own").value_or(false);
    rule.tellsResolved = json::boolean(whole, "resolved").value_or(true);
    bool isRead = readKinds(whole, rule.kinds) && readTexts(whole, "ways", rule.ways)
        && readWhole(whole, "change", 0, 1'000'000, rule.changePercent)
        && readWhole(whole, "bundle", 0, minutesOfDay, rule.bundleMinutes);
    if (const json::json *quiet = json::member(whole, "quiet")) {
        isRead = isRead && readWhole(*quiet, "from", 0, minutesOfDay - 1, rule.quiet.from)
            && readWhole(*quiet, "until", 0, minutesOfDay - 1, rule.quiet.until);
        rule.quiet.zone = json::text(*quiet, "zone").toUtf8();
        if (!rule.quiet.isSet())
            rule.quiet = {};
    }
    if (!isRead || !whole.is_object())
        return json::unreadable(u"not a rule of this version"_s);
    return rule;
}

QByteArray writeAlertEvent(const AlertEvent &event)
{
    return dumped({{"kind", wordIn(alertKindWords, event.kind).toStdString()},
                   {"resolves", wordIn(alertKindWords, event.resolves).toStdString()},
                   {"id", event.id.toStdString()},
                   {"subject", event.subject.toStdString()},
                   {"place", placeObject(event.place)},
                   {"dataset", event.datasetId.toStdString()},
                   {"schedule", event.scheduleId.toStdString()},
                   {"scheduleName", event.scheduleName.toStdString()},
                   {"nominal", event.nominal.toStdString()},
                   {"dueMs", event.dueMs},
                   {"job", event.jobId.toStdString()},
                   {"launch", event.launchId.toStdString()},
                   {"detail", event.detail.toStdString()},
                   {"profiles", event.profiles},
                   {"profilesBefore", event.profilesBefore},
                   {"own", event.isOwn},
                   {"occurredMs", event.occurredMs}});
}

Outcome<AlertEvent> readAlertEvent(const QByteArray &bytes)
{
    const Outcome<json::json> parsed = json::parse(bytes);
    if (!parsed)
        return parsed.failure();
    const json::json &whole = parsed.value();
    AlertEvent event;
    event.id = json::text(whole, "id");
    event.subject = json::text(whole, "subject");
    event.place = placeIn(whole);
    event.datasetId = json::text(whole, "dataset");
    event.scheduleId = json::text(whole, "schedule");
    event.scheduleName = json::text(whole, "scheduleName");
    event.nominal = json::text(whole, "nominal");
    event.jobId = json::text(whole, "job");
    event.launchId = json::text(whole, "launch");
    event.detail = json::text(whole, "detail");
    event.isOwn = json::boolean(whole, "own").value_or(false);
    constexpr qint64 most = 253'402'300'799'999; // the year 9999
    const bool isRead = !event.id.isEmpty() && readWord(whole, "kind", alertKindWords, event.kind)
        && readWord(whole, "resolves", alertKindWords, event.resolves)
        && readWhole(whole, "dueMs", qint64(0), most, event.dueMs)
        && readWhole(whole, "profiles", qint64(-1), most, event.profiles)
        && readWhole(whole, "profilesBefore", qint64(-1), most, event.profilesBefore)
        && readWhole(whole, "occurredMs", -most, most, event.occurredMs);
    if (!isRead)
        return json::unreadable(u"not an event of this version"_s);
    return event;
}

} // namespace exportdesk
