// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangefilter.h"
#include "models/activity/exchangesmodel.h"
#include "models/activity/exchangetext.h"
#include "models/platform/curlcommand.h"
#include "models/platform/harfile.h"
#include "models/table/sortfiltermodel.h"
#include "tests/kit/exchanges.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::jobsPath;
using kit::Said;

/// What was exchanged with the platform, as a table, as words, as curl and as a HAR file.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExchangeIsARowUntilItIsForgotten();
    void randomExchangesKeepTheModelTrue();
    void rowSaysHowItEnded_data();
    void rowSaysHowItEnded();
    void expiredTokenIsToldAsRenewed();
    void repeatThatFailedTooIsTold();
    void launchKnowsItsJob();
    void lostLaunchIsNeverCalledFailed();
    void filterCombinesKindKeysAndWords_data();
    void filterCombinesKindKeysAndWords();
    void searchIsReadAsTheOneOfJobs();
    void figuresAreShort();
    void bodiesThatMadeRoomAreToldAsSuch();
    void curlIsWhatWasSentWithoutTheToken();
    void curlOfASignInNamesAVariable();
    void harIsReadByOthers();
    void harIsWrittenForItsOwnerOnly();
    void harThatCannotBeWrittenSaysWhy();

private:
    ExchangeRow rowOf(const Said &said)
    {
        ExchangeLog log;
        log.record(said.request, said.answer);
        return exchangeRow(log.exchanges().back());
    }
};

void TestActivity::everyExchangeIsARowUntilItIsForgotten()
{
    ExchangeLog log(3);
    Said("GET", jobsPath, 200).into(log);
    ExchangesModel model(log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 1);
    for (int i = 0; i < 5; ++i)
        Said("GET", jobsPath + u"/%1"_s.arg(i), 200).into(log);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ExchangesModel::JobColumn).data().toString(), u"2"_s);
    QCOMPARE(model.rowOf(6), 2);
    QCOMPARE(model.rowOf(3), -1);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
    Said("GET", jobsPath, 200).into(log);
    QCOMPARE(model.rowOf(7), 0);
}

void TestActivity::randomExchangesKeepTheModelTrue()
{
    QRandomGenerator random(7);
    ExchangeLog log(40);
    ExchangesModel model(log);
    SortFilterModel sorted(model);
    ExchangeFilter filter(model);
    filter.setKind(ExchangeFilter::Kind::Failed);
    sorted.setFilter(&filter);
    sorted.sort(ExchangesModel::TimeColumn, Qt::DescendingOrder);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester shown(&sorted, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<Said> said;
    for (int i = 0; i < 600; ++i) {
        Said next(random.bounded(2) ? "GET" : "POST", jobsPath, random.bounded(3) ? 200 : 401);
        if (!said.empty() && random.bounded(3) == 0)
            next.after(said.back());
        said.push_back(next.into(log));
        if (random.bounded(90) == 0)
            log.clear();
        if (random.bounded(20) == 0)
            sorted.settle();
    }
    sorted.settle();
    QCOMPARE(model.rowCount(), int(log.exchanges().size()));
    int failed = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Exchange &exchange = log.exchanges()[size_t(row)];
        QCOMPARE(model.row(row).exchange.id, exchange.id);
        failed += exchange.isFailed() ? 1 : 0;
        const bool repeated = row + 1 < model.rowCount() && log.exchanges()[size_t(row + 1)].attempt > 1
            && log.exchanges()[size_t(row + 1)].requestId == exchange.requestId;
        QCOMPARE(model.row(row).repeatedBy, repeated ? exchange.id + 1 : 0);
    }
    QCOMPARE(sorted.rowCount(), failed);
}

void TestActivity::rowSaysHowItEnded_data()
{
    using Kind = Failure::Kind;
    using Reached = Failure::Reached;
    QTest::addColumn<Said>("said");
    QTest::addColumn<ExchangeEnd>("end");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const Said &said, ExchangeEnd end, const QString &words) {
        QTest::newRow(name) << said << end << words;
    };
    const QString one = jobsPath + u"/24115"_s;
    row("read", Said("GET", one, 200), ExchangeEnd::Answered, u"200 OK"_s);
    row("slowed", Said("GET", jobsPath, 429), ExchangeEnd::Failed, u"429 Too many requests"_s);
    row("refused token", Said("GET", jobsPath, 401), ExchangeEnd::Failed, u"401 Unauthorized"_s);
    row("unknown refusal", Said("GET", jobsPath, 418), ExchangeEnd::Failed, u"418 Request rejected"_s);
    row("cancel", Said("DELETE", one, 202), ExchangeEnd::Answered, u"202 Marked for cancellation"_s);
    row("offline", Said("GET", jobsPath, 0).lost(Kind::Unreachable, Reached::No), ExchangeEnd::Failed,
        u"Not reachable"_s);
    row("lost read", Said("GET", jobsPath, 0).lost(Kind::Interrupted, Reached::Maybe), ExchangeEnd::Failed,
        u"Connection lost"_s);
    row("lost launch", Said("POST", jobsPath, 0).lost(Kind::Timeout, Reached::Maybe), ExchangeEnd::OutcomeUnknown,
        u"No response, outcome unknown"_s);
    row("cut launch", Said("POST", jobsPath, 200).lost(Kind::Interrupted, Reached::Maybe), ExchangeEnd::OutcomeUnknown,
        u"200 Interrupted, outcome unknown"_s);
    row("launch that never left", Said("POST", jobsPath, 0).lost(Kind::Unreachable, Reached::No), ExchangeEnd::Failed,
        u"Not reachable"_s);
    row("given up", Said("GET", jobsPath, 0).lost(Kind::Cancelled, Reached::Maybe), ExchangeEnd::Cancelled,
        u"Cancelled here"_s);
}

void TestActivity::rowSaysHowItEnded()
{
    QFETCH(Said, said);
    QFETCH(ExchangeEnd, end);
    QFETCH(QString, words);
    const ExchangeRow row = rowOf(said);
    QCOMPARE(row.end, end);
    QCOMPARE(exchangeText::status(row), words);
}

void TestActivity::expiredTokenIsToldAsRenewed()
{
    ExchangeLog log;
    ExchangesModel model(log);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Said first = Said("GET", jobsPath, 401, R"({"error_code":"401013","message":"Oauth token is not valid"})");
    Said(first).into(log);
    QCOMPARE(exchangeText::status(model.row(0)), u"401 Unauthorized"_s);
    Said("GET", jobsPath, 200).after(first).into(log);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, ExchangesModel::StatusColumn).data().toString(), u"401 Token expired, renewed"_s);
    QCOMPARE(exchangeText::explanation(model.row(0), model),
             u"The token had expired. It was renewed once and the call repeated: attempt 2 succeeded."_s);
    QVERIFY(exchangeText::remedy(model.row(0), model).isEmpty());
    QVERIFY(exchangeText::explanation(model.row(1), model).isEmpty());
}

void TestActivity::repeatThatFailedTooIsTold()
{
    ExchangeLog log;
    ExchangesModel model(log);
    const Said first("GET", jobsPath, 503);
    Said(first).into(log);
    Said("GET", jobsPath, 503).after(first).into(log);
    QVERIFY(exchangeText::explanation(model.row(0), model).endsWith(u"attempt 2 also failed."_s));
    QVERIFY(!exchangeText::remedy(model.row(1), model).isEmpty()); // the last one says what to do
}

void TestActivity::launchKnowsItsJob()
{
    const ExchangeRow row = rowOf(Said("POST", jobsPath, 200, R"({"id": 24115, "status": "NEW"})"));
    QVERIFY(row.isLaunch);
    QCOMPARE(row.job, u"24115"_s);
    QCOMPARE(exchangeText::status(row), u"200 OK, job 24115"_s);
    QCOMPARE(rowOf(Said("POST", jobsPath, 200, "<html>")).job, QString());
    QCOMPARE(rowOf(Said("GET", jobsPath + u"/24115?full=1"_s, 200)).job, u"24115"_s);
    QCOMPARE(rowOf(Said("GET", jobsPath + u"?limit=100"_s, 200)).job, QString());
}

void TestActivity::lostLaunchIsNeverCalledFailed()
{
    ExchangeLog log;
    ExchangesModel model(log);
    Said("POST", jobsPath, 0).lost(Failure::Kind::Interrupted, Failure::Reached::Maybe).into(log);
    const QString words = exchangeText::explanation(model.row(0), model);
    QVERIFY2(words.contains(u"sent only once"_s), qPrintable(words));
}

void TestActivity::filterCombinesKindKeysAndWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<ExchangeFilter::Term>>("terms");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("fits");
    using Terms = QList<ExchangeFilter::Term>;
    const auto row = [](const char *name, ExchangeFilter::Kind kind, const Terms &terms, const char *words, int fits) {
        QTest::newRow(name) << int(kind) << terms << QString::fromLatin1(words) << fits;
    };
    using Kind = ExchangeFilter::Kind;
    row("all", Kind::All, {}, "", 6);
    row("failed", Kind::Failed, {}, "", 3);
    row("retried", Kind::Retried, {}, "", 1);
    row("launches", Kind::Launches, {}, "", 2);
    row("job", Kind::All, {{u"job"_s, u"24115"_s}}, "", 3);
    row("two jobs", Kind::All, {{u"job"_s, u"24115"_s}, {u"job"_s, u"7"_s}}, "", 4);
    row("job and status", Kind::All, {{u"job"_s, u"24115"_s}, {u"status"_s, u"4xx"_s}}, "", 1);
    row("status begun", Kind::All, {{u"status"_s, u"2"_s}}, "", 3);
    row("no answer", Kind::All, {{u"status"_s, u"none"_s}}, "", 1);
    row("no answer, in German", Kind::All, {{u"status"_s, u"keiner"_s}}, "", 1);
    row("jobs, in both languages", Kind::All, {{u"auftrag"_s, u"24115"_s}, {u"job"_s, u"7"_s}}, "", 4);
    row("method, in German", Kind::All, {{u"methode"_s, u"Delete"_s}}, "", 1);
    row("method", Kind::All, {{u"method"_s, u"Delete"_s}}, "", 1);
    row("words", Kind::All, {}, "jobs GET", 3);
    row("failed of a job", Kind::Failed, {{u"job"_s, u"24115"_s}}, "", 1);
    row("nothing", Kind::All, {}, "nowhere", 0);
    row("jobs from one to another", Kind::All, {{u"job"_s, u"7..9"_s}}, "", 1);
    row("jobs above one", Kind::All, {{u"job"_s, u">7"_s}}, "", 3);
    row("without a word", Kind::All, {}, "NOT 24115", 3); // the other three are about this job
    row("quoted", Kind::All, {}, "\"export/jobs\" GET", 3);
    row("path with a colon", Kind::All, {}, "urn:x", 0);
}

/// A refused search fits nothing and says why; the opposite of it does not fit everything.
void TestActivity::searchIsReadAsTheOneOfJobs()
{
    ExchangeLog log;
    ExchangesModel model(log);
    Said("POST", jobsPath, 200, R"({"id":"24115"})").into(log);
    Said("GET", jobsPath, 503).into(log);
    Said("GET", jobsPath, 404).into(log);
    ExchangeFilter filter(model);
    const auto found = [&](const QList<ExchangeFilter::Term> &excluded, const QString &words) {
        filter.setQuery({}, words, excluded);
        return filter.count(ExchangeFilter::Kind::All);
    };
    QCOMPARE(found({{u"status"_s, u"404"_s}}, {}), 2);
    QCOMPARE(found({{u"status"_s, u"4xx"_s}, {u"methode"_s, u"post"_s}}, {}), 1);
    QVERIFY(filter.isActive());
    QCOMPARE(filter.queryProblem(), QString());
    QCOMPARE(found({{u"status"_s, u"bad"_s}}, {}), 0);
    QVERIFY(!filter.queryProblem().isEmpty());
    QCOMPARE(found({{u"job"_s, u"a..b"_s}}, {}), 0);
    QVERIFY(!filter.queryProblem().isEmpty());
    for (const auto &refused : {u"\"unterminated"_s, u"(status:404"_s, u"get OR post"_s}) {
        QCOMPARE(found({}, refused), 0);
        QVERIFY2(!filter.queryProblem().isEmpty(), qPrintable(refused));
    }
    QCOMPARE(found({}, {}), 3);
    QVERIFY(!filter.isActive());
}

void TestActivity::filterCombinesKindKeysAndWords()
{
    ExchangeLog log;
    ExchangesModel model(log);
    Said("POST", jobsPath, 200, R"({"id":"24115"})").into(log);
    const Said first("GET", jobsPath + u"/24115"_s, 401);
    Said(first).into(log);
    Said("GET", jobsPath + u"/24115"_s, 200).after(first).into(log);
    Said("GET", jobsPath, 503).into(log);
    Said("DELETE", jobsPath + u"/7"_s, 202).into(log);
    Said("POST", jobsPath, 0).lost(Failure::Kind::Interrupted, Failure::Reached::Maybe).into(log);
    QFETCH(int, kind);
    QFETCH(QList<ExchangeFilter::Term>, terms);
    QFETCH(QString, words);
    ExchangeFilter filter(model);
    filter.setKind(ExchangeFilter::Kind(kind));
    filter.setQuery(terms, words);
    QTEST(filter.count(ExchangeFilter::Kind(kind)), "fits");
    int accepted = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        accepted += filter.accepts(row) ? 1 : 0;
    QTEST(accepted, "fits");
}

void TestActivity::figuresAreShort()
{
    QCOMPARE(exchangeText::duration(84), u"84\u00a0ms"_s);
    QCOMPARE(exchangeText::duration(12'400), u"12.4\u00a0s"_s);
    QCOMPARE(exchangeText::size(0), u"0\u00a0kB"_s);
    QCOMPARE(exchangeText::size(3), u"0.1\u00a0kB"_s);
    QCOMPARE(exchangeText::size(2100), u"2.1\u00a0kB"_s);
    QCOMPARE(exchangeText::size(611'000), u"611\u00a0kB"_s);
    QCOMPARE(exchangeText::size(48'200'000), u"48.2\u00a0MB"_s);
}

void TestActivity::bodiesThatMadeRoomAreToldAsSuch()
{
    ExchangeLog log(100'000);
    const QByteArray words = QByteArray("word ").repeated(3000); // 15 kB
    for (int i = 0; i < 2400; ++i)
        Said("GET", jobsPath, 200, words).into(log);
    QVERIFY(log.exchange(1)->bodiesForgotten);
    QVERIFY(log.exchange(1)->answerBody.isEmpty());
    QVERIFY(!log.exchange(2400)->bodiesForgotten);
    QVERIFY(!log.exchange(2400)->answerCut);
    Said("GET", jobsPath, 200, words + words).into(log);
    QVERIFY(log.exchange(2401)->answerCut);
    QVERIFY(!log.exchange(2402));
}

void TestActivity::curlIsWhatWasSentWithoutTheToken()
{
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"true"_s});
    if (!shell.waitForFinished(5000))
        QSKIP("no shell to read it with");
    ExchangeLog log;
    const QByteArray body = R"({"name": "it's $HOME `id` \"x\""})";
    Said("POST", jobsPath + u"?a=b&c=%5B"_s, 200).body(body).into(log);
    const QString command = curlCommand(log.exchanges().back());
    QVERIFY(!command.contains(u"very-secret-token"_s));
    // The shell itself says what curl would be given.
    shell.start(u"sh"_s, {u"-c"_s, u"ACCESS_TOKEN=mine; curl() { printf '%s\\n' \"$@\"; }; "_s + command});
    QVERIFY(shell.waitForFinished(5000));
    const QList<QByteArray> words = shell.readAllStandardOutput().split('\n');
    QCOMPARE(words,
             (QList<QByteArray>{"-X", "POST", "https://platform.example/data/core/ups/export/jobs?a=b&c=%5B", "-H",
                                "Authorization: Bearer mine", "-H", "x-api-key: 0f1e2d3c", "-H", "x-sandbox-name: prod",
                                "-H", "Content-Type: application/json", "-d", body, ""}));
}

void TestActivity::curlOfASignInNamesAVariable()
{
    ExchangeLog log;
    Said said("POST", u"/ims/token/v3"_s, 200);
    said.request.isSignIn = true;
    said.request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    said.body("grant_type=client_credentials&client_secret=p8e-very-secret&scope=openid").into(log);
    const QString command = curlCommand(log.exchanges().back());
    QVERIFY2(command.contains(u"client_secret='\"$CLIENT_SECRET\"'&scope=openid'"_s), qPrintable(command));
    QVERIFY(!command.contains(u"p8e-very"_s));
}

void TestActivity::harIsReadByOthers()
{
    ExchangeLog log;
    log.redaction().addSecret("very-secret-token-1");
    Said("POST", jobsPath + u"?limit=1&x=a%20b"_s, 201, R"({"id": 7, "echo": "very-secret-token-1"})")
        .body("{\"fields\": 1}")
        .into(log);
    Said("GET", jobsPath, 200, "\xff\xfe broken").into(log);
    Said("GET", jobsPath, 0).lost(Failure::Kind::Unreachable, Failure::Reached::No).into(log);
    const QByteArray text = harText(QList<Exchange>(log.exchanges().begin(), log.exchanges().end()));
    QVERIFY(!text.contains("very-secret"));
    const QJsonObject har = QJsonDocument::fromJson(text)["log"_L1].toObject();
    QCOMPARE(har["version"_L1].toString(), u"1.2"_s);
    QCOMPARE(har["creator"_L1]["name"_L1].toString(), u"Exportdesk"_s);
    const QJsonArray entries = har["entries"_L1].toArray();
    QCOMPARE(entries.size(), 3);
    // What HAR 1.2 calls for in every entry.
    for (const auto &entry : entries) {
        QVERIFY(QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(entry["time"_L1].toInt(), 84);
        for (const char *name : {"send", "wait", "receive"})
            QVERIFY(entry["timings"_L1].toObject().contains(QLatin1String(name)));
        QVERIFY(entry["cache"_L1].isObject());
        for (const char *name :
             {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"})
            QVERIFY2(entry["request"_L1].toObject().contains(QLatin1String(name)), name);
        for (const char *name : {"status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL",
                                 "headersSize", "bodySize"})
            QVERIFY2(entry["response"_L1].toObject().contains(QLatin1String(name)), name);
    }
    const QJsonValue launch = entries[0];
    QCOMPARE(launch["request"_L1]["postData"_L1]["text"_L1].toString(), u"{\"fields\": 1}"_s);
    QCOMPARE(launch["request"_L1]["queryString"_L1][1]["value"_L1].toString(), u"a b"_s);
    QCOMPARE(launch["response"_L1]["status"_L1].toInt(), 201);
    QCOMPARE(launch["request"_L1]["headers"_L1][0]["value"_L1].toString(), u"Bearer ***"_s);
    QCOMPARE(entries[2]["response"_L1]["status"_L1].toInt(), 0);
    QCOMPARE(entries[2]["_failure"_L1].toString(), u"Connection closed"_s);
}

void TestActivity::harIsWrittenForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"a.har"_s);
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    old.close();
    ExchangeLog log;
    Said("GET", jobsPath, 200).into(log);
    auto future = saveHar(name, {log.exchanges().back()});
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().ok());
    QCOMPARE(future.result().value(), 1);
    QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(old.readAll()).isObject());
}

void TestActivity::harThatCannotBeWrittenSaysWhy()
{
    auto future = saveHar(u"/nowhere/at/all/a.har"_s, {});
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().failure().kind, Failure::Kind::Storage);
    QVERIFY(!future.result().failure().detail.isEmpty());
}

EXPORTDESK_TEST(TestActivity)
#include "tst_activity.moc"
