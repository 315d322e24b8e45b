// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/waysender.h"
#include "models/workspace/alertfeed.h"
#include "models/workspace/session.h"
#include "models/workspace/workspace.h"
#include "tests/alerts/alertworld.h"
#include "tests/jobs/jobrecords.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using kit::ScriptedServer;
using test::AlertWorld;
using test::mustHave;

constexpr qint64 minuteMs = 60'000;

/// What one window sends alerts with; several can share a file.
struct Window {
    Window(const QString &file, const Clock &clock, const Secret &secret = {})
        : store(file)
        , journal(store)
        , telling({journal, sender, clock,
                   [secret](const AlertWay &) {
                       QPromise<Secret> promise;
                       promise.start();
                       promise.addResult(secret);
                       promise.finish();
                       return promise.future();
                   },
                   [](const QString &) { return QString(); }})
        , feed(telling, store)
    {
    }

    Store store;
    AlertJournal journal;
    WaySender sender;
    AlertTelling telling;
    AlertFeed feed;
};

/// A platform that signs in, or does not, and has no jobs.
void serve(ScriptedServer &server, bool signsIn)
{
    server.always([signsIn](QTcpSocket &socket, const ScriptedServer::Seen &request) {
        const QByteArray token = R"({"access_token":"t0ken","token_type":"bearer","expires_in":86399})";
        const bool isToken = request.target.startsWith("/ims");
        const auto answer = !isToken ? kit::act::answer(200, kit::jobPage({}))
            : signsIn                ? kit::act::answer(200, token)
                                     : kit::act::answer(401, R"({"error":"invalid_client"})");
        answer(socket, request);
    });
}

Connection connectionTo(const ScriptedServer &server)
{
    Connection connection;
    connection.id = u"c1"_s;
    connection.gateway = server.url();
    connection.ims = server.url();
    connection.orgId = u"0A1B@AdobeOrg"_s;
    connection.clientId = u"client"_s;
    connection.scopes = QStringList{u"openid"_s};
    return connection;
}

} // namespace

/// What a window adds to the alerts that scripts send, and that both send each event once.
class AlertFeedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    kit::FakeClock m_clock{AlertWorld::startMs + 24 * AlertWorld::hourMs};

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"store.sqlite"_s); }
    /// A way that appends each alert to a file.
    AlertWay pager() const
    {
        QFile script(path(u"page"_s));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no script");
        script.write("#!/bin/sh\n{ cat; echo; } >> \"$1\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        AlertWay way;
        way.name = u"File"_s;
        way.kind = AlertWay::Kind::Command;
        way.command = QStringList{script.fileName(), path(u"pages"_s)};
        return way;
    }
    /// "failed 11" for each event that was sent, in order.
    QStringList sent() const
    {
        QFile pages(path(u"pages"_s));
        QStringList all;
        if (pages.open(QIODevice::ReadOnly))
            for (const QByteArray &line : pages.readAll().split('\n'))
                for (const QJsonValue event : QJsonDocument::fromJson(line).object()["events"_L1].toArray())
                    all += QString(event["kind"_L1].toString() + u' ' + event["job"_L1].toString()).trimmed();
        return all;
    }
    /// A schedule in the store, and a rule that sends events to the file: of these kinds, or all.
    std::unique_ptr<AlertWorld> prepared(const QList<AlertEvent::Kind> &kinds = {}) const
    {
        auto world = std::make_unique<AlertWorld>(file());
        const AlertWay way = mustHave(world->alerts.put(pager(), AlertWorld::startMs));
        world->addRule([&](AlertRule &rule) {
            rule.ways = QStringList{way.id};
            rule.kinds = kinds;
        });
        return world;
    }
    kit::JobRecord job(qint64 id, const QByteArray &status, qint64 startedMinutesAgo, qint64 profiles = 100) const
    {
        kit::JobRecord record{.id = id, .status = status, .created = m_clock.nowMs() - startedMinutesAgo * minuteMs};
        record.updated = record.created + 10 * minuteMs;
        if (status == "SUCCEEDED")
            record.metrics = "{\"totalTime\":{\"startTimeInMs\":" + QByteArray::number(record.created)
                + ",\"endTimeInMs\":" + QByteArray::number(record.updated)
                + "},\"exportMetrics\":{},\"profileExportTime\":{},\"totalExportedProfileCounter\":"
                + QByteArray::number(profiles) + "}";
        return record;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void jobsThatAreLateOrEmptyAreSent()
    {
        prepared();
        ScriptedServer server;
        serve(server, true);
        QSettings settings(path(u"settings.ini"_s), QSettings::IniFormat);
        Window window(file(), m_clock);
        ExchangeLog log;
        Session session(connectionTo(server), {Secret(u"s"_s), {}}, log, m_clock);
        Workspace workspace(session, window.store, settings, m_clock, SandboxTraits{.name = u"prod"_s});
        window.feed.watch(&workspace);
        std::vector<ExportJob> before;
        std::vector<ExportJob> usual;
        for (int id = 1; id <= 5; ++id) {
            before.push_back(kit::job(job(id, "PROCESSING", 600 - id)));
            usual.push_back(kit::job(job(id, "SUCCEEDED", 600 - id))); // within 10 minutes
        }
        before.push_back(kit::job(job(6, "PROCESSING", 5)));
        before.push_back(kit::job(job(7, "PROCESSING", 60)));
        before.push_back(kit::job(job(8, "PROCESSING", 4)));
        workspace.jobMerger().merge(before);
        workspace.jobMerger().merge(usual);
        workspace.jobMerger().merge(std::vector{kit::job(job(6, "SUCCEEDED", 5, 0))});
        workspace.jobMerger().merge(std::vector{kit::job(job(8, "SUCCEEDED", 4, 100))});
        QTRY_COMPARE_WITH_TIMEOUT(sent().size(), 2, 20'000);
        QStringList all = sent();
        std::sort(all.begin(), all.end());
        QCOMPARE(all, (QStringList{u"late 7"_s, u"rows 6"_s}));
        // Nobody sends them again.
        window.telling.run();
        QTRY_VERIFY(!window.telling.isRunning());
        QCOMPARE(sent().size(), 2);
        window.feed.watch(nullptr);
    }

    void aSignInThatFailsIsSentOnceAndThenResolved()
    {
        prepared({AlertEvent::Kind::SignIn}); // the schedule may be refused, too
        ScriptedServer server;
        serve(server, false);
        QSettings settings(path(u"settings.ini"_s), QSettings::IniFormat);
        Window window(file(), m_clock);
        ExchangeLog log;
        const auto open = [&] {
            auto session
                = std::make_unique<Session>(connectionTo(server), Session::Proof{Secret(u"s"_s), {}}, log, m_clock);
            auto workspace = std::make_unique<Workspace>(*session, window.store, settings, m_clock,
                                                         SandboxTraits{.name = u"prod"_s});
            window.feed.watch(workspace.get());
            workspace->start();
            return std::pair(std::move(session), std::move(workspace));
        };
        auto refused = open();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), QStringList{u"sign-in"_s}, 20'000);
        // The secret is entered again and is still wrong, then it is right.
        auto again = open();
        QTRY_VERIFY_WITH_TIMEOUT(again.second->monitor().state().failure.has_value(), 20'000);
        serve(server, true);
        const auto works = open();
        QTRY_COMPARE_WITH_TIMEOUT(sent(), (QStringList{u"sign-in"_s, u"resolved"_s}), 20'000);
        window.feed.watch(nullptr);
    }

    void twoWindowsSendEachEventOnce()
    {
        const auto world = prepared();
        Window one(file(), m_clock);
        Window other(file(), m_clock);
        QStringList expected;
        for (int hour = 1; hour <= 12; ++hour) {
            const QString id = QString::number(100 + hour);
            world->write(world->run(hour, Occurrence::State::Launched, Occurrence::End::Failed, id));
            expected += u"failed "_s + id;
            // Both at the same moment, again and again.
            one.telling.run();
            other.telling.run();
            QTRY_VERIFY_WITH_TIMEOUT(!one.telling.isRunning() && !other.telling.isRunning(), 20'000);
        }
        one.feed.lookSoon();
        other.feed.lookSoon();
        QTRY_COMPARE_WITH_TIMEOUT(sent().size(), expected.size(), 20'000);
        QStringList all = sent();
        std::sort(all.begin(), all.end());
        QCOMPARE(all, expected);
    }

    void aReceiverThatDoesNotRespondDoesNotKeepTheWindow()
    {
        ScriptedServer silent;
        silent.always(kit::act::silence());
        const auto world = prepared();
        AlertWay hook;
        hook.name = u"Silent"_s;
        hook.host = u"127.0.0.1"_s;
        hook = mustHave(world->alerts.put(hook, AlertWorld::startMs));
        AlertRule rule;
        rule.name = u"To nobody"_s;
        rule.ways = QStringList{hook.id};
        mustHave(world->alerts.put(rule, AlertWorld::startMs));
        world->write(world->run(1, Occurrence::State::Launched, Occurrence::End::Failed, u"11"_s));
        auto window = std::make_unique<Window>(file(), m_clock, Secret(silent.url().toString()));
        QTRY_COMPARE_WITH_TIMEOUT(silent.seen().size(), 1, 20'000); // by itself, soon after it was opened
        QElapsedTimer closing;
        closing.start();
        window.reset();
        QVERIFY2(closing.elapsed() < 4000, qPrintable(QString::number(closing.elapsed())));
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AlertFeedTest)
#include "tst_alertfeed.moc"
