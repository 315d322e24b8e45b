// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/command.h"
#include "app/exportdeskctl/rhythmoptions.h"
#include "models/schedules/schedulejournal.h"

namespace exportdesk
{

/// `schedule add`: a new schedule, or a new revision of one.
class ScheduleAdding final : public Command
{
    Q_OBJECT

public:
    struct Options {
        QString name;
        QString templateName;
        RhythmOptions rhythm;
        QString missed = QStringLiteral("run-once");
        QString overlap = QStringLiteral("skip");
        bool sinceSuccess = false;
        bool replaces = false;
        QString production;
    };

    ScheduleAdding(const CommandContext &context, const Options &options);

    void start() override;

private:
    void readTemplate(Workspace &workspace);
    void acceptTemplate(const ExportTemplate &one);
    void write();
    void writeTo(const QList<KeptSchedule> &schedules);
    void report(const Outcome<Schedule> &written);

    const Options m_options;
    std::unique_ptr<ScheduleJournal> m_journal;
    Workspace *m_workspace = nullptr;
    Schedule m_schedule;
    qint64 m_nowMs = 0; ///< by the platform's clock
};

} // namespace exportdesk
