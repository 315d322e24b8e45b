// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertruleadding.h"

#include "models/alerts/alertwords.h"
#include "models/platform/deliver.h"
#include "models/platform/platformkey.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qint64 bundleMinuteMs = 60'000;

CommandError ruleError(const QString &text)
{
    return {ExitCode::Usage, u"usage"_s, text};
}

/// -1: not a time of day.
int minuteOf(const QString &text)
{
    const QTime time = QTime::fromString(text.trimmed(), u"H:mm"_s);
    return time.isValid() ? time.hour() * 60 + time.minute() : -1;
}

} // namespace

AlertRuleAdding::AlertRuleAdding(const CommandContext &context, const Options &options)
    : AlertCommand(context)
    , m_options(options)
{
}

void AlertRuleAdding::run(const AlertSetup &setup)
{
    const AlertRule *known = findRule(setup, m_options.name);
    if (known && !m_options.replaces)
        return fail({ExitCode::Refused, u"alert-exists"_s,
                     tr("A rule named “%1” exists. Use --replace to change it.").arg(known->name)});
    if (known) {
        m_rule.id = known->id;
        m_rule.createdMs = known->createdMs;
    }
    m_rule.name = m_options.name;
    m_rule.datasetId = m_options.dataset;
    m_rule.changePercent = int(m_options.change);
    m_rule.onlyOwn = m_options.onlyOwn;
    m_rule.tellsResolved = !m_options.keepsQuietOnResolved;
    m_rule.bundleMinutes = int((m_options.bundleMs + bundleMinuteMs - 1) / bundleMinuteMs);
    for (const auto &error : {readWays(setup), readKinds(), readQuiet(), readPlace()})
        if (error)
            return fail(*error);
    if (m_options.schedule.isEmpty())
        return save();
    findSchedule();
}

std::optional<CommandError> AlertRuleAdding::readWays(const AlertSetup &setup)
{
    for (const QString &name : m_options.ways) {
        const KeptWay *kept = findWay(setup, name);
        if (!kept)
            return noSuchWay(name);
        if (!m_rule.ways.contains(kept->way.id))
            m_rule.ways += kept->way.id;
    }
    return std::nullopt;
}

std::optional<CommandError> AlertRuleAdding::readKinds()
{
    const QStringList words = m_options.kinds.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        AlertEvent::Kind kind{};
        if (!readWordIn(alertKindWords, word.trimmed(), kind) || kind == AlertEvent::Kind::Resolved) {
            QStringList known;
            for (const auto &one : alertKindWords)
                if (one.value != AlertEvent::Kind::Resolved)
                    known += QString::fromLatin1(one.word);
            return ruleError(
                tr("“%1” is no kind of event. The kinds are: %2.").arg(word.trimmed(), known.join(u", "_s)));
        }
        if (!m_rule.kinds.contains(kind))
            m_rule.kinds += kind;
    }
    return std::nullopt;
}

std::optional<CommandError> AlertRuleAdding::readQuiet()
{
    if (m_options.quiet.isEmpty())
        return std::nullopt;
    const QStringList times = m_options.quiet.split(u'-');
    m_rule.quiet.from = minuteOf(times.value(0));
    m_rule.quiet.until = minuteOf(times.value(1));
    m_rule.quiet.zone = m_options.zone.isEmpty() ? QTimeZone::systemTimeZoneId() : m_options.zone.toUtf8();
    if (times.size() != 2 || !m_rule.quiet.isSet())
        return ruleError(tr("Write quiet hours as two different times of day, e.g. 22:00-06:00."));
    if (!QTimeZone(m_rule.quiet.zone).isValid())
        return ruleError(tr("This computer does not know the time zone “%1”.").arg(m_options.zone));
    return std::nullopt;
}

std::optional<CommandError> AlertRuleAdding::readPlace()
{
    m_rule.place.sandbox = opening().options().sandbox;
    if (opening().options().connection.isEmpty())
        return std::nullopt;
    const auto wanted = opening().connection();
    if (const auto *error = std::get_if<CommandError>(&wanted))
        return *error;
    const auto &connection = std::get<Connection>(wanted);
    m_rule.place.connectionId = connection.id;
    m_rule.place.platform = platformKey(connection);
    return std::nullopt;
}

void AlertRuleAdding::findSchedule()
{
    m_schedules = std::make_unique<ScheduleJournal>(opening().store());
    deliver(m_schedules->load(ScheduleJournal::Content::ToRun), this, [this](const Outcome<QList<KeptSchedule>> &all) {
        if (!all)
            return fail(commandError(all.failure()));
        QList<Schedule> found;
        for (const KeptSchedule &kept : all.value()) {
            const SchedulePlace &place = kept.schedule.place;
            if (!kept.schedule.plan.name.compare(m_options.schedule, Qt::CaseInsensitive)
                && (m_rule.place.sandbox.isEmpty() || m_rule.place.sandbox == place.sandbox)
                && (m_rule.place.connectionId.isEmpty() || m_rule.place.connectionId == place.connectionId))
                found += kept.schedule;
        }
        if (found.isEmpty())
            return fail(
                {ExitCode::Usage, u"no-schedule"_s,
                 tr("No schedule is named “%1”. “exportdeskctl schedule list” shows them.").arg(m_options.schedule)});
        if (found.size() > 1)
            return fail(ruleError(
                tr("Several schedules are named “%1”. Specify --connection and --sandbox.").arg(m_options.schedule)));
        m_rule.scheduleId = found.first().id;
        save();
    });
}

void AlertRuleAdding::save()
{
    deliver(desk().journal.put(m_rule, opening().clock().nowMs()), this, [this](const Outcome<AlertRule> &saved) {
        if (!saved)
            return fail(alertError(saved.failure()));
        reportChange(m_rule.name, u"saved"_s, tr("Rule “%1” was saved.").arg(m_rule.name));
    });
}

} // namespace exportdesk
