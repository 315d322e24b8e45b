// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/localplatform/serverkit.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace exportdesk::kit;

/// What happens at its time: schedules, segment jobs and the expiration of datasets.
class TestServerTimetable : public QObject
{
    Q_OBJECT

    static constexpr char Schedules[] = "/data/core/ups/config/schedules";
    static constexpr char Jobs[] = "/data/core/ups/segment/jobs";
    static constexpr char Ttl[] = "/data/core/hygiene/ttl";
    static constexpr char DataSets[] = "/data/foundation/catalog/dataSets/";
    static constexpr char Gold[] = "7a93d2ff-a220-4bae-9a4e-5f3c35032be3";

    std::unique_ptr<LocalPlatformProcess> m_platform;
    std::unique_ptr<Caller> m_caller;

    static QByteArray quoted(const QByteArray &text) { return '"' + text + '"'; }

    /// The cron expression of the day and second so far ahead.
    static QByteArray cronIn(int seconds)
    {
        const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(seconds);
        return at.toString(u"s m H d M ? yyyy"_s).toLatin1();
    }

    QString newSchedule(const QByteArray &type, const QByteArray &cron, const QByteArray &segments) const
    {
        const WireReply created
            = m_caller->post(Schedules,
                             R"({"name": "test", "state": "active", "type": )" + quoted(type) + R"(, "schedule": )"
                                 + quoted(cron) + R"(, "properties": {"segments": )" + segments + "}}");
        return created.object().value("id"_L1).toString();
    }

    QJsonArray jobs(const QByteArray &query = {}) const
    {
        return m_caller->get(Jobs + ('?' + query)).object().value("children"_L1).toArray();
    }

    QJsonObject jobOf(const QString &scheduleId) const
    {
        for (const QJsonValue &job : jobs())
            if (job["properties"_L1]["scheduleId"_L1].toString() == scheduleId)
                return job.toObject();
        return {};
    }

    QString statusOf(const QString &job) const
    {
        return m_caller->get(Jobs + ('/' + job.toLatin1())).object().value("status"_L1).toString();
    }

    static QByteArray timeIn(int seconds)
    {
        return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate).toLatin1();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<LocalPlatformProcess>(
            QStringList{u"--profiles"_s, u"60"_s, u"--jobs"_s, u"10"_s, u"--speed"_s, u"20"_s});
        m_caller = std::make_unique<Caller>(*m_platform);
    }

    void init() { m_platform->setFaults("{}"); }

    void cleanupTestCase()
    {
        m_caller.reset();
        m_platform.reset();
    }

    void sampleHasSchedulesAndNights()
    {
        const QJsonArray schedules = m_caller->get(Schedules).object().value("children"_L1).toArray();
        const auto count = [&](const char *type, const char *state, const char *frequency) {
            return std::count_if(schedules.begin(), schedules.end(), [&](const QJsonValue &one) {
                return one["type"_L1] == QLatin1StringView(type) && one["state"_L1] == QLatin1StringView(state)
                    && one["frequency"_L1] == QLatin1StringView(frequency);
            });
        };
        QCOMPARE(count("batch_segmentation", "active", "daily"), 1);
        QCOMPARE(count("batch_segmentation", "active", "weekly"), 1);
        QCOMPARE(count("batch_segmentation", "inactive", "daily"), 1);
        QCOMPARE(count("export", "inactive", "daily"), 1);
        const QJsonArray nights = jobs("status=SUCCEEDED&sort=updateTime:desc");
        QCOMPARE(nights.size(), 10);
        QVERIFY(nights.at(0)["updateTime"_L1].toInteger() > nights.at(9)["updateTime"_L1].toInteger());
        QCOMPARE(nights.at(0)["source"_L1].toString(), u"scheduler"_s);
        QVERIFY(nights.at(0)["metrics"_L1]["segmentedProfileCounter"_L1][QLatin1StringView(Gold)].toInteger() > 0);
        const QJsonObject map
            = m_caller->post(Schedules + "/audience-map"_ba, R"({"segments": [)"_ba + quoted(Gold) + R"(]})").object();
        QCOMPARE(map.value("audienceMap"_L1)[QLatin1StringView(Gold)].toArray().size(), 2);
        QCOMPARE(map.value("schedules"_L1).toObject().size(), 2);
    }

    void scheduleIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no name")
            << R"({"type": "export", "schedule": "0 0 1 * * ?", "properties": {"segments": []}})"_ba;
        QTest::newRow("type")
            << R"({"name": "n", "type": "x", "schedule": "0 0 1 * * ?", "properties": {"segments": []}})"_ba;
        QTest::newRow("five fields")
            << R"({"name": "n", "type": "export", "schedule": "0 1 * * *", "properties": {"segments": []}})"_ba;
        QTest::newRow("no segments") << R"({"name": "n", "type": "export", "schedule": "0 0 1 * * ?"})"_ba;
        QTest::newRow("state") << R"({"name": "n", "type": "export", "state": "on", "schedule": "0 0 1 * * ?",)"
                                  R"("properties": {"segments": []}})"_ba;
        QTest::newRow("no object") << "[]"_ba;
    }
    void scheduleIsRefused()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(m_caller->post(Schedules, body).status, 400);
    }

    void scheduleIsChangedAndRemoved()
    {
        const QByteArray id = newSchedule("batch_segmentation", "0 0 2 * * ?", R"(["*"])").toLatin1();
        const QByteArray target = Schedules + ('/' + id);
        QCOMPARE(m_caller->get(target).object().value("frequency"_L1).toString(), u"daily"_s);
        QCOMPARE(m_caller->call("PATCH", target, R"([{"op": "add", "path": "/state", "value": "inactive"}])").status,
                 204);
        QCOMPARE(m_caller->get(target).object().value("state"_L1).toString(), u"inactive"_s);
        QCOMPARE(m_caller->call("PATCH", target, R"([{"op": "remove", "path": "/state"}])").status, 400);
        QCOMPARE(m_caller->call("PATCH", target, R"([{"op": "replace", "path": "/schedule", "value": "x"}])").status,
                 400);
        QCOMPARE(m_caller->remove(target).status, 204);
        QCOMPARE(m_caller->get(target).status, 404);
        QCOMPARE(m_caller->remove(target).status, 404);
    }

    void dueScheduleMakesASegmentJob()
    {
        const QString id = newSchedule("batch_segmentation", cronIn(2), R"([)"_ba + quoted(Gold) + R"(])");
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!jobOf(id).isEmpty(), 20'000);
        const QString job = jobOf(id).value("id"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(job), u"SUCCEEDED"_s, 20'000);
        const QJsonObject done = jobOf(id);
        QCOMPARE(done.value("source"_L1).toString(), u"scheduler"_s);
        QCOMPARE(done.value("segments"_L1)[0]["segmentId"_L1].toString(), QLatin1StringView(Gold));
        QCOMPARE(done.value("metrics"_L1)["segmentedProfileCounter"_L1].toObject().keys(),
                 QStringList{QLatin1StringView(Gold)});
        QVERIFY(done.value("metrics"_L1)["totalProfiles"_L1].toInteger() > 0);
        // The audience shows what this job counted.
        const QJsonObject audience
            = m_caller->get("/data/core/ups/audiences/"_ba + Gold + "?property=withMetrics==true").object();
        QCOMPARE(audience.value("metrics"_L1)["jobId"_L1].toString(), job);
        m_caller->remove(Schedules + ('/' + id.toLatin1()));
    }

    void activatedScheduleRunsOnce()
    {
        const QByteArray id = newSchedule("batch_segmentation", "0/1 * * * * ?", R"(["*"])").toLatin1();
        QTRY_VERIFY_WITH_TIMEOUT(!jobOf(QString::fromLatin1(id)).isEmpty(), 20'000);
        QTest::qWait(2500);
        const QJsonArray all = jobs("limit=1000");
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [&](const QJsonValue &job) {
                                   return job["properties"_L1]["scheduleId"_L1] == QLatin1StringView(id);
                               }),
                 1);
        m_caller->remove(Schedules + ('/' + id));
    }

    void inactiveScheduleDoesNothing()
    {
        const QString id = newSchedule("batch_segmentation", cronIn(2), R"(["*"])");
        m_caller->call("PATCH", Schedules + ('/' + id.toLatin1()),
                       R"([{"op": "add", "path": "/state", "value": "inactive"}])");
        QTest::qWait(3500);
        QVERIFY(jobOf(id).isEmpty());
        m_caller->remove(Schedules + ('/' + id.toLatin1()));
    }

    void dueExportScheduleExports()
    {
        const qint64 before = idsOf(m_caller->get("/data/core/ups/export/jobs?limit=1").object()).value(0);
        const QString id = newSchedule("export", cronIn(2), R"(["*"])");
        const auto newest
            = [this] { return idsOf(m_caller->get("/data/core/ups/export/jobs?limit=1").object()).value(0); };
        QTRY_VERIFY_WITH_TIMEOUT(newest() > before, 20'000);
        const QByteArray target = "/data/core/ups/export/jobs/" + QByteArray::number(newest());
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(target).object().value("status"_L1).toString(), u"SUCCEEDED"_s, 20'000);
        m_caller->remove(Schedules + ('/' + id.toLatin1()));
    }

    void evaluationChangesMemberships()
    {
        // Exactly the profiles that an estimate of the same expression finds are members afterwards.
        Caller dev(*m_platform, u"dev"_s);
        const QByteArray segment = "f0a7c2d6-3b91-4e58-a46d-9c1e8b5f7302";
        const QJsonObject created = dev.post(Jobs, R"([{"segmentId": )" + quoted(segment) + R"(}])").object();
        const QByteArray target = Jobs + ('/' + created.value("id"_L1).toString().toLatin1());
        QCOMPARE(created.value("source"_L1).toString(), u"api"_s);
        QTRY_COMPARE_WITH_TIMEOUT(dev.get(target).object().value("status"_L1).toString(), u"SUCCEEDED"_s, 20'000);
        const qint64 members = dev.get(target)
                                   .object()
                                   .value("metrics"_L1)["segmentedProfileCounter"_L1][QLatin1StringView(segment)]
                                   .toInteger();
        const QJsonObject definition = dev.get("/data/core/ups/segment/definitions/" + segment).object();
        QCOMPARE(definition.value("metrics"_L1)["data"_L1]["totalProfiles"_L1].toInteger(), members);
        const QJsonObject body{{u"predicateExpression"_s, definition.value("expression"_L1)["value"_L1]},
                               {u"predicateType"_s, u"pql/text"_s},
                               {u"graphType"_s, u"pdg"_s}};
        const QByteArray preview = dev.post("/data/core/ups/preview", QJsonDocument(body).toJson())
                                       .object()
                                       .value("previewId"_L1)
                                       .toString()
                                       .toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(dev.get("/data/core/ups/estimate/" + preview).object().value("state"_L1).toString(),
                                  u"RESULT_READY"_s, 20'000);
        QCOMPARE(dev.get("/data/core/ups/estimate/" + preview).object().value("estimatedSize"_L1).toInteger(-1),
                 members);
    }

    void evaluationOnDemandIsLimited()
    {
        const QByteArray gold = R"([{"segmentId": )"_ba + quoted(Gold) + R"(}])";
        QCOMPARE(m_caller->post(Jobs, "{}").status, 400);
        QCOMPARE(m_caller->post(Jobs, R"([{"segmentId": "unknown"}])").status, 400);
        QCOMPARE(m_caller->post(Jobs, R"([{"segmentId": "84a7e1c5-2d09-4f6b-b3e8-5c90f7d21ab4"}])").status,
                 400); // inactive
        QCOMPARE(
            m_caller->post(Jobs, '[' + QByteArray(R"({"segmentId": "x"},)").repeated(20) + R"({"segmentId": "x"}])")
                .status,
            400);
        m_platform->setFaults(R"({"quirks": {"evaluationRefused": true}})");
        QCOMPARE(m_caller->post(Jobs, gold).status, 403);
        m_platform->setFaults(R"({"quirks": {"stuckInProcessing": true}})");
        const WireReply first = m_caller->post(Jobs, gold);
        QCOMPARE(first.status, 200);
        m_platform->setFaults("{}");
        const QString running = first.object().value("id"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), u"PROCESSING"_s, 20'000);
        // One at a time: the other one waits until the first one has ended.
        const QString waiting = m_caller->post(Jobs, gold).object().value("id"_L1).toString();
        QCOMPARE(statusOf(waiting), u"QUEUED"_s);
        QCOMPARE(m_caller->post(Jobs, gold).status, 429);
        QCOMPARE(m_caller->remove(Jobs + ('/' + running.toLatin1())).status, 204);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(running), u"CANCELLED"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(waiting), u"SUCCEEDED"_s, 20'000);
        QCOMPARE(m_caller->remove(Jobs + "/unknown"_ba).status, 404);
        const WireReply several
            = m_caller->post(Jobs + "/bulk-get"_ba, R"({"ids": [{"id": )" + quoted(waiting.toLatin1()) + R"(}]})");
        QCOMPARE(several.status, 207);
        QCOMPARE(several.object().value("results"_L1).toObject().keys(), QStringList{waiting});
    }

    void unfinishedSegmentJobGoesOnAfterARestart()
    {
        Caller dev(*m_platform, u"dev"_s);
        m_platform->setFaults(R"({"quirks": {"stuckInProcessing": true}})");
        const QByteArray id = dev.post(Jobs, R"([{"segmentId": "3e61d9b8-5c07-4a2f-91e4-b8d6f0a3c725"}])")
                                  .object()
                                  .value("id"_L1)
                                  .toString()
                                  .toLatin1();
        QTRY_COMPARE_WITH_TIMEOUT(dev.get(Jobs + ('/' + id)).object().value("status"_L1).toString(), u"PROCESSING"_s,
                                  20'000);
        m_platform->kill();
        m_platform->restart();
        QTRY_COMPARE_WITH_TIMEOUT(dev.get(Jobs + ('/' + id)).object().value("status"_L1).toString(), u"SUCCEEDED"_s,
                                  20'000);
    }

    void audiencesHaveTheirOrigin()
    {
        QStringList origins, types, states;
        const QJsonArray audiences
            = m_caller->get("/data/core/ups/audiences?limit=100").object().value("children"_L1).toArray();
        for (const QJsonValue &audience : audiences) {
            origins << audience["originName"_L1].toString();
            types << audience["type"_L1].toString();
            states << audience["lifecycleState"_L1].toString();
        }
        for (const QString &origin : {u"REAL_TIME_CUSTOMER_PROFILE"_s, u"CUSTOM_UPLOAD"_s, u"AUDIENCE_ORCHESTRATION"_s,
                                      u"AUDIENCE_MANAGER"_s, u"AUDIENCE_MATCH"_s})
            QVERIFY2(origins.contains(origin), qPrintable(origin));
        for (const QString &type : {u"SegmentDefinition"_s, u"ExternalSegment"_s, u"ExternalAudience"_s})
            QVERIFY2(types.contains(type), qPrintable(type));
        for (const QString &state : {u"published"_s, u"draft"_s, u"inactive"_s, u"archived"_s})
            QVERIFY2(states.contains(state), qPrintable(state));
        const QJsonArray bySize
            = m_caller->get("/data/core/ups/audiences?property=withMetrics==true&limit=2&sort=totalProfiles:desc")
                  .object()
                  .value("children"_L1)
                  .toArray();
        const auto size
            = [&](int i) { return bySize.at(i)["metrics"_L1]["data"_L1]["totalProfiles"_L1].toInteger(-1); };
        QVERIFY(size(0) >= size(1) && size(1) >= 0);
        const WireReply several = m_caller->post("/data/core/ups/audiences/bulk-get",
                                                 R"({"ids": [{"id": "0d63f8a1-5c27-4be9-84f0-a93b1e6c7d25"}]})");
        QCOMPARE(several.status, 207);
        QCOMPARE(several.object().value("results"_L1).toObject().size(), 1);
    }

    void expirationIsKeptInStep()
    {
        const QByteArray id = "5b7c86968f7b6501e21ba9df";
        const auto tag = [&] {
            return m_caller->get(DataSets + id)
                .object()
                .value(QLatin1StringView(id))["tags"_L1]["adobe/hygiene/ttl"_L1];
        };
        const QByteArray body = R"({"datasetId": )" + quoted(id) + R"(, "displayName": "d", "expiry": )";
        QCOMPARE(m_caller->post(Ttl, body + quoted(timeIn(3600)) + '}').status, 400); // too soon
        QCOMPARE(m_caller->post(Ttl, R"({"datasetId": "none", "displayName": "d", "expiry": "2099-01-01"})").status,
                 400);
        const WireReply created = m_caller->post(Ttl, body + quoted("2099-01-01") + '}');
        QCOMPARE(created.status, 201);
        const QByteArray ttl = created.object().value("ttlId"_L1).toString().toLatin1();
        QVERIFY(ttl.startsWith("SD-"));
        QCOMPARE(created.object().value("expiry"_L1).toString(), u"2099-01-01T00:00:00Z"_s);
        QCOMPARE(tag().toArray().at(0).toString(), u"4070908800000"_s);
        QCOMPARE(m_caller->post(Ttl, body + quoted("2099-02-01") + '}').status, 400); // there is one
        const QByteArray target = Ttl + ('/' + ttl);
        QCOMPARE(m_caller->call("PUT", target, R"({"expiry": "2099-02-01T00:00:00Z"})").status, 200);
        QCOMPARE(tag().toArray().at(0).toString(), u"4073587200000"_s);
        const QJsonObject one = m_caller->get(Ttl + ('/' + id) + "?include=history").object();
        QCOMPARE(one.value("history"_L1).toArray().size(), 2);
        QVERIFY(!m_caller->get(target).object().contains("history"_L1));
        QCOMPARE(m_caller->call("PATCH", DataSets + id, R"({"tags": {"adobe/hygiene/ttl": null}})").status, 200);
        QVERIFY(tag().isArray());
        const QJsonObject list = m_caller->get(Ttl + "?status=pending&datasetId="_ba + id).object();
        QCOMPARE(list.value("total_count"_L1).toInt(), 1);
        QCOMPARE(m_caller->get(Ttl + "?status=cancelled"_ba).object().value("total_count"_L1).toInt(), 0);
        QCOMPARE(m_caller->get("/data/core/hygiene/quota?quotaType=expirationDatasetQuota")
                     .object()
                     .value("quotas"_L1)[0]["consumed"_L1]
                     .toInt(),
                 1);
        QCOMPARE(m_caller->remove(target).status, 204);
        QVERIFY(tag().isUndefined());
        QCOMPARE(m_caller->remove(target).status, 404);
        QCOMPARE(m_caller->get(Ttl + ('/' + id)).status, 404);
        // Under the id of the dataset it is created or changed.
        QCOMPARE(m_caller->call("PUT", Ttl + ('/' + id), R"({"displayName": "d", "expiry": "2099-03-01"})").status,
                 201);
        QCOMPARE(m_caller->call("PUT", Ttl + ('/' + id), R"({"displayName": "e"})").status, 200);
        QCOMPARE(m_caller->remove(Ttl + ('/' + id)).status, 204);
        m_platform->setFaults(R"({"quirks": {"hygieneRefused": 401}})");
        QCOMPARE(m_caller->get(Ttl).status, 401);
    }

    void expiredDatasetIsErased()
    {
        const QByteArray id = "5b1d4135e7040801dedc0f4a"; // a source of profiles
        const auto profilesOf = [&] {
            const QJsonArray report = m_caller->get("/data/core/ups/previewsamplestatus/report/dataset")
                                          .object()
                                          .value("data"_L1)
                                          .toArray();
            return std::count_if(report.begin(), report.end(),
                                 [&](const QJsonValue &one) { return one["value"_L1] == QLatin1StringView(id); });
        };
        const auto batches
            = [&] { return m_caller->get("/data/foundation/catalog/batches?limit=100&dataSet=" + id).object().size(); };
        QVERIFY(batches() > 0);
        QCOMPARE(profilesOf(), 1);
        m_platform->setFaults(R"({"quirks": {"expiryHoursAhead": 0}})");
        const WireReply created = m_caller->post(
            Ttl, R"({"datasetId": )" + quoted(id) + R"(, "displayName": "soon", "expiry": )" + quoted(timeIn(2)) + '}');
        QCOMPARE(created.status, 201);
        const QByteArray target = Ttl + ('/' + created.object().value("ttlId"_L1).toString().toLatin1());
        QCOMPARE(m_caller->get(DataSets + id).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(DataSets + id).status, 404, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(target).object().value("status"_L1).toString(), u"completed"_s, 20'000);
        QCOMPARE(batches(), 0);
        QCOMPARE(profilesOf(), 0);
        QCOMPARE(m_caller->remove(target).status, 404); // too late
        QVERIFY(!m_caller->get("/data/foundation/catalog/dataSets?limit=100").object().contains(QLatin1StringView(id)));
    }

    void expirationSurvivesARestart()
    {
        const QByteArray id = "5cf6bcf79ecc7c14530fe436";
        m_platform->setFaults(R"({"quirks": {"expiryHoursAhead": 0}})");
        const WireReply created = m_caller->post(
            Ttl, R"({"datasetId": )" + quoted(id) + R"(, "displayName": "soon", "expiry": )" + quoted(timeIn(2)) + '}');
        QCOMPARE(created.status, 201);
        m_platform->kill();
        QTest::qWait(2500);
        m_platform->restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_caller->get(DataSets + id).status, 404, 20'000);
    }
};

EXPORTDESK_TEST(TestServerTimetable)
#include "tst_server_timetable.moc"
