// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/selectionedits.h"
#include "models/previews/previewrowsmodel.h"
#include "models/previews/profilepreview.h"
#include "tests/kit/fakeclient.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/testprogram.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

const QString entitiesPath = u"/data/core/ups/access/entities"_s;
const QByteArray mara
    = R"({"x1": {"entity": {"person": {"name": {"firstName": "Mara"}}, "loyalty": {"tier": "gold", "points": 3}}}})";
const ProfileIdentity asked{u"email"_s, u"mara@example.invalid"_s};

} // namespace

class ProfilePreviewTest : public QObject
{
    Q_OBJECT

    kit::FakeClock m_clock;
    std::unique_ptr<kit::FakeClient> m_client;
    std::unique_ptr<ExportComposer> m_composer;
    std::unique_ptr<ProfilePreview> m_preview;

    QJsonObject lastBody() const
    {
        return QJsonDocument::fromJson(m_client->requests("POST", entitiesPath).last().body).object();
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<kit::FakeClient>();
        m_client->answer("POST", entitiesPath, mara);
        m_composer = std::make_unique<ExportComposer>(m_clock);
        m_preview = std::make_unique<ProfilePreview>(*m_composer, *m_client);
    }
    void cleanup()
    {
        m_preview.reset();
        m_composer.reset();
        m_client.reset();
    }

    void identityTravelsInTheBodyAndIsNotRecorded()
    {
        SelectionEdits(*m_composer).setMergePolicy(u"p7"_s);
        m_preview->lookUp(asked);
        QCOMPARE(m_preview->state(), ProfilePreview::State::Asking);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        const PlatformRequest request = m_client->requests("POST", entitiesPath).first();
        QVERIFY(request.personal && request.onlyAsks && request.query.isEmpty());
        const QJsonObject body = lastBody();
        QCOMPARE(body.value("mergePolicyId"_L1).toString(), u"p7"_s);
        const QJsonObject identity = body.value("identities"_L1).toArray().first().toObject();
        QCOMPARE(identity.value("entityId"_L1).toString(), asked.value);
        QCOMPARE(identity.value("entityIdNS"_L1).toObject().value("code"_L1).toString(), u"email"_s);
    }

    void incompleteIdentityAsksNothing()
    {
        m_preview->lookUp({u"email"_s, {}});
        m_preview->lookUp({{}, u"x"_s});
        QCOMPARE(m_client->requests().size(), 0);
        QCOMPARE(m_preview->state(), ProfilePreview::State::Empty);
    }

    void fieldsChangeTheRowsAndAskNothing()
    {
        ContentEdits(*m_composer).setFields(QStringList{u"person.name.firstName"_s, u"homeAddress.city"_s});
        m_preview->lookUp(asked);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        QCOMPARE(m_preview->exported().size(), 2);
        QCOMPARE(m_preview->missing(), 1);
        QCOMPARE(m_preview->entire().size(), 3);
        QSignalSpy changed(m_preview.get(), &ProfilePreview::changed);
        ContentEdits(*m_composer).setFields(QStringList{u"loyalty"_s});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_preview->exported().size(), 2);
        QCOMPARE(m_preview->missing(), 0);
        QCOMPARE(m_client->count("POST", entitiesPath), 1);
    }

    void profilesThatAreLeftOutAreMarked()
    {
        m_client->answer("POST", entitiesPath, R"({"x1": {"entity": {"loyalty": {"tier": "gold"}, "segmentMembership": {
            "UPS": {"s1": {"status": "exited", "lastQualificationTime": "2026-03-01T10:00:00Z"},
                    "s2": {"status": "realized", "lastQualificationTime": "2026-03-01T10:00:00Z"}}}}}})");
        SelectionEdits edits(*m_composer);
        m_preview->lookUp(asked);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        QCOMPARE(m_preview->leftOut(), LeftOut::No);
        QSignalSpy changed(m_preview.get(), &ProfilePreview::changed);
        SegmentChoice one;
        one.segmentId = u"s1"_s;
        edits.setSegments({one}); // realized, when nothing is said
        QCOMPARE(changed.count(), 1);
        QCOMPARE(m_preview->leftOut(), LeftOut::InNoSegment);
        QCOMPARE(m_preview->exported().size(), m_preview->entire().size());
        one.status = {u"realized"_s, u"exited"_s};
        edits.setSegments({one});
        QCOMPARE(m_preview->leftOut(), LeftOut::No);
        one.segmentNs = u"AAM"_s;
        edits.setSegments({one});
        QCOMPARE(m_preview->leftOut(), LeftOut::InNoSegment);
        SegmentChoice other;
        other.segmentId = u"s2"_s;
        edits.setSegments({one, other});
        QCOMPARE(m_preview->leftOut(), LeftOut::No);
        ExportRequest request = m_composer->request();
        request.qualifiedFrom = Timestamp(u"2026-03-01T10:00:01Z"_s);
        QCOMPARE(leftOut(m_preview->profile(), request), LeftOut::NotInTime);
        request.qualifiedFrom = Timestamp(u"2026-03-01T10:00:00Z"_s);
        QCOMPARE(leftOut(m_preview->profile(), request), LeftOut::No);
    }

    void emptyProfilesAreLeftOutUnlessRequested()
    {
        FoundProfile profile;
        profile.values = {{u"identityMap.email[0].id"_s, u"a"_s}, {u"segmentMembership.ups.s.status"_s, u"realized"_s}};
        ExportRequest request;
        QCOMPARE(leftOut(profile, request), LeftOut::Empty);
        request.emptyProfiles = true;
        QCOMPARE(leftOut(profile, request), LeftOut::No);
        request.emptyProfiles = false;
        profile.values += {u"person.name"_s, u"b"_s};
        QCOMPARE(leftOut(profile, request), LeftOut::No);
    }

    void anotherPolicyAsksAgain()
    {
        m_preview->lookUp(asked);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        SelectionEdits(*m_composer).setMergePolicy(u"p8"_s);
        QCOMPARE(m_preview->state(), ProfilePreview::State::Asking);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        QCOMPARE(lastBody().value("mergePolicyId"_L1).toString(), u"p8"_s);
        QCOMPARE(m_preview->policyId(), u"p8"_s);
    }

    void onlyTheLastAnswerCounts()
    {
        m_client->hold();
        m_client->answerOnce("POST", entitiesPath, mara);
        m_client->answerOnce("POST", entitiesPath, "{}");
        m_preview->lookUp(asked);
        m_preview->lookUp({u"email"_s, u"nobody@example.invalid"_s});
        m_client->release();
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::NotFound);
        QVERIFY(m_preview->entire().isEmpty());
    }

    void whatCanGoWrongIsSaid()
    {
        m_client->answerOnce("POST", entitiesPath, kit::failureOf(Failure::Kind::NotFound, 404));
        m_preview->lookUp(asked);
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::NotFound);
        m_client->answerOnce("POST", entitiesPath, kit::failureOf(Failure::Kind::Forbidden, 403));
        m_preview->lookUpAgain();
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Failed);
        QCOMPARE(m_preview->failure()->kind, Failure::Kind::Forbidden);
        m_preview->lookUpAgain();
        QTRY_COMPARE(m_preview->state(), ProfilePreview::State::Found);
        QVERIFY(!m_preview->failure());
    }

    void forgettingLeavesNothing()
    {
        m_client->hold();
        m_preview->lookUp(asked);
        m_preview->forget();
        m_client->release();
        QTRY_COMPARE(m_client->waiting(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(m_preview->state(), ProfilePreview::State::Empty);
        QVERIFY(!m_preview->identity().isComplete());
        QVERIFY(m_preview->entire().isEmpty() && m_preview->exported().isEmpty());
    }

    void rowsAreATable()
    {
        PreviewRowsModel rows(*m_preview);
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ContentEdits(*m_composer).setFields(QStringList{u"loyalty.tier"_s, u"homeAddress.city"_s});
        m_preview->lookUp(asked);
        QTRY_COMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.index(0, PreviewRowsModel::ValueColumn).data().toString(), u"gold"_s);
        QVERIFY(rows.index(1, PreviewRowsModel::ValueColumn).data(PreviewRowsModel::MissingRole).toBool());
        rows.setExtent(PreviewRowsModel::Extent::Entire);
        QCOMPARE(rows.rowCount(), 3);
        m_preview->forget();
        QCOMPARE(rows.rowCount(), 0);
    }

    void namespacesAreReadOnce()
    {
        const QString report = u"/data/core/ups/previewsamplestatus/report/namespace"_s;
        m_client->answer("GET", report, R"({"data": [{"code": "email"}, {"code": "crmid"}]})");
        QSignalSpy changed(m_preview.get(), &ProfilePreview::namespacesChanged);
        m_preview->readNamespaces();
        m_preview->readNamespaces();
        QTRY_COMPARE(changed.count(), 1);
        m_preview->readNamespaces();
        QCOMPARE(m_client->count("GET", report), 1);
        QCOMPARE(m_preview->namespaces().size(), 2);
    }
};

EXPORTDESK_TEST(ProfilePreviewTest)
#include "tst_profilepreview.moc"
