// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmonitor.h"
#include "tests/jobs/jobtable.h"
#include "tests/jobs/localdesk.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

const QString &jobsPath = kit::LocalDesk::jobsPath;

/// A table kept true over real sockets by a monitor whose clock only moves when told.
struct Desk {
    kit::FakeClock clock;
    kit::LocalDesk local;
    kit::JobTable jobs{clock};
    JobMonitor monitor{jobs.merger, ExportJobCalls(local.client), clock, 1};

    Desk(const QJsonObject &ready, std::chrono::milliseconds behind)
        : clock(QDateTime::currentMSecsSinceEpoch() - behind.count())
        , local(ready, clock)
    {
        monitor.setPageSize(100);
    }
    void idle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !monitor.state().refreshing; }, 60'000));
    }
    /// Status word by id, as the platform says now.
    std::map<QString, QString> truth()
    {
        std::map<QString, QString> words;
        const QJsonArray records = local.records();
        for (const QJsonValue record : records)
            words[record["id"_L1].toVariant().toString()] = record["status"_L1].toString();
        return words;
    }
    std::map<QString, QString> shown() const
    {
        std::map<QString, QString> words;
        for (int row = 0; row < jobs.model.rowCount(); ++row) {
            const JobFacts facts = jobs.model.facts(row);
            if (facts.onPlatform)
                words[facts.id] = facts.statusWord;
        }
        return words;
    }
};

QString differenceOf(const std::map<QString, QString> &truth, const std::map<QString, QString> &shown)
{
    for (const auto &[id, word] : truth) {
        const auto found = shown.find(id);
        if (found == shown.end())
            return u"job %1 is missing"_s.arg(id);
        if (found->second != word)
            return u"job %1 is %2, not %3"_s.arg(id, word, found->second);
    }
    for (const auto &[id, word] : shown) {
        if (!truth.contains(id))
            return u"job %1 is not there any more"_s.arg(id);
    }
    return truth.empty() ? u"the platform has no job"_s : QString();
}

QByteArray onEveryRead(const QByteArray &fault, const QByteArray &when = "\"probability\": 0.3")
{
    return "{\"seed\": 5, \"quirks\": {\"lenient\": true}, \"rules\": [{\"route\": \"GET "
           "/data/core/ups/export/jobs*\", "
        + when + ", \"fault\": " + fault + "}]}";
}

/// Each page begins so many jobs after the top, wherever that is by then; slow, so that the list moves in between.
QByteArray pagesByPosition()
{
    return "{\"quirks\": {\"lenient\": true, \"pagesByPosition\": true}, \"rules\": [{\"route\": \"GET "
           "/data/core/ups/export/jobs\", \"fault\": {\"delayBeforeMs\": 200}}]}";
}

QByteArray always(const QByteArray &quirks)
{
    return "{\"quirks\": {\"lenient\": true, " + quirks + "}}";
}

} // namespace

/// Whatever goes wrong on the way, in the end the table says what the platform says.
class MonitorFaultsTest : public QObject
{
    Q_OBJECT

    kit::LocalPlatformProcess m_platform{{u"--profiles"_s, u"30"_s, u"--jobs"_s, u"650"_s, u"--speed"_s, u"10"_s}};

private Q_SLOTS:
    void cleanup() { m_platform.setFaults("{}"); }

    void tableEndsEqualToThePlatform_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<int>("hoursBehind");
        QTest::addColumn<int>("appearing"); // jobs, after each of the first pages
        QTest::addColumn<int>("leaving");
        const auto row = [](const char *name, const QByteArray &plan, int hoursBehind = 0, int appearing = 1,
                            int leaving = 1) { QTest::newRow(name) << plan << hoursBehind << appearing << leaving; };
        row("no fault", always("\"nextLinkSlash\": true"));
        row("storm of 429",
            onEveryRead(R"({"status": 429, "shape": "E1", "headers": {"Retry-After": "7"}})", "\"probability\": 0.6"));
        row("server errors", onEveryRead(R"({"status": 503, "shape": "E8"})"));
        row("answers cut in the middle", onEveryRead(R"({"truncate": 4000})"));
        row("half an answer", onEveryRead(R"({"truncatedJson": true})"));
        row("another kind of JSON", onEveryRead(R"({"wrongJson": true})"));
        row("a login page", onEveryRead(R"({"html": true})"));
        row("resets", onEveryRead(R"({"resetBefore": true})"));
        row("lost answers", onEveryRead(R"({"lostAnswer": "reset"})"));
        row("late answers overtaken by others", onEveryRead(R"({"delayMs": 60})"));
        row("tokens that expire", onEveryRead(R"({"expireToken": true})"));
        row("our clock is behind", onEveryRead(R"({"status": 503, "shape": "E8"})"), 5);
        row("our clock is ahead", onEveryRead(R"({"status": 503, "shape": "E8"})"), -5);
        row("ids as text", always("\"idAsText\": true"));
        row("unknown status", always("\"unknownStatus\": \"THROTTLED\""));
        row("times in seconds", always("\"timesInSeconds\": true"));
        row("both spellings", always("\"dataSetIdSpelling\": \"alternate\""));
        row("last link is null", always("\"nextLink\": \"null\""));
        row("last link is empty", always("\"nextLink\": \"empty\""));
        row("limit is not honoured", always("\"unpaged\": true"));
        row("duplicates between pages", pagesByPosition(), 0, 12, 0);
        row("gaps between pages", pagesByPosition(), 0, 0, 12);
        row("the list shrinks by half", always("\"nextLinkSlash\": true"), 0, 0, 110);
    }
    void tableEndsEqualToThePlatform()
    {
        QFETCH(QByteArray, plan);
        QFETCH(int, hoursBehind);
        QFETCH(int, appearing);
        QFETCH(int, leaving);
        m_platform.setFaults(plan);
        Desk desk(m_platform.ready(), std::chrono::hours(hoursBehind));
        // Meanwhile jobs appear at the top and others leave the list, between one page and the next.
        int pages = 0;
        QStringList launched;
        connect(
            &desk.jobs.model, &QAbstractItemModel::rowsInserted, &desk.monitor,
            [&] {
                if (++pages > 3)
                    return;
                for (int i = 0; i < appearing; ++i) {
                    const QByteArray job = desk.local.ask("POST", jobsPath, R"({"fields": "person.name"})");
                    launched += QString::number(QJsonDocument::fromJson(job)["id"_L1].toInteger());
                }
                QStringList ended;
                for (int row = desk.jobs.model.rowCount() - 1; row >= 0 && ended.size() < leaving; --row) {
                    const QString id = desk.jobs.model.idAt(row);
                    const auto status = desk.jobs.known.statusOf(id);
                    if (status && isTerminal(*status) && desk.jobs.model.facts(row).onPlatform)
                        ended += id;
                }
                for (const QString &id : std::as_const(ended))
                    desk.local.ask("DELETE", jobsPath + u'/' + id);
            },
            Qt::QueuedConnection);
        desk.monitor.start();
        QDeadlineTimer deadline(90s);
        while (desk.monitor.state().loading && !deadline.hasExpired()) {
            desk.idle();
            desk.clock.advance(20s);
            desk.monitor.refresh();
        }
        QVERIFY2(!desk.monitor.state().loading, "the list was never read to its end");
        if (plan.contains("pagesByPosition") && leaving > 0) {
            const auto truth = desk.truth();
            QVERIFY2(std::any_of(truth.begin(), truth.end(),
                                 [&desk](const auto &job) { return !desk.jobs.known.contains(job.first); }),
                     "there was a gap");
        }
        // With faults still there the running ones are followed; once more from the top shows who has left.
        for (int i = 0; i < 5; ++i) {
            desk.clock.advance(20s);
            desk.monitor.refresh();
            desk.idle();
        }
        m_platform.setFaults(plan.startsWith("{\"quirks\"") ? plan : QByteArray("{}"));
        desk.monitor.stop();
        desk.clock.advance(20s);
        desk.monitor.start();
        desk.idle();
        QString difference = u"not compared"_s;
        while (!difference.isEmpty() && !deadline.hasExpired()) {
            desk.clock.advance(20s);
            desk.monitor.refresh();
            desk.idle();
            difference = differenceOf(desk.truth(), desk.shown());
        }
        QCOMPARE(difference, QString());
        QVERIFY(pages >= 3);
        for (const QString &id : std::as_const(launched))
            QVERIFY2(desk.jobs.known.contains(id) || id == u"0"_s, qPrintable(id));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::MonitorFaultsTest)
#include "tst_monitorfaults.moc"
