// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchesmodel.h"
#include "models/datasets/datasetcreations.h"
#include "models/datasets/datasetsmodel.h"
#include "models/platform/endlesslist.h"
#include "models/platform/failuretext.h"
#include "models/store/store.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace exportdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

const QString listPath = u"/data/foundation/catalog/dataSets"_s;
const QString batchPath = u"/data/foundation/catalog/batches"_s;

/// A Catalog in memory that pages as the real one does.
class FakeCatalog
{
public:
    explicit FakeCatalog(kit::FakeClient &client)
    {
        client.answer("GET", listPath, [this](const PlatformRequest &request) { return page(datasets, request); });
        client.answer("GET", listPath + u"/*", [this](const PlatformRequest &request) { return one(request.path); });
        client.answer("GET", batchPath, [this](const PlatformRequest &request) { return page(batches, request); });
    }

    void add(const QString &id, const QString &name, qint64 createdMs, const QString &schema = profileUnionId)
    {
        datasets.insert(id,
                        QJsonObject{{u"name"_s, name},
                                    {u"created"_s, createdMs},
                                    {u"schemaRef"_s, QJsonObject{{u"id"_s, schema}}}});
    }
    void addBatch(const QString &id, qint64 createdMs, const QString &status = u"success"_s)
    {
        batches.insert(id, QJsonObject{{u"status"_s, status}, {u"created"_s, createdMs}, {u"recordCount"_s, 5}});
    }

    QMap<QString, QJsonObject> datasets;
    QMap<QString, QJsonObject> batches;

private:
    static Outcome<PlatformReply> reply(const QJsonObject &object)
    {
        PlatformReply answer;
        answer.status = 200;
        answer.body = QJsonDocument(object).toJson();
        return answer;
    }

    Outcome<PlatformReply> page(const QMap<QString, QJsonObject> &all, const PlatformRequest &request) const
    {
        QList<QString> ids = all.keys();
        std::stable_sort(ids.begin(), ids.end(), [&](const QString &left, const QString &right) {
            return all[left].value(u"created"_s).toDouble() > all[right].value(u"created"_s).toDouble();
        });
        const int start = request.query.queryItemValue(u"start"_s).toInt();
        const int limit = request.query.queryItemValue(u"limit"_s).toInt();
        const QString name = request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
        QJsonObject object;
        for (int i = start; i < std::min<qsizetype>(start + limit, ids.size()); ++i) {
            if (name.isEmpty() || all[ids[i]].value(u"name"_s).toString() == name)
                object.insert(ids[i], all[ids[i]]);
        }
        return reply(object);
    }

    Outcome<PlatformReply> one(const QString &path) const
    {
        const QString id = path.section(u'/', -1);
        if (!datasets.contains(id))
            return kit::failureOf(Failure::Kind::NotFound, 404);
        return reply({{id, datasets[id]}});
    }
};

QStringList ids(const DatasetsModel &model)
{
    QStringList list;
    for (const Dataset &one : model.datasets())
        list.append(one.id);
    return list;
}

} // namespace

class DatasetsModelTest : public QObject
{
    Q_OBJECT

    kit::FakeClock m_clock;
    std::unique_ptr<kit::FakeClient> m_client;
    std::unique_ptr<FakeCatalog> m_catalog;
    std::unique_ptr<DatasetsModel> m_model;
    std::unique_ptr<DatasetCreations> m_creations;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void load()
    {
        m_model->reload();
        QVERIFY(m_model->isLoading());
        QTRY_VERIFY(!m_model->isLoading());
    }
    /// Makes the next POST create the dataset and then fail like this.
    void loseAnswer(const Failure &failure, qint64 createdMs, const QString &id = u"new1"_s)
    {
        m_client->answerOnce("POST", listPath, [=, this](const PlatformRequest &request) -> Outcome<PlatformReply> {
            const auto body = QJsonDocument::fromJson(request.body).object();
            m_catalog->add(id, body.value(u"name"_s).toString(), createdMs);
            return failure;
        });
    }
    void startCreating(CreationJournal *journal = nullptr)
    {
        m_creations = std::make_unique<DatasetCreations>(*m_model, *m_client, m_clock, journal);
        m_creations->setSearchWaits({1ms, 1ms, 1ms});
    }
    Outcome<QString> create(const QString &name)
    {
        auto future = m_creations->create({name, {}});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return kit::failureOf(Failure::Kind::Timeout);
        return future.result();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<kit::FakeClient>();
        m_catalog = std::make_unique<FakeCatalog>(*m_client);
        m_model = std::make_unique<DatasetsModel>(*m_client, m_clock);
        startCreating();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_creations.reset();
        m_tester.reset();
        m_model.reset();
    }

    void listWithoutEndIsReadToABound()
    {
        m_tester.reset(); // it would look at all rows after each page
        m_client->answer("GET", listPath, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
            QJsonObject page;
            const int start = request.query.queryItemValue(u"start"_s).toInt();
            for (int i = start; i < start + 100; ++i)
                page.insert(u"id%1"_s.arg(i),
                            QJsonObject{{u"name"_s, u"x"_s}, {u"created"_s, qint64(1'700'000'000'000 - i)}});
            PlatformReply reply;
            reply.body = QJsonDocument(page).toJson();
            return reply;
        });
        m_model->reload();
        QTRY_VERIFY_WITH_TIMEOUT(!m_model->isLoading(), 60'000);
        QCOMPARE(m_client->requests("GET", listPath).size(), DatasetReading::pagesAtMost);
        QVERIFY(m_model->failure());
        QCOMPARE(m_model->failure()->code, QLatin1String(endlessListCode));
        QVERIFY(!failureTitle(*m_model->failure()).isEmpty());
    }

    void allPagesAreRead()
    {
        for (int i = 0; i < 250; ++i)
            m_catalog->add(u"id%1"_s.arg(i), u"name %1"_s.arg(i), 1'700'000'000'000 + i);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        load();
        QCOMPARE(m_model->rowCount(), 250);
        QCOMPARE(inserted.count(), 3); // one per page
        QCOMPARE(reset.count(), 0);
        QCOMPARE(m_model->datasets().first().id, u"id249"_s);
        QCOMPARE(m_model->rowOf(u"id0"_s), 249);
        QCOMPARE(m_model->nameOf(u"id7"_s), u"name 7"_s);
        QCOMPARE(m_model->nameOf(u"elsewhere"_s), u"elsewhere"_s);
        QCOMPARE(m_model->loadedAtMs(), m_clock.nowMs());
        const auto requests = m_client->requests("GET", listPath);
        QCOMPARE(requests.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(requests[i].query.queryItemValue(u"limit"_s), u"100"_s);
            QCOMPARE(requests[i].query.queryItemValue(u"start"_s), QString::number(100 * i));
            QCOMPARE(requests[i].query.queryItemValue(u"orderBy"_s), u"desc:created"_s);
            QVERIFY(requests[i].query.queryItemValue(u"properties"_s).contains(u"schemaRef"_s));
            QVERIFY(requests[i].sandboxed);
        }
    }

    void aFullPageIsNotTheLast()
    {
        for (int i = 0; i < 100; ++i)
            m_catalog->add(u"id%1"_s.arg(i), u"n"_s, i + 1'700'000'000'000);
        load();
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_client->count("GET", listPath), 2);
    }

    void aServerThatRepeatsItselfIsLeft()
    {
        QJsonObject same;
        for (int i = 0; i < 100; ++i)
            same.insert(u"id%1"_s.arg(i), QJsonObject{{u"name"_s, u"n"_s}});
        m_client->answer("GET", listPath, QJsonDocument(same).toJson());
        load();
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_client->count("GET", listPath), 2);
    }

    void changesAreAnnouncedExactly()
    {
        m_catalog->add(u"a"_s, u"A"_s, 1'700'000'000'003);
        m_catalog->add(u"b"_s, u"B"_s, 1'700'000'000'002);
        m_catalog->add(u"c"_s, u"C"_s, 1'700'000'000'001);
        load();
        const QPersistentModelIndex c = m_model->index(2, 0);
        m_catalog->datasets[u"b"_s].insert(u"name"_s, u"B2"_s);
        m_catalog->datasets.remove(u"a"_s);
        m_catalog->add(u"d"_s, u"D"_s, 1'700'000'000'004);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        load();
        QCOMPARE(ids(*m_model), (QStringList{u"d"_s, u"b"_s, u"c"_s}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), int(DatasetsModel::NameColumn));
        QCOMPARE(changed[0][1].toModelIndex().column(), int(DatasetsModel::NameColumn));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(c.data(DatasetsModel::IdRole).toString(), u"c"_s);
    }

    void randomEditsAgreeWithTheCatalog()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 60; ++round) {
            for (int edit = 0; edit < 12; ++edit) {
                const QString id = u"id%1"_s.arg(random.bounded(150));
                if (random.bounded(3) == 0)
                    m_catalog->datasets.remove(id);
                else if (m_catalog->datasets.contains(id))
                    m_catalog->datasets[id].insert(u"name"_s, u"n%1"_s.arg(random.bounded(5)));
                else
                    m_catalog->add(id, u"n"_s, 1'700'000'000'000 + random.bounded(1'000'000));
            }
            load();
            QCOMPARE(m_model->rowCount(), int(m_catalog->datasets.size()));
            qint64 last = std::numeric_limits<qint64>::max();
            for (const Dataset &one : m_model->datasets()) {
                QCOMPARE(one.name, m_catalog->datasets[one.id].value(u"name"_s).toString());
                QVERIFY(one.createdMs <= last);
                last = one.createdMs;
                QCOMPARE(m_model->dataset(one.id)->id, one.id);
            }
        }
    }

    void aFailureKeepsTheRows()
    {
        m_catalog->add(u"a"_s, u"A"_s, 1'700'000'000'000);
        load();
        m_client->answerOnce("GET", listPath, kit::failureOf(Failure::Kind::Server, 503));
        load();
        QVERIFY(m_model->failure());
        QCOMPARE(m_model->failure()->httpStatus, 503);
        QCOMPARE(m_model->rowCount(), 1);
        load();
        QVERIFY(!m_model->failure());
    }

    void theNewestReadingWins()
    {
        m_catalog->add(u"a"_s, u"A"_s, 1'700'000'000'000);
        m_client->hold();
        m_model->reload();
        m_catalog->add(u"b"_s, u"B"_s, 1'700'000'000'001);
        m_model->reload();
        m_client->release();
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(ids(*m_model), (QStringList{u"b"_s, u"a"_s}));
    }

    void cellsSayWhatADatasetIs()
    {
        m_catalog->add(u"a"_s, u"Target"_s, 1'700'000'000'001);
        m_catalog->add(u"b"_s, QString(), 1'700'000'000'000, u"https://ns.adobe.com/x/schemas/1"_s);
        m_catalog->datasets[u"a"_s].insert(u"lastBatchStatus"_s, u"success"_s);
        m_catalog->datasets[u"a"_s].insert(u"lastBatchId"_s, u"b1"_s);
        m_client->answer("GET", u"/data/foundation/catalog/lastBatches"_s,
                         R"({"b1": {"completed": 1700000005000, "relatedObjects": [{"type": "dataSet", "id": "a"}]}})");
        load();
        QTRY_VERIFY(!m_model->index(0, DatasetsModel::LastBatchColumn).data(SortRole).isNull());
        QCOMPARE(m_model->index(0, DatasetsModel::LastBatchColumn).data(SortRole).toLongLong(), 1'700'000'005'000);
        QCOMPARE(m_model->index(0, DatasetsModel::LastBatchColumn).data().toString(), u"Success, 14 Nov 2023"_s);
        QCOMPARE(m_model->index(0, DatasetsModel::LastBatchColumn).data(DatasetsModel::BatchGroupRole).toInt(),
                 int(BatchGroup::Done));
        QVERIFY(m_model->index(0, 0).data(DatasetsModel::CanBeTargetRole).toBool());
        QVERIFY(!m_model->index(1, 0).data(DatasetsModel::CanBeTargetRole).toBool());
        QCOMPARE(m_model->index(1, DatasetsModel::NameColumn).data().toString(), u"b"_s); // no name: the id
        QCOMPARE(m_model->index(0, DatasetsModel::CreatedColumn).data(WireRole).toString(),
                 u"2023-11-14T22:13:20.001+00:00"_s.replace(u"+00:00"_s, u"Z"_s));
    }

    void creatingSendsTheBodyOfTheGuideOnce()
    {
        m_client->answerOnce("POST", listPath, [this](const PlatformRequest &) -> Outcome<PlatformReply> {
            m_catalog->add(u"new1"_s, u"Profile Data Export"_s, m_clock.nowMs());
            PlatformReply reply;
            reply.status = 201;
            reply.body = R"(["@/datasets/new1"])";
            return reply;
        });
        QSignalSpy created(m_model.get(), &DatasetsModel::created);
        const auto id = create(u"Profile Data Export"_s);
        QVERIFY(id);
        QCOMPARE(id.value(), u"new1"_s);
        QCOMPARE(m_model->rowOf(u"new1"_s), 0); // there when the future finishes
        QCOMPARE(created.count(), 1);
        const auto posts = m_client->requests("POST", listPath);
        QCOMPARE(posts.size(), 1);
        const QJsonObject expected = QJsonDocument::fromJson(R"({"name": "Profile Data Export",
            "schemaRef": {"id": "https:\/\/ns.adobe.com/xdm/context/profile__union",
                          "contentType": "application/vnd.adobe.xed+json;version=1"},
            "fileDescription": {"persisted": true, "containerFormat": "parquet", "format": "parquet"}})")
                                         .object();
        QCOMPARE(QJsonDocument::fromJson(posts[0].body).object(), expected);
        QCOMPARE(QJsonDocument::fromJson(DatasetCalls::createBody({u"n"_s, u"d"_s})).object().value(u"description"_s),
                 u"d"_s);
        QVERIFY(!DatasetCalls::createBody({QString(QChar(0xD800)), {}}).isEmpty());
    }

    void aLostAnswerFindsTheDatasetAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("looksThatFail");
        QTest::newRow("time out") << int(Failure::Kind::Timeout) << 0;
        QTest::newRow("reset") << int(Failure::Kind::Interrupted) << 0;
        QTest::newRow("502") << int(Failure::Kind::Server) << 0;
        QTest::newRow("garbled answer") << int(Failure::Kind::Unreadable) << 0;
        QTest::newRow("and the first look fails") << int(Failure::Kind::Timeout) << 1;
        QTest::newRow("and two looks fail") << int(Failure::Kind::Timeout) << 2;
    }
    void aLostAnswerFindsTheDatasetAgain()
    {
        QFETCH(int, kind);
        QFETCH(int, looksThatFail);
        // Same name, but older: not ours.
        m_catalog->add(u"old1"_s, u"Mine"_s, m_clock.nowMs() - 3'600'000);
        m_client->setClockSkewMs(-60'000);
        loseAnswer(kit::failureOf(Failure::Kind(kind), 0, Failure::Reached::Maybe), m_clock.nowMs() - 60'000 + 400);
        for (int i = 0; i < looksThatFail; ++i)
            m_client->answerOnce("GET", listPath, kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No));
        const auto id = create(u"Mine"_s);
        QVERIFY(id);
        QCOMPARE(id.value(), u"new1"_s);
        QCOMPARE(m_client->count("POST", listPath), 1);
        QVERIFY(m_model->rowOf(u"new1"_s) >= 0);
    }

    void ourClockIsSetWhileTheDatasetIsMade()
    {
        m_client->setClockSkewMs(-3'600'000);
        m_client->answer("POST", listPath, [this](const PlatformRequest &) {
            m_catalog->add(u"new1"_s, u"Mine"_s, m_clock.nowMs() - 3'600'000 + 400);
            m_clock.advance(-1h);
            m_client->setClockSkewMs(300);
            return kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe);
        });
        const auto id = create(u"Mine"_s);
        QVERIFY(id);
        QCOMPARE(id.value(), u"new1"_s);
    }

    void aDatasetThatIsNotThereIsNotMadeUp()
    {
        m_catalog->add(u"old1"_s, u"Mine"_s, m_clock.nowMs() - 3'600'000);
        m_catalog->add(u"other"_s, u"Mine"_s, m_clock.nowMs(), u"https://ns.adobe.com/x/schemas/1"_s);
        m_client->answerOnce("POST", listPath, kit::failureOf(Failure::Kind::Timeout, 0, Failure::Reached::Maybe));
        const auto id = create(u"Mine"_s);
        QVERIFY(!id);
        QCOMPARE(id.failure().kind, Failure::Kind::Timeout);
        QCOMPARE(id.failure().reached, Failure::Reached::No);
        QCOMPARE(m_client->count("POST", listPath), 1);
        QCOMPARE(m_client->count("GET", listPath), 3);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void anOutcomeThatNobodyKnowsIsSaidToBeUnknown()
    {
        loseAnswer(kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe), m_clock.nowMs());
        m_client->answer("GET", listPath, kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No));
        const auto id = create(u"Mine"_s);
        QVERIFY(!id);
        QCOMPARE(id.failure().reached, Failure::Reached::Maybe);
        QCOMPARE(m_client->count("POST", listPath), 1);
    }

    void aRefusalIsLookedInto_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("400") << int(Failure::Kind::Rejected) << 400;
        QTest::newRow("401") << int(Failure::Kind::SignIn) << 401;
        QTest::newRow("403") << int(Failure::Kind::Forbidden) << 403;
        QTest::newRow("409") << int(Failure::Kind::Conflict) << 409;
        QTest::newRow("429") << int(Failure::Kind::Throttled) << 429;
        QTest::newRow("501") << int(Failure::Kind::Server) << 501;
    }

    void aRefusalIsLookedInto()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        const Failure refusal = kit::failureOf(Failure::Kind(kind), status);
        m_creations->setSearchWaits(QList<std::chrono::milliseconds>(5, 1ms));
        m_client->answerOnce("POST", listPath, refusal);
        const auto none = create(u"Mine"_s);
        QVERIFY(!none);
        QCOMPARE(none.failure().kind, Failure::Kind(kind));
        QCOMPARE(none.failure().reached, Failure::Reached::No);
        QCOMPARE(m_client->count("GET", listPath), status < 500 ? 3 : 5);
        // The second attempt of a gateway is refused after the first one has done the work.
        loseAnswer(refusal, m_clock.nowMs());
        const auto made = create(u"Mine"_s);
        QVERIFY(made);
        QCOMPARE(made.value(), u"new1"_s);
        QCOMPARE(m_client->count("POST", listPath), 2); // one for each
    }

    void anAnswerAboutAnotherDatasetIsNotTaken_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<bool>("isLoaded");
        QTest::newRow("older, of the same name") << u"old1"_s << false;
        QTest::newRow("older, and in the table") << u"old1"_s << true;
        QTest::newRow("of another name") << u"yours"_s << false;
        QTest::newRow("on another schema") << u"other"_s << false;
        QTest::newRow("zero") << u"0"_s << false;
        QTest::newRow("null") << u"null"_s << false;
    }

    void anAnswerAboutAnotherDatasetIsNotTaken()
    {
        QFETCH(QString, answered);
        QFETCH(bool, isLoaded);
        m_catalog->add(u"old1"_s, u"Mine"_s, m_clock.nowMs() - 3'600'000);
        m_catalog->add(u"other"_s, u"Mine"_s, m_clock.nowMs(), u"https://ns.adobe.com/x/schemas/1"_s);
        m_catalog->add(u"yours"_s, u"Yours"_s, m_clock.nowMs());
        if (isLoaded)
            load();
        m_client->answerOnce("POST", listPath, [this, answered](const PlatformRequest &) -> Outcome<PlatformReply> {
            m_catalog->add(u"new1"_s, u"Mine"_s, m_clock.nowMs());
            PlatformReply reply;
            reply.status = 201;
            reply.body = "[\"@/dataSets/" + answered.toUtf8() + "\"]";
            return reply;
        });
        const auto id = create(u"Mine"_s);
        QVERIFY(id);
        QCOMPARE(id.value(), u"new1"_s);
        QCOMPARE(m_client->count("POST", listPath), 1);
    }

    void aSecondClickJoinsTheFirst()
    {
        m_client->hold();
        loseAnswer(kit::failureOf(Failure::Kind::Timeout, 0, Failure::Reached::Maybe), m_clock.nowMs());
        auto first = m_creations->create({u"Mine"_s, {}});
        auto second = m_creations->create({u"Mine"_s, {}});
        m_client->release();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result().value(), u"new1"_s);
        QCOMPARE(second.result().value(), u"new1"_s);
        QCOMPARE(m_client->count("POST", listPath), 1);
    }

    void namesWithWildcardsAreFoundAgainToo()
    {
        loseAnswer(kit::failureOf(Failure::Kind::Timeout, 0, Failure::Reached::Maybe), m_clock.nowMs());
        QVERIFY(create(u"All*, even !these"_s));
        QVERIFY(!m_client->requests("GET", listPath).last().query.hasQueryItem(u"name"_s));
    }

    void aCreationThatTheProgramDidNotSurviveIsFoundAgain_data()
    {
        QTest::addColumn<QString>("made"); // name of what the platform has
        QTest::addColumn<qint64>("afterMs"); // when it was made, after the click
        QTest::addColumn<QString>("found");
        QTest::newRow("made") << u"Mine"_s << qint64(700) << u"new1"_s;
        QTest::newRow("not made") << QString() << qint64(0) << QString();
        QTest::newRow("another one") << u"Yours"_s << qint64(700) << QString();
        QTest::newRow("one of before") << u"Mine"_s << qint64(-60'000) << QString();
        QTest::newRow("made by hand, later") << u"Mine"_s << qint64(1'800'000) << QString();
    }

    void aCreationThatTheProgramDidNotSurviveIsFoundAgain()
    {
        QFETCH(QString, made);
        QFETCH(qint64, afterMs);
        QFETCH(QString, found);
        Store store{QString()};
        CreationJournal journal(store);
        const auto open = [&journal] {
            auto loading = journal.load();
            loading.waitForFinished();
            return loading.result().value();
        };
        const qint64 clicked = m_clock.nowMs();
        startCreating(&journal);
        m_client->hold();
        m_creations->create({u"Mine"_s, u"for the newsletter"_s});
        QTRY_COMPARE(m_client->waiting(), 1);
        QCOMPARE(open().size(), 1); // durable before the request leaves
        m_creations.reset(); // the program ends
        m_tester.reset();
        m_model.reset();
        m_client->forget();
        m_client->release();
        QVERIFY(kit::becomesIdle());
        if (!made.isEmpty()) {
            m_catalog->add(u"new1"_s, made, clicked + afterMs);
            m_catalog->datasets[u"new1"_s].insert(u"description"_s, u"for the newsletter"_s);
        }
        m_clock.advance(60min);

        m_model = std::make_unique<DatasetsModel>(*m_client, m_clock);
        startCreating(&journal);
        QSignalSpy settled(m_creations.get(), &DatasetCreations::settled);
        m_creations->resume();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled[0][0].toString(), u"Mine"_s);
        QCOMPARE(settled[0][1].toString(), found);
        QCOMPARE(m_model->rowOf(u"new1"_s) >= 0, !found.isEmpty());
        QCOMPARE(m_client->count("POST", listPath), 0); // never a second one
        QTRY_VERIFY(open().isEmpty());
    }

    void whatNobodyKnowsIsLeftForTheNextRun()
    {
        Store store{QString()};
        CreationJournal journal(store);
        startCreating(&journal);
        loseAnswer(kit::failureOf(Failure::Kind::Interrupted, 0, Failure::Reached::Maybe), m_clock.nowMs());
        m_client->answer("GET", listPath, kit::failureOf(Failure::Kind::Unreachable, 0, Failure::Reached::No));
        QVERIFY(!create(u"Mine"_s));
        auto loading = journal.load();
        loading.waitForFinished();
        QCOMPARE(loading.result().value().size(), 1);
        QCOMPARE(DatasetKind::specOf(loading.result().value().first().body).name, u"Mine"_s);
    }

    void batchesAreReadAsTheViewScrolls()
    {
        for (int i = 0; i < 230; ++i)
            m_catalog->addBatch(u"b%1"_s.arg(i), 1'700'000'000'000 + i);
        BatchesModel model(*m_client, m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDatasetId(u"d 1"_s);
        QTRY_VERIFY(!model.isLoading());
        // The tester asks for more rows by itself.
        QTRY_VERIFY(model.rowCount() >= 100);
        while (model.canFetchMore({}) || model.isLoading()) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(model.rowCount(), 230);
        QCOMPARE(model.batches().first().id, u"b229"_s);
        QCOMPARE(m_client->requests("GET", batchPath).first().query.queryItemValue(u"dataSet"_s, QUrl::FullyDecoded),
                 u"d 1"_s);

        const QPersistentModelIndex kept = model.index(model.rowOf(u"b150"_s), 0);
        m_catalog->addBatch(u"b230"_s, 1'700'000'001'000, u"loading"_s);
        m_catalog->addBatch(u"b5"_s, 1'700'000'000'005, u"failed"_s);
        m_catalog->batches.remove(u"b200"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.reload();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 230);
        QCOMPARE(model.batches().first().id, u"b230"_s);
        QCOMPARE(kept.data(BatchesModel::IdRole).toString(), u"b150"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(model.rowOf(u"b5"_s), BatchesModel::StatusColumn).data().toString(), u"Failed"_s);
    }

    void batchesOfAnotherDatasetDoNotMix()
    {
        BatchesModel model(*m_client, m_clock);
        m_catalog->addBatch(u"first"_s, 1'700'000'000'000);
        m_client->hold();
        model.setDatasetId(u"d1"_s);
        model.setDatasetId(QString());
        m_client->release();
        QVERIFY(kit::becomesIdle());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isLoading());
    }

    void filesAreCountedOnceOverAllPages()
    {
        m_catalog->addBatch(u"b1"_s, 1'700'000'000'000);
        m_client->answer("GET", u"/data/foundation/export/batches/b1/files"_s, [](const PlatformRequest &request) {
            PlatformReply reply;
            reply.status = 200;
            const bool first = !request.query.hasQueryItem(u"start"_s);
            reply.body = first
                ? R"({"data":[{"dataSetFileId":"1"},{"dataSetFileId":"2"}],"_links":{"next":{"href":"x?start=2"}}})"
                : R"({"data":[{"dataSetFileId":"3"}],"_links":{}})";
            return Outcome<PlatformReply>(reply);
        });
        BatchesModel model(*m_client, m_clock);
        model.setDatasetId(u"d1"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        model.countFiles(u"b1"_s);
        model.countFiles(u"b1"_s);
        QTRY_COMPARE(model.index(0, BatchesModel::FilesColumn).data().toString(), u"3"_s);
        QCOMPARE(m_client->count("GET", u"/data/foundation/export/batches/b1/files"_s), 2);
    }

    void modelsMayGoWhileAnswersAreUnderWay()
    {
        m_client->hold();
        m_model->reload();
        auto future = m_creations->create({u"x"_s, {}});
        m_creations.reset();
        m_tester.reset();
        m_model.reset();
        m_client->release();
        QTRY_VERIFY(future.isFinished() || future.isCanceled());
    }
};

EXPORTDESK_TEST(DatasetsModelTest)
#include "tst_datasetsmodel.moc"
