// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/alertcommand.h"

#include "models/platform/deliver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void AlertCommand::start()
{
    deliver(desk().journal.load(), this, [this](const Outcome<AlertSetup> &loaded) {
        if (!loaded)
            return fail(commandError(loaded.failure()));
        run(loaded.value());
    });
}

CommandError AlertCommand::alertError(const Failure &failure)
{
    if (failure.code == QLatin1String(AlertJournal::nameTaken))
        return {ExitCode::Refused, u"alert-exists"_s,
                tr("A way or rule of this name exists. Use --replace to change it.")};
    if (failure.code == QLatin1String(AlertJournal::gone) || failure.code == QLatin1String(AlertJournal::unknownWay))
        return {ExitCode::Refused, u"alert-changed"_s, tr("The way was removed meanwhile. Nothing was changed.")};
    return commandError(failure);
}

CommandError AlertCommand::noSuchWay(const QString &name)
{
    return {ExitCode::Usage, u"no-way"_s, tr("No way is named “%1”. “exportdeskctl alert list” shows them.").arg(name)};
}

AlertDesk &AlertCommand::desk()
{
    if (!m_desk)
        m_desk = std::make_unique<AlertDesk>(opening());
    return *m_desk;
}

const KeptWay *AlertCommand::findWay(const AlertSetup &setup, const QString &name)
{
    const auto found = std::find_if(setup.ways.begin(), setup.ways.end(), [&name](const KeptWay &kept) {
        return !kept.way.name.compare(name, Qt::CaseInsensitive);
    });
    return found == setup.ways.end() ? nullptr : &*found;
}

const AlertRule *AlertCommand::findRule(const AlertSetup &setup, const QString &name)
{
    const auto found = std::find_if(setup.rules.begin(), setup.rules.end(), [&name](const AlertRule &rule) {
        return !rule.name.compare(name, Qt::CaseInsensitive);
    });
    return found == setup.rules.end() ? nullptr : &*found;
}

void AlertCommand::reportChange(const QString &name, const QString &state, const QString &text)
{
    output().document({{"name"_L1, name}, {"state"_L1, state}});
    output().text(text);
    finish();
}

} // namespace exportdesk
