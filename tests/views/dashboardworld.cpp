// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/dashboardworld.h"

#include "tests/jobs/jobrecords.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

QString datasetName(const QString &id)
{
    static const QHash<QString, QString> names{{u"d0"_s, u"Full profile export"_s},
                                               {u"d1"_s, u"Loyalty export DE"_s},
                                               {u"d2"_s, u"Churn export weekly"_s},
                                               {u"d3"_s, u"Basket export hourly"_s},
                                               {u"d4"_s, u"Profile export 2026-11"_s}};
    return names.value(id);
}

QByteArray metrics(qint64 created, qint64 queue, qint64 total, qint64 profiles)
{
    const auto number = [](qint64 n) { return QByteArray::number(n); };
    return R"({"totalTime":{"startTimeInMs":)" + number(created) + R"(,"endTimeInMs":)" + number(created + total)
        + R"(,"totalTimeInMs":)" + number(total) + R"(},"profileExportTime":{"startTimeInMs":)"
        + number(created + queue) + R"(,"endTimeInMs":)" + number(created + total - minuteMs) + R"(,"totalTimeInMs":)"
        + number(total - queue - minuteMs)
        + R"(},"aCPDatasetWriteTime":{"totalTimeInMs":60000},"totalExportedProfileCounter":)" + number(profiles) + '}';
}

} // namespace

DashboardWorld::DashboardWorld(QSize window)
{
    Names names;
    names.dataset = datasetName;
    jobs.names.setSources(names);
    page = std::make_unique<DashboardPage>(DashboardModels{jobs.model, figures, durations, monitor});
    page->resize(window);
}

void DashboardWorld::addJobs(int count, quint32 seed)
{
    std::mt19937 dice(seed);
    const auto below = [&dice](qint64 end) { return qint64(dice()) % end; };
    const QByteArrayList errors{R"([{"code":"0090000009","msg":"Could not write output"}])",
                                R"([{"code":"0100000003","msg":"General error"}])",
                                R"([{"code":"","msg":"Merge policy not found"}])", "[]"};
    const qint64 now = clock.nowMs();
    std::vector<ExportJob> all;
    for (int i = 0; i < count; ++i) {
        JobRecord record{.id = 23000 + i};
        const qint64 kind = below(20);
        record.dataset = "d" + QByteArray::number(std::min(below(5), below(5)));
        record.created = i < 40 ? now - 20 * minuteMs - below(8 * hourMs) : now - hourMs - below(180 * dayMs);
        const qint64 usual = (record.dataset == "d0" ? 18 : record.dataset == "d1" ? 9 : 4) * minuteMs;
        const qint64 total = usual + below(3 * minuteMs);
        record.status = kind < 16 ? "SUCCEEDED" : kind < 18 ? "FAILED" : "CANCELLED";
        record.updated = record.created + total;
        record.metrics = metrics(record.created, minuteMs, total, 2000 + i * 7919 % 9000);
        if (record.status == "FAILED")
            record.errors = errors[std::min(below(4), below(4))];
        all.push_back(job(record));
    }
    const auto running = [&](qint64 id, const QByteArray &dataset, const QByteArray &status, qint64 minutes,
                             const QByteArray &phases) {
        all.push_back(job({.id = id,
                           .status = status,
                           .dataset = dataset,
                           .created = now - minutes * minuteMs,
                           .updated = now,
                           .metrics = phases}));
    };
    const auto exporting = [&](qint64 minutes) -> QByteArray {
        return R"({"profileExportTime":{"startTimeInMs":)" + QByteArray::number(now - minutes * minuteMs) + "}}";
    };
    running(24118, "d0", "PROCESSING", 40, exporting(39));
    running(24121, "d1", "PROCESSING", 3, exporting(2));
    running(24120, "d2", "PROCESSING", 4, exporting(3));
    running(24119, "d3", "CANCELLING", 2, exporting(1));
    running(24122, "d9", "NEW", 1, "{}");
    jobs.merger.merge(all);
    for (int row = 0; row < jobs.model.rowCount(); ++row)
        durations.add(jobs.model.facts(row));
    LaunchRow launch;
    launch.key = u"entry"_s;
    launch.state = LaunchRow::State::Searching;
    launch.datasetId = u"d4"_s;
    launch.startedMs = now;
    jobs.launches.replaceAll({launch});
}

void DashboardWorld::open()
{
    page->show();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY(figures.isKnown());
    QTRY_VERIFY(jobs.model.jobCount() == 0 || figures.statistics().range.parts() > 0);
}

void DashboardWorld::recount()
{
    const int before = figures.counts();
    figures.recount();
    QTRY_VERIFY(figures.counts() > before);
}

Panel *DashboardWorld::panel(const QString &name) const
{
    auto *found = page->findChild<Panel *>(u"dashboard."_s + name);
    if (!found)
        qFatal("there is no panel %s", qPrintable(name));
    return found;
}

LinkSpot DashboardWorld::spot(const QString &panelName, LinkTarget::Kind kind, const QString &part) const
{
    for (const LinkSpot &spot : panel(panelName)->links()->spots()) {
        if (spot.target.kind == kind && spot.target.value.contains(part))
            return spot;
    }
    qFatal("%s has no link with %s", qPrintable(panelName), qPrintable(part));
}

void DashboardWorld::click(const QString &panelName, const LinkSpot &spot) const
{
    QTest::mouseClick(panel(panelName)->links(), Qt::LeftButton, {}, spot.rect.center());
}

int DashboardWorld::found(const QString &query)
{
    filter.setSearch(query);
    return filter.count(JobFilter::Chip::All);
}

} // namespace exportdesk::kit
