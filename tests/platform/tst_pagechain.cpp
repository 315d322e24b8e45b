// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/pagechain.h"
#include "tests/kit/testprogram.h"
#include "tests/platform/desk.h"

#include <QSet>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

namespace exportdesk
{

namespace
{

/// A page is the number of the next one.
std::optional<QUrlQuery> followingNumber(const QUrlQuery &, const QByteArray &page)
{
    if (page == "end")
        return {};
    QUrlQuery query;
    query.addQueryItem(u"page"_s, QString::fromLatin1(page));
    return query;
}

int pageOf(const ScriptedServer::Seen &request)
{
    return request.target.mid(request.target.indexOf('=') + 1).toInt();
}

/// As many pages as that, which lead from one to the next.
ScriptedServer::Act pagesUpTo(int last)
{
    return [last](QTcpSocket &socket, const ScriptedServer::Seen &request) {
        const int page = pageOf(request);
        act::answer(200, page < last ? QByteArray::number(page + 1) : "end")(socket, request);
    };
}

PlatformRequest page(int number, const std::shared_ptr<PageChain> &chain)
{
    PlatformRequest request = get();
    request.query.addQueryItem(u"page"_s, QString::number(number));
    request.chain = chain;
    return request;
}

std::shared_ptr<PageChain> chain(int ahead = 3, int pages = 1000)
{
    return std::make_shared<PageChain>(followingNumber, PageReader::Bounds{ahead, pages});
}

} // namespace

/// What is read ahead is what would have been requested, once, and no more of it than was allowed.
class PageChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextPagesAreRequestedBeforeTheyAreAskedFor()
    {
        Desk desk;
        desk.gateway.always(pagesUpTo(10));
        const auto pages = chain();
        QCOMPARE(desk.ask(page(0, pages)).value().body, "1");
        QTRY_COMPARE(desk.gateway.count("GET"), 4);
        QVERIFY(desk.gateway.catchesUp());
        QCOMPARE(desk.gateway.count("GET"), 4);
    }

    void everyPageIsRequestedOnce()
    {
        Desk desk;
        desk.gateway.always(pagesUpTo(10));
        const auto pages = chain();
        for (int number = 0; number < 10; ++number)
            QCOMPARE(desk.ask(page(number, pages)).value().body, QByteArray::number(number + 1));
        QCOMPARE(desk.ask(page(10, pages)).value().body, "end");
        QCOMPARE(desk.gateway.count("GET"), 11);
        QCOMPARE(desk.gateway.connections(), 1);
        QSet<QByteArray> ids;
        for (const ScriptedServer::Seen &seen : desk.gateway.seen())
            ids.insert(seen.header("x-request-id"));
        QCOMPARE(ids.size(), 11);
        // Recorded in the order asked for, under the ids that were sent.
        QCOMPARE(desk.log.exchanges().size(), 12U);
        for (qsizetype i = 0; i < 11; ++i)
            QCOMPARE(desk.log.exchanges()[size_t(i) + 1].requestId.toLatin1(),
                     desk.gateway.seen()[i].header("x-request-id"));
    }

    void noMorePagesThanAllowed()
    {
        Desk desk;
        desk.gateway.always(pagesUpTo(100));
        const auto pages = chain(3, 2);
        for (int number = 0; number < 3; ++number)
            QVERIFY(desk.ask(page(number, pages)).ok());
        QVERIFY(desk.becomesIdle());
        QCOMPARE(desk.gateway.count("GET"), 3);
    }

    void whatNobodyAskedForIsRecorded()
    {
        Desk desk;
        desk.gateway.always(pagesUpTo(100));
        auto pages = chain();
        QVERIFY(desk.ask(page(0, pages)).ok());
        QTRY_COMPARE(desk.gateway.count("GET"), 4);
        QVERIFY(desk.becomesIdle());
        pages.reset();
        QTRY_COMPARE(desk.log.exchanges().size(), 5U); // with the sign-in
        for (const Exchange &exchange : desk.log.exchanges())
            QVERIFY(!exchange.requestHeaders.isEmpty() && !exchange.path.isEmpty());
    }

    void pageIsRequestedAgainUnderANewToken()
    {
        Desk desk;
        desk.gateway.always([](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            if (pageOf(request) >= 1 && request.header("Authorization") == "Bearer " + firstToken)
                return act::answer(401, gatewayError("401013", "Oauth token is not valid"))(socket, request);
            pagesUpTo(5)(socket, request);
        });
        const auto pages = chain();
        for (int number = 0; number < 5; ++number)
            QCOMPARE(desk.ask(page(number, pages)).value().body, QByteArray::number(number + 1));
        QTRY_COMPARE(desk.gateway.count("GET"), 7); // the last one was read ahead
    }

    /// Whatever else is read ahead at that moment.
    void interimResponseShiftsNoPage()
    {
        Desk desk;
        int number = 0;
        desk.gateway.always([&number](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            if (++number == 3)
                socket.write("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
            pagesUpTo(10)(socket, request);
        });
        const auto pages = chain();
        for (int page = 0; page < 10; ++page)
            QCOMPARE(desk.ask(exportdesk::page(page, pages)).value().body, QByteArray::number(page + 1));
    }

    void failedPageIsRepeatedAndReadingAheadGoesOn()
    {
        Desk desk;
        int failures = 0;
        desk.gateway.always([&failures](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            if (pageOf(request) == 1 && ++failures < 3)
                return act::answer(503, "{}")(socket, request);
            pagesUpTo(10)(socket, request);
        });
        const auto pages = chain();
        for (int number = 0; number < 10; ++number)
            QCOMPARE(desk.ask(page(number, pages)).value().body, QByteArray::number(number + 1));
        QCOMPARE(failures, 3);
    }

    void cancelledPageEndsAtOnce()
    {
        Desk desk;
        desk.gateway.always(act::silence());
        desk.open();
        auto pages = chain();
        auto future = desk.client->send(page(0, pages));
        QTRY_COMPARE(desk.gateway.count("GET"), 1);
        future.cancel();
        QVERIFY(desk.becomesIdle());
        QCOMPARE(desk.log.exchanges().back().failure, Failure::Kind::Cancelled);
        pages.reset();
    }

    void chainMayEndWhilePagesAreOnTheirWay()
    {
        Desk desk;
        desk.gateway.always([](QTcpSocket &socket, const ScriptedServer::Seen &request) {
            if (pageOf(request) == 0)
                pagesUpTo(10)(socket, request);
        });
        auto pages = chain();
        QVERIFY(desk.ask(page(0, pages)).ok());
        QTRY_COMPARE(desk.gateway.count("GET"), 2);
        QVERIFY(desk.becomesIdle());
        pages.reset();
        QTRY_COMPARE(desk.log.exchanges().size(), 3U);
        QCOMPARE(desk.log.exchanges().back().failure, Failure::Kind::Cancelled);
    }
};

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::PageChainTest)
#include "tst_pagechain.moc"
