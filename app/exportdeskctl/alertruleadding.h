// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertcommand.h"
#include "models/schedules/schedulejournal.h"

namespace exportdesk
{

/// `alert add-rule`. --connection and --sandbox bound the rule.
class AlertRuleAdding final : public AlertCommand
{
    Q_OBJECT

public:
    struct Options {
        QString name;
        QStringList ways; ///< names
        QString kinds; ///< words with commas; empty: all
        QString dataset; ///< id
        QString schedule; ///< name
        QString quiet; ///< "22:00-06:00"
        QString zone;
        qint64 change = 50;
        qint64 bundleMs = 0;
        bool onlyOwn = false;
        bool keepsQuietOnResolved = false;
        bool replaces = false;
    };
    AlertRuleAdding(const CommandContext &context, const Options &options);

protected:
    void run(const AlertSetup &setup) override;

private:
    std::optional<CommandError> readWays(const AlertSetup &setup);
    std::optional<CommandError> readKinds();
    std::optional<CommandError> readQuiet();
    std::optional<CommandError> readPlace();
    void findSchedule();
    void save();

    const Options m_options;
    AlertRule m_rule;
    std::unique_ptr<ScheduleJournal> m_schedules;
};

} // namespace exportdesk
