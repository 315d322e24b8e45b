// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/estimatereader.h"
#include "models/previews/segmentestimates.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString previewPath = u"/data/core/ups/preview"_s;

SegmentDefinition segment(const QString &id, const QString &pql, const QString &format = u"pql/text"_s)
{
    SegmentDefinition one;
    one.id = id;
    one.expression = pql;
    one.expressionFormat = format;
    return one;
}

} // namespace

class SegmentEstimatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreNumbersOrText()
    {
        const auto ready = readEstimate(
            R"({"state": "RESULT_READY", "estimatedSize": 3180, "standardError": 12, "confidenceInterval": "95%"})");
        QCOMPARE(ready.value(), (PqlEstimate{PqlEstimate::State::Ready, 3180, 12, u"95%"_s, {}}));
        QCOMPARE(readEstimate(R"({"state": "RESULT_READY", "estimatedSize": "17"})").value().profiles, 17);
        QVERIFY(!readEstimate(R"({"state": "RESULT_READY"})"));
        QVERIFY(!readEstimate(R"({"state": "RESULT_READY", "estimatedSize": -1})"));
        QVERIFY(!readEstimate("[]"));
        QCOMPARE(readEstimate(R"({"state": "SOMETHING"})").value().state, PqlEstimate::State::Running);
        const auto failed = readEstimate(R"({"state": "FAILED", "error": {"description": "bad PQL"}})");
        QCOMPARE(failed.value().problem, u"bad PQL"_s);
        QVERIFY(!readPreviewId(R"({"previewId": ""})"));
        QCOMPARE(readPreviewId(R"({"previewId": "a/b="})").value(), u"a/b="_s);
    }

    void eachSegmentGetsItsAnswer()
    {
        kit::FakeClient client;
        client.answerOnce("POST", previewPath, R"({"previewId": "a/b=", "state": "NEW"})", 201);
        client.answerOnce("POST", previewPath, R"({"previewId": "two"})", 201);
        client.answerOnce("POST", previewPath, kit::failureOf(Failure::Kind::Forbidden, 403));
        client.answerOnce("GET", u"/data/core/ups/estimate/a%2Fb%3D"_s, R"({"state": "RUNNING"})");
        client.answer("GET", u"/data/core/ups/estimate/a%2Fb%3D"_s, R"({"state": "RESULT_READY", "estimatedSize": 9})");
        client.answer("GET", u"/data/core/ups/estimate/two"_s, R"({"state": "FAILED"})");
        using namespace std::chrono_literals;
        SegmentEstimates estimates(client);
        estimates.setPace({1ms, 60s});
        QSignalSpy finished(&estimates, &SegmentEstimates::finished);
        estimates.start({segment(u"1"_s, u"a = 1"_s), segment(u"2"_s, u"{}"_s, u"pql/json"_s),
                         segment(u"3"_s, u"FAIL"_s), segment(u"4"_s, u"b"_s)});
        QVERIFY(finished.wait());
        QList<SegmentEstimate::Problem> problems;
        for (const SegmentEstimate &one : estimates.results())
            problems += one.problem;
        using Problem = SegmentEstimate::Problem;
        QCOMPARE(problems, (QList{Problem::None, Problem::NotPql, Problem::Failed, Problem::Refused}));
        QCOMPARE(estimates.results().first().estimate.profiles, 9);
        const QJsonObject body = QJsonDocument::fromJson(client.requests("POST", previewPath).first().body).object();
        QCOMPARE(body["predicateExpression"_L1].toString(), u"a = 1"_s);
        QCOMPARE(body["predicateType"_L1].toString(), u"pql/text"_s);
    }

    void anEndlessEstimateEnds()
    {
        kit::FakeClient client;
        client.answer("POST", previewPath, R"({"previewId": "x"})");
        client.answer("GET", u"/data/core/ups/estimate/x"_s, R"({"state": "RUNNING"})");
        using namespace std::chrono_literals;
        SegmentEstimates estimates(client);
        estimates.setPace({1ms, 30ms});
        QSignalSpy finished(&estimates, &SegmentEstimates::finished);
        estimates.start({segment(u"1"_s, u"a"_s)});
        QVERIFY(finished.wait());
        QCOMPARE(estimates.results().first().problem, SegmentEstimate::Problem::TimedOut);
    }
};

EXPORTDESK_TEST(SegmentEstimatesTest)
#include "tst_segmentestimates.moc"
