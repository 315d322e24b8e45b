// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/answerbody.h"
#include "models/platform/failuretext.h"
#include "models/platform/json.h"
#include "tests/kit/exchanges.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

/// Answers that are not what they seem: cut, compressed, endless, slow.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnswerIsNotTakenForAWholeOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const QByteArray packed = gzip(QByteArray("{\"records\":[1,2,3]}").repeated(20));
        QTest::newRow("length") << head + "Content-Length: 1000000\r\n\r\n{\"records\":";
        QTest::newRow("no body at all") << head + "Content-Length: 1000000\r\n\r\n";
        QTest::newRow("chunked") << head + "Transfer-Encoding: chunked\r\n\r\nb\r\n{\"records\":\r\n";
        QTest::newRow("until closed") << head + "Connection: close\r\n\r\n{\"records\":[";
        QTest::newRow("gzip, length") << head + "Content-Encoding: gzip\r\nContent-Length: "
                + QByteArray::number(packed.size()) + "\r\n\r\n" + packed.left(packed.size() / 2);
        QTest::newRow("gzip, until closed")
            << head + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n" + packed.left(packed.size() - 4);
    }

    void cutAnswerIsNotTakenForAWholeOne()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        desk.gateway.always(act::rawThenClose(bytes));
        const auto answer = desk.ask(get());
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Interrupted);
        const QString remedy = failureRemedy(answer.failure());
        QVERIFY2(!remedy.contains(u"carried out"_s), qPrintable(remedy)); // it only reads
        QCOMPARE(answer.failure().httpStatus, 200);
        QCOMPARE(desk.log.exchanges().back().attempt, 4);
    }

    void cutAnswerIsAskedForAgain()
    {
        Desk desk;
        desk.gateway.then(act::rawThenClose("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"));
        desk.gateway.then(act::answer(502, "<html><title>502 Bad Gateway</title></html>", {}, "text/html"));
        desk.gateway.then(act::reset());
        desk.gateway.always(act::answer(200, R"({"records":[]})"));
        const auto answer = desk.ask(get());
        QVERIFY(answer.ok());
        QCOMPARE(answer.value().body, R"({"records":[]})");
    }

    void compressedListsAreRead()
    {
        Desk desk;
        const QByteArray list = "[" + QByteArray("0,0,").repeated(5'000'000) + "0]"; // Qt itself calls this a bomb
        desk.gateway.always(act::answer(200, gzip(list), "Content-Encoding: gzip\r\n"));
        const auto answer = desk.ask(get());
        QVERIFY(answer.ok());
        QCOMPARE(answer.value().body.size(), list.size());
        QVERIFY(answer.value().body == list);
    }

    void eachFormThatIsCalledDeflateIsRead_data()
    {
        QTest::addColumn<QByteArray>("packed");
        const QByteArray list = QByteArray("{\"records\":[1,2,3]}").repeated(2000);
        QTest::newRow("with a header, RFC 1950") << deflated(list, MAX_WBITS, Z_DEFAULT_COMPRESSION);
        QTest::newRow("bare, RFC 1951") << deflated(list, -MAX_WBITS, Z_DEFAULT_COMPRESSION);
        QTest::newRow("bare, stored") << deflated(list, -MAX_WBITS, Z_NO_COMPRESSION);
        QTest::newRow("gzip anyway") << gzip(list);
    }

    void eachFormThatIsCalledDeflateIsRead()
    {
        QFETCH(QByteArray, packed);
        const QByteArray list = QByteArray("{\"records\":[1,2,3]}").repeated(2000);
        for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), packed.size()}) {
            const auto [state, output] = inflatedInPieces(packed, piece, list.size());
            QCOMPARE(state, Inflater::State::Ended);
            QVERIFY(output == list);
        }
        Desk desk;
        desk.gateway.always(act::answer(200, packed, "Content-Encoding: deflate\r\n"));
        const auto answer = desk.ask(get());
        QVERIFY(answer.ok());
        QVERIFY(answer.value().body == list);
    }

    /// Data that is no better at the next attempt, so that nobody waits for that; of an error the status is enough.
    void whatCannotBeUnpackedIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("damaged gzip") << QByteArray("gzip") << QByteArray("not gzip at!");
        QTest::newRow("damaged deflate") << QByteArray("deflate") << QByteArray("\x78\x9c no deflate");
        QTest::newRow("another encoding") << QByteArray("br") << QByteArray("\x0b\x02\x80");
        QTest::newRow("two encodings") << QByteArray("gzip, deflate") << QByteArray("...");
    }

    void whatCannotBeUnpackedIsRefusedAtOnce()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        Desk desk;
        const QByteArray header = "Content-Encoding: " + encoding + "\r\n";
        desk.gateway.then(act::answer(200, body, header));
        const auto answer = desk.ask(get());
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Unreadable);
        QCOMPARE(desk.gateway.count("GET"), 1);
        desk.gateway.then(act::answer(404, body, header));
        QCOMPARE(desk.ask(get()).failure().kind, Failure::Kind::NotFound);
    }

    void chunkedAndEmptyAnswersAreWhole()
    {
        Desk desk;
        desk.gateway.then(act::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                                   "chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"));
        desk.gateway.then(act::raw("HTTP/1.1 204 No Content\r\n\r\n"));
        desk.gateway.then(act::raw("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"));
        QCOMPARE(desk.ask(get()).value().body, R"({"a":1})");
        QCOMPARE(desk.ask(remove()).value().status, 204);
        QCOMPARE(desk.ask(remove()).value().status, 202);
    }

    void headHasALengthAndNoBody()
    {
        Desk desk;
        desk.gateway.always(act::answer(200, QByteArray(5000, 'x')));
        PlatformRequest request = get();
        request.method = "HEAD";
        const auto answer = desk.ask(request);
        QVERIFY(answer.ok());
        QCOMPARE(answer.value().body, QByteArray());
    }

    void answersAreLimitedInSize_data()
    {
        QTest::addColumn<ScriptedServer::Act>("act");
        QTest::newRow("announced") << act::raw("HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n{");
        QTest::newRow("streamed") << act::flood("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", QByteArray(65536, 'x'),
                                                qint64(10) * 1024 * 1024 * 1024);
        QTest::newRow("bomb") << act::answer(200, gzip(QByteArray(80'000'000, '0')), "Content-Encoding: gzip\r\n");
    }

    void answersAreLimitedInSize()
    {
        QFETCH(ScriptedServer::Act, act);
        Desk desk;
        desk.gateway.always(act);
        PlatformRequest request = get();
        request.sizeLimit = 3 * 1024 * 1024;
        const auto answer = desk.ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::TooLarge);
        QCOMPARE(desk.gateway.count("GET"), 1);
    }

    void largeErrorPagesAreCutNotRefused()
    {
        Desk desk;
        desk.gateway.always(act::answer(404, QByteArray(40'000'000, 'x'), {}, "text/plain"));
        const auto answer = desk.ask(get());
        QCOMPARE(answer.failure().kind, Failure::Kind::NotFound);
        QVERIFY(answer.failure().body.size() <= 64 * 1024);
        QVERIFY(answer.failure().detail.size() <= 16 * 1024);
    }

    void compressedBodiesAreUnpackedOffThePaintingThread()
    {
        AnswerBody body;
        QSignalSpy unpacked(&body, &AnswerBody::unpacked);
        QByteArray bomb = gzip(QByteArray(80'000'000, '0'));
        QBuffer network(&bomb);
        QVERIFY(network.open(QIODevice::ReadOnly));
        body.begin(3 * 1024 * 1024, bomb.size(), true);
        QVERIFY(body.read(network));
        body.unpack();
        // Nothing was done here: what comes arrives through the event loop.
        QCOMPARE(body.bytes().size(), 0);
        QCOMPARE(unpacked.size(), 0);
        QTRY_COMPARE(unpacked.size(), 1);
        QVERIFY(body.isTooLarge());
        QVERIFY(body.bytes().size() < 4 * 1024 * 1024); // not 80 MB
    }

    void compressedErrorsAreCutNotRefused()
    {
        Desk desk;
        desk.gateway.always(act::answer(404, gzip(R"({"message":"gone)" + QByteArray(40'000'000, 'x') + R"("})"),
                                        "Content-Encoding: gzip\r\n"));
        const auto answer = desk.ask(get());
        QCOMPARE(answer.failure().kind, Failure::Kind::NotFound);
        QVERIFY(answer.failure().body.size() <= 64 * 1024);
    }

    void headersWithoutEndAreNotKept()
    {
        Said said("GET", u"/x"_s, 200);
        said.answer.headers
            = {{"X-Long", QByteArray("word ").repeated(100'000)}, {"x-request-id", QByteArray(9'000, 'b')}};
        for (int i = 0; i < 1'000; ++i)
            said.answer.headers.append({QByteArray("X-").repeated(500) + QByteArray::number(i), "1"});
        ExchangeLog log;
        said.into(log);
        const Exchange &exchange = log.exchanges().back();
        QCOMPARE(exchange.answerHeaders.size(), 100);
        QVERIFY(exchange.answerId.size() <= 200);
        for (const auto &[name, value] : exchange.answerHeaders)
            QVERIFY(name.size() <= 200 && value.size() <= 8 * 1024);
        Desk desk;
        desk.gateway.always(act::answer(200, "{}", "x-request-id: " + QByteArray(9'000, 'b') + "\r\n"));
        QVERIFY(desk.ask(get()).value().requestId.size() <= 200);
    }

    void whatIsNoJsonIsSaidInPlainWords()
    {
        const auto page = json::parse("<html>Sign in to the hotel network</html>");
        QVERIFY(!page);
        QCOMPARE(page.failure().detail, u"This is a web page, not JSON."_s);
        const auto text = json::parse("{\"id\":\n nothing}");
        QVERIFY(!text);
        QVERIFY2(text.failure().detail.startsWith(u"line 2, column "_s), qPrintable(text.failure().detail));
        QVERIFY(!text.failure().detail.contains(u"exception"_s));
        for (const QByteArray bytes : {"", "<html>", "{\"id\":\n nothing}", "[1e999]"})
            QCOMPARE(json::parse(bytes, 10).failure().detail, json::parse(bytes).failure().detail);
        QCOMPARE(json::parse("[1e999]").failure().detail, u"number overflow parsing '1e999'"_s);
    }

    void errorThatBreaksOffStillHasItsStatus()
    {
        Desk desk;
        desk.gateway.always(act::rawThenClose("HTTP/1.1 404 Not Found\r\nContent-Length: 900\r\n\r\n{\"message\":"));
        QCOMPARE(desk.ask(get()).failure().kind, Failure::Kind::NotFound);
    }

    void slowDripEndsAtTheOverallLimit()
    {
        Desk desk;
        // Every byte renews Qt's own limit, which is for inactivity.
        desk.gateway.always(act::drip("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + QByteArray(5000, 'x'), 10));
        PlatformRequest request = post();
        request.timeLimit = std::chrono::milliseconds(300);
        const auto answer = desk.ask(request);
        QVERIFY(!answer);
        QCOMPARE(answer.failure().kind, Failure::Kind::Timeout);
        QCOMPARE(answer.failure().reached, Failure::Reached::Maybe);
        QVERIFY(desk.log.exchanges().back().durationMs >= 200);
    }

    void serverThatNeverTakesTheConnectionDidNotGetTheLaunch()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.ask(get()).ok());
        // A full backlog: the handshake is not completed, as behind a firewall that drops packets.
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        QList<QTcpSocket *> blockers;
        for (int i = 0; i < 8; ++i) {
            auto *socket = new QTcpSocket(&full);
            socket->connectToHost(QHostAddress::LocalHost, full.serverPort());
            blockers += socket;
        }
        const auto isConnected = [](const QTcpSocket *socket) { return socket->state() == QTcpSocket::ConnectedState; };
        QTRY_VERIFY(std::any_of(blockers.begin(), blockers.end(), isConnected)); // more do not fit
        Connection connection = desk.connection;
        connection.gateway = QUrl(u"http://127.0.0.1:%1"_s.arg(full.serverPort()));
        HttpClient client(connection, *desk.transport, *desk.token,
                          RetryPolicy(1, {.attempts = 1, .base = RetryPolicy::Wait(1)}));
        PlatformRequest request = post();
        request.timeLimit = std::chrono::milliseconds(300);
        const auto future = client.send(request);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().failure().kind, Failure::Kind::Timeout);
        QCOMPARE(future.result().failure().reached, Failure::Reached::No);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AnswersTest)
#include "tst_answers.moc"
