// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/course.h"
#include "tests/kit/idle.h"

#include "models/exports/exportrequestreader.h"
#include "models/jobs/knownjobslookup.h"
#include "models/workspace/session.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/soak/colleague.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace exportdesk::soak
{

namespace
{

QByteArray faults(quint32 seed)
{
    const auto rule = [](const QString &route, double probability, const QByteArray &fault) {
        return QJsonObject{{"route"_L1, route},
                           {"probability"_L1, probability},
                           {"fault"_L1, QJsonDocument::fromJson(fault).object()}};
    };
    const QString all = u"* /data/*"_s;
    const QJsonArray rules{rule(all, 0.01, R"({"status": 503})"),          rule(all, 0.01, R"({"resetBefore": true})"),
                           rule(all, 0.005, R"({"truncatedJson": true})"), rule(all, 0.005, R"({"truncate": 30})"),
                           rule(all, 0.01, R"({"lostAnswer": "reset"})"),  rule(all, 0.005, R"({"status": 429})"),
                           rule(all, 0.002, R"({"expireToken": true})"),   rule(all, 0.01, R"({"delayMs": 150})")};
    return QJsonDocument(QJsonObject{{"seed"_L1, qint64(seed)}, {"rules"_L1, rules}}).toJson();
}

QByteArray credentialsOf(const ProgramUnderFaults &under, const Connection &connection)
{
    const QJsonArray all = QJsonDocument::fromJson(under.credentials()).array();
    for (const QJsonValue one : all) {
        QJsonObject object = one.toObject();
        if (object["clientId"_L1].toString() != connection.clientId)
            continue;
        object.insert(u"gateway"_s, connection.gateway.toString());
        object.insert(u"ims"_s, connection.ims.toString());
        object.insert(u"sandbox"_s, connection.sandbox);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    qFatal("the platform does not know who we are");
}

class Course
{
public:
    explicit Course(const Plan &plan)
        : m_plan(plan)
        , m_random(plan.seed)
        , m_under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"50"_s, u"--speed"_s, u"1"_s})
    {
        m_clock.start();
        m_under.waitUntilLoaded();
    }

    Result run()
    {
        m_under.setFaults(faults(m_plan.seed));
        note(u"loaded"_s);
        busy();
        settle();
        note(u"all jobs came"_s);
        m_under.setFaults(faults(m_plan.seed + 1));
        const Moment begin = quiet(m_plan.minutes / 16, u"quiet, warm"_s);
        const Moment end = quiet(m_plan.minutes * 3 / 16, u"quiet, end"_s);
        settle();
        compareHoldings(begin, end);
        compareTables();
        countFaults();
        return m_result;
    }

private:
    int below(int end) { return int(m_random() % quint32(end)); }
    Workspace &space() { return m_under.workspace(); }

    Moment note(const QString &what)
    {
        // The log of exchanges fills up to its bound, by design, and is full at another time each run.
        m_under.program().session()->log().clear();
        kit::becomesIdle();
        const Moment moment{what, m_clock.elapsed(), space().jobs().jobCount(), space().monitor().state().requests,
                            readMeter()};
        m_result.moments.push_back(moment);
        return moment;
    }

    qint64 busyMs() const { return qint64(m_plan.minutes * 45'000); }

    /// A colleague launches; the operator looks, now and then launches and cancels.
    void busy()
    {
        Colleague colleague(credentialsOf(m_under, space().client().connection()), m_plan.jobs);
        const qint64 begun = m_clock.elapsed();
        const qint64 most = begun + 600'000 + 4 * busyMs();
        while ((!colleague.isDone() || m_clock.elapsed() < begun + busyMs()) && m_clock.elapsed() < most) {
            const double gone = double(m_clock.elapsed() - begun) / double(busyMs());
            colleague.allow(gone >= 1 ? m_plan.jobs : int(gone * m_plan.jobs) + 1);
            work();
            if (below(10) == 0)
                launch();
            const QStringList running = runningJobs(space().jobs().known());
            if (!running.isEmpty() && below(10) == 0) {
                space().canceller().cancel({running.last()});
                ++m_result.cancels;
            }
        }
        if (!colleague.isDone())
            m_result.complaints += u"only %1 of %2 jobs were launched in time"_s.arg(colleague.told()).arg(m_plan.jobs);
    }

    /// What goes on all day: refreshes, other pages, the rest of the platform read anew.
    void work()
    {
        static const QList<PageId> pages{PageId::Jobs, PageId::Datasets, PageId::Settings, PageId::NewExport};
        if (below(3) == 0)
            space().monitor().refresh();
        if (below(8) == 0)
            m_under.program().window().pages().showPage(pages.at(below(4)));
        if (below(40) == 0)
            space().datasets().reload();
        if (below(80) == 0)
            space().choices().reload();
        // Now and then the operator looks by F5; all else comes as the program plans it.
        kit::becomesIdle(std::chrono::milliseconds(std::clamp<qint64>(busyMs() / 2000, 20, 5000)));
    }

    void launch()
    {
        const auto read = readExportRequest(
            QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":"
                       "\"5b020a27e7040801dedba61b\"},\"schema\":{\"name\":\"_xdm.context.profile\"},\"filter\":"
                       "{\"fromIngestTimestamp\":\"2040-01-01T00:00:00.")
            + QByteArray::number(100 + ++m_result.launches % 900) + "Z\"}}");
        space().launcher().launch(*read.request);
    }

    Moment quiet(double minutes, const QString &what)
    {
        const qint64 end = m_clock.elapsed() + qint64(minutes * 60'000);
        while (m_clock.elapsed() < end)
            work();
        return note(what);
    }

    /// The platform is well again and every job has ended.
    void settle()
    {
        m_under.setFaults("{}");
        const bool settled = QTest::qWaitFor(
            [this] {
                space().monitor().refresh();
                const auto open = space().launcher().openLaunches();
                return runningJobs(space().jobs().known()).isEmpty() && space().canceller().openCount() == 0
                    && std::all_of(open.begin(), open.end(), [](const LaunchEntry &entry) {
                           return entry.state == LaunchEntry::State::Undecided;
                       });
            },
            900'000);
        if (!settled)
            m_result.complaints
                += u"something stayed open: %1 jobs, %2 cancels"_s.arg(runningJobs(space().jobs().known()).size())
                       .arg(space().canceller().openCount());
        if (!QTest::qWaitFor([this] { return !space().monitor().state().refreshing; }, 60'000) || !kit::becomesIdle())
            m_result.complaints += u"a refresh did not end"_s;
    }

    void compareHoldings(const Moment &begin, const Moment &end)
    {
        constexpr qint64 slack = 2 * 1024 * 1024;
        constexpr qint64 eachJob = 4 * 1024;
        const Moment &loaded = m_result.moments[0];
        const Moment &came = m_result.moments[1];
        const qint64 grown = came.reading.heap - loaded.reading.heap;
        if (grown > 20 * slack + eachJob * (came.jobs - loaded.jobs))
            m_result.complaints
                += u"%1 bytes for each job that came"_s.arg(grown / std::max(1, came.jobs - loaded.jobs));
        if (end.reading.heap - begin.reading.heap > slack)
            m_result.complaints += u"in quiet the heap grew by %1 bytes"_s.arg(end.reading.heap - begin.reading.heap);
        if (end.reading.descriptors > begin.reading.descriptors + 8)
            m_result.complaints
                += u"descriptors grew from %1 to %2"_s.arg(begin.reading.descriptors).arg(end.reading.descriptors);
    }

    void compareTables()
    {
        const QJsonArray records = m_under.recordsOnPlatform();
        m_result.onPlatform = int(records.size());
        int differences = 0;
        for (const QJsonValue record : records) {
            const auto facts = space().jobs().facts(QString::number(record["id"_L1].toInteger()));
            differences += facts && facts->statusWord == record["status"_L1].toString() ? 0 : 1;
        }
        if (differences > 0)
            m_result.complaints += u"%1 rows differ from the platform"_s.arg(differences);
        if (m_result.onPlatform < m_plan.jobs)
            m_result.complaints += u"the platform has only %1 jobs"_s.arg(m_result.onPlatform);
    }

    void countFaults()
    {
        const QJsonArray log = m_under.log();
        m_result.faults = int(std::count_if(
            log.begin(), log.end(), [](const QJsonValue &entry) { return !entry["fault"_L1].toObject().isEmpty(); }));
    }

    const Plan m_plan;
    std::mt19937 m_random;
    ProgramUnderFaults m_under;
    QElapsedTimer m_clock;
    Result m_result;
};

} // namespace

Result run(const Plan &plan)
{
    return Course(plan).run();
}

} // namespace exportdesk::soak
