// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/alertdesk.h"
#include "app/exportdeskctl/command.h"
#include "models/schedules/scheduledchecks.h"
#include "models/schedules/schedulerunner.h"

#include <QJsonArray>

namespace exportdesk
{

/// `schedule run-due`: one pass of the runner in each connection and sandbox that has something to do. Then alerts are
/// told.
class ScheduleRunning final : public Command
{
    Q_OBJECT

public:
    explicit ScheduleRunning(const CommandContext &context);
    ~ScheduleRunning() override;

    void start() override;

private:
    struct Desk;

    void acceptSchedules(const Outcome<QList<KeptSchedule>> &loaded);
    bool isWanted(const SchedulePlace &place);
    void runNext();
    void openDesk(const SchedulePlace &place);
    void runIn(Workspace &workspace);
    void acceptReport(const RunReport &report);
    void waitForSearches();
    void endPlace();
    void failPlace(const CommandError &error);
    AlertDesk &alerts();
    void tellAlerts();
    void report();

    std::unique_ptr<ScheduleJournal> m_journal;
    QList<SchedulePlace> m_places; ///< still to be done; the first is under way
    std::unique_ptr<Desk> m_desk;
    QJsonArray m_events; ///< of the place under way
    QJsonArray m_done;
    std::unique_ptr<AlertDesk> m_alerts;
    QTimer m_patience;
    ExitCode m_code = ExitCode::Done;
};

} // namespace exportdesk
