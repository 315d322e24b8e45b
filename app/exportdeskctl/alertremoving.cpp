// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertremoving.h"

#include "models/platform/deliver.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

AlertRemoving::AlertRemoving(const CommandContext &context, const QString &name, What what)
    : AlertCommand(context)
    , m_name(name)
    , m_what(what)
{
}

void AlertRemoving::run(const AlertSetup &setup)
{
    if (m_what == What::Way) {
        const KeptWay *kept = findWay(setup, m_name);
        return kept ? removeWay(kept->way) : fail(noSuchWay(m_name));
    }
    const AlertRule *rule = findRule(setup, m_name);
    if (!rule)
        return fail({ExitCode::Usage, u"no-rule"_s,
                     tr("No rule is named “%1”. “exportdeskctl alert list” shows them.").arg(m_name)});
    deliver(desk().journal.removeRule(rule->id), this, [this, name = rule->name](const Outcome<Done> &removed) {
        if (!removed)
            return fail(alertError(removed.failure()));
        reportChange(name, u"removed"_s, tr("Rule “%1” was removed.").arg(name));
    });
}

void AlertRemoving::removeWay(const AlertWay &way)
{
    deliver(desk().journal.removeWay(way.id), this, [this, way](const Outcome<Done> &removed) {
        if (!removed)
            return fail(alertError(removed.failure()));
        const auto report
            = [this, name = way.name] { reportChange(name, u"removed"_s, tr("Way “%1” was removed.").arg(name)); };
        if (!way.needsSecret())
            return report();
        deliver(opening().secrets().remove(way.secretKey()), this, [report](bool) { report(); });
    });
}

} // namespace exportdesk
