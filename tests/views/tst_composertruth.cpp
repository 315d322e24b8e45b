// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/exportrequestwriter.h"
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobhistory.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/exports/importdialog.h"
#include "views/exports/pickerbox.h"
#include "views/shared/iconlabel.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString gold = u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s;
const QString standard = u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s;

/// A request that can be launched, with \a members among its members.
QString requestWith(const QString &members)
{
    return u"{%1\"destination\": {\"datasetId\": \"%2\"}, \"schema\": {\"name\": \"_xdm.context.profile\"}}"_s.arg(
        members.isEmpty() ? QString() : members + u", "_s, target);
}

/// Everything that the form says: labels, summaries of sections, selected items and fields.
QString saidByForm(const ComposerWorld &world)
{
    QStringList words{kit::visibleWords(*world.page)};
    for (const QAbstractButton *button : world.page->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        words += button->accessibleDescription();
        if (const auto *picker = qobject_cast<const PickerBox *>(button))
            words += picker->shownTitle() + u' ' + picker->accessibleName();
    }
    for (const IconLabel *label : world.page->findChildren<IconLabel *>())
        if (label->isVisible())
            words += label->text();
    for (const QComboBox *box : world.page->findChildren<QComboBox *>())
        if (box->isVisible())
            words += box->currentText();
    return words.join(u'\n');
}

void remember(ComposerWorld &world, const ExportRequest &request)
{
    QByteArray record = compactJson(request);
    record.chop(1);
    record += R"(,"id":24001,"status":"SUCCEEDED","creationTime":1772352000000,"updateTime":1772352000001})";
    JobHistory history(world.store, u"c"_s, u"dev"_s);
    history.keep(exportJobReader::readJob(record).take());
}

} // namespace

/// The page never says the opposite of the request, of the job that was launched, or of what the platform does.
class TestComposerTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFormAdmitsWhatItCannotRead_data();
    void theFormAdmitsWhatItCannotRead();
    void onesThatCannotBeReadAreNeitherOnNorOff();
    void aStatusOfSomeSegmentsIsNeitherOnNorOff();
    void aTextThatCannotBeReadLeavesNoGreenMark();
    void anEmptyListOfSegmentsIsAskedAbout();
    void theLastFieldIsNotRemoved();
    void aTimeIsRepairedByItsLink();
    void fillingInDoesNotOpenTheStart();
    void anOutcomeLeavesWithItsForm();
    void theDefaultPolicyIsNoDifference_data();
    void theDefaultPolicyIsNoDifference();
    void theImportDialogKeepsItsSize();

private:
    Theme m_theme;
};

void TestComposerTruth::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestComposerTruth::theFormAdmitsWhatItCannotRead_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QStringList>("lies");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char16_t *members, const QStringList &lies, const char16_t *named) {
        QTest::newRow(name) << QString::fromUtf16(members) << lies << QString::fromUtf16(named);
    };
    const QStringList everybody{u"All profiles"_s, u"all profiles are exported"_s, u"Default Timebased is used"_s};
    row("fields", u"\"fields\": 17", {u"All fields"_s, u"All profile fields"_s, u"All 1"_s}, u"fields must be");
    row("segments", u"\"filter\": {\"segments\": {}}", everybody, u"filter.segments must be");
    row("no segments", u"\"filter\": {\"segments\": []}", everybody, u"The list of segments is empty");
    row("filter", u"\"filter\": \"none\"", everybody, u"filter must be");
    row("status",
        u"\"filter\": {\"segments\": [{\"segmentId\": \"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9\", \"status\": 1}]}",
        {u"No status is set"_s}, u"filter.segments[0].status must be");
    row("policy", u"\"mergePolicy\": 5", {u"Not selected"_s, u"Default Timebased"_s}, u"mergePolicy must be");
    row("policy's id", u"\"mergePolicy\": {\"id\": null}", {u"Not selected"_s, u"Default Timebased"_s},
        u"mergePolicy.id must be");
    row("version", u"\"mergePolicy\": {\"id\": \"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2\", \"version\": 1.5}",
        {u"Latest version"_s, u"are merged using"_s}, u"mergePolicy.version must be");
    row("events", u"\"additionalFields\": {\"eventList\": true}",
        {u"No time-series events"_s, u"without time-series events"_s}, u"additionalFields.eventList must be");
    row("event fields", u"\"additionalFields\": {\"eventList\": {\"fields\": 1}}", {u"All event fields"_s},
        u"additionalFields.eventList.fields must be");
    row("event time", u"\"additionalFields\": {\"eventList\": {\"filter\": {\"fromIngestTimestamp\": true}}}",
        {u"all events ever"_s}, u"fromIngestTimestamp must be");
}

void TestComposerTruth::theFormAdmitsWhatItCannotRead()
{
    QFETCH(QString, members);
    QFETCH(QStringList, lies);
    QFETCH(QString, named);
    const kit::SpokenLanguage spoken(u"en"_s);
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setPlainText(requestWith({}));
    QVERIFY(world.composer.launchable());
    editor->setPlainText(requestWith(members));
    QCoreApplication::processEvents();
    const QString said = saidByForm(world);
    for (const QString &lie : lies)
        QVERIFY2(!said.contains(lie), qPrintable(lie + u" in\n"_s + said));
    QVERIFY2(said.contains(named), qPrintable(said));
    QVERIFY(!world.find(u"composer.launch"_s)->isEnabled());
    QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
    editor->setPlainText(requestWith({})); // and back: nothing of it stays
    QCoreApplication::processEvents();
    QVERIFY(world.composer.launchable());
    QVERIFY(!saidByForm(world).contains(u"See the request"_s));
    QVERIFY(world.find<QAbstractButton>(u"composer.what.profiles"_s)->isChecked());
}

void TestComposerTruth::onesThatCannotBeReadAreNeitherOnNorOff()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)
        ->setPlainText(
            u"{\"filter\": {\"segments\": [{\"segmentId\": \"%1\", \"status\": 5}], \"emptyProfiles\": \"no\","
            " \"fromIngestTimestamp\": [1]}, \"destination\": {\"datasetId\": {\"a\": 1}, \"segmentPerBatch\":"
            " 1}, \"schema\": {\"name\": 7}}"_s.arg(gold));
    QCoreApplication::processEvents();
    for (const QString &name : {u"qualified"_s, u"exited"_s, u"perBatch"_s, u"emptyProfiles"_s})
        QCOMPARE(world.find<QCheckBox>(u"composer.segments."_s + name)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(world.find<QLineEdit>(u"composer.what.since"_s)->text(), u"[1]"_s);
    QCOMPARE(world.find<QLineEdit>(u"composer.what.schema"_s)->text(), u"7"_s);
    QCOMPARE(world.find<PickerBox>(u"composer.destination.combo"_s)->shownTitle(), u"{\"a\":1}"_s);
    QVERIFY(world.composer.jsonText().contains("\"status\": 5"_L1)); // showing it changes nothing
    world.click(u"composer.segments.exited"_s);
    QCOMPARE(world.composer.request().segments.first().status, QStringList{u"exited"_s});
    world.click(u"composer.segments.emptyProfiles"_s);
    QVERIFY(world.composer.request().filterUnknown.size() == 1);
}

void TestComposerTruth::aStatusOfSomeSegmentsIsNeitherOnNorOff()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)
        ->setPlainText(requestWith(
            u"\"filter\": {\"segments\": [{\"segmentId\": \"%1\", \"status\": [\"realized\"]},"
            " {\"segmentId\": \"6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914\", \"status\": [\"exited\"]}]}"_s.arg(gold)));
    const auto *qualified = world.find<QCheckBox>(u"composer.segments.qualified"_s);
    QCOMPARE(qualified->checkState(), Qt::PartiallyChecked);
    QCOMPARE(world.find<QCheckBox>(u"composer.segments.exited"_s)->checkState(), Qt::PartiallyChecked);
    world.click(u"composer.segments.qualified"_s);
    QCOMPARE(qualified->checkState(), Qt::Checked);
    for (const SegmentChoice &segment : world.composer.request().segments)
        QVERIFY(segment.status.contains(u"realized"_s));
    world.click(u"composer.segments.qualified"_s);
    QCOMPARE(qualified->checkState(), Qt::Unchecked);
}

void TestComposerTruth::aTextThatCannotBeReadLeavesNoGreenMark()
{
    const kit::SpokenLanguage spoken(u"en"_s);
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setPlainText(requestWith({}));
    QVERIFY(saidByForm(world).contains(u"passed"_s));
    editor->setPlainText(requestWith({}) + u'}');
    QCoreApplication::processEvents();
    const QString said = saidByForm(world);
    QVERIFY2(!said.contains(u"passed"_s) && !said.contains(u"Succeeded"_s), qPrintable(said));
    QVERIFY2(said.contains(u"cannot be parsed (line 1)"_s), qPrintable(said));
    QVERIFY(!world.find(u"composer.launch"_s)->isEnabled());
    world.click(u"composer.json.discard"_s);
    QTRY_VERIFY(saidByForm(world).contains(u"passed"_s));
}

void TestComposerTruth::anEmptyListOfSegmentsIsAskedAbout()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)->setPlainText(requestWith(u"\"filter\": {\"segments\": []}"_s));
    world.click(u"composer.checks.0.link"_s);
    QTRY_VERIFY(world.has(u"allProfiles"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"allProfiles"_s));
    QVERIFY(!world.composer.launchable());
    world.click(u"composer.checks.0.link"_s);
    QTRY_VERIFY(world.has(u"allProfiles.take"_s));
    QCOMPARE(kit::clipped(world.find(u"allProfiles"_s)).join(u"; "_s), QString());
    world.click(u"allProfiles.take"_s);
    QTRY_VERIFY(world.composer.launchable());
    QVERIFY(!world.composer.jsonText().contains("segments"_L1));
}

void TestComposerTruth::theLastFieldIsNotRemoved()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)->setPlainText(requestWith(u"\"fields\": \"shoe.size hat.size\""_s));
    QCOMPARE(world.find<QAbstractButton>(u"composer.checks.0.link"_s)->text(), u"Separate with commas"_s);
    world.click(u"composer.checks.0.link"_s);
    auto *link = world.find<QAbstractButton>(u"composer.checks.0.link"_s);
    QCOMPARE(link->text(), u"Show"_s);
    world.click(u"composer.checks.0.link"_s);
    QVERIFY(!world.composer.launchable());
    QCOMPARE(world.composer.request().fields, (QStringList{u"shoe.size"_s, u"hat.size"_s}));
}

void TestComposerTruth::aTimeIsRepairedByItsLink()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)
        ->setPlainText(requestWith(u"\"filter\": {\"fromIngestTimestamp\": 1762128000000}"_s));
    QVERIFY(!world.composer.launchable());
    QCOMPARE(world.find<QAbstractButton>(u"composer.checks.0.link"_s)->text(), u"Use 2025-11-03T00:00:00Z"_s);
    world.click(u"composer.checks.0.link"_s);
    QCOMPARE(world.composer.request().fromIngest.text(), u"2025-11-03T00:00:00Z"_s);
    QVERIFY(world.composer.launchable());
}

void TestComposerTruth::fillingInDoesNotOpenTheStart()
{
    ComposerWorld world;
    world.open();
    world.find<QPlainTextEdit>(u"composer.json"_s)
        ->setPlainText(requestWith(u"\"filter\": {\"fromIngestTimestamp\": \"{lastSuccess}\"}"_s));
    world.click(u"composer.checks.0.link"_s);
    QTRY_VERIFY(world.has(u"composer.told"_s));
    QVERIFY(kit::visibleWords(*world.find(u"composer.told"_s)).contains(u"Enter a start time"_s));
    QVERIFY(!world.composer.launchable());
    QCOMPARE(world.composer.request().fromIngest.text(), u"{lastSuccess}"_s);
}

void TestComposerTruth::anOutcomeLeavesWithItsForm()
{
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setPlainText(requestWith({}));
    const auto launch = [&world] {
        world.click(u"composer.launch"_s);
        QTRY_VERIFY(!world.launcher.entries().isEmpty()
                    && world.launcher.entries().last().state == LaunchEntry::State::Accepted);
        QTRY_VERIFY(world.has(u"composer.launch.told"_s));
    };
    launch();
    editor->setPlainText(requestWith({}) + u' '); // the same request
    QVERIFY(world.has(u"composer.launch.told"_s));
    ContentEdits(world.composer).setEmptyProfiles(true);
    QTRY_VERIFY(!world.has(u"composer.launch.told"_s));
    world.client.answer("POST", u"/data/core/ups/export/jobs"_s, R"({"id": 24116, "status": "NEW", "requestId": "s"})");
    launch();
    editor->setPlainText(u"{"_s);
    QTRY_VERIFY(!world.has(u"composer.launch.told"_s));
}

void TestComposerTruth::theDefaultPolicyIsNoDifference_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("version");
    QTest::addColumn<bool>("differs");
    QTest::newRow("the default in its latest version") << standard << qint64(3) << false;
    QTest::newRow("an earlier version of the default") << standard << qint64(2) << true;
    QTest::newRow("another policy") << u"22222222-2222-4333-8444-555555555555"_s << qint64(1) << true;
}

void TestComposerTruth::theDefaultPolicyIsNoDifference()
{
    QFETCH(QString, id);
    QFETCH(qint64, version);
    QFETCH(bool, differs);
    const kit::SpokenLanguage spoken(u"en"_s);
    ComposerWorld world;
    ExportRequest request = ExportRequest::blank();
    request.datasetId = target;
    ExportRequest repeated = request; // the platform fills in the policy
    repeated.mergePolicy.id = id;
    repeated.mergePolicy.version = version;
    remember(world, repeated);
    world.open();
    world.composer.load(request);
    world.click(u"composer.onlyNew"_s);
    QTRY_VERIFY(world.has(u"onlyNew.take"_s));
    const QString said = kit::visibleWords(*world.find(u"onlyNew"_s));
    QVERIFY2(said.contains(u"filtered or merged differently"_s) == differs, qPrintable(said));
}

void TestComposerTruth::theImportDialogKeepsItsSize()
{
    ComposerWorld world;
    world.open();
    world.page->openImport(QString());
    QTRY_VERIFY(world.has(u"import"_s));
    QWidget *dialog = world.find(u"import"_s);
    const QWidget *button = world.find(u"import.take"_s);
    QCoreApplication::processEvents();
    const QSize size = dialog->size();
    const QPoint place = button->mapTo(dialog, QPoint());
    auto *text = world.find<QPlainTextEdit>(u"import.text"_s);
    for (const QString &pasted :
         {requestWith({}), requestWith(u"\"fields\": 17, \"a\": 1, \"filter\": []"_s), u"{\"fields\": \"a\" \"b\"}"_s,
          u"curl -X GET https://example.invalid"_s, QString()}) {
        text->setPlainText(pasted);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what the first turn posted
        QCOMPARE(dialog->size(), size);
        QCOMPARE(button->mapTo(dialog, QPoint()), place);
    }
}

EXPORTDESK_TEST(TestComposerTruth)
#include "tst_composertruth.moc"
