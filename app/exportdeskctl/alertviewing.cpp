// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertviewing.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/alerts/alertruletext.h"
#include "models/alerts/alertwords.h"
#include "models/platform/deliver.h"
#include "models/platform/moment.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Epoch; 0: not yet.
QJsonValue whenOrNull(qint64 ms)
{
    return documentMembers::timeOrNull(ms > 0 ? ms : -1);
}

QStringList namesOf(const QStringList &ids, const AlertSetup &setup)
{
    QStringList names;
    for (const KeptWay &kept : setup.ways)
        if (ids.contains(kept.way.id))
            names += kept.way.name;
    return names;
}

QJsonObject wayObject(const KeptWay &kept)
{
    return {{"name"_L1, kept.way.name},
            {"kind"_L1, wordIn(wayKindWords, kept.way.kind)},
            {"to"_L1, wayTarget(kept.way)},
            {"told"_L1, whenOrNull(kept.toldMs)},
            {"waiting"_L1, kept.waiting},
            {"trouble"_L1, kept.trouble.ok() ? QJsonValue() : QJsonValue(wayResultText(kept.trouble))}};
}

QJsonObject ruleObject(const AlertRule &rule, const AlertSetup &setup)
{
    QJsonArray kinds;
    for (const AlertEvent::Kind kind : rule.kinds)
        kinds.append(wordIn(alertKindWords, kind));
    return {{"name"_L1, rule.name},
            {"on"_L1, kinds},
            {"ways"_L1, QJsonArray::fromStringList(namesOf(rule.ways, setup))},
            {"connection"_L1, documentMembers::textOrNull(rule.place.connectionId)},
            {"sandbox"_L1, documentMembers::textOrNull(rule.place.sandbox)},
            {"dataset"_L1, documentMembers::textOrNull(rule.datasetId)},
            {"schedule"_L1, documentMembers::textOrNull(rule.scheduleId)},
            {"own"_L1, rule.onlyOwn},
            {"change"_L1, rule.changePercent},
            {"quiet"_L1, documentMembers::textOrNull(quietText(rule.quiet))},
            {"bundleMinutes"_L1, rule.bundleMinutes},
            {"resolved"_L1, rule.tellsResolved}};
}

} // namespace

void AlertListing::run(const AlertSetup &setup)
{
    const qint64 nowMs = opening().clock().nowMs();
    QJsonArray ways;
    QList<QStringList> wayRows;
    for (const KeptWay &kept : setup.ways) {
        ways.append(wayObject(kept));
        QString state
            = kept.toldMs > 0 ? tr("last sent %1").arg(shortMoment(kept.toldMs, nowMs)) : tr("nothing sent yet");
        if (!kept.trouble.ok())
            state = wayResultText(kept.trouble);
        wayRows.append({kept.way.name, wayTarget(kept.way), state});
    }
    QJsonArray rules;
    QList<QStringList> ruleRows;
    for (const AlertRule &rule : setup.rules) {
        rules.append(ruleObject(rule, setup));
        ruleRows.append({rule.name, namesOf(rule.ways, setup).join(u", "_s), alertRuleText(rule)});
    }
    output().document({{"ways"_L1, ways}, {"rules"_L1, rules}});
    if (wayRows.isEmpty())
        output().note(tr("No ways yet: nobody is notified. Add one with “alert add-webhook”, “alert add-mail” or "
                         "“alert add-command”."));
    else
        output().table({tr("Way"), tr("To"), tr("State")}, wayRows);
    if (!ruleRows.isEmpty())
        output().table({tr("Rule"), tr("Ways"), tr("Events")}, ruleRows);
    else if (!wayRows.isEmpty())
        output().note(tr("No rules yet: nothing is sent. Add one with “alert add-rule”."));
    finish();
}

AlertLogging::AlertLogging(const CommandContext &context, const Options &options)
    : AlertCommand(context)
    , m_options(options)
{
}

void AlertLogging::run(const AlertSetup &setup)
{
    deliver(desk().journal.log(int(m_options.limit)), this, [this, setup](const Outcome<QList<LoggedAlert>> &log) {
        if (!log)
            return fail(commandError(log.failure()));
        const auto names = [&setup](const QStringList &ids) { return QJsonArray::fromStringList(namesOf(ids, setup)); };
        QJsonArray alerts;
        QList<QStringList> rows;
        for (const LoggedAlert &one : log.value()) {
            const QString line = alertLine(one.event, [this](const QString &id) {
                const Connection *connection = opening().connections().connection(id);
                return connection ? connection->name : QString();
            });
            alerts.append(QJsonObject{{"kind"_L1, wordIn(alertKindWords, one.event.kind)},
                                      {"text"_L1, line},
                                      {"occurred"_L1, whenOrNull(one.event.occurredMs)},
                                      {"resolved"_L1, whenOrNull(one.resolvedMs)},
                                      {"told"_L1, names(one.told)},
                                      {"waiting"_L1, names(one.waiting)},
                                      {"givenUp"_L1, names(one.givenUp)}});
            rows.append({shortMoment(one.event.occurredMs, opening().clock().nowMs()),
                         namesOf(one.told, setup).join(u", "_s), line});
        }
        output().document({{"alerts"_L1, alerts}});
        if (rows.isEmpty())
            output().note(tr("No alerts yet."));
        else
            output().table({tr("When"), tr("Sent by"), tr("Alert")}, rows);
        finish();
    });
}

} // namespace exportdesk
