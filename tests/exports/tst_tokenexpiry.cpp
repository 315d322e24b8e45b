// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/launcher.h"
#include "models/exports/launchjournal.h"
#include "models/platform/clock.h"
#include "models/platform/exchangelog.h"
#include "models/platform/httpclient.h"
#include "models/platform/servicetoken.h"
#include "models/platform/transport.h"
#include "models/store/store.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/testprogram.h"

#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// One signed-in client, as the program has it.
struct SignedIn {
    explicit SignedIn(const kit::LocalPlatformProcess &platform)
        : connection(platform.connection())
        , token(connection, platform.ready().value("clientSecret"_L1).toString().toLatin1(), transport, policy)
    {
    }

    Connection connection;
    SystemClock clock;
    ExchangeLog log{100'000};
    Transport transport{log, clock};
    RetryPolicy policy{1, {.attempts = 3, .base = RetryPolicy::Wait(1), .longest = RetryPolicy::Wait(4)}};
    ServiceToken token;
    HttpClient client{connection, transport, token, policy};
    ExportJobCalls calls{client};
};

QByteArray expiryAtCall(const QByteArray &route, int nth)
{
    return "{\"rules\": [{\"route\": \"" + route + "\", \"nth\": [" + QByteArray::number(nth)
        + "], \"fault\": {\"expireToken\": true}}]}";
}

const QByteArray jobsRoute = "/data/core/ups/export/jobs";

} // namespace

/// The token expires while there is much to do, on the local platform itself: one renewal, nothing lost, nothing twice.
class TestTokenExpiry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inTheMiddleOfAListOfAHundredPages();
    void inTheMiddleOfFiftyLookUps();
    void inTheMiddleOfALaunch_data();
    void inTheMiddleOfALaunch();

private:
    struct Traffic {
        int signIns = 0;
        int refused = 0; ///< 401
        int accepted = 0; ///< 2xx of this method on export jobs
    };
    Traffic traffic(const QString &method) const;

    kit::LocalPlatformProcess m_platform{{u"--profiles"_s, u"50"_s, u"--jobs"_s, u"1000"_s}};
    qsizetype m_before = 0;
};

void TestTokenExpiry::init()
{
    m_platform.setFaults("{}");
    m_before = m_platform.log().size();
}

TestTokenExpiry::Traffic TestTokenExpiry::traffic(const QString &method) const
{
    Traffic seen;
    const QJsonArray log = m_platform.log();
    for (qsizetype i = m_before; i < log.size(); ++i) {
        const QString path = log[i]["path"_L1].toString();
        const int status = log[i]["status"_L1].toInt();
        seen.signIns += path.startsWith("/ims/token"_L1) ? 1 : 0;
        if (!path.startsWith(QLatin1String(jobsRoute)) || log[i]["method"_L1].toString() != method)
            continue;
        seen.refused += status == 401 ? 1 : 0;
        seen.accepted += status >= 200 && status < 300 ? 1 : 0;
    }
    return seen;
}

void TestTokenExpiry::inTheMiddleOfAListOfAHundredPages()
{
    SignedIn desk(m_platform);
    m_platform.setFaults(expiryAtCall("GET " + jobsRoute, 50));
    QSet<QString> ids;
    int jobs = 0;
    int pages = 0;
    QString cursor;
    do {
        const auto answer = desk.calls.list({.limit = 10, .cursor = cursor, .status = {}});
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        const Outcome<ExportJobPage> page = answer.result();
        QVERIFY(page.ok());
        for (const ExportJob &job : page.value().jobs)
            ids.insert(job.id);
        jobs += int(page.value().jobs.size());
        cursor = page.value().next;
        ++pages;
    } while (!cursor.isEmpty());
    QVERIFY2(pages >= 100, QByteArray::number(pages).constData());
    QVERIFY(jobs >= 1000);
    QCOMPARE(ids.size(), jobs); // nothing twice
    const Traffic seen = traffic(u"GET"_s);
    QCOMPARE(seen.signIns, 2); // the first and one renewal
    QCOMPARE(seen.refused, 1);
    QCOMPARE(seen.accepted, pages);
}

void TestTokenExpiry::inTheMiddleOfFiftyLookUps()
{
    SignedIn desk(m_platform);
    const auto listed = desk.calls.list({.limit = 50, .cursor = {}, .status = {}});
    QTRY_VERIFY_WITH_TIMEOUT(listed.isFinished() && listed.result().ok(), 20'000);
    const ExportJobPage page = listed.result().value();
    QCOMPARE(page.jobs.size(), size_t(50));
    m_platform.setFaults(expiryAtCall("GET " + jobsRoute + "/*", 25));
    QList<std::pair<QString, QFuture<Outcome<ExportJob>>>> asked;
    for (const ExportJob &job : page.jobs)
        asked.append({job.id, desk.calls.lookUp(job.id)});
    for (const auto &[id, answer] : asked) {
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        QVERIFY(answer.result().ok());
        QCOMPARE(answer.result().value().id, id);
    }
    const Traffic seen = traffic(u"GET"_s);
    QCOMPARE(seen.signIns, 2);
    QVERIFY(seen.refused >= 1);
    QCOMPARE(seen.accepted, 51); // the list and every look-up once
}

void TestTokenExpiry::inTheMiddleOfALaunch_data()
{
    QTest::addColumn<bool>("repeats");
    QTest::newRow("asked about") << false;
    QTest::newRow("sent once more, as the operator wants it") << true;
}

void TestTokenExpiry::inTheMiddleOfALaunch()
{
    QFETCH(bool, repeats);
    SignedIn desk(m_platform);
    const QTemporaryDir folder;
    Store store(folder.filePath(u"store.sqlite"_s));
    LaunchJournal journal(store);
    Launcher::Pace pace;
    pace.looks = {50ms, 100ms};
    pace.resends = {50ms};
    Launcher launcher(desk.client, journal, desk.clock, pace);
    launcher.start();
    QTRY_VERIFY(launcher.isStarted());
    m_platform.setFaults(expiryAtCall("POST " + jobsRoute, 1));
    const auto request = readExportRequest(
        QByteArray(R"({"fields":"personalEmail.address","destination":{"datasetId":"5b020a27e7040801dedba61b"},)"
                   R"("schema":{"name":"_xdm.context.profile"}})"));
    QVERIFY(request.request);
    // The token is in use already when the launch meets its end.
    const auto first = desk.calls.list({.limit = 1, .cursor = {}, .status = {}});
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished() && first.result().ok(), 20'000);
    launcher.setRepeatsRefused(repeats);
    const QString id = launcher.launch(*request.request);
    // Refused, which proves nothing: it is looked for before anything else happens.
    QTRY_COMPARE_WITH_TIMEOUT(launcher.entry(id)->state, LaunchEntry::State::Unknown, 20'000);
    QVERIFY(launcher.entry(id)->wasRefused());
    QTRY_COMPARE_WITH_TIMEOUT(launcher.entry(id)->state,
                              repeats ? LaunchEntry::State::Accepted : LaunchEntry::State::Undecided, 20'000);
    const Traffic seen = traffic(u"POST"_s);
    QCOMPARE(seen.signIns, 2);
    QCOMPARE(seen.refused, 1);
    QCOMPARE(seen.accepted, repeats ? 1 : 0);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestTokenExpiry)
#include "tst_tokenexpiry.moc"
