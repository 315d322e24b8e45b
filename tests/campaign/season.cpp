// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/season.h"

#include "tests/campaign/faultmix.h"
#include "tests/campaign/onelaunch.h"
#include "tests/kit/localplatformprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

constexpr int timeLimitMs = 700;
constexpr int colleaguesFrom = 10'000'000; ///< numbers of their clicks
constexpr int ourClockAheadMs = 7'200'000; ///< neither computer has the platform's time
constexpr int theirClockAheadMs = -10'800'000;

/// A season while it runs.
class Course
{
public:
    explicit Course(const SeasonPlan &plan)
        : m_plan(plan)
        , m_random(plan.seed)
        , m_platform({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"0"_s, u"--speed"_s, u"0"_s})
    {
        writeCredentials(credentialFile(), m_platform.ready());
        m_desks.push_back({std::make_unique<DeskProcess>(arguments(u"ours"_s), m_ours), 0, 0});
        m_desks.push_back({std::make_unique<DeskProcess>(arguments(u"ours"_s), m_ours), 0, 0});
        m_desks.push_back({std::make_unique<DeskProcess>(arguments(u"colleague"_s), m_colleagues), colleaguesFrom, -1});
    }

    Season run()
    {
        QElapsedTimer timer;
        timer.start();
        m_platform.setFaults(faultMix(m_plan.seed, timeLimitMs));
        for (int clicks = 0; clicks < m_plan.launches; clicks = clicked()) {
            if (!isPatient()) {
                listen();
                continue;
            }
            clickSomewhere();
            killWhereDue();
            if (clicks > (m_season.platformRestarts + 1) * 700 + 50)
                restartPlatform();
        }
        end();
        countRequests();
        m_season.tally = tally();
        m_season.ms = timer.elapsed();
        return m_season;
    }

private:
    struct Seat {
        std::unique_ptr<DeskProcess> desk;
        int firstNumber = 0;
        qint64 killAtMs = 0; ///< -1: never
        int next = 0;
    };

    int upTo(int most) { return int(m_random() % quint64(most + 1)); }
    QString storeFile(const QString &whose) const { return m_folder.filePath(whose + u".sqlite"_s); }
    QString credentialFile() const { return m_folder.filePath(u"credentials.json"_s); }

    QStringList arguments(const QString &whose) const
    {
        QStringList arguments{
            u"--store"_s,       m_plan.blind ? QString() : storeFile(whose),
            u"--credentials"_s, credentialFile(),
            u"--time-limit"_s,  QString::number(timeLimitMs),
            u"--clock-ahead"_s, QString::number(whose == "ours"_L1 ? ourClockAheadMs : theirClockAheadMs)};
        if (m_plan.blind)
            arguments += u"--blind"_s;
        return arguments;
    }

    static int countOf(const Heard &heard) { return std::accumulate(heard.clicks.cbegin(), heard.clicks.cend(), 0); }
    int clicked() const { return countOf(m_ours) + countOf(m_colleagues); }

    void start(Seat &seat)
    {
        seat.desk->start();
        if (seat.killAtMs >= 0)
            seat.killAtMs = m_clock.elapsed() + 30 + upTo(3000);
    }

    void clickSomewhere()
    {
        const int draw = upTo(99);
        Seat &seat = m_desks[draw < 60 ? 0 : draw < 80 ? 1 : 2];
        if (!seat.desk->isReady())
            start(seat);
        // One in twenty repeats a recent one on purpose. Both windows draw from one sequence.
        int &next = seat.firstNumber == 0 ? m_desks[0].next : seat.next;
        const bool twin = next > 20 && upTo(19) == 0;
        seat.desk->click(seat.firstNumber + (twin ? next - 1 - upTo(9) : next++));
        listen();
    }

    void listen()
    {
        for (Seat &each : m_desks)
            each.desk->listen(upTo(12));
    }

    /// Nobody goes on clicking while dozens are open; killed every other second, they would stay so on a slow machine.
    bool isPatient()
    {
        const int most = m_waiting ? 3 : 25;
        for (Seat &seat : m_desks) { // whoever was killed cannot settle anything
            if (!seat.desk->isReady() && seat.killAtMs > 0)
                start(seat);
        }
        m_waiting = std::any_of(m_desks.begin(), m_desks.end(),
                                [most](const Seat &seat) { return seat.desk->openCount() >= most; });
        return !m_waiting;
    }

    void killWhereDue()
    {
        for (Seat &seat : m_desks) {
            if (seat.killAtMs < 0 || !seat.desk->isRunning() || m_clock.elapsed() < seat.killAtMs)
                continue;
            seat.desk->kill();
            ++m_season.kills;
        }
    }

    void restartPlatform()
    {
        countRequests(); // its log goes with it
        m_platform.kill();
        for (Seat &seat : m_desks) { // refused connections
            if (seat.desk->isReady())
                seat.desk->interrupt();
            if (seat.desk->isReady())
                seat.desk->click(seat.firstNumber + 5'000'000 + m_season.platformRestarts);
            seat.desk->listen(100);
        }
        m_platform.restart();
        for (Seat &seat : m_desks) {
            if (seat.desk->isReady())
                seat.desk->interrupt();
        }
        m_platform.setFaults(faultMix(m_plan.seed + quint64(++m_season.platformRestarts), timeLimitMs));
    }

    void end()
    {
        m_platform.setFaults("{}");
        for (Seat &seat : m_desks) {
            if (!seat.desk->isReady())
                seat.desk->start();
            seat.desk->finish();
        }
        for (Seat &seat : m_desks) {
            if (!seat.desk->waitForEnd(120'000) || !seat.desk->wasFinished())
                qWarning("a desk did not come to an end"); // what is open counts as lost
        }
    }

    Tally tally() const
    {
        const JobsByNumber jobs = jobsOnPlatform(m_platform.ready());
        Tally tally = m_plan.blind ? judgeBlind(m_ours, jobs) : judge(m_ours, storeFile(u"ours"_s), jobs, m_calls);
        tally += m_plan.blind ? judgeBlind(m_colleagues, jobs)
                              : judge(m_colleagues, storeFile(u"colleague"_s), jobs, m_calls);
        tally.lostAfterWork = m_calls.lostAfterWork;
        tally.lostBeforeWork = m_calls.lostBeforeWork;
        return tally;
    }

    void countRequests()
    {
        const QJsonArray log = m_platform.log();
        m_season.requests += log.isEmpty() ? 0 : log.last()["number"_L1].toInteger();
        for (const QJsonValue entry : log)
            m_season.faults += entry["fault"_L1].toObject().isEmpty() ? 0 : 1;
        m_calls += launchCalls(log);
    }

    const SeasonPlan m_plan;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    kit::LocalPlatformProcess m_platform;
    Heard m_ours;
    Heard m_colleagues;
    std::vector<Seat> m_desks;
    QElapsedTimer m_clock = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    Season m_season;
    LaunchCalls m_calls; ///< so far
    bool m_waiting = false; ///< for what is open to settle
};

} // namespace

Season runSeason(const SeasonPlan &plan)
{
    return Course(plan).run();
}

} // namespace exportdesk::campaign
