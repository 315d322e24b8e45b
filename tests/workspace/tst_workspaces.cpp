// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasettarget.h"
#include "models/platform/clock.h"
#include "models/store/store.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace exportdesk;

namespace
{

/// Signed in to the local platform under a connection of that id, with a workspace of one of its sandboxes.
class Desk
{
public:
    Desk(const QJsonObject &ready, Store &store, QSettings &settings, const Clock &clock, const QString &connectionId,
         const QString &sandbox, const Tempo &tempo = {})
        : m_session(connectionTo(ready, connectionId), {Secret(ready["clientSecret"_L1].toString()), {}}, m_log, clock,
                    tempo)
        , m_workspace(m_session, store, settings, clock, SandboxTraits{.name = sandbox, .local = true})
    {
        m_workspace.start();
    }

    const Workspace &workspace() const { return m_workspace; }
    bool isLoaded() const
    {
        const JobMonitorState &state = m_workspace.monitor().state();
        return !state.loading && state.lastRefreshedMs > 0 && m_workspace.datasets().loadedAtMs() > 0
            && m_workspace.launcher().isStarted();
    }
    QSet<QString> jobIds() const
    {
        const ExportJobsModel &jobs = m_workspace.jobs();
        QSet<QString> ids;
        for (int row = jobs.launchCount(); row < jobs.rowCount(); ++row)
            ids.insert(jobs.idAt(row));
        return ids;
    }
    QStringList entryIds() const
    {
        QStringList ids;
        for (const LaunchEntry &entry : m_workspace.launcher().entries())
            ids.append(entry.id);
        return ids;
    }
    /// Exports one field into the first dataset that can receive it; gives the id of the launch.
    QString launch()
    {
        const QList<Dataset> &datasets = m_workspace.datasets().datasets();
        const auto target = std::find_if(datasets.begin(), datasets.end(), &canBeTarget);
        if (target == datasets.end())
            qFatal("sandbox %s has no dataset to export to", qPrintable(m_workspace.sandbox().name));
        ExportRequest request = ExportRequest::blank();
        request.fields = QStringList{u"personalEmail.address"_s};
        request.datasetId = target->id;
        return m_workspace.launcher().launch(request);
    }
    std::optional<LaunchEntry::State> stateOf(const QString &entryId) const
    {
        const auto entry = m_workspace.launcher().entry(entryId);
        return entry ? std::optional(entry->state) : std::nullopt;
    }
    /// One poll, to its end.
    void poll()
    {
        JobMonitor &monitor = m_workspace.monitor();
        const qint64 before = monitor.state().lastRefreshedMs;
        QTest::qWait(2); // or both polls may have the same time
        monitor.refresh();
        if (!QTest::qWaitFor([&] { return monitor.state().lastRefreshedMs > before && !monitor.state().refreshing; },
                             10'000))
            qFatal("the poll does not end");
    }
    bool hasLaunchRow(const QString &entryId) const
    {
        const ExportJobsModel &jobs = m_workspace.jobs();
        for (int row = 0; row < jobs.launchCount(); ++row)
            if (jobs.launchAt(row)->key == entryId)
                return true;
        return false;
    }
    /// As another program would.
    void cancelElsewhere(const QString &jobId)
    {
        const auto done = ExportJobCalls(m_workspace.client()).cancel(jobId);
        QVERIFY(QTest::qWaitFor([&done] { return done.isFinished(); }, 10'000));
        QVERIFY(done.result().ok());
    }
    QString jobOf(const QString &entryId) const
    {
        const auto entry = m_workspace.launcher().entry(entryId);
        return entry ? entry->resultId : QString();
    }
    bool remembers(const QString &jobId) const
    {
        const auto found = m_workspace.history().find(jobId);
        if (!QTest::qWaitFor([&found] { return found.isFinished(); }, 10'000))
            qFatal("the store did not respond");
        return found.result().has_value();
    }

private:
    static Connection connectionTo(const QJsonObject &ready, const QString &id)
    {
        Connection connection;
        connection.id = id;
        connection.gateway = QUrl(ready["gateway"_L1].toString());
        connection.ims = QUrl(ready["ims"_L1].toString());
        connection.orgId = ready["orgId"_L1].toString();
        connection.clientId = ready["clientId"_L1].toString();
        for (const QJsonValue scope : ready["scopes"_L1].toArray())
            connection.scopes += scope.toString();
        return connection;
    }

    ExchangeLog m_log;
    Session m_session;
    Workspace m_workspace;
};

} // namespace

/// Several workspaces in one process on one store, without a window.
class WorkspacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What one connection and sandbox launches is never seen in another.
    void eachKeepsItsJobsLaunchesAndHistoryToItself()
    {
        Store store(m_folder.filePath(u"apart.sqlite"_s));
        Desk production(m_platform.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
        Desk development(m_platform.ready(), store, m_settings, m_clock, u"south"_s, u"dev"_s);
        QTRY_VERIFY_WITH_TIMEOUT(production.isLoaded() && development.isLoaded(), 60'000);
        QVERIFY(!production.jobIds().isEmpty() && !development.jobIds().isEmpty());
        QVERIFY(!production.jobIds().intersects(development.jobIds()));

        // Both at once, so that whatever could be mistaken for the other's is under way at the same time.
        const QStringList launched{production.launch(), development.launch()};
        const auto jobs = [&] { return QStringList{production.jobOf(launched[0]), development.jobOf(launched[1])}; };
        QTRY_VERIFY_WITH_TIMEOUT(!jobs().contains(QString()), 30'000);
        const QStringList ids = jobs();
        QVERIFY(ids[0] != ids[1]);
        QTRY_VERIFY(production.workspace().knownJobs().contains(ids[0]));
        QTRY_VERIFY(development.workspace().knownJobs().contains(ids[1]));

        // The other's job would come with the next poll, if it came at all.
        for (Desk *desk : {&production, &development}) {
            const qint64 before = desk->workspace().monitor().state().lastRefreshedMs;
            desk->workspace().monitor().refresh();
            QTRY_VERIFY(desk->workspace().monitor().state().lastRefreshedMs > before);
        }
        QVERIFY(!production.workspace().knownJobs().contains(ids[1]));
        QVERIFY(!development.workspace().knownJobs().contains(ids[0]));
        QCOMPARE(production.entryIds(), QStringList{launched[0]});
        QCOMPARE(development.entryIds(), QStringList{launched[1]});
        QVERIFY(production.workspace().jobs().facts(ids[0])->startedHere);
        QVERIFY(!production.workspace().jobs().facts(ids[1]));
        QTRY_VERIFY(production.remembers(ids[0]));
        QTRY_VERIFY(development.remembers(ids[1]));
        QVERIFY(!production.remembers(ids[1]));
        QVERIFY(!development.remembers(ids[0]));
    }

    /// A second window: neither needs a hint from the other.
    void aSecondOneOfTheSameSandboxSeesTheLaunchWithinAPoll()
    {
        Store store(m_folder.filePath(u"together.sqlite"_s));
        Desk first(m_platform.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
        Desk second(m_platform.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
        QTRY_VERIFY_WITH_TIMEOUT(first.isLoaded() && second.isLoaded(), 60'000);
        QCOMPARE(second.jobIds(), first.jobIds());

        const QString launch = first.launch();
        QTRY_VERIFY_WITH_TIMEOUT(!first.jobOf(launch).isEmpty(), 30'000);
        const QString job = first.jobOf(launch);
        second.workspace().monitor().refresh();
        QTRY_VERIFY(second.workspace().knownJobs().contains(job));
        QTRY_VERIFY(first.workspace().knownJobs().contains(job));
        // As its own.
        QTRY_COMPARE(second.entryIds(), QStringList{launch});
        QCOMPARE(second.jobOf(launch), job);
        QTRY_VERIFY(second.workspace().jobs().facts(job)->startedHere);

        // One job for one click, and one launch in the journal, which a third window reads.
        int sent = 0;
        const QJsonArray exchanges = m_platform.log();
        for (const QJsonValue exchange : exchanges) {
            if (exchange["method"_L1] == "POST"_L1 && exchange["path"_L1] == "/data/core/ups/export/jobs"_L1)
                ++sent;
        }
        QCOMPARE(sent, 1);
        Desk third(m_platform.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
        QTRY_VERIFY_WITH_TIMEOUT(third.isLoaded(), 60'000);
        QCOMPARE(third.entryIds(), QStringList{launch});
        QVERIFY(third.workspace().jobs().facts(job)->startedHere);
    }

    void aQuestionAndItsAnswerAreSeenWithinAPoll_data()
    {
        QTest::addColumn<bool>("inOneProcess");
        QTest::newRow("one store object") << true;
        QTest::newRow("two, as in two processes") << false;
    }
    void aQuestionAndItsAnswerAreSeenWithinAPoll()
    {
        QFETCH(bool, inOneProcess);
        const QString file = m_folder.filePath(inOneProcess ? u"asked.sqlite"_s : u"asked-apart.sqlite"_s);
        Store store(file);
        std::optional<Store> other;
        Store &another = inOneProcess ? store : other.emplace(file);
        Tempo tempo;
        tempo.launching.looks = {100ms, 200ms};
        Desk window(m_platform.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s, tempo);
        Desk script(m_platform.ready(), another, m_settings, m_clock, u"north"_s, u"prod"_s, tempo);
        QTRY_VERIFY_WITH_TIMEOUT(window.isLoaded() && script.isLoaded(), 60'000);
        m_platform.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"resetBefore":true}}]})");
        const QString launch = script.launch();
        QTRY_COMPARE_WITH_TIMEOUT(script.stateOf(launch), LaunchEntry::State::Undecided, 30'000);
        m_platform.setFaults("{}");
        window.poll();
        QTRY_COMPARE(window.stateOf(launch), LaunchEntry::State::Undecided);
        QVERIFY(window.hasLaunchRow(launch));

        // Decided in the window, and seen where it was launched.
        window.workspace().launcher().abandon(launch);
        QCOMPARE(window.stateOf(launch), LaunchEntry::State::Abandoned);
        script.poll();
        QTRY_COMPARE(script.stateOf(launch), LaunchEntry::State::Abandoned);
        QVERIFY(!script.hasLaunchRow(launch));
    }

    /// The journal forgets a cancel once it is settled; the job does not.
    void whoCancelledIsStillKnownAfterARestart()
    {
        const kit::LocalPlatformProcess slow{
            QStringList{u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"0.2"_s}};
        const QString file = m_folder.filePath(u"cancelled.sqlite"_s);
        QStringList ids;
        const auto progress = [](const Desk &desk, const QString &id) {
            const ExportJobsModel &jobs = desk.workspace().jobs();
            return jobs.index(jobs.rowOf(id), ExportJobsModel::Progress).data().toString();
        };
        {
            Store store(file);
            Desk desk(slow.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
            QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), 60'000);
            for (const QString &launch : {desk.launch(), desk.launch()}) {
                QTRY_VERIFY_WITH_TIMEOUT(!desk.jobOf(launch).isEmpty(), 30'000);
                ids += desk.jobOf(launch);
                QTRY_VERIFY(desk.workspace().knownJobs().contains(ids.last()));
            }
            desk.workspace().canceller().cancel({ids.first()});
            desk.cancelElsewhere(ids.last());
            for (const QString &id : std::as_const(ids)) {
                QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().knownJobs().statusOf(id), JobStatus::Cancelled, 60'000);
            }
            QTRY_COMPARE(progress(desk, ids.first()), u"Cancelled here"_s);
            QCOMPARE(progress(desk, ids.last()), QString());
        }
        Store store(file);
        Desk desk(slow.ready(), store, m_settings, m_clock, u"north"_s, u"prod"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isLoaded(), 60'000);
        QCOMPARE(progress(desk, ids.first()), u"Cancelled here"_s);
        QCOMPARE(progress(desk, ids.last()), QString());
    }

    void init() { m_platform.clearLog(); }

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SystemClock m_clock;
    kit::LocalPlatformProcess m_platform{
        QStringList{u"--profiles"_s, u"40"_s, u"--jobs"_s, u"12"_s, u"--speed"_s, u"20"_s}};
};

EXPORTDESK_TEST(WorkspacesTest)
#include "tst_workspaces.moc"
