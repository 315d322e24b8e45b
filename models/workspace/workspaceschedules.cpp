// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/workspaceschedules.h"

#include "models/platform/platformclient.h"
#include "models/store/networkfolder.h"
#include "models/store/store.h"

#include <QFileInfo>

namespace exportdesk
{

namespace
{

constexpr auto betweenLooks = std::chrono::seconds(30);

} // namespace

WorkspaceSchedules::WorkspaceSchedules(PlatformClient &client, Launcher &launcher, Store &store, Choices &choices,
                                       DatasetsModel &datasets, const Clock &clock,
                                       const std::function<bool()> &wantsNameTyped)
    : launches(store)
    , schedules(store)
    , checks(choices, datasets, clock, client.connection().sandbox)
    , runner({client, launcher, launches, schedules, clock,
              [this](const ExportRequest &request) { return checks.check(request); }, wantsNameTyped})
    , edits(client, schedules, clock)
    , table(schedules, clock, edits.place(), wantsNameTyped)
    , log(schedules, clock)
    , timetable(client, clock)
    , m_launcher(launcher)
    , m_storeFile(store.file())
{
    m_ticks.setInterval(betweenLooks);
    connect(&m_ticks, &QTimer::timeout, &runner, &ScheduleRunner::run);
    connect(&m_ticks, &QTimer::timeout, &timetable, [this] {
        if (timetable.isKnown()) // else nobody has asked for it yet
            timetable.read();
    });
    connectModels();
}

/// After each pass, since other programs write to the store, too.
void WorkspaceSchedules::connectModels()
{
    const auto reload = [this] {
        table.reload();
        log.reload();
    };
    connect(&runner, &ScheduleRunner::finished, this, reload);
    connect(&edits, &ScheduleEdits::changed, this, reload);
    connect(&timetable, &PlatformTimetable::changed, this, [this] { table.setPlatformRuns(timetable.runs()); });
}

QString WorkspaceSchedules::networkFolder() const
{
    return m_storeFile.isEmpty() ? QString() : networkFileSystem(QFileInfo(m_storeFile).path());
}

void WorkspaceSchedules::start()
{
    // A store in memory ends with the program, and nobody else could see what was claimed.
    table.reload();
    if (!isKept() || !networkFolder().isEmpty())
        return;
    const auto begin = [this] {
        m_ticks.start();
        runner.run();
    };
    if (m_launcher.isStarted())
        begin();
    else
        connect(&m_launcher, &Launcher::started, this, begin);
}

} // namespace exportdesk
