// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/schedulesworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

/// One that runs each night, one that does not run, and one whose times cannot be read.
const QByteArray platformsOwn = R"({"_page": {"totalCount": 3, "pageSize": 3}, "children": [
    {"id": "s1", "name": "profile-default-nightly", "state": "active", "type": "batch_segmentation",
     "schedule": "0 0 1 * * ?"},
    {"id": "s2", "name": "old", "state": "inactive", "type": "export", "schedule": "0 0 2 * * ?"},
    {"id": "s3", "name": "snapshot", "state": "active", "type": "export", "schedule": "0 0 3 L * ?"}]})";

} // namespace

SchedulesWorld::SchedulesWorld(bool production, QSize window, const QString &networkFolder)
{
    sandbox.name = production ? u"prod"_s : u"dev"_s;
    sandbox.production = production;
    desk.wantsNameTyped = production;
    desk.run.client.answer("GET", u"/data/core/ups/config/schedules"_s, platformsOwn);
    desk.run.client.answer("GET", u"/data/foundation/catalog/dataSets"_s,
                           R"({"5b020a27e7040801dedba61b": {"name": "Profile export", "created": 1772000000000,
                               "schemaRef": {"id": "https://ns.adobe.com/xdm/context/profile__union"}, "tags": {}}})");
    const SchedulePlace place = edits.place();
    templates.open(place.connectionId, place.sandbox);
    QObject::connect(&desk.runner, &ScheduleRunner::finished, &table, [this] {
        table.reload();
        log.reload();
    });
    QObject::connect(&edits, &ScheduleEdits::changed, &table, [this] { table.reload(); });
    QObject::connect(&timetable, &PlatformTimetable::changed, &table,
                     [this] { table.setPlatformRuns(timetable.runs()); });
    page = std::make_unique<SchedulesPage>(SchedulesModels{table,
                                                           log,
                                                           edits,
                                                           desk.runner,
                                                           checks,
                                                           timetable,
                                                           templates,
                                                           desk.run.launcher,
                                                           now,
                                                           [this] { return composed; },
                                                           {u"/usr/bin/exportdeskctl"_s, {}},
                                                           networkFolder},
                                           sandbox);
    page->resize(window);
}

void SchedulesWorld::open()
{
    table.reload();
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY(table.isLoaded() && timetable.isKnown() && desk.run.launcher.isStarted());
    QCoreApplication::processEvents();
}

void SchedulesWorld::makeTemplate(const QString &name)
{
    QTRY_VERIFY(desk.run.launcher.isStarted());
    templates.save(name, test::request());
}

Schedule SchedulesWorld::add(const QString &name, const Rhythm &rhythm)
{
    Schedule one = test::schedule(name, rhythm);
    one.plan.isConfirmed = sandbox.wantsNameTyped();
    return test::valueOf(desk.schedules.add(one, now.nowMs()));
}

void SchedulesWorld::pass()
{
    desk.pass();
    QSignalSpy read(&table, &SchedulesModel::stateChanged);
    table.reload();
    QTRY_VERIFY(!read.isEmpty());
    QCoreApplication::processEvents();
}

const ScheduleRow *SchedulesWorld::row(const QString &name) const
{
    for (const ScheduleRow &one : table.all())
        if (one.kept.schedule.plan.name == name)
            return &one;
    return nullptr;
}

} // namespace exportdesk::kit
