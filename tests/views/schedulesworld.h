// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/exports/exporttemplates.h"
#include "models/schedules/occurrencesmodel.h"
#include "models/schedules/platformtimetable.h"
#include "models/schedules/scheduledchecks.h"
#include "models/schedules/scheduleedits.h"
#include "models/schedules/schedulesmodel.h"
#include "tests/schedules/scheduledesk.h"
#include "tests/views/pagedriver.h"
#include "views/schedules/schedulespage.h"

#include <memory>

namespace exportdesk::kit
{

/// The Schedules page over real models, a store in memory and a platform whose jobs end.
class SchedulesWorld : public PageDriver
{
public:
    /// \a production: the sandbox is one of production, whose name has to be typed.
    /// \a networkFolder: the file system of the folder of the store, where it is one of the network.
    explicit SchedulesWorld(bool production = false, QSize window = {1184, 732}, const QString &networkFolder = {});

    /// Shows the page and waits until the store was read.
    void open();
    void makeTemplate(const QString &name);
    Schedule add(const QString &name, const Rhythm &rhythm);
    /// What every runner does each half minute; the page follows.
    void pass();
    const ScheduleRow *row(const QString &name) const;
    QString words() const { return visibleWords(*page); }

    FakeClock now{QDateTime(QDate(2026, 11, 23), QTime(17, 3), Qt::UTC).toMSecsSinceEpoch()};
    test::ScheduledPlatform platform{now};
    test::ScheduleRun desk{QString(), platform, now};
    SandboxLook sandbox;
    ScheduleEdits edits{desk.run.client, desk.schedules, now};
    SchedulesModel table{desk.schedules, now, edits.place(), [this] { return sandbox.wantsNameTyped(); }};
    OccurrencesModel log{desk.schedules, now};
    PlatformTimetable timetable{desk.run.client, now};
    Choices choices{desk.run.client, now};
    DatasetsModel datasets{desk.run.client, now};
    ScheduledChecks checks{choices, datasets, now, QStringLiteral("dev")};
    ExportTemplates templates{desk.run.store, now};
    ExportRequest composed;
    std::unique_ptr<SchedulesPage> page;
};

} // namespace exportdesk::kit
