// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alerttesting.h"

#include "app/exportdeskctl/alertreport.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

AlertTesting::AlertTesting(const CommandContext &context, const QString &name)
    : AlertCommand(context)
    , m_name(name)
{
}

void AlertTesting::run(const AlertSetup &setup)
{
    const KeptWay *kept = findWay(setup, m_name);
    if (!kept)
        return fail(noSuchWay(m_name));
    connect(&desk().telling, &AlertTelling::tested, this,
            [this, name = kept->way.name](const QString &, const WayResult &result) { report(name, result); });
    desk().telling.test(kept->way);
}

void AlertTesting::report(const QString &name, const WayResult &result)
{
    const QString text = wayResultText(result);
    if (!result.ok()) {
        if (result.kind == WayResult::Kind::NoSecret && !desk().secrets.problem().isEmpty())
            output().note(desk().secrets.problem());
        return fail({ExitCode::Connection,
                     u"not-delivered"_s,
                     tr("“%1”: %2", "a way and what went wrong").arg(name, text),
                     {{"way"_L1, name}, {"result"_L1, writeWayResult(result)}}});
    }
    output().document({{"way"_L1, name}, {"result"_L1, writeWayResult(result)}});
    output().text(tr("The test was delivered by “%1”. Check that it arrived.").arg(name));
    finish();
}

void AlertSending::run(const AlertSetup &)
{
    if (!opening().store().condition().isDurable())
        return fail(
            commandError(StoreError{opening().store().condition().cause, opening().store().condition().detail}));
    connect(&desk().telling, &AlertTelling::finished, this, &AlertSending::report, Qt::QueuedConnection);
    desk().telling.run();
}

void AlertSending::report(const TellReport &report)
{
    desk().noteTroubles(report, output());
    output().document(tellObject(report));
    int told = 0;
    bool hasTrouble = report.failure.has_value();
    for (const TellReport::Told &one : report.told) {
        told += one.result.ok() ? one.events : 0;
        hasTrouble = hasTrouble || !one.result.ok();
    }
    output().text(tr("%Ln alert(s) sent.", nullptr, told));
    finish(hasTrouble ? ExitCode::Connection : ExitCode::Done);
}

} // namespace exportdesk
