// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/exchangelog.h"
#include "models/platform/inflater.h"
#include "models/platform/redaction.h"
#include "models/platform/retrypolicy.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QSignalSpy>
#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

Failure failureOf(Failure::Kind kind, Failure::Reached reached, int status = 0, qint64 retryAfterMs = -1)
{
    Failure failure;
    failure.kind = kind;
    failure.reached = reached;
    failure.httpStatus = status;
    failure.retryAfterMs = retryAfterMs;
    return failure;
}

HttpRequest requestTo(const QString &address)
{
    HttpRequest request;
    request.url = QUrl(address);
    return request;
}

} // namespace

/// When to try again, and what may be written down.
class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyHarmlessRepeatsAreMade_data()
    {
        QTest::addColumn<Failure::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<Failure::Reached>("reached");
        QTest::addColumn<bool>("reading");
        QTest::addColumn<bool>("changing");
        using K = Failure::Kind;
        using R = Failure::Reached;
        struct Row {
            const char *name;
            K kind;
            int status;
            R reached;
            bool reading;
            bool changing;
        };
        for (const Row &row : {Row{"refused", K::Unreachable, 0, R::No, true, true},
                               Row{"unreachable, perhaps not", K::Unreachable, 0, R::Maybe, true, false},
                               Row{"cut", K::Interrupted, 0, R::Maybe, true, false},
                               Row{"cut before it left", K::Interrupted, 0, R::No, true, true},
                               Row{"cut in the answer", K::Interrupted, 200, R::Maybe, true, false},
                               Row{"late", K::Timeout, 0, R::Maybe, true, false},
                               Row{"never connected", K::Timeout, 0, R::No, true, true},
                               Row{"throttled", K::Throttled, 429, R::No, true, true},
                               Row{"throttled by an answer", K::Throttled, 429, R::Yes, true, false},
                               Row{"500", K::Server, 500, R::Maybe, true, false},
                               Row{"501", K::Server, 501, R::Maybe, false, false},
                               Row{"502", K::Server, 502, R::Maybe, true, false},
                               Row{"503", K::Server, 503, R::Maybe, true, false},
                               Row{"504", K::Server, 504, R::Maybe, true, false},
                               Row{"505", K::Server, 505, R::Maybe, false, false},
                               Row{"certificate", K::Tls, 0, R::No, false, false},
                               Row{"elsewhere", K::Redirected, 302, R::Maybe, false, false},
                               Row{"sign-in", K::SignIn, 401, R::No, false, false},
                               Row{"forbidden", K::Forbidden, 403, R::Yes, false, false},
                               Row{"not found", K::NotFound, 404, R::Yes, false, false},
                               Row{"rejected", K::Rejected, 400, R::Yes, false, false},
                               Row{"conflict", K::Conflict, 409, R::Yes, false, false},
                               Row{"unreadable", K::Unreadable, 200, R::Yes, false, false},
                               Row{"too large", K::TooLarge, 200, R::Maybe, false, false},
                               Row{"cancelled", K::Cancelled, 0, R::No, false, false},
                               Row{"disk", K::Storage, 0, R::No, false, false}})
            QTest::newRow(row.name) << row.kind << row.status << row.reached << row.reading << row.changing;
    }

    void onlyHarmlessRepeatsAreMade()
    {
        QFETCH(Failure::Kind, kind);
        QFETCH(int, status);
        QFETCH(Failure::Reached, reached);
        QFETCH(bool, reading);
        QFETCH(bool, changing);
        const Failure failure = failureOf(kind, reached, status);
        for (const char *method : {"GET", "HEAD"}) {
            QCOMPARE(RetryPolicy::isRepeatable(method, failure), reading);
            QCOMPARE(RetryPolicy::isRepeatable(method, failure, true), changing); // "once"
        }
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE", "get", "BREW", ""})
            QCOMPARE(RetryPolicy::isRepeatable(method, failure), changing);
        RetryPolicy policy(1);
        QCOMPARE(policy.waitAfter(1, "GET", failure).has_value(), reading);
        QCOMPARE(policy.waitAfter(1, "POST", failure).has_value(), changing);
        QVERIFY(!policy.waitAfter(4, "GET", failure));
    }

    void waitsGrowAndAreDrawnAtRandom()
    {
        RetryPolicy policy(42, {.attempts = 100, .base = 500ms, .longest = 30s, .longestAsked = 60s});
        QCOMPARE(policy.ceiling(1), 500ms);
        QCOMPARE(policy.ceiling(2), 1000ms);
        QCOMPARE(policy.ceiling(4), 4000ms);
        QCOMPARE(policy.ceiling(7), 30s);
        QCOMPARE(policy.ceiling(1'000'000), 30s);
        const Failure failure = failureOf(Failure::Kind::Unreachable, Failure::Reached::No);
        std::set<qint64> drawn;
        qint64 sum = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto wait = policy.waitAfter(3, "GET", failure);
            QVERIFY(*wait >= 0ms && *wait <= 2000ms);
            drawn.insert(wait->count());
            sum += wait->count();
        }
        QVERIFY(drawn.size() > 1000); // full jitter: all over the range
        QVERIFY(std::abs(sum / 2000 - 1000) < 60);
        RetryPolicy one(9);
        RetryPolicy same(9);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(one.waitAfter(1, "GET", failure), same.waitAfter(1, "GET", failure));
    }

    void waitThatIsAskedForIsKept()
    {
        RetryPolicy policy(3);
        const auto throttled
            = [](qint64 ms) { return failureOf(Failure::Kind::Throttled, Failure::Reached::No, 429, ms); };
        for (int i = 0; i < 100; ++i) {
            const auto wait = policy.waitAfter(1, "POST", throttled(10'000));
            QVERIFY(*wait >= 10s && *wait <= 10'500ms);
            QVERIFY(*policy.waitAfter(1, "POST", throttled(60'000)) >= 60s);
            QVERIFY(!policy.waitAfter(1, "GET", throttled(60'001))); // rather not at all than too early
            QVERIFY(*policy.waitAfter(1, "POST", throttled(0)) <= 500ms);
        }
    }

    // ---- redaction

    void secretsAreTakenOutByNameShapeAndValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const QByteArray &text, const QByteArray &expected) {
            QTest::newRow(text.constData()) << text << expected;
        };
        row(R"({"access_token":"abc","expires_in":5})", R"({"access_token":"***","expires_in":5})");
        row("{ \"client_secret\" : \"a\\\"b\", \"x\":1}", "{ \"client_secret\" : \"***\", \"x\":1}");
        row(R"({"CLIENT_SECRETS":["a","b"],"x":1})", R"({"CLIENT_SECRETS":"***","x":1})");
        row("grant_type=c&client_secret=a%2Bb&scope=x", "grant_type=c&client_secret=***&scope=x");
        row("?access_token=abc&limit=1", "?access_token=***&limit=1");
        row("Authorization: Bearer abc.def", "Authorization: Bearer ***");
        row("token eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln!", "token ***!");
        row("here is known-secret-1, and known%2Fsecret%3D2", "here is ***, and ***");
        row(R"({"password": "p"})", R"({"password": "***"})");
        row("nothing to hide: dataset 5b020a27e7040801dedba61b", "nothing to hide: dataset 5b020a27e7040801dedba61b");
        row("\xff\xfe binary \x80 stays", "\xff\xfe binary \x80 stays");
    }

    void secretsAreTakenOutByNameShapeAndValue()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        Redaction redaction;
        redaction.addSecret("known-secret-1");
        redaction.addSecret("known/secret=2");
        redaction.addSecret("to"); // too short to be taken out of every word
        QCOMPARE(redaction.text(text), expected);
    }

    void cutNeverLeavesHalfASecret()
    {
        Redaction redaction;
        const QByteArray secret = "S3cr3tS3cr3tS3cr3t";
        redaction.addSecret(secret);
        std::mt19937 random(11);
        for (int round = 0; round < 400; ++round) {
            QByteArray text;
            while (text.size() < 600)
                text += random() % 3 ? QByteArray("{\"a\":\"" + secret + "\"},")
                                     : QByteArray(int(random() % 20), 'x').append(' ');
            const QByteArray cut = redaction.text(text, qsizetype(random() % 600));
            for (qsizetype length = 4; length < secret.size(); ++length)
                QVERIFY2(!cut.contains(secret.left(length)), cut.constData());
        }
        QCOMPARE(redaction.text(QByteArray(1000, 'x'), 100), QByteArray()); // one long word may be a secret
    }

    void headersThatAreSecretsAreMasked()
    {
        const Headers clean = Redaction().headers({{"authorization", "Bearer abc"},
                                                   {"Authorization", "Basic abc"},
                                                   {"SET-COOKIE", "a=b"},
                                                   {"x-user-token", "u"},
                                                   {"x-api-key", "0f1e"}});
        QCOMPARE(clean,
                 (Headers{{"authorization", "Bearer ***"},
                          {"Authorization", "***"},
                          {"SET-COOKIE", "***"},
                          {"x-user-token", "***"},
                          {"x-api-key", "0f1e"}}));
    }

    // ---- the log

    void logForgetsTheOldest()
    {
        ExchangeLog log(3);
        QSignalSpy recorded(&log, &ExchangeLog::recorded);
        QSignalSpy forgotten(&log, &ExchangeLog::forgotten);
        HttpAnswer answer;
        answer.status = 200;
        for (int i = 1; i <= 5; ++i)
            log.record(requestTo(u"https://user:pass@h.example:8443/a?n=%1#f"_s.arg(i)), answer);
        QCOMPARE(recorded.size(), 5);
        QCOMPARE(forgotten.size(), 2);
        QCOMPARE(log.exchanges().size(), 3u);
        QCOMPARE(log.exchanges().front().id, 3);
        QCOMPARE(log.exchanges().back().path, u"/a?n=5"_s);
        QCOMPARE(log.exchanges().back().origin, u"https://h.example:8443"_s);
        log.clear();
        QCOMPARE(forgotten.last()[0].value<qsizetype>(), 3);
        QVERIFY(log.exchanges().empty());
    }

    void logIsBoundedInMemory()
    {
        ExchangeLog log(100'000);
        HttpAnswer answer;
        answer.status = 200;
        answer.body = QByteArray("word ").repeated(20'000);
        HttpRequest request = requestTo(u"https://h.example/a"_s);
        request.body = answer.body;
        for (int i = 0; i < 3000; ++i)
            log.record(request, answer);
        qsizetype bytes = 0;
        for (const Exchange &exchange : log.exchanges())
            bytes += exchange.requestBody.size() + exchange.answerBody.size();
        QVERIFY(bytes <= ExchangeLog::bodiesLimit);
        QVERIFY(bytes > ExchangeLog::bodiesLimit / 2);
        QVERIFY(log.exchanges().front().answerBody.isEmpty());
        QVERIFY(!log.exchanges().back().answerBody.isEmpty());
        QCOMPARE(log.exchanges().size(), 3000u);
    }

    void successfulSignInIsNotRecorded()
    {
        ExchangeLog log;
        HttpRequest request = requestTo(u"https://ims.example/ims/token/v3"_s);
        request.isSignIn = true;
        HttpAnswer answer;
        answer.status = 200;
        answer.body = R"({"surprising_name":"the-token"})";
        log.record(request, answer);
        QCOMPARE(log.exchanges().back().answerBody, QByteArray());
        answer.status = 400;
        answer.body = R"({"error":"invalid_scope"})";
        log.record(request, answer);
        QCOMPARE(log.exchanges().back().answerBody, answer.body);
        QVERIFY(log.exchanges().back().isFailed());
    }

    // ---- compressed answers

    void gzipIsReadInPiecesOfAnySize()
    {
        std::mt19937 random(3);
        QByteArray plain;
        for (int i = 0; i < 20'000; ++i)
            plain += QByteArray::number(random() % 5000) + ',';
        const QByteArray packed = kit::gzip(plain);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(4096), packed.size()}) {
            const auto [state, output] = inflatedInPieces(packed, piece, plain.size());
            QCOMPARE(state, Inflater::State::Ended);
            QVERIFY(output == plain);
        }
        const QByteArray members = kit::gzip(plain.left(1000)) + kit::gzip(plain.mid(1000));
        for (const qsizetype piece : {qsizetype(1), qsizetype(4096), members.size()}) {
            const auto [state, output] = inflatedInPieces(members, piece, plain.size());
            QCOMPARE(state, Inflater::State::Ended);
            QVERIFY(output == plain);
        }
        Inflater tight(plain.size() - 1);
        QByteArray output;
        QCOMPARE(tight.feed(packed, output), Inflater::State::TooLarge);
        Inflater cut(plain.size());
        output.clear();
        QCOMPARE(cut.feed(packed.chopped(1), output), Inflater::State::More);
        Inflater second(plain.size());
        output.clear();
        QCOMPARE(second.feed(members.chopped(1), output), Inflater::State::More);
    }

    void damagedGzipNeverCrashes()
    {
        const QByteArray packed = kit::gzip(QByteArray("{\"records\":[]}").repeated(50));
        std::mt19937 random(8);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = packed;
            damaged[qsizetype(random() % std::size_t(damaged.size()))] = char(random());
            Inflater inflater(1 << 20);
            QByteArray output;
            inflater.feed(damaged, output);
            QVERIFY(output.size() <= (1 << 20) + 65536);
        }
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::PoliciesTest)
#include "tst_policies.moc"
