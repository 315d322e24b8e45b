// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestwriter.h"
#include "models/exports/requesttext.h"
#include "models/exports/timewords.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/exports/checkrow.h"
#include "views/exports/choicelistmodel.h"
#include "views/shared/linkbutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString gold = u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s;

QByteArray audiences()
{
    return R"({"children": [
        {"id": "4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9", "type": "SegmentDefinition", "lifecycleState": "published"},
        {"id": "6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914", "type": "SegmentDefinition", "lifecycle": "inactive"},
        {"id": "7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914", "type": "SegmentDefinition", "lifecycleState": "draft"},
        {"id": "c0ffee00-0000-4000-8000-000000000001", "audienceId": "fair-2026", "name": "Fair visitors 2026",
         "description": "Badge scans of the spring fair", "type": "ExternalSegment", "originName": "CUSTOM_UPLOAD",
         "namespace": "CustomerAudienceUpload", "lifecycleState": "published"},
        {"id": "c0ffee00-0000-4000-8000-000000000002", "name": "Frequent travellers", "type": "ExternalSegment",
         "originName": "AUDIENCE_MANAGER", "namespace": "AAMSegments", "lifecycleState": "archived"}],
        "_page": {"totalCount": 5, "pageSize": 5}, "_links": {}})";
}

/// One evaluation of all segments, five hours before the time of the test.
QByteArray evaluations(const Clock &clock)
{
    return R"({"children": [{"id": "j", "status": "SUCCEEDED", "segments": [{"segmentId": "*"}], "updateTime": )"
        + QByteArray::number(clock.nowMs() - 5 * 3'600'000) + "}]}";
}

void answer(ComposerWorld &world)
{
    world.client.answer("GET", u"/data/core/ups/audiences"_s, audiences());
    world.client.answer("GET", u"/data/core/ups/segment/jobs"_s, evaluations(world.clock));
}

QString requestWith(const QString &members, const QString &dataset = target)
{
    return u"{%1, \"destination\": {\"datasetId\": \"%2\"}, \"schema\": {\"name\": \"_xdm.context.profile\"}}"_s.arg(
        members, dataset);
}

/// The row of the checks that offers \a caption, and the link that does.
LinkButton *linkOf(const ComposerWorld &world, const QString &caption)
{
    for (auto *link : world.page->findChildren<LinkButton *>())
        if (link->isVisible() && link->text() == caption)
            return link;
    return nullptr;
}

} // namespace

/// Where segments come from, how old their members are, and what is offered for what is nearly right.
class TestSegmentOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePickerShowsOriginsAndStates();
    void anAudienceIsSelectedWithItsNamespace();
    void evaluatingFirstAsksBefore();
    void everyWayOutIsALink();
    void looks_data() { kit::Look::rows(); }
    void looks();

private:
    Theme m_theme;
};

void TestSegmentOrigins::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestSegmentOrigins::thePickerShowsOriginsAndStates()
{
    ComposerWorld world;
    answer(world);
    world.open();
    world.find(u"composer.segments"_s)->setFocus();
    world.press(Qt::Key_Down);
    const auto *model = world.find<QAbstractItemView>(u"composer.segments.list"_s)->model();
    QStringList rows;
    QStringList marks;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        rows += index.data().toString();
        marks += index.data(ChoiceListModel::MarkRole).toString();
        const bool isHeading = index.data(ChoiceListModel::KeyRole).toString().isEmpty();
        QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled), !isHeading);
        QCOMPARE(index.data(Qt::CheckStateRole).isValid(), !isHeading);
        if (isHeading)
            QVERIFY(index.data(ChoiceListModel::DetailRole).toString().contains(u"xports"_s));
    }
    QCOMPARE(rows,
             (QStringList{u"Churn risk high"_s, u"Gold + Platinum"_s, u"Newsletter opt-in"_s,
                          u"Audience Manager · AAM"_s, u"Frequent travellers"_s,
                          u"Uploaded audience · CustomerAudienceUpload"_s, u"Fair visitors 2026"_s}));
    QCOMPARE(marks, (QStringList{u"Draft"_s, {}, u"Inactive"_s, {}, u"Archived"_s, {}, {}}));
    QVERIFY(model->index(1, 0)
                .data(ChoiceListModel::DetailRole)
                .toString()
                .startsWith(u"evaluated "_s)); // what is cut is at the end
    QVERIFY(model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"Draft"_s));
}

void TestSegmentOrigins::anAudienceIsSelectedWithItsNamespace()
{
    ComposerWorld world;
    answer(world);
    world.open();
    world.find(u"composer.segments"_s)->setFocus();
    world.press(Qt::Key_Down);
    world.type(u"fair"_s);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Escape);
    const QList<SegmentChoice> segments = world.composer.request().segments;
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().segmentId, u"c0ffee00-0000-4000-8000-000000000001"_s);
    QCOMPARE(segments.first().segmentNs, u"CustomerAudienceUpload"_s);
    const QString words = kit::visibleWords(*world.page);
    QVERIFY(words.contains(u"Fair visitors 2026"_s));
    QStringList summaries;
    for (const QAbstractButton *heading : world.page->findChildren<QAbstractButton *>())
        summaries += heading->accessibleDescription();
    QVERIFY2(summaries.join(u'\n').contains(u"1 of 5 selected"_s), qPrintable(summaries.join(u'\n')));
    QVERIFY(words.contains(u"is not a segment definition"_s));
}

void TestSegmentOrigins::evaluatingFirstAsksBefore()
{
    ComposerWorld world;
    answer(world);
    world.open();
    RequestText(world.composer)
        .setText(requestWith(
            u"\"filter\": {\"segments\": [{\"segmentId\": \"%1\", \"status\": [\"realized\"]}]}"_s.arg(gold)));
    world.click(u"composer.segments.more"_s);
    const auto *box = world.find<QCheckBox>(u"composer.segments.evaluate"_s);
    world.click(u"composer.segments.evaluate"_s);
    QVERIFY(!box->isChecked() && !world.composer.request().evaluateSegments);
    const QString said = kit::visibleWords(*world.find(u"evaluateFirst"_s));
    for (const char16_t *cost : {u"two of them a day", u"50 a year", u"may send data immediately", u"Last evaluation"})
        QVERIFY2(said.contains(QString::fromUtf16(cost)), qPrintable(said));
    world.click(u"evaluateFirst.close"_s);
    QVERIFY(!box->isChecked() && !world.composer.request().evaluateSegments);
    world.click(u"composer.segments.evaluate"_s);
    world.click(u"evaluateFirst.take"_s);
    QTRY_VERIFY(box->isChecked() && world.composer.request().evaluateSegments == true);
    world.click(u"composer.segments.evaluate"_s); // off needs no question
    QVERIFY(!box->isChecked() && !world.composer.request().evaluateSegments);
}

void TestSegmentOrigins::everyWayOutIsALink()
{
    ComposerWorld world;
    answer(world);
    world.open();
    RequestText(world.composer)
        .setText(requestWith(u"\"filter\": {\"fromIngestTimestamp\": \"03/11/2025\"}"_s, u"@/dataSets/"_s + target));
    const QString dayFirst = localTimestamp(QDate(2025, 11, 3), QTime(0, 0)).text();
    const QString monthFirst = localTimestamp(QDate(2025, 3, 11), QTime(0, 0)).text();
    QVERIFY(linkOf(world, u"Use "_s + dayFirst));
    auto *link = linkOf(world, u"Use "_s + monthFirst);
    QVERIFY(link && !link->accessibleDescription().isEmpty());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(world.composer.request().fromIngest.text(), monthFirst);
    QVERIFY(linkOf(world, u"Select a dataset…"_s));
    link = linkOf(world, u"Use Profile export 2026-03"_s);
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(world.composer.request().datasetId, target);
    RequestText(world.composer)
        .setText(requestWith(u"\"policy\": {\"id\": \"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2\"}"_s));
    QVERIFY(linkOf(world, u"Send anyway"_s));
    link = linkOf(world, u"Rename policy to mergePolicy"_s);
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(world.composer.request().mergePolicy.id, u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s);
    QVERIFY(!linkOf(world, u"Rename policy to mergePolicy"_s));
}

/// With PICTURES naming a folder, also saves what it looks like.
void TestSegmentOrigins::looks()
{
    const kit::Look look(m_theme);
    ComposerWorld world(false, look.size);
    answer(world);
    world.open();
    RequestText(world.composer)
        .setText(
            requestWith(u"\"policy\": {\"id\": \"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2\"}, \"filter\": {\"segments\": ["
                        "{\"segmentId\": \"6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914\", \"status\": [\"realized\"]},"
                        "{\"segmentId\": \"c0ffee00-0000-4000-8000-000000000001\", \"segmentNs\": "
                        "\"CustomerAudienceUpload\", \"status\": [\"realized\"]},"
                        "{\"segmentId\": \"31415926\", \"status\": [\"realized\"]}],"
                        "\"fromIngestTimestamp\": \"03/11/2025\"}"_s,
                        u"Basket Export Hourly"_s));
    QCoreApplication::processEvents();
    QCOMPARE(kit::clipped(world.page.get()), QStringList());
    kit::Look::save(*world.page, u"origins"_s, u"checks"_s);
    if (!world.has(u"composer.segments"_s))
        return;
    world.find(u"composer.segments"_s)->setFocus();
    world.press(Qt::Key_Down);
    kit::Look::save(*world.find(u"composer.segments.popup"_s), u"origins"_s, u"picker"_s);
    world.press(Qt::Key_Escape);
    if (!world.has(u"composer.segments.evaluate"_s))
        world.click(u"composer.segments.more"_s);
    world.click(u"composer.segments.evaluate"_s);
    auto *dialog = world.find(u"evaluateFirst"_s);
    QCOMPARE(kit::clipped(dialog), QStringList());
    kit::Look::save(*dialog, u"origins"_s, u"evaluate"_s);
}

EXPORTDESK_TEST(TestSegmentOrigins)
#include "tst_segmentorigins.moc"
