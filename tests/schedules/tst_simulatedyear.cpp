// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedules/occurrencewords.h"
#include "tests/kit/testprogram.h"
#include "tests/schedules/simulatedprograms.h"
#include "tests/schedules/wallwalk.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using RunState = Occurrence::State;
using RunReason = Occurrence::Reason;
using RunEnd = Occurrence::End;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 newYearMs = 1'767'225'600'000; // 2026-01-01 00:00 UTC

/// A year; instrumented code is several times slower and gets the weeks around both changes of the clocks.
QList<std::pair<qint64, int>> periods()
{
    if (const int days = qEnvironmentVariableIntValue("EXPORTDESK_SIMULATED_DAYS"); days > 0)
        return {{newYearMs, days}};
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return {{newYearMs + 75 * dayMs, 25}, {newYearMs + 270 * dayMs, 40}};
#else
    return {{newYearMs, 365}};
#endif
}

Rhythm rhythmOf(Rhythm::Kind kind, const QByteArray &zone, int at, const QList<int> &days = {})
{
    Rhythm rhythm;
    rhythm.kind = kind;
    rhythm.zone = zone;
    rhythm.at = at;
    rhythm.days = days;
    return rhythm;
}

Rhythm everyHours(const QByteArray &zone, int hours, int at, int until)
{
    Rhythm rhythm = rhythmOf(Rhythm::Kind::Hours, zone, at);
    rhythm.every = hours;
    rhythm.until = until;
    return rhythm;
}

Rhythm within(Rhythm rhythm, const QDate &from, const QDate &to)
{
    rhythm.from = from;
    rhythm.to = to;
    return rhythm;
}

/// A dozen, in six zones: in and next to the hours that the changes of the clocks skip and show twice, which are those
/// of Sundays, with the odd offsets of Nepal, the half hour of Lord Howe and the reverse summer of Morocco. The dense
/// ones have bounds, so that a year takes seconds.
QList<Rhythm> rhythms()
{
    using Kind = Rhythm::Kind;
    Rhythm dense = rhythmOf(Kind::Minutes, "Asia/Kathmandu", 370);
    dense.every = 225;
    return {rhythmOf(Kind::Daily, "Europe/Berlin", 150),
            within(everyHours("Europe/Berlin", 6, 120, 1439), QDate(2026, 3, 20), QDate(2026, 4, 12)),
            rhythmOf(Kind::Weekly, "America/New_York", 135, {7}),
            within(rhythmOf(Kind::Daily, "America/New_York", 90), QDate(2026, 9, 20), QDate(2026, 11, 20)),
            rhythmOf(Kind::Weekly, "Australia/Lord_Howe", 135, {6, 7}),
            rhythmOf(Kind::Monthly, "Australia/Lord_Howe", 105, {1, 15, Rhythm::lastDay}),
            rhythmOf(Kind::Weekly, "Asia/Kathmandu", 560, {1, 4}),
            within(dense, QDate(2026, 10, 1), QDate(2026, 10, 30)),
            rhythmOf(Kind::Weekly, "America/St_Johns", 1, {3, 7}),
            rhythmOf(Kind::Weekly, "America/St_Johns", 165, {7}),
            rhythmOf(Kind::Weekly, "Africa/Casablanca", 150, {1, 7}),
            rhythmOf(Kind::Monthly, "Africa/Casablanca", 1439, {31})};
}

/// A job as the platform has it.
struct MadeJob {
    qint64 id = 0;
    qint64 createdMs = 0;
    qint64 endMs = 0;
};

/// One schedule with everything that must and did become of it.
struct Judged {
    Schedule schedule;
    QList<DueTime> due; ///< by the oracle
    std::map<QString, Occurrence> rows; ///< by nominal time
    std::multimap<qint64, MadeJob> jobs; ///< by the due time that their body contains
    qint64 pausedMs = 0; ///< once, from here
    qint64 resumedMs = 0;

    bool isPausedAt(qint64 ms) const { return ms > pausedMs && ms <= resumedMs; }
};

qint64 dueIn(const QByteArray &body)
{
    const QJsonObject request = QJsonDocument::fromJson(body).object();
    const QString from
        = request["additionalFields"_L1]["eventList"_L1]["filter"_L1]["fromIngestTimestamp"_L1].toString();
    return QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch();
}

QString datasetIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object()["destination"_L1]["datasetId"_L1].toString();
}

} // namespace

/// Schedules over a year in which everything goes wrong: every due time ran once or stands skipped with its reason.
///
/// What must be due comes from the C library's clock on the wall, walked minute by minute (wallwalk.h); what ran, from
/// the platform; nothing here asks models/schedules for either.
class SimulatedYearTest : public QObject
{
    Q_OBJECT

    test::SimulatedPrograms *m_world = nullptr;
    std::vector<Judged> m_all;

    void makeSchedules(qint64 beginMs, qint64 endMs);
    void run(qint64 endMs);
    void pauseSome(qint64 ms, qint64 beginMs);
    void collect();
    void sortJobs();
    QString problemOf(const Judged &one) const;
    QString problemOf(const Judged &one, const Occurrence &row) const;
    QString skipProblem(const Judged &one, const Occurrence &row) const;
    QString overlapProblem(const Judged &one) const;
    bool mayBeRunning(const Judged &one, const Occurrence &before, qint64 ms) const;

private Q_SLOTS:
    void everyDueTimeRanOnceOrSaysWhyNot_data();
    void everyDueTimeRanOnceOrSaysWhyNot();
};

void SimulatedYearTest::makeSchedules(qint64 beginMs, qint64 endMs)
{
    using Overlap = SchedulePlan::Overlap;
    QMap<QByteArray, QList<Rhythm>> ofZone;
    const QList<Rhythm> wanted = rhythms();
    for (const Rhythm &rhythm : wanted)
        ofZone[rhythm.zone] += rhythm;
    m_all.clear();
    for (auto zone = ofZone.constBegin(); zone != ofZone.constEnd(); ++zone) {
        const QList<QList<DueTime>> due = test::walked(zone.value(), zone.key(), beginMs, endMs);
        for (qsizetype i = 0; i < due.size(); ++i) {
            const int number = int(m_all.size());
            Judged one;
            one.schedule = test::schedule(u"number %1"_s.arg(number), zone.value().at(i));
            one.schedule.plan.overlap
                = std::array{Overlap::Skip, Overlap::Wait, Overlap::Skip, Overlap::RunAnyway}.at((number + 2) % 4);
            one.schedule.plan.missed = number % 3 == 1 ? SchedulePlan::Missed::Skip : SchedulePlan::Missed::RunOnce;
            const Rhythm &rhythm = one.schedule.plan.rhythm;
            for (const DueTime &time : due[i]) {
                const QDate day = QDate::fromString(time.nominal.left(10), Qt::ISODate);
                if (!(rhythm.from.isValid() && day < rhythm.from) && !(rhythm.to.isValid() && day > rhythm.to))
                    one.due += time;
            }
            one.schedule = test::valueOf(m_world->journal().add(one.schedule, beginMs));
            m_all.push_back(one);
        }
    }
}

/// Each schedule once, for some days.
void SimulatedYearTest::pauseSome(qint64 ms, qint64 beginMs)
{
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        Judged &one = m_all[i];
        const qint64 fromMs = beginMs + qint64(10 + 25 * i) * dayMs;
        if (one.pausedMs == 0 && ms >= fromMs) {
            one.pausedMs = ms;
            one.resumedMs = std::numeric_limits<qint64>::max();
            test::valueOf(m_world->journal().pause(one.schedule.id));
        } else if (one.pausedMs != 0 && ms >= one.pausedMs + 3 * dayMs
                   && one.resumedMs == std::numeric_limits<qint64>::max()) {
            one.resumedMs = ms;
            test::valueOf(m_world->journal().resume(one.schedule.id, ms));
        }
    }
}

/// Old runs are deleted; what is seen here has been as it is for weeks by then.
void SimulatedYearTest::collect()
{
    for (Judged &one : m_all)
        for (const Occurrence &row : test::valueOf(m_world->journal().log(one.schedule.id, 5'000)))
            one.rows[row.due.nominal] = row;
}

void SimulatedYearTest::run(qint64 endMs)
{
    const qint64 beginMs = m_world->now.nowMs();
    QSet<qint64> wakes;
    for (const Judged &one : m_all)
        for (const DueTime &due : one.due)
            wakes.insert(due.dueMs);
    QList<qint64> ordered(wakes.begin(), wakes.end());
    std::sort(ordered.begin(), ordered.end());
    std::minstd_rand random(7);
    qint64 asleepUntilMs = 0;
    qint64 collectedMs = beginMs;
    for (const qint64 wake : std::as_const(ordered)) {
        if (wake < asleepUntilMs)
            continue;
        if (random() % 100 < 3) { // the lid is closed, for an hour or for days
            asleepUntilMs = wake + qint64(random() % 100 < 85 ? 1 + random() % 8 : 12 + random() % 60) * 60 * minuteMs;
            continue;
        }
        m_world->moveTo(std::max({m_world->now.nowMs(), wake, asleepUntilMs}) + qint64(random() % 90'000));
        pauseSome(m_world->now.nowMs(), beginMs);
        m_world->live();
        if (m_world->now.nowMs() - collectedMs > 20 * dayMs) {
            collectedMs = m_world->now.nowMs();
            collect();
        }
    }
    m_world->moveTo(std::max(endMs, m_world->now.nowMs()));
    for (Judged &one : m_all)
        if (one.resumedMs == std::numeric_limits<qint64>::max()) {
            one.resumedMs = m_world->now.nowMs();
            test::valueOf(m_world->journal().resume(one.schedule.id, one.resumedMs));
        }
    m_world->settleAll();
    m_world->moveTo(m_world->now.nowMs() + 2 * dayMs); // the last runs end, and what waited for them runs
    m_world->settleAll();
    collect();
}

void SimulatedYearTest::sortJobs()
{
    QHash<QString, Judged *> owners;
    for (Judged &one : m_all)
        owners[one.schedule.request.datasetId] = &one;
    for (const test::ScriptedPlatform::Job &job : m_world->platform.jobs.jobs()) {
        Judged *owner = owners.value(datasetIn(job.body));
        QVERIFY(owner);
        owner->jobs.insert(
            {dueIn(job.body), {job.id, job.createdMs, job.createdMs + m_world->platform.durationOf(job.id)}});
    }
}

/// Whether the run of \a before may have looked open at \a ms: its job had not ended, or nobody could know yet.
bool SimulatedYearTest::mayBeRunning(const Judged &one, const Occurrence &before, qint64 ms) const
{
    if (before.state != RunState::Launched || before.decidedMs > ms)
        return false;
    const auto job = one.jobs.find(before.due.dueMs);
    return job == one.jobs.end() || job->second.createdMs > ms || job->second.endMs > ms
        || m_world->disturbedJobs.contains(job->second.id);
}

QString SimulatedYearTest::skipProblem(const Judged &one, const Occurrence &row) const
{
    const qint64 ms = row.decidedMs;
    const auto isNewer = [&](const DueTime &due) { return due.dueMs > row.due.dueMs && due.dueMs <= ms; };
    const bool hasNewer = std::any_of(one.due.begin(), one.due.end(), isNewer);
    switch (row.reason) {
    case RunReason::Missed: {
        const bool isLate = ms - row.due.dueMs > 15 * minuteMs;
        const bool mayBeSkipped = one.schedule.plan.missed == SchedulePlan::Missed::Skip && isLate;
        return hasNewer || mayBeSkipped ? QString() : u"nothing was missed"_s;
    }
    case RunReason::Overlap:
        if (one.schedule.plan.overlap != SchedulePlan::Overlap::Skip)
            return u"it waits, or runs anyway"_s;
        for (const auto &[nominal, before] : one.rows)
            if (before.due.dueMs < row.due.dueMs && mayBeRunning(one, before, ms))
                return {};
        return u"no run was open"_s;
    case RunReason::Superseded:
        return hasNewer && one.schedule.plan.overlap != SchedulePlan::Overlap::Skip ? QString()
                                                                                    : u"nothing superseded it"_s;
    case RunReason::Paused:
        return ms >= one.pausedMs / 1000 * 1000 && row.due.dueMs <= one.resumedMs ? QString() : u"it was not paused"_s;
    default:
        return u"there is no such reason here"_s;
    }
}

QString SimulatedYearTest::problemOf(const Judged &one, const Occurrence &row) const
{
    const auto jobs = one.jobs.count(row.due.dueMs);
    if (row.decidedMs < row.due.dueMs)
        return u"decided before it was due"_s;
    if (row.state == RunState::Skipped)
        return jobs == 0 ? skipProblem(one, row) : u"skipped, and it ran"_s;
    if (row.state != RunState::Launched)
        return u"neither launched nor skipped"_s;
    if (row.end == RunEnd::Abandoned || row.end == RunEnd::NotSent)
        return jobs == 0 ? QString() : u"given up, and it ran"_s;
    if (row.end != RunEnd::Succeeded)
        return u"its end was not seen"_s;
    if (jobs != 1)
        return u"%1 jobs"_s.arg(jobs);
    const MadeJob &job = one.jobs.find(row.due.dueMs)->second;
    if (QString::number(job.id) != row.jobId)
        return u"it names another job"_s;
    return job.createdMs < row.due.dueMs ? u"it ran before it was due"_s : QString();
}

/// Two runs of one schedule at the same time, where it must not.
QString SimulatedYearTest::overlapProblem(const Judged &one) const
{
    if (one.schedule.plan.overlap == SchedulePlan::Overlap::RunAnyway)
        return {};
    QList<MadeJob> made;
    for (const auto &[due, job] : one.jobs)
        made += job;
    std::sort(made.begin(), made.end(),
              [](const MadeJob &left, const MadeJob &right) { return left.createdMs < right.createdMs; });
    for (qsizetype i = 1; i < made.size(); ++i)
        if (made[i - 1].endMs > made[i].createdMs)
            return u"jobs %1 and %2 ran at the same time"_s.arg(made[i - 1].id).arg(made[i].id);
    return {};
}

QString SimulatedYearTest::problemOf(const Judged &one) const
{
    for (const DueTime &due : one.due) {
        const auto row = one.rows.find(due.nominal);
        if (row == one.rows.end())
            return due.nominal + u": nothing became of it"_s;
        if (row->second.due != due)
            return due.nominal + u": another instant"_s;
        if (const QString problem = problemOf(one, row->second); !problem.isEmpty())
            return u"%1: %2 (%3 %4 %5, decided %6)"_s.arg(
                due.nominal, problem, wordOf(row->second.state), wordOf(row->second.reason), wordOf(row->second.end),
                QDateTime::fromMSecsSinceEpoch(row->second.decidedMs, Qt::UTC).toString(Qt::ISODateWithMs));
        // Decided by the first pass that could know of it. Of one that waited, the end of the waiting is written.
        if (one.schedule.plan.overlap != SchedulePlan::Overlap::Skip || one.isPausedAt(due.dueMs)
            || one.isPausedAt(row->second.decidedMs))
            continue;
        const auto isSeen = [&due](const test::SimulatedPrograms::Pass &pass) {
            return std::min(pass.ms, pass.believedMs) >= due.dueMs;
        };
        const auto first = std::find_if(m_world->passes.begin(), m_world->passes.end(), isSeen);
        if (first != m_world->passes.end() && row->second.decidedMs > first->ms && !one.isPausedAt(first->ms))
            return due.nominal + u": a pass left it behind"_s;
    }
    const qint64 lastMs = one.due.isEmpty() ? 0 : one.due.last().dueMs;
    const auto isKnown = [&one](const QString &nominal) {
        return std::any_of(one.due.begin(), one.due.end(), [&](const DueTime &due) { return due.nominal == nominal; });
    };
    for (const auto &[nominal, row] : one.rows)
        if (row.due.dueMs <= lastMs && !isKnown(nominal))
            return nominal + u": it was not due"_s;
    return overlapProblem(one);
}

void SimulatedYearTest::everyDueTimeRanOnceOrSaysWhyNot_data()
{
    QTest::addColumn<qint64>("beginMs");
    QTest::addColumn<int>("days");
    for (const auto &[beginMs, days] : periods())
        QTest::addRow("%d days from %s", days,
                      qPrintable(QDateTime::fromMSecsSinceEpoch(beginMs, Qt::UTC).date().toString(Qt::ISODate)))
            << beginMs << days;
}

void SimulatedYearTest::everyDueTimeRanOnceOrSaysWhyNot()
{
    QFETCH(qint64, beginMs);
    QFETCH(int, days);
    // In memory where the system has that: the disk would be waited for ten thousand times.
    const QString memory = QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/exportdesk-year-XXXXXX"_s : QString();
    const QTemporaryDir folder = memory.isEmpty() ? QTemporaryDir() : QTemporaryDir(memory);
    test::SimulatedPrograms world(folder.filePath(u"store"_s), beginMs, 42);
    m_world = &world;
    const qint64 endMs = beginMs + days * dayMs;
    makeSchedules(beginMs, endMs);
    run(endMs);
    sortJobs();
    qsizetype due = 0;
    QMap<QString, int> became;
    for (const Judged &one : m_all) {
        const QString problem = problemOf(one);
        QVERIFY2(problem.isEmpty(),
                 qPrintable(u"%1 (%2): %3"_s.arg(one.schedule.plan.name,
                                                 QString::fromUtf8(one.schedule.plan.rhythm.zone), problem)));
        due += one.due.size();
        for (const DueTime &time : one.due) {
            const Occurrence &row = one.rows.at(time.nominal);
            ++became[wordOf(row.state) + u' ' + wordOf(row.reason) + wordOf(row.end)];
        }
    }
    QStringList words;
    for (auto one = became.constBegin(); one != became.constEnd(); ++one)
        words += u"%1 %2"_s.arg(one.key()).arg(one.value());
    qInfo("%lld due times, %zu jobs, %lld passes, %lld crash points, %d jumps, %d at once, %d decisions: %s",
          qlonglong(due), world.platform.jobs.jobs().size(), qlonglong(world.passes.size()),
          qlonglong(world.crashes.size()), world.jumps, world.together, world.decisions,
          qPrintable(words.join(", "_L1)));
    if (days < 300)
        return;
    // It has all happened, or it would prove nothing.
    QVERIFY(!world.crashes.contains(0));
    QVERIFY(world.jumps > 0 && world.together > 0 && world.decisions > 0);
    for (const char *state :
         {"launched succeeded", "skipped missed", "skipped overlap", "skipped superseded", "skipped paused"})
        QVERIFY2(became.value(QLatin1String(state)) > 0, state);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::SimulatedYearTest)
#include "tst_simulatedyear.moc"
