// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/scripts.h"

#include "models/exports/exportrequestwriter.h"
#include "models/store/locations.h"
#include "tests/campaign/clicks.h"
#include "tests/campaign/faultmix.h"
#include "tests/campaign/onelaunch.h"
#include "tests/campaign/scriptprocess.h"
#include "tests/kit/localplatformprocess.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

constexpr int scriptsPace = 30; ///< how much faster time passes for all programs
constexpr int scriptsAtOnce = 6;
constexpr int scriptsLimitMs = 90'000; ///< of a request of exportdeskctl, in its own time
constexpr int latestInListMs = 120'000; ///< a job appears there this late at most, in the platform's own time

/// Makes time pass faster for the programs started while it lives.
class ScriptsHaste
{
public:
    ScriptsHaste()
    {
        qputenv("HASTE_PACE", QByteArray::number(scriptsPace));
        qputenv("HASTE_SINCE", QByteArray::number(QDateTime::currentMSecsSinceEpoch() * 1'000'000));
        qputenv("LD_PRELOAD", CAMPAIGN_HASTE);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    ~ScriptsHaste()
    {
        for (const char *name : {"HASTE_PACE", "HASTE_SINCE", "LD_PRELOAD"})
            qunsetenv(name);
    }
};

/// A season of scripts while it runs.
class ScriptsCourse
{
public:
    explicit ScriptsCourse(const ScriptsPlan &plan)
        : m_plan(plan)
        , m_random(plan.seed)
        , m_platform({u"--profiles"_s, u"20"_s, u"--jobs"_s, u"0"_s, u"--speed"_s, u"0"_s})
        , m_locations(m_folder.filePath(u"data"_s))
    {
        writeCredentials(m_folder.filePath(u"credentials.json"_s), m_platform.ready());
    }

    ScriptsSeason run()
    {
        m_clock.start();
        m_platform.setFaults(faultMix(m_plan.seed, scriptsLimitMs, latestInListMs));
        while (m_started < m_plan.launches || !m_running.empty()) {
            openOrCloseWindow();
            while (m_started < m_plan.launches && m_running.size() < scriptsAtOnce)
                startOne();
            collect();
            if (m_started >= 100 * (m_countedAt + 1))
                countRequests();
        }
        closeWindow();
        settle();
        judgeAll();
        decideAll();
        m_season.ms = m_clock.elapsed();
        return m_season;
    }

private:
    struct Script {
        int number = 0;
        std::unique_ptr<ScriptProcess> process;
    };
    /// What a script said, for comparison with the journal.
    struct Said {
        int number = 0;
        int exit = 0;
        QString launch;
        QString job;
    };

    int upTo(int most) { return int(m_random() % quint64(most + 1)); }

    QStringList connecting() const
    {
        const QJsonObject ready = m_platform.ready();
        return {u"--data-dir"_s,    m_locations.dataFolder(),
                u"--gateway"_s,     ready["gateway"_L1].toString(),
                u"--ims"_s,         ready["ims"_L1].toString(),
                u"--credentials"_s, m_folder.filePath(u"credentials.json"_s),
                u"--sandbox"_s,     ready["sandbox"_L1].toString(),
                u"--lang"_s,        u"en"_s};
    }

    std::unique_ptr<ScriptProcess> scriptOf(const QStringList &command) const
    {
        return std::make_unique<ScriptProcess>(command + connecting() + QStringList{u"--json"_s});
    }

    QString requestFile(int number) const
    {
        QFile file(m_folder.filePath(u"request-%1.json"_s.arg(number)));
        if (!file.open(QIODevice::WriteOnly) || file.write(compactJson(requestOf(number))) < 0)
            qFatal("cannot write a request");
        return file.fileName();
    }

    void startOne()
    {
        const int number = m_started++;
        ++m_heard.clicks[number];
        Script script{number,
                      scriptOf({u"launch"_s, requestFile(number), u"--production"_s,
                                m_platform.ready()["sandbox"_L1].toString()})};
        // A fifth of all is to be killed, and some end before their moment comes.
        const int due = m_plan.launches * 21 / 100 - m_season.kills;
        const int left = m_plan.launches - number;
        if (due > 0 && upTo(999) < 1700 * due / left)
            script.process->killAfter(upTo(int(upTo(2) == 0 ? 10 * m_usualMs : m_usualMs)));
        m_running.push_back(std::move(script));
    }

    void collect()
    {
        QThread::msleep(2);
        for (Script &script : m_running) {
            if (script.process->hasEnded())
                hear(script);
        }
        std::erase_if(m_running, [](const Script &script) { return script.process == nullptr; });
    }

    void hear(Script &script)
    {
        const ScriptProcess &process = *script.process;
        const QJsonObject document = process.document();
        const Said said{script.number, process.exitCode(), document["launch"_L1].toString(),
                        document["job"_L1].toString()};
        ++m_season.exits[said.exit];
        if (process.wasKilled()) {
            ++m_season.kills;
            m_heard.interrupted.insert(script.number);
        } else {
            m_said += said;
            if (said.exit == 0)
                m_usualMs = std::clamp<qint64>((m_usualMs * 9 + process.ms()) / 10, 20, 1000);
        }
        if (!said.launch.isEmpty())
            m_heard.rows[said.launch] = 2; // it was said: it must stay
        script.process.reset();
    }

    /// Open in the second and fourth fifth of the launches; quit in the first case, killed in the second.
    void openOrCloseWindow()
    {
        const int fifth = m_started * 5 / m_plan.launches;
        const bool wanted = fifth == 1 || fifth == 3;
        if (!wanted)
            return closeWindow();
        if (m_window)
            return;
        ++m_season.windows;
        m_window = std::make_unique<QProcess>();
        m_window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_window->setStandardOutputFile(QProcess::nullDevice());
        m_window->start(QStringLiteral(CAMPAIGN_EXPORTDESK), connecting());
        m_window->waitForStarted(30'000);
    }

    void closeWindow()
    {
        if (!m_window)
            return;
        if (m_window->state() != QProcess::Running) // it is to stay open until it is told otherwise
            ++m_season.disagreeing;
        if (m_season.windows == 1)
            m_window->terminate();
        else
            m_window->kill();
        if (!m_window->waitForFinished(30'000))
            m_window->kill();
        m_window.reset();
    }

    /// As an operator would: until nothing is open but questions.
    void settle()
    {
        m_platform.setFaults("{}");
        for (int again = 0; again < 20; ++again) {
            const auto list = scriptOf({u"launch"_s, u"list"_s});
            list->wait();
            const bool isDone = list->exitCode() == 0 || list->exitCode() == 6 || list->exitCode() == 10;
            if (!isDone)
                std::fprintf(stderr, "launch list ended with %d: %s\n", list->exitCode(), list->errors().constData());
            const QList<LaunchEntry> entries = journalIn(m_locations.storeFile());
            const bool isOpen = std::any_of(entries.begin(), entries.end(), [](const LaunchEntry &entry) {
                return entry.isOpen() && entry.state != LaunchEntry::State::Undecided;
            });
            if (isDone && !isOpen)
                return;
        }
        qWarning("launches did not come to an end"); // they count as lost
    }

    /// The platform's log has room for a part of a season only.
    void countRequests()
    {
        m_countedAt = m_started / 100;
        QJsonArray fresh;
        for (const QJsonValue entry : m_platform.log()) {
            const qint64 number = entry["number"_L1].toInteger();
            if (m_counted.contains(number))
                continue;
            m_counted.insert(number);
            fresh.append(entry);
            m_season.faults += entry["fault"_L1].toObject().isEmpty() ? 0 : 1;
        }
        m_season.requests = m_counted.size();
        m_calls += launchCalls(fresh);
    }

    void judgeAll()
    {
        countRequests();
        m_jobs = jobsOnPlatform(m_platform.ready());
        m_season.tally = judge(m_heard, m_locations.storeFile(), m_jobs, m_calls);
        m_season.tally.lostAfterWork = m_calls.lostAfterWork;
        m_season.tally.lostBeforeWork = m_calls.lostBeforeWork;
        compareSaid();
    }

    void compareSaid()
    {
        QHash<int, LaunchEntry> rows;
        for (const LaunchEntry &entry : journalIn(m_locations.storeFile()))
            rows.insert(numberIn(entry.body), entry);
        for (const Said &said : std::as_const(m_said)) {
            const auto row = rows.constFind(said.number);
            if (agrees(said, row == rows.constEnd() ? nullptr : &*row))
                continue;
            ++m_season.disagreeing;
            std::fprintf(stderr, "script %d ended with %d, launch \"%s\", job \"%s\": not what the journal says\n",
                         said.number, said.exit, qPrintable(said.launch), qPrintable(said.job));
        }
    }

    static bool agrees(const Said &said, const LaunchEntry *row)
    {
        using State = LaunchEntry::State;
        switch (said.exit) {
        case 0:
            return row && row->id == said.launch && row->resultId == said.job && !said.job.isEmpty()
                && (row->state == State::Accepted || row->state == State::Adopted);
        case 6: // it may have been settled since
            return row && row->id == said.launch;
        case 8: // nothing was done
            return !row || row->state == State::Rejected;
        default:
            return false;
        }
    }

    /// Adopts what is there, abandons the rest; then no question may be left.
    void decideAll()
    {
        QSet<QString> owned;
        const QList<LaunchEntry> entries = journalIn(m_locations.storeFile());
        for (const LaunchEntry &entry : entries)
            owned.insert(entry.resultId);
        for (const LaunchEntry &entry : entries) {
            if (entry.state != LaunchEntry::State::Undecided)
                continue;
            QStringList free = m_jobs.value(numberIn(entry.body));
            free.removeIf([&owned](const QString &job) { return owned.contains(job); });
            QStringList decision{u"launch"_s, u"decide"_s, entry.id};
            decision += free.isEmpty() ? QStringList{u"--abandon"_s} : QStringList{u"--adopt"_s, free.first()};
            const auto decide = scriptOf(decision);
            decide->wait();
            if (decide->exitCode() != 0)
                std::fprintf(stderr, "launch decide ended with %d: %s\n", decide->exitCode(),
                             decide->errors().constData());
        }
        for (const LaunchEntry &entry : journalIn(m_locations.storeFile()))
            m_season.undecided += entry.isOpen() ? 1 : 0;
    }

    const ScriptsPlan m_plan;
    std::mt19937_64 m_random;
    QTemporaryDir m_folder;
    kit::LocalPlatformProcess m_platform;
    const Locations m_locations;
    Heard m_heard;
    QList<Said> m_said;
    std::vector<Script> m_running;
    std::unique_ptr<QProcess> m_window;
    QElapsedTimer m_clock;
    JobsByNumber m_jobs;
    LaunchCalls m_calls; ///< so far
    QSet<qint64> m_counted; ///< numbers of requests in the platform's log
    int m_countedAt = 0; ///< hundreds of launches
    ScriptsSeason m_season;
    int m_started = 0;
    qint64 m_usualMs = 200; ///< of a launch that came through
};

} // namespace

ScriptsSeason runScripts(const ScriptsPlan &plan)
{
    const ScriptsHaste faster;
    return ScriptsCourse(plan).run();
}

} // namespace exportdesk::campaign
