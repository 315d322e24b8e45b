// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/jobsworld.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

/// When the stages of a job began and ended, epoch ms; -1: not yet.
struct Stages {
    qint64 created = 0;
    qint64 exportStart = -1;
    qint64 exportEnd = -1;
    qint64 writeStart = -1;
    qint64 writeEnd = -1;
    qint64 profiles = -1;
};

QByteArray span(const char *name, qint64 start, qint64 end)
{
    if (start < 0)
        return {};
    QByteArray json = QByteArray("\"") + name + "\":{\"startTimeInMs\":" + QByteArray::number(start);
    if (end >= 0)
        json += ",\"endTimeInMs\":" + QByteArray::number(end) + ",\"totalTimeInMs\":" + QByteArray::number(end - start);
    return json + "}";
}

QByteArray metrics(const Stages &stages, qint64 end)
{
    QByteArrayList parts{span("totalTime", stages.created, end),
                         span("profileExportTime", stages.exportStart, stages.exportEnd),
                         span("aCPDatasetWriteTime", stages.writeStart, stages.writeEnd)};
    if (stages.profiles >= 0)
        parts += "\"totalExportedProfileCounter\":" + QByteArray::number(stages.profiles);
    parts.removeAll(QByteArray());
    return "{" + parts.join(',') + "}";
}

QByteArray batchOf(qint64 id)
{
    return QByteArray("01k9batch") + QByteArray::number(id);
}

QByteArray writeRefused(qint64 id)
{
    const QByteArray path = "adl://acpp8f2/ups/exports/6566c7d2/" + QByteArray::number(id) + "/part-00000";
    return R"json([{"code":"0090000009","msg":"Profiles could not be written to output path )json" + path + R"json(",
        "callStack":["org.apache.spark.SparkException: Job aborted.",
            "\tat org.apache.spark.sql.execution.datasources.FileFormatWriter.write(FileFormatWriter.scala:231)",
            "\tat com.adobe.platform.ups.export.PushJob.run(PushJob.scala:88)"]},
        {"code":"unknown","msg":"Job aborted (Spark stage 3 of 5)"}])json";
}

const QHash<QString, QString> &names()
{
    static const QHash<QString, QString> known{
        {u"basket"_s, u"Basket export hourly"_s},  {u"loyalty"_s, u"Loyalty export DE"_s},
        {u"churn"_s, u"Churn export weekly"_s},    {u"news"_s, u"Newsletter export"_s},
        {u"full"_s, u"Full profile export"_s},     {u"target"_s, u"Profile export 2026-11"_s},
        {u"crm-events"_s, u"CRM export events"_s}, {u"vip"_s, u"VIP export AT"_s},
        {u"time"_s, u"Default Timebased"_s},       {u"crm"_s, u"CRM first"_s},
        {u"private"_s, u"Private graph"_s},        {u"cart"_s, u"Cart abandoned"_s},
        {u"gold"_s, u"Gold + Platinum"_s},         {u"risk"_s, u"Churn risk high"_s},
        {u"optin"_s, u"Newsletter opt-in"_s},      {u"vip-de"_s, u"VIP DE"_s}};
    return known;
}

} // namespace

JobsWorld::JobsWorld(bool production, QSize window)
{
    Connection connection = client.connection();
    connection.id = u"test"_s;
    connection.sandbox = production ? u"prod"_s : u"dev"_s;
    client.setConnection(connection);
    canceller.setWatchInterval(std::chrono::milliseconds(5));
    fill();
    wire();
    page = std::make_unique<JobsPage>(
        JobsModels{jobs.model,
                   filter,
                   sorted,
                   monitor,
                   canceller,
                   details,
                   durations,
                   launcher,
                   history,
                   marks,
                   views,
                   DatasetCalls(client),
                   FileCalls(client),
                   {{client, clock, past, parts.path()}, [] { return 0.2; }, [production] { return production; }}},
        SandboxLook{{connection.sandbox, production, false}});
    page->resize(window);
}

JobRecord JobsWorld::succeeded(qint64 id, const QByteArray &dataset, int minutesAgo, qint64 profiles,
                               qint64 seconds) const
{
    const qint64 created = clock.nowMs() - minutesAgo * minute;
    const qint64 end = created + seconds * second;
    const Stages stages{created, created + seconds * 220, created + seconds * 780, created + seconds * 800, end,
                        profiles};
    return {.id = id,
            .status = "SUCCEEDED",
            .dataset = dataset,
            .policy = "time",
            .created = created,
            .updated = end,
            .metrics = metrics(stages, end),
            .batch = batchOf(id)};
}

void JobsWorld::fill()
{
    const auto put = [this](JobRecord record) { platform.jobs[record.id] = std::move(record); };
    const auto ago
        = [this](int minutes, int seconds = 0) { return clock.nowMs() - minutes * minute - seconds * second; };
    const auto running = [&](qint64 id, const char *dataset, const char *policy, const char *segment, bool events,
                             const Stages &stages, const char *status = "PROCESSING") {
        put({.id = id,
             .status = status,
             .dataset = dataset,
             .policy = policy,
             .segment = segment,
             .events = events,
             .created = stages.created,
             .updated = ago(0, 9),
             .metrics = metrics(stages, -1)});
    };
    running(24122, "basket", "time", "optin", true, {ago(0, 12)}, "NEW");
    running(24121, "loyalty", "time", "gold", true, {ago(1, 52), ago(1, 2)});
    running(24120, "churn", "crm", "risk", false, {ago(8, 2), ago(7, 20), ago(1, 30), ago(1, 10)});
    running(24119, "news", "time", "optin", false, {ago(9, 51), ago(7, 40)}, "CANCELLING");
    running(24118, "full", "private", "", true, {ago(19, 3), ago(15, 24)});
    const auto failed = [&](qint64 id, const char *dataset, int minutesAgo, const QByteArray &errors) {
        const qint64 created = ago(minutesAgo);
        const qint64 end = created + 259 * second;
        put({.id = id,
             .status = "FAILED",
             .dataset = dataset,
             .policy = "time",
             .segment = "gold",
             .events = true,
             .created = created,
             .updated = end,
             .metrics = metrics({created, created + 40 * second, end}, end),
             .errors = errors});
    };
    failed(24115, "target", 43, writeRefused(24115));
    failed(24113, "target", 65, writeRefused(24113));
    failed(24104, "target", 430, writeRefused(24104));
    failed(24107, "churn", 348, R"([{"code":"0100000003","msg":"general error in export"}])");
    JobRecord stopped = succeeded(24112, "news", 83, -1, 425);
    stopped.status = "CANCELLED";
    stopped.metrics = metrics({stopped.created, stopped.created + 25 * second}, stopped.updated);
    stopped.batch = {};
    put(stopped);
    for (int hour = 1; hour < 7; ++hour)
        put(succeeded(24117 - hour * 3, "basket", hour * 60, 38'000 - hour * 37, 188 + hour));
    for (int week = 0; week < 6; ++week) {
        JobRecord full = succeeded(24000 + week, "full", 3 * 1440 + week * 10080, 1'204'000 + week, 600 + week * 7);
        full.policy = "private";
        full.events = true;
        put(full);
        JobRecord loyalty = succeeded(24010 + week, "loyalty", 2 * 1440 + week * 10080, 412'000 + week, 500 + week);
        loyalty.segment = "gold";
        loyalty.events = true;
        put(loyalty);
        JobRecord churn = succeeded(24020 + week, "churn", 4 * 1440 + week * 10080, 8'112 + week, 540 + week * 3);
        churn.segment = "risk";
        churn.policy = "crm";
        put(churn);
    }
}

void JobsWorld::wire()
{
    sorted.setFilter(&filter);
    const auto name = [](const QString &id) { return names().value(id); };
    jobs.names.setSources({name, name, name});
    for (const auto *id : {"24121", "24119", "24115", "24113", "24112", "24105"})
        jobs.known.addStartedHere(QString::fromLatin1(id));
    QObject::connect(&monitor, &JobMonitor::loaded, &jobs.model, [this] {
        for (int row = 0; row < jobs.model.rowCount(); ++row)
            durations.add(jobs.model.facts(row));
    });
    QObject::connect(&monitor, &JobMonitor::jobsSeen, &history, qOverload<const JobHistory::Jobs &>(&JobHistory::keep));
    QObject::connect(&monitor, &JobMonitor::jobSeen, &history, qOverload<const ExportJob &>(&JobHistory::keep));
    QObject::connect(&canceller, &JobCanceller::jobSeen, &history, qOverload<const ExportJob &>(&JobHistory::keep));
}

void JobsWorld::open()
{
    launcher.start();
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QTRY_VERIFY(launcher.isStarted());
    monitor.start();
    QTRY_VERIFY(monitor.state().lastRefreshedMs > 0 && !monitor.state().loading && !monitor.state().refreshing);
    QTRY_COMPARE(jobs.model.jobCount(), int(platform.jobs.size()));
    QCoreApplication::processEvents();
}

void JobsWorld::refresh()
{
    const int before = monitor.state().requests;
    page->refresh();
    QTRY_VERIFY(monitor.state().requests > before && !monitor.state().refreshing);
    QCoreApplication::processEvents();
}

int JobsWorld::rowOf(const QString &id) const
{
    const int source = jobs.model.rowOf(id);
    return source < 0 ? -1 : sorted.rowOfSource(source);
}

QTabBar *JobsWorld::tabs() const
{
    const QList<QTabBar *> all = find(u"jobs.details"_s)->findChildren<QTabBar *>();
    for (QTabBar *bar : all) {
        if (bar->isVisible())
            return bar;
    }
    qFatal("no job is in view");
    return nullptr;
}

QStringList JobsWorld::shownIds() const
{
    return jobs.shown(sorted);
}

void JobsWorld::clickJob(const QString &id, Qt::KeyboardModifiers modifiers) const
{
    const int row = rowOf(id);
    if (row < 0)
        qFatal("job %s is not shown", qPrintable(id));
    clickCell(table(), sorted.index(row, ExportJobsModel::Id), modifiers);
}

QString JobsWorld::word(const QString &id, ExportJobsModel::JobColumn column) const
{
    return jobs.model.index(jobs.model.rowOf(id), column).data().toString();
}

} // namespace exportdesk::kit
