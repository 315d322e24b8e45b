// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/schedulerecord.h"

#include "models/platform/json.h"

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

template <class Value>
struct PlanWord {
    Value value;
    const char *word;
};

constexpr std::array rhythmWords{
    PlanWord<Rhythm::Kind>{Rhythm::Kind::Minutes, "minutes"}, PlanWord<Rhythm::Kind>{Rhythm::Kind::Hours, "hours"},
    PlanWord<Rhythm::Kind>{Rhythm::Kind::Daily, "daily"}, PlanWord<Rhythm::Kind>{Rhythm::Kind::Weekly, "weekly"},
    PlanWord<Rhythm::Kind>{Rhythm::Kind::Monthly, "monthly"}};
constexpr std::array missedWords{PlanWord<SchedulePlan::Missed>{SchedulePlan::Missed::RunOnce, "run-once"},
                                 PlanWord<SchedulePlan::Missed>{SchedulePlan::Missed::Skip, "skip"}};
constexpr std::array overlapWords{PlanWord<SchedulePlan::Overlap>{SchedulePlan::Overlap::Skip, "skip"},
                                  PlanWord<SchedulePlan::Overlap>{SchedulePlan::Overlap::Wait, "wait"},
                                  PlanWord<SchedulePlan::Overlap>{SchedulePlan::Overlap::RunAnyway, "run-anyway"}};

template <class Value, std::size_t Size>
const char *planWordOf(const std::array<PlanWord<Value>, Size> &words, Value value)
{
    for (const auto &one : words)
        if (one.value == value)
            return one.word;
    return "";
}

template <class Value, std::size_t Size>
bool readPlanWord(const json::json &object, const char *key, const std::array<PlanWord<Value>, Size> &words,
                  Value &value)
{
    const QString text = json::text(object, key);
    for (const auto &one : words) {
        if (text == QLatin1String(one.word)) {
            value = one.value;
            return true;
        }
    }
    return false;
}

bool readNumber(const json::json &object, const char *key, int &value)
{
    const json::json *member = json::member(object, key);
    if (!member || !member->is_number_integer())
        return false;
    const auto number = json::integer(object, key);
    if (!number || *number < 0 || *number > 1'000'000)
        return false;
    value = int(*number);
    return true;
}

bool readFlag(const json::json &object, const char *key, bool &value)
{
    const json::json *member = json::member(object, key);
    if (!member || !member->is_boolean())
        return false;
    value = member->get<bool>();
    return true;
}

/// Absent: no bound.
bool readDay(const json::json &object, const char *key, QDate &value)
{
    if (!json::member(object, key))
        return true;
    const QString text = json::text(object, key);
    value = QDate::fromString(text, Qt::ISODate);
    return value.isValid() && value.toString(Qt::ISODate) == text;
}

bool readDays(const json::json &object, QList<int> &days)
{
    const json::json *member = json::member(object, "days");
    if (!member)
        return true;
    if (!member->is_array() || member->size() > std::size_t(Rhythm::lastDay))
        return false;
    for (const json::json &day : *member) {
        if (!day.is_number_integer())
            return false;
        const auto number = day.get<qint64>();
        if (number < 1 || number > Rhythm::lastDay)
            return false;
        days.append(int(number));
    }
    return true;
}

bool readRhythm(const json::json &object, Rhythm &rhythm)
{
    rhythm.zone = json::text(object, "zone").toUtf8();
    return readPlanWord(object, "kind", rhythmWords, rhythm.kind) && readNumber(object, "every", rhythm.every)
        && readNumber(object, "at", rhythm.at) && readNumber(object, "until", rhythm.until)
        && readDays(object, rhythm.days) && readDay(object, "from", rhythm.from) && readDay(object, "to", rhythm.to)
        && problemOf(rhythm) == RhythmProblem::None;
}

} // namespace

QByteArray writeSchedulePlan(const SchedulePlan &plan)
{
    const Rhythm &rhythm = plan.rhythm;
    json::json written{{"kind", planWordOf(rhythmWords, rhythm.kind)},
                       {"every", rhythm.every},
                       {"at", rhythm.at},
                       {"until", rhythm.until},
                       {"zone", rhythm.zone.toStdString()}};
    if (!rhythm.days.isEmpty())
        written["days"] = std::vector<int>(rhythm.days.begin(), rhythm.days.end());
    if (rhythm.from.isValid())
        written["from"] = rhythm.from.toString(Qt::ISODate).toStdString();
    if (rhythm.to.isValid())
        written["to"] = rhythm.to.toString(Qt::ISODate).toStdString();
    const json::json whole{{"name", plan.name.toStdString()},
                           {"rhythm", written},
                           {"missed", planWordOf(missedWords, plan.missed)},
                           {"overlap", planWordOf(overlapWords, plan.overlap)},
                           {"sinceSuccess", plan.sinceSuccess},
                           {"confirmed", plan.isConfirmed},
                           {"template", plan.templateName.toStdString()},
                           {"templatePrint", plan.templatePrint.toStdString()}};
    // Half a character in a name must not end the program.
    return QByteArray::fromStdString(whole.dump(-1, ' ', false, json::json::error_handler_t::replace));
}

Outcome<SchedulePlan> readSchedulePlan(const QByteArray &bytes)
{
    const Outcome<json::json> parsed = json::parse(bytes);
    if (!parsed)
        return parsed.failure();
    const json::json &whole = parsed.value();
    const json::json *rhythm = json::member(whole, "rhythm");
    SchedulePlan plan;
    plan.name = json::text(whole, "name");
    plan.templateName = json::text(whole, "template");
    plan.templatePrint = json::text(whole, "templatePrint");
    const bool isRead = rhythm && !plan.name.isEmpty() && readRhythm(*rhythm, plan.rhythm)
        && readPlanWord(whole, "missed", missedWords, plan.missed)
        && readPlanWord(whole, "overlap", overlapWords, plan.overlap)
        && readFlag(whole, "sinceSuccess", plan.sinceSuccess) && readFlag(whole, "confirmed", plan.isConfirmed);
    if (!isRead)
        return json::unreadable(u"not a schedule of this version"_s);
    return plan;
}

} // namespace exportdesk
