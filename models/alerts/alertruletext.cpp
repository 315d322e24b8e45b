// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertruletext.h"

#include "models/alerts/alertwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertRule)
};

QString timeOfDay(int minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

} // namespace

QString wayTarget(const AlertWay &way)
{
    switch (way.kind) {
    case AlertWay::Kind::Webhook:
        if (way.form == AlertWay::Form::Plain)
            return way.host;
        return u"%1 (%2)"_s.arg(way.host, way.form == AlertWay::Form::Slack ? u"Slack"_s : u"Teams"_s);
    case AlertWay::Kind::Mail:
        return way.to.join(u", "_s);
    case AlertWay::Kind::Command:
        return way.command.value(0);
    }
    return {};
}

QString quietText(const QuietHours &quiet)
{
    if (!quiet.isSet())
        return {};
    return RuleWords::tr("%1 to %2, %3", "quiet hours and their time zone")
        .arg(timeOfDay(quiet.from), timeOfDay(quiet.until), QString::fromUtf8(quiet.zone));
}

QString alertRuleText(const AlertRule &rule)
{
    QStringList kinds;
    for (const AlertEvent::Kind kind : rule.kinds)
        kinds += alertKindText(kind);
    QStringList parts{kinds.isEmpty() ? RuleWords::tr("everything") : kinds.join(u", "_s)};
    if (!rule.place.sandbox.isEmpty())
        parts += RuleWords::tr("sandbox %1").arg(rule.place.sandbox);
    if (!rule.place.connectionId.isEmpty())
        parts += RuleWords::tr("one connection");
    if (!rule.datasetId.isEmpty())
        parts += RuleWords::tr("dataset %1").arg(rule.datasetId);
    if (!rule.scheduleId.isEmpty())
        parts += RuleWords::tr("one schedule");
    if (rule.onlyOwn)
        parts += RuleWords::tr("launched here");
    if (rule.quiet.isSet())
        parts += RuleWords::tr("quiet from %1", "quiet hours").arg(quietText(rule.quiet));
    if (rule.bundleMinutes > 0)
        parts += RuleWords::tr("together within %Ln minute(s)", nullptr, rule.bundleMinutes);
    return parts.join(u"; "_s);
}

} // namespace exportdesk
