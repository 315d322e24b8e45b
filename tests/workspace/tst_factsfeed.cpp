// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetsmodel.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/launcher.h"
#include "models/jobs/knownjobs.h"
#include "models/schedules/platformtimetable.h"
#include "models/store/store.h"
#include "models/workspace/factsfeed.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

/// What the composer's checks are given of the platform.
class FactsFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOfThePlatformComeAndGo();
};

void FactsFeedTest::runsOfThePlatformComeAndGo()
{
    kit::FakeClock clock; // 08:00 UTC
    kit::FakeClient client;
    client.answer("GET", u"/data/core/ups/config/schedules"_s,
                  R"({"children": [{"id": "s1", "state": "active", "type": "batch_segmentation",
                      "schedule": "0 30 9 1/1 * ? *"}]})");
    Store store{QString()};
    LaunchJournal journal(store);
    Launcher launcher(client, journal, clock);
    const Choices choices(client, clock);
    const DatasetsModel datasets(client, clock);
    const KnownJobs jobs(clock);
    PlatformTimetable timetable(client, clock);
    ExportComposer composer(clock);
    const FactsFeed feed({choices, datasets, jobs, launcher, timetable, clock, u"dev"_s}, composer);
    using OwnRun = RequestFacts::OwnRun;
    const auto known = [&] { return composer.checker().facts().ownRun; };
    const qint64 beginMs = clock.nowMs() + 90 * 60'000;
    timetable.read();
    QTRY_VERIFY(timetable.isKnown());
    QTRY_COMPARE(composer.checker().facts().sandbox, u"dev"_s);
    QVERIFY(!known()); // an hour and a half away
    clock.advance(31min);
    timetable.reload();
    QTRY_COMPARE(known(), (OwnRun{beginMs, false}));
    clock.advance(1h);
    timetable.reload();
    QTRY_COMPARE(known(), (OwnRun{beginMs, true}));
    clock.advance(1h);
    timetable.reload();
    QTRY_VERIFY(!known());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::FactsFeedTest)
#include "tst_factsfeed.moc"
