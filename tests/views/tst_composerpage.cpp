// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checktext.h"
#include "models/exports/contentedits.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/selectionedits.h"
#include "tests/exports/guide.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "tests/views/spokenlanguage.h"
#include "views/choices/fieldtreeview.h"
#include "views/exports/checkrow.h"
#include "views/exports/checkslist.h"
#include "views/exports/choicelistmodel.h"
#include "views/exports/fieldspane.h"
#include "views/exports/tokenfield.h"
#include "views/shared/searchfield.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString gold = u"4edc8488-2a35-4f1b-9c5e-b2bd16a3d8a9"_s;

const RequestCheck *findCheck(const ExportComposer &composer, RequestCheck::Id id)
{
    for (const RequestCheck &check : composer.checker().checks())
        if (check.id == id)
            return &check;
    return nullptr;
}

/// Another language, as a test sees it: every sentence marked, and longer by so many percent.
class Pseudo : public QTranslator
{
public:
    explicit Pseudo(int percent)
        : m_percent(percent)
    {
        QCoreApplication::installTranslator(this);
    }
    ~Pseudo() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.contains("MMM"_L1)) // a format, no sentence
            return text;
        return u'§' + text + QString(text.size() * m_percent / 100, u'ä');
    }

private:
    int m_percent;
};

/// The words that a widget shows by itself.
QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

} // namespace

/// New export as the operator uses it: real clicks and keys in the real page.
class TestComposerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosingWhatSetsTheEvents();
    void fieldIsFoundAndCheckedByKeyboard();
    void searchOpensAndClearingRestoresTheTree();
    void allFieldsKeepsTheChoice();
    void pastedListFlagsUnknownFields();
    void unknownFieldIsReplacedByTheNearOne();
    void eventTimesAreTypedAsTheLanguageWritesThem();
    void segmentsArePickedByName();
    void manySegmentsAreShownInPart();
    void destinationOffersOnlyWhatFits();
    void openListKeepsItsRowWhenAnotherDatasetAppears();
    void policySaysItsConsequence();
    void typingJsonUpdatesTheForm();
    void brokenJsonIsKeptAndRepaired();
    void undoCoversFormAndText();
    void longListsReachTheRequestInALaterTurn();
    void checksJumpToTheirSection();
    void launchIsBlockedWhileThereAreErrors();
    void everyKnownWayToFailIsSaidBeforeLaunch_data();
    void everyKnownWayToFailIsSaidBeforeLaunch();
    void oneClickIsOnePost();
    void scheduleIsOfWhatIsOnThePage();
    void identicalLaunchAsksOnce();
    void aLaunchThatCannotBeRecordedIsRefused();
    void refusedLaunchIsShownHere();
    void importListsWhatWasNoticed();
    void keyboardJourneyTakesFewStrokes();
    void tabFollowsTheOrderOfThought();
    void smallWindowFolds();
    void boxesStayWhereTheyAre();
    void failedReadingIsShownWithARetry();
    void emptyAndFailingPlatformsExplainThemselves_data();
    void emptyAndFailingPlatformsExplainThemselves();
    void languageChangesWhileShown();
    void longWordsFit_data();
    void longWordsFit();
    void pickerRowsAreAWellBehavedModel();
    void pictures_data() { kit::Look::rows(); }
    void pictures();

private:
    Theme m_theme;
};

void TestComposerPage::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestComposerPage::choosingWhatSetsTheEvents()
{
    ComposerWorld world;
    world.open();
    QVERIFY(!world.composer.request().events);
    world.click(u"composer.what.both"_s);
    QVERIFY(world.composer.request().events);
    QVERIFY(world.find<QPlainTextEdit>(u"composer.json"_s)->toPlainText().contains("eventList"_L1));
    world.click(u"composer.what.events"_s);
    QCOMPARE(world.composer.request().fields, QStringList{u"identityMap"_s});
    world.click(u"composer.what.profiles"_s);
    QVERIFY(!world.composer.request().events);
    QVERIFY(!world.composer.request().fields);
    world.click(u"composer.events.add"_s);
    QCOMPARE(world.composer.contentKind(), ContentKind::ProfilesAndEvents);
}

void TestComposerPage::fieldIsFoundAndCheckedByKeyboard()
{
    ComposerWorld world;
    world.open();
    world.page->focusSearch();
    world.type(u"last"_s);
    world.press(Qt::Key_Down);
    auto *tree = world.find<QTreeView>(u"composer.fields.tree"_s);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentIndex().data().toString(), u"person.name.lastName"_s);
    world.press(Qt::Key_Space);
    QCOMPARE(world.composer.request().fields, QStringList{u"person.name.lastName"_s});
    QVERIFY(world.composer.jsonText().contains("person.name.lastName"_L1));
    QCOMPARE(world.find<QPlainTextEdit>(u"composer.json"_s)->toPlainText(), world.composer.jsonText());
    world.press(Qt::Key_Space);
    QCOMPARE(world.composer.request().fields, QStringList());
}

void TestComposerPage::searchOpensAndClearingRestoresTheTree()
{
    ComposerWorld world;
    world.open();
    auto *tree = world.find<QTreeView>(u"composer.fields.tree"_s);
    tree->collapseAll();
    const QModelIndex loyalty
        = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"loyalty"_s).value(0);
    tree->expand(loyalty);
    const QPersistentModelIndex open = loyalty;
    world.page->focusSearch();
    world.type(u"name"_s);
    world.press(Qt::Key_Return);
    QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
    QVERIFY(tree->currentIndex().data().toString().contains("name"_L1, Qt::CaseInsensitive));
    world.page->focusSearch();
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(tree->model()->rowCount() > 4);
    const QModelIndex person = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"person"_s).value(0);
    QVERIFY(!tree->isExpanded(person));
    const QModelIndex again = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"loyalty"_s).value(0);
    QVERIFY(tree->isExpanded(again));
    QVERIFY(tree->currentIndex().isValid());
}

void TestComposerPage::allFieldsKeepsTheChoice()
{
    ComposerWorld world;
    world.open();
    ContentEdits(world.composer).setFields(QStringList{u"loyalty.tier"_s});
    auto *all = world.find<QCheckBox>(u"composer.fields.all"_s);
    QVERIFY(!all->isChecked());
    world.click(u"composer.fields.all"_s);
    QVERIFY(!world.composer.request().fields);
    QVERIFY(all->isChecked());
    world.click(u"composer.fields.all"_s);
    QCOMPARE(world.composer.request().fields, QStringList{u"loyalty.tier"_s});
}

void TestComposerPage::pastedListFlagsUnknownFields()
{
    ComposerWorld world;
    world.open();
    QApplication::clipboard()->setText(u"person.name.firstName,\nloyalty.tierName"_s);
    world.find(u"composer.fields.tree"_s)->setFocus();
    world.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.composer.request().fields, (QStringList{u"person.name.firstName"_s, u"loyalty.tierName"_s}));
    const RequestCheck *unknown = findCheck(world.composer, RequestCheck::Id::FieldsUnknown);
    QVERIFY(unknown);
    QCOMPARE(unknown->arguments, QStringList{u"loyalty.tierName"_s});

    world.click(u"composer.fields.paste"_s);
    auto *text = world.find<QPlainTextEdit>(u"pasteList.text"_s);
    text->setPlainText(u"[\"personalEmail.address\", \"identityMap\"]"_s);
    world.click(u"pasteList.replace"_s);
    QCOMPARE(world.composer.request().fields, (QStringList{u"personalEmail.address"_s, u"identityMap"_s}));
}

void TestComposerPage::unknownFieldIsReplacedByTheNearOne()
{
    ComposerWorld world;
    world.open();
    SelectionEdits(world.composer).setDatasetId(target);
    ContentEdits(world.composer).setFields(QStringList{u"person.name.firstName"_s, u"loyalty.tierr"_s});
    const QString near = world.choices.profileFields().nearest(u"loyalty.tierr"_s);
    QCOMPARE(near, u"loyalty.tier"_s);
    bool used = false;
    for (int row = 0; row < 8 && !used; ++row) {
        const QString name = u"composer.checks.%1.link"_s.arg(row);
        if (world.has(name) && world.find<QAbstractButton>(name)->text().contains(near)) {
            world.click(name);
            used = true;
        }
    }
    QVERIFY(used);
    QCOMPARE(world.composer.request().fields, (QStringList{u"person.name.firstName"_s, near}));
}

void TestComposerPage::eventTimesAreTypedAsTheLanguageWritesThem()
{
    ComposerWorld world;
    world.open();
    world.click(u"composer.what.both"_s);
    auto *from = world.find<QLineEdit>(u"composer.events.from"_s);
    from->setFocus();
    world.type(u"2026-02-16"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().events->from.ms(),
             QDateTime(QDate(2026, 2, 16), QTime(0, 0)).toMSecsSinceEpoch());
    QVERIFY(world.composer.request().events->from.problem() == Timestamp::Problem::None);

    // What is no time is kept and told, not thrown away.
    auto *to = world.find<QLineEdit>(u"composer.events.to"_s);
    to->setFocus();
    world.type(u"yesterday"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().events->to.text(), u"yesterday"_s);
    QVERIFY(findCheck(world.composer, RequestCheck::Id::EventsToBad));
    QCOMPARE(to->text(), u"yesterday"_s);

    // An exact text from an import stays as it is while nobody changes it.
    ContentEdits(world.composer).setEventsFrom(Timestamp(u"2018-10-25T13:22:04-07:00"_s));
    from->setFocus();
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().events->from.text(), u"2018-10-25T13:22:04-07:00"_s);
}

void TestComposerPage::manySegmentsAreShownInPart()
{
    const kit::SpokenLanguage english(u"en"_s);
    ComposerWorld world;
    world.open();
    ExportRequest request = world.composer.request();
    for (int i = 0; i < 8000; ++i) {
        SegmentChoice one;
        one.segmentId = u"segment-%1"_s.arg(i);
        one.status = {u"realized"_s};
        request.segments.append(one);
    }
    world.composer.load(request);
    auto *field = world.find(u"composer.segments"_s);
    const auto tokens = [&] {
        return field->findChildren<QAbstractButton *>(QRegularExpression(u"^composer\\.segments\\.token\\."_s));
    };
    QTRY_COMPARE(tokens().size(), TokenField::tokensAtMost);
    auto *more = field->findChild<QLabel *>(u"more"_s);
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), u"and 7,900 more"_s);
    // None of them exists: each is an error of its own.
    QTRY_VERIFY(world.has(u"composer.checks.left"_s));
    QVERIFY(world.page->findChildren<CheckRow *>().size() <= ChecksList::problemsAtMost + 20);
    // The next one moves up.
    world.click(u"composer.segments.token.segment-0"_s);
    QTRY_COMPARE(more->text(), u"and 7,899 more"_s);
    QVERIFY(world.has(u"composer.segments.token.segment-100"_s));
}

void TestComposerPage::segmentsArePickedByName()
{
    ComposerWorld world;
    world.open();
    world.find(u"composer.segments"_s)->setFocus();
    world.type(u"gold"_s);
    QVERIFY(world.has(u"composer.segments.popup"_s));
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Escape);
    QCOMPARE(world.composer.request().segments.size(), 1);
    QCOMPARE(world.composer.request().segments.first().segmentId, gold);
    QCOMPARE(world.composer.request().segments.first().status, QStringList{u"realized"_s});
    world.click(u"composer.segments.exited"_s);
    QCOMPARE(world.composer.request().segments.first().status, (QStringList{u"realized"_s, u"exited"_s}));
    world.click(u"composer.segments.perBatch"_s);
    QCOMPARE(world.composer.request().segmentPerBatch, std::optional(true));
    world.click(u"composer.segments.perBatch"_s);
    QVERIFY(!world.composer.request().segmentPerBatch);
    world.click(u"composer.segments.token."_s + gold);
    QVERIFY(world.composer.request().segments.isEmpty());
    QVERIFY(!world.has(u"composer.segments.exited"_s));
}

void TestComposerPage::destinationOffersOnlyWhatFits()
{
    ComposerWorld world;
    world.open();
    world.click(u"composer.destination.combo"_s);
    auto *list = world.find<QAbstractItemView>(u"composer.destination.list"_s);
    QStringList enabled;
    QStringList disabled;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex at = list->model()->index(row, 0);
        (at.flags().testFlag(Qt::ItemIsEnabled) ? enabled : disabled) += at.data().toString();
    }
    QCOMPARE(enabled, (QStringList{u"Profile export 2026-03"_s, u"Basket export hourly"_s}));
    QCOMPARE(QSet(disabled.begin(), disabled.end()), (QSet{u"CRM customers"_s, u"Web visits"_s}));
    // A click on one that cannot be chosen does nothing.
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
    QVERIFY(world.composer.request().datasetId.isEmpty());
    world.type(u"basket"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().datasetId, u"5b020a27e7040801dedba61c"_s);
    QVERIFY(!world.has(u"composer.destination.popup"_s));
}

void TestComposerPage::openListKeepsItsRowWhenAnotherDatasetAppears()
{
    ComposerWorld world;
    world.open();
    world.click(u"composer.destination.combo"_s);
    world.press(Qt::Key_Down);
    auto *list = world.find<QAbstractItemView>(u"composer.destination.list"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Basket export hourly"_s);
    const int before = list->model()->rowCount();
    // A colleague has made one, which is newer and stands above it.
    const QString exportUnion = u"https://ns.adobe.com/xdm/context/profile__union"_s;
    QJsonObject all;
    for (const auto &[id, name, created] :
         {std::tuple(u"5b020a27e7040801dedba61b"_s, u"Profile export 2026-03"_s, 1'772'000'000'000),
          std::tuple(u"5b020a27e7040801dedba61c"_s, u"Basket export hourly"_s, 1'771'000'000'000),
          std::tuple(u"5b020a27e7040801dedba61d"_s, u"Colleague's export"_s, 1'773'000'000'000)})
        all[id] = QJsonObject{{u"name"_s, name},
                              {u"created"_s, qint64(created)},
                              {u"schemaRef"_s, QJsonObject{{u"id"_s, exportUnion}}},
                              {u"tags"_s, QJsonObject()}};
    world.client.answer("GET", u"/data/foundation/catalog/dataSets"_s, QJsonDocument(all).toJson());
    world.datasets.reload();
    QTRY_VERIFY(!world.datasets.isLoading());
    QVERIFY(list->model()->rowCount() != before);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Colleague's export"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Basket export hourly"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().datasetId, u"5b020a27e7040801dedba61c"_s);
}

void TestComposerPage::policySaysItsConsequence()
{
    ComposerWorld world;
    world.open();
    world.find(u"composer.policy"_s)->setFocus();
    world.type(u"crm"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(world.composer.request().mergePolicy.id, u"22222222-2222-4333-8444-555555555555"_s);
    QStringList hints;
    for (const QLabel *label : world.page->findChildren<QLabel *>())
        if (label->isVisible())
            hints += label->text();
    QVERIFY2(hints.filter(u"Web visits"_s).size() >= 1, "the dataset that drops out is named");
    auto *version = world.find<QComboBox>(u"composer.policy.version"_s);
    version->setFocus();
    world.press(Qt::Key_Down);
    QCOMPARE(world.composer.request().mergePolicy.version, std::optional<qint64>(1));
}

void TestComposerPage::typingJsonUpdatesTheForm()
{
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setFocus();
    editor->selectAll();
    world.type(u"{\"fields\":\"loyalty.tier,person.name\",\"unheardOf\":1}"_s);
    QCOMPARE(world.composer.request().fields, (QStringList{u"loyalty.tier"_s, u"person.name"_s}));
    QVERIFY(!world.find<QCheckBox>(u"composer.fields.all"_s)->isChecked());
    QVERIFY(prettyJson(world.composer.request()).contains("unheardOf"_L1));
    // The text is the operator's: not rewritten under the cursor.
    QCOMPARE(editor->toPlainText(), u"{\"fields\":\"loyalty.tier,person.name\",\"unheardOf\":1}"_s);
}

void TestComposerPage::brokenJsonIsKeptAndRepaired()
{
    ComposerWorld world;
    world.open();
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setPlainText(guide::jobAsPrinted);
    QVERIFY(!world.composer.inStep());
    QCOMPARE(editor->toPlainText(), guide::jobAsPrinted);
    QVERIFY(world.find<QLabel>(u"composer.json.step"_s)->text().contains(u"15"_s));
    QVERIFY(!world.find(u"composer.launch"_s)->isEnabled());
    world.clock.advance(std::chrono::seconds(5));
    world.click(u"composer.json.repair"_s);
    QTRY_VERIFY(world.composer.inStep());
    QCOMPARE(world.composer.request().datasetId, target);
    QCOMPARE(world.composer.request().mergePolicy.version, std::optional<qint64>(1));
    QVERIFY(!world.has(u"composer.json.repair"_s));
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!world.composer.inStep());
    QCOMPARE(editor->toPlainText(), guide::jobAsPrinted);
    world.click(u"composer.json.discard"_s);
    QTRY_VERIFY(world.composer.inStep());
}

void TestComposerPage::undoCoversFormAndText()
{
    ComposerWorld world;
    world.open();
    const QString blank = world.composer.jsonText();
    QVERIFY(!world.find(u"composer.undo"_s)->isEnabled());
    world.click(u"composer.what.both"_s);
    world.clock.advance(std::chrono::seconds(5));
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    editor->setFocus();
    editor->setPlainText(u"{\"fields\": \"person\"}"_s);
    QCOMPARE(world.composer.request().fields, QStringList{u"person"_s});
    world.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(world.composer.request().events);
    world.click(u"composer.undo"_s);
    QCOMPARE(editor->toPlainText(), blank);
    world.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    world.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(world.composer.request().fields, QStringList{u"person"_s});
    QVERIFY(!world.find(u"composer.redo"_s)->isEnabled());
}

void TestComposerPage::longListsReachTheRequestInALaterTurn()
{
    ComposerWorld world;
    world.open();
    auto *json = world.find<QPlainTextEdit>(u"composer.json"_s);
    QStringList many;
    for (int field = 0; field < 3000; ++field)
        many += u"person.unknown%1"_s.arg(field);
    ContentEdits(world.composer).setFields(many);
    QVERIFY(!world.composer.launchable()); // what is checked is never late
    QVERIFY(json->toPlainText() != world.composer.jsonText());
    QTRY_COMPARE(json->toPlainText(), world.composer.jsonText());
    QTRY_VERIFY(json->extraSelections().size() > 100);
    // A key that comes before changes the new text, not the one that is still shown.
    many.removeLast();
    ContentEdits(world.composer).setFields(many);
    QVERIFY(json->toPlainText() != world.composer.jsonText());
    json->moveCursor(QTextCursor::Start);
    QTest::keyClick(json, Qt::Key_Space);
    QVERIFY(world.composer.request().fields == many);
    QCOMPARE(json->toPlainText().front(), u' ');
    QTRY_COMPARE(world.composer.jsonText(), json->toPlainText());
    world.composer.undo();
    QTRY_COMPARE(json->toPlainText(), world.composer.jsonText());
    QVERIFY(world.composer.request().fields == many);
}

void TestComposerPage::checksJumpToTheirSection()
{
    ComposerWorld world;
    world.open();
    ContentEdits(world.composer).setFields(QStringList{u"no.such.field"_s});
    SelectionEdits(world.composer).setDatasetId(u"crm"_s);
    world.press(Qt::Key_F8); // in the order of the form
    QVERIFY(world.find(u"composer.fields.tree"_s)->hasFocus());
    world.press(Qt::Key_F8);
    QVERIFY(world.find(u"composer.destination.combo"_s)->hasFocus());
    world.press(Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(world.find(u"composer.fields.tree"_s)->hasFocus());
    // The link of a missing dataset opens the list.
    ContentEdits(world.composer).setFields(std::nullopt);
    SelectionEdits(world.composer).setDatasetId({});
    world.click(u"composer.checks.0.link"_s);
    QVERIFY(world.has(u"composer.destination.popup"_s));
    world.press(Qt::Key_Escape);
}

void TestComposerPage::launchIsBlockedWhileThereAreErrors()
{
    ComposerWorld world;
    world.open();
    auto *launch = world.find<QAbstractButton>(u"composer.launch"_s);
    QVERIFY(!launch->isEnabled());
    QVERIFY(!launch->toolTip().isEmpty());
    world.press(Qt::Key_Return, Qt::ControlModifier); // leads to what is missing instead
    QVERIFY(world.find(u"composer.destination.combo"_s)->hasFocus());
    QCOMPARE(world.posts(), 0);
    SelectionEdits(world.composer).setDatasetId(target);
    QVERIFY(launch->isEnabled());
    SelectionEdits(world.composer).setDatasetId(u"crm"_s);
    QVERIFY(!launch->isEnabled());
}

void TestComposerPage::everyKnownWayToFailIsSaidBeforeLaunch_data()
{
    using Composer = ExportComposer;
    QTest::addColumn<std::function<void(Composer &)>>("mistake");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, const std::function<void(Composer &)> &mistake, const QString &english,
                        const QString &german) { QTest::newRow(name) << mistake << english << german; };
    const QString other = u"64f0c1d2e3a4b5c6d7e8f901"_s;
    const SegmentChoice one{gold, u"ups"_s, {u"realized"_s}, {}, {}};
    const SegmentChoice churn{u"7b3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"_s, u"ups"_s, {u"realized"_s}, {}, {}};
    row(
        "wrong dataset schema", [](Composer &composer) { SelectionEdits(composer).setDatasetId(u"crm"_s); },
        u"Dataset CRM customers cannot be used for this export."_s,
        u"Datensatz CRM customers kann nicht für diesen Export verwendet werden."_s);
    row(
        "unknown field",
        [](Composer &composer) { ContentEdits(composer).setFields(QStringList{u"loyalty.tierName"_s}); },
        u"1 field not in the profile schema: loyalty.tierName. The job would succeed, but its batch would fail."_s,
        u"1 Feld nicht im Profilschema: loyalty.tierName. Der Auftrag wäre erfolgreich, aber sein Batch würde fehlschlagen."_s);
    row(
        "unknown policy", [other](Composer &composer) { SelectionEdits(composer).setMergePolicy(other); },
        u"Merge policy %1 does not exist in the sandbox dev."_s.arg(other),
        u"Zusammenführungsrichtlinie %1 ist in der Sandbox dev nicht vorhanden."_s.arg(other));
    row(
        "segments without policy",
        [=](Composer &composer) {
            SelectionEdits(composer).setSegments({one, churn});
        },
        u"The selected segments use 2 different merge policies: select one for the export."_s,
        u"Die ausgewählten Segmente verwenden 2 verschiedene Zusammenführungsrichtlinien"_s);
    row(
        "from after to",
        [](Composer &composer) {
            ContentEdits(composer).setEventsFrom(Timestamp(u"2026-02-02T00:00:00Z"_s));
            ContentEdits(composer).setEventsTo(Timestamp(u"2026-02-01T00:00:00Z"_s));
        },
        u"“Ingested since” (Feb 2, 2026 00:00) is not before “Ingested until” (Feb 1, 2026 00:00)"_s,
        u"„Aufgenommen seit“ (02.02.2026, 00:00) liegt nicht vor „Aufgenommen bis“ (01.02.2026, 00:00)"_s);
    row(
        "duplicate segment",
        [=](Composer &composer) {
            SelectionEdits(composer).setSegments({one, one});
        },
        u"Segment Gold + Platinum is selected twice."_s, u"Segment Gold + Platinum ist doppelt ausgewählt."_s);
    row(
        "other sandbox's dataset", [other](Composer &composer) { SelectionEdits(composer).setDatasetId(other); },
        u"Dataset %1 does not exist in the sandbox dev."_s.arg(other),
        u"Datensatz %1 ist in der Sandbox dev nicht vorhanden."_s.arg(other));
}

void TestComposerPage::everyKnownWayToFailIsSaidBeforeLaunch()
{
    QFETCH(std::function<void(ExportComposer &)>, mistake);
    QFETCH(QString, english);
    QFETCH(QString, german);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const kit::SpokenLanguage spoken(language);
        ComposerWorld world;
        world.open();
        SelectionEdits(world.composer).setDatasetId(target);
        QVERIFY(world.find(u"composer.launch"_s)->isEnabled());
        mistake(world.composer);
        QCoreApplication::processEvents();
        QStringList said;
        for (const QLabel *label : world.find(u"composer.checks"_s)->findChildren<QLabel *>())
            if (label->isVisible())
                said += label->text();
        const QString &wanted = language == "de"_L1 ? german : english;
        QVERIFY2(said.join(u'\n').contains(wanted), qPrintable(said.join(u'\n')));
        QVERIFY(!world.find(u"composer.launch"_s)->isEnabled());
        QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
        // A long link stands below its sentence instead of squeezing it.
        for (const auto *row : world.find(u"composer.checks"_s)->findChildren<CheckRow *>()) {
            const auto *sentence = row->findChild<QLabel *>();
            const int needed = sentence->fontMetrics().horizontalAdvance(sentence->text());
            if (row->isVisible())
                QVERIFY2(sentence->width() >= std::min(needed, 180), qPrintable(sentence->text()));
        }
        world.press(Qt::Key_Return, Qt::ControlModifier); // leads to the place instead
        QVERIFY(QApplication::focusWidget() && world.page->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(world.posts(), 0);
    }
}

void TestComposerPage::oneClickIsOnePost()
{
    ComposerWorld world(true);
    world.open();
    SelectionEdits(world.composer).setDatasetId(target);
    QSignalSpy launched(world.page.get(), &ComposerPage::launched);
    auto *launch = world.find<QAbstractButton>(u"composer.launch"_s);
    QVERIFY(launch->text().contains(u"prod"_s));
    QTest::mouseDClick(launch, Qt::LeftButton);
    world.click(u"composer.launch"_s);
    QTRY_COMPARE(launched.count(), 1);
    QTRY_COMPARE(world.posts(), 1);
    QCOMPARE(world.posted(), compactJson(world.composer.request()));
    QTRY_VERIFY(world.has(u"composer.launch.showJobs"_s));
    QSignalSpy jobs(world.page.get(), &ComposerPage::jobsRequested);
    world.click(u"composer.launch.showJobs"_s);
    QCOMPARE(jobs.count(), 1);
    QCOMPARE(world.posts(), 1);
}

void TestComposerPage::scheduleIsOfWhatIsOnThePage()
{
    const kit::SpokenLanguage english(u"en"_s);
    ComposerWorld world;
    world.open();
    QList<ExportRequest> asked;
    connect(world.page.get(), &ComposerPage::scheduleRequested, this,
            [&asked](const ExportRequest &request, const QString &) { asked += request; });
    auto *schedule = world.find<QAbstractButton>(u"composer.schedule"_s);
    QVERIFY(!schedule->isEnabled()); // and says why
    QCOMPARE(schedule->toolTip(), u"Select a dataset first."_s);
    SelectionEdits(world.composer).setDatasetId(target);
    QVERIFY(schedule->isEnabled());
    world.click(u"composer.schedule"_s);
    // The command is the same, and does not rely on the button.
    const auto actions = world.page->pageActions();
    const auto command = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"Schedule this export…"_s;
    });
    QVERIFY(command != actions.end());
    (*command)->trigger();
    QCOMPARE(asked, (QList{world.composer.request(), world.composer.request()}));
    QCOMPARE(asked.first().datasetId, target);
    // What nobody could store is not scheduled either.
    ExportRequest secret = world.composer.request();
    secret.filterUnknown = {{u"client_secret"_s, u"\"p8e-made-up-1\""_s}};
    world.composer.load(secret);
    QVERIFY(!schedule->isEnabled());
    (*command)->trigger();
    world.find<QPlainTextEdit>(u"composer.json"_s)->setPlainText(u"{"_s);
    QTRY_VERIFY(schedule->toolTip().contains(u"JSON"_s));
    (*command)->trigger();
    QCOMPARE(asked.size(), 2);
}

void TestComposerPage::identicalLaunchAsksOnce()
{
    ComposerWorld world;
    world.open();
    SelectionEdits(world.composer).setDatasetId(target);
    world.click(u"composer.launch"_s);
    QTRY_COMPARE(world.posts(), 1);
    QTRY_VERIFY(!world.launcher.entries().isEmpty() && !world.launcher.entries().last().resultId.isEmpty());
    world.click(u"composer.launch"_s);
    QVERIFY(world.has(u"composer.launch.again"_s));
    QCOMPARE(world.posts(), 1);
    world.click(u"composer.launch.again"_s);
    QTRY_COMPARE(world.posts(), 2);
    // Another request is no twin.
    ContentEdits(world.composer).setFields(QStringList{u"loyalty.tier"_s});
    world.click(u"composer.launch"_s);
    QTRY_COMPARE(world.posts(), 3);
}

/// Refused with the reason; whoever insists is asked once, for this one launch.
void TestComposerPage::aLaunchThatCannotBeRecordedIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"store"_s);
    QVERIFY(QDir().mkdir(file)); // nobody can write there
    ComposerWorld world(true, {1184, 732}, false, file);
    world.open();
    SelectionEdits(world.composer).setDatasetId(target);
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"composer.launch.unrecorded"_s));
    QCOMPARE(world.posts(), 0);
    const auto says = [&world](const QString &words) {
        const auto labels = world.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"nothing was sent"_s));
    QVERIFY(says(u"--data-dir"_s)); // what can be done
    // Another request is another question.
    ContentEdits(world.composer).setFields(QStringList{u"loyalty.tier"_s});
    QTRY_VERIFY(!world.has(u"composer.launch.unrecorded"_s));
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"composer.launch.unrecorded"_s));
    world.click(u"composer.launch.unrecorded"_s);
    QTRY_VERIFY(world.has(u"unrecordedLaunch.close"_s));
    world.click(u"unrecordedLaunch.close"_s);
    QTRY_VERIFY(!world.has(u"unrecordedLaunch.close"_s));
    QCOMPARE(world.posts(), 0);
    world.click(u"composer.launch.unrecorded"_s);
    QTRY_VERIFY(world.has(u"unrecordedLaunch.launch"_s));
    world.click(u"unrecordedLaunch.launch"_s);
    QTRY_COMPARE(world.posts(), 1);
    QTRY_VERIFY(world.has(u"composer.launch.showJobs"_s));
    // The next launch is refused again.
    ContentEdits(world.composer).setFields(QStringList{u"person.name"_s});
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"composer.launch.unrecorded"_s));
    QCOMPARE(world.posts(), 1);
}

void TestComposerPage::refusedLaunchIsShownHere()
{
    ComposerWorld world;
    world.open();
    Failure failure = kit::failureOf(Failure::Kind::Rejected, 400);
    failure.detail = u"Dataset not found"_s;
    world.client.answer("POST", u"/data/core/ups/export/jobs"_s, failure);
    SelectionEdits(world.composer).setDatasetId(target);
    world.click(u"composer.launch"_s);
    const auto shown = [&world](const char *words) {
        const auto labels = world.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    };
    QTRY_VERIFY(shown("Dataset not found"));
    // The refusal is shown immediately, and what it does not prove is not claimed.
    QVERIFY(shown("checking its job list in case a job was created anyway"));
    QVERIFY(!shown("no job was created"));
    QCOMPARE(world.posts(), 1);
    // What did not leave is another matter.
    world.client.answer("POST", u"/data/core/ups/export/jobs"_s,
                        kit::failureOf(Failure::Kind::SignIn, 400, Failure::Reached::No));
    ContentEdits(world.composer).setFields(QStringList{u"loyalty.tier"_s});
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(shown("The launch was not sent; no job was created."));
}

void TestComposerPage::importListsWhatWasNoticed()
{
    ComposerWorld world;
    world.open();
    world.click(u"composer.import"_s);
    auto *text = world.find<QPlainTextEdit>(u"import.text"_s);
    QVERIFY(!world.find(u"import.take"_s)->isEnabled());
    text->setPlainText(u"curl -X POST https://platform.adobe.io/data/core/ups/export/jobs "
                       "-H 'Authorization: Bearer abc' -H 'x-sandbox-name: other' "
                       "-d '{\"destination\": {\"datasetId\": \"5b020a27e7040801dedba61b\"}, \"odd\": 1}'"_s);
    QVERIFY(world.find<QAbstractItemView>(u"import.findings"_s)->model()->rowCount() >= 3);
    world.click(u"import.take"_s);
    QCOMPARE(world.composer.request().datasetId, target);
    QVERIFY(!world.composer.jsonText().contains("abc"_L1));
    QTRY_VERIFY(!world.has(u"import"_s));
}

void TestComposerPage::keyboardJourneyTakesFewStrokes()
{
    ComposerWorld world;
    world.open();
    world.page->focusSearch(); // Ctrl+F of the window
    world.type(u"last"_s);
    world.press(Qt::Key_Down);
    world.press(Qt::Key_Space);
    world.press(Qt::Key_F8); // the first thing that is missing: the dataset
    world.type(u"profile export"_s);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(world.posts(), 1);
    QCOMPARE(world.composer.request().fields, QStringList{u"person.name.lastName"_s});
    QCOMPARE(world.composer.request().datasetId, target);
    QVERIFY2(world.strokes() <= 40, qPrintable(QString::number(world.strokes())));
}

void TestComposerPage::tabFollowsTheOrderOfThought()
{
    ComposerWorld world;
    world.open();
    ContentEdits(world.composer).setContentKind(ContentKind::ProfilesAndEvents);
    QCoreApplication::processEvents();
    const QStringList places{u"composer.what.more"_s,         u"composer.fields.search"_s, u"composer.fields.tree"_s,
                             u"composer.events.from"_s,       u"composer.segments"_s,      u"composer.policy"_s,
                             u"composer.destination.combo"_s, u"composer.json"_s};
    world.find(places.first())->setFocus();
    QStringList met;
    for (int step = 0; step < 60 && met.size() < places.size(); ++step) {
        const QString name = QApplication::focusWidget()->objectName();
        if (places.contains(name) && !met.contains(name))
            met += name;
        if (name == "composer.json"_L1) // Tab is a character there
            break;
        world.press(Qt::Key_Tab);
    }
    QCOMPARE(met, places);
}

void TestComposerPage::smallWindowFolds()
{
    ComposerWorld world(false, {904, 568});
    world.open();
    QVERIFY(world.has(u"composer.tabs"_s));
    QVERIFY(world.has(u"composer.fields.tree"_s));
    QVERIFY(!world.has(u"composer.destination.combo"_s));
    QVERIFY(!world.has(u"composer.json"_s));
    world.find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(1);
    QVERIFY(world.has(u"composer.json"_s));
    world.press(Qt::Key_F8); // opens the section of the first error and closes the other
    QVERIFY(world.find(u"composer.destination.combo"_s)->hasFocus());
    QVERIFY(!world.has(u"composer.fields.tree"_s));
    world.page->resize(1184, 732);
    QTRY_VERIFY(world.has(u"composer.fields.tree"_s) && world.has(u"composer.json"_s));
    QVERIFY(!world.has(u"composer.tabs"_s));
}

/// The scroll bar that comes when something is unfolded below must not move the boxes to another line.
void TestComposerPage::boxesStayWhereTheyAre()
{
    const int bar = QApplication::style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const kit::SpokenLanguage german(u"de"_s);
    int beside = 0;
    for (int width = 400; width < 800; width += 5) {
        FieldsPane pane(u"pane"_s);
        pane.resize(width, 300);
        pane.retranslate(u"Felder"_s);
        pane.show();
        const auto *search = pane.findChild<SearchField *>();
        const auto *box = pane.findChild<QCheckBox *>(u"pane.all"_s);
        const auto isBeside = [&] { return box->geometry().center().y() < pane.tree().y(); };
        QCoreApplication::processEvents();
        const bool before = isBeside();
        QVERIFY2(search->width() >= search->placeholderWidth(), qPrintable(QString::number(width)));
        pane.resize(width - bar, 300);
        QCoreApplication::processEvents();
        QCOMPARE(isBeside(), before);
        pane.resize(width, 300);
        QCoreApplication::processEvents();
        QCOMPARE(isBeside(), before);
        beside += before;
    }
    QVERIFY(beside > 5 && beside < 75);
}

void TestComposerPage::failedReadingIsShownWithARetry()
{
    ComposerWorld world;
    const QString path = u"/data/core/ups/config/mergePolicies"_s;
    Failure failure = kit::failureOf(Failure::Kind::Server, 503);
    failure.detail = u"Service is down"_s;
    world.client.answer("GET", path, failure);
    world.open();
    QTRY_VERIFY(world.choices.state(Choices::Part::MergePolicies).failure);
    const auto retry = [&world]() -> QAbstractButton * {
        for (QAbstractButton *button : world.page->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == "Try again"_L1)
                return button;
        return nullptr;
    };
    QTRY_VERIFY(retry());
    world.client.answer("GET", path, R"({"children": [{"id": "mp", "name": "Only one", "default": true}]})");
    QTest::mouseClick(retry(), Qt::LeftButton);
    QTRY_VERIFY(world.choices.state(Choices::Part::MergePolicies).loaded());
    QTRY_VERIFY(!retry());
}

void TestComposerPage::emptyAndFailingPlatformsExplainThemselves_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("failing");
    QTest::addColumn<QSize>("size");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const bool failing : {false, true}) {
            for (const QSize &size : {QSize(1184, 732), QSize(904, 568)}) {
                const QString name = u"%1-%2-%3"_s.arg(language, failing ? u"failing"_s : u"empty"_s).arg(size.width());
                QTest::newRow(qPrintable(name)) << language << failing << size;
            }
        }
    }
}

/// A sandbox without datasets, segments, policies and fields, and one that cannot be read at all. With PICTURES naming
/// a folder, also saves what they look like.
void TestComposerPage::emptyAndFailingPlatformsExplainThemselves()
{
    QFETCH(QString, language);
    QFETCH(bool, failing);
    QFETCH(QSize, size);
    const kit::SpokenLanguage spoken(language);
    ComposerWorld world(true, size);
    const QString unions = u"/data/foundation/schemaregistry/tenant/unions/"_s;
    const QList<std::pair<QString, QByteArray>> offers{
        {unions + u"_xdm.context.profile__union"_s, R"({"type": "object", "properties": {"_id": {"type": "string"}}})"},
        {unions + u"_xdm.context.experienceevent__union"_s,
         R"({"type": "object", "properties": {"_id": {"type": "string"}}})"},
        {u"/data/core/ups/config/mergePolicies"_s, R"({"children": []})"},
        {u"/data/core/ups/segment/definitions"_s, R"({"segments": [], "page": {"totalCount": 0}, "link": {}})"},
        {u"/data/foundation/catalog/dataSets"_s, "{}"}};
    Failure failure = kit::failureOf(Failure::Kind::Unreachable);
    for (const auto &[path, empty] : offers) {
        if (failing)
            world.client.answer("GET", path, failure);
        else
            world.client.answer("GET", path, empty);
    }
    world.launcher.start();
    world.page->show();
    world.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
    const auto answered = [&world] {
        return world.launcher.isStarted() && !world.choices.isLoading() && !world.datasets.isLoading()
            && std::all_of(Choices::parts.begin(), Choices::parts.end(), [&world](Choices::Part part) {
                   return world.choices.state(part).loaded() || world.choices.state(part).failure;
               });
    };
    QTRY_VERIFY(answered());
    ContentEdits(world.composer).setContentKind(ContentKind::ProfilesAndEvents);
    QCoreApplication::processEvents();
    const auto look = [&](const QString &name, QWidget *shown) {
        QCoreApplication::processEvents();
        QCOMPARE(kit::clipped(shown).join(u"; "_s), QString());
        kit::Look::save(*shown, u"composer"_s, name);
    };
    const bool german = language == "de"_L1;
    const auto says = [](const QWidget *root, const QString &sentence) {
        const QList<QLabel *> labels = root->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&sentence](const QLabel *label) {
            return label->isVisible() && label->text().contains(sentence);
        });
    };
    look(u"page"_s, world.page.get());
    QVERIFY(!world.composer.launchable());
    const QString schema
        = german ? u"Das Profilschema konnte nicht geladen werden."_s : u"The profile schema could not be loaded."_s;
    QCOMPARE(says(world.page.get(), schema), failing);
    if (size.width() < 1000)
        return;
    const QList<std::tuple<QString, QString, QString>> lists{
        {u"composer.segments"_s, u"No segments in this sandbox."_s, u"In dieser Sandbox gibt es keine Segmente."_s},
        {u"composer.destination"_s, u"No datasets in this sandbox yet; create one to export to."_s,
         u"In dieser Sandbox gibt es noch keine Datensätze; erstellen Sie einen als Ziel des Exports."_s}};
    for (const auto &[name, inEnglish, inGerman] : lists) {
        world.find(name == "composer.segments"_L1 ? name : name + u".combo"_s)->setFocus();
        world.press(Qt::Key_Down);
        QWidget *popup = world.find(name + u".popup"_s);
        look(name, popup);
        QCOMPARE(says(popup, german ? inGerman : inEnglish), !failing);
        world.press(Qt::Key_Escape);
    }
}

void TestComposerPage::languageChangesWhileShown()
{
    ComposerWorld world;
    world.open();
    ContentEdits(world.composer).setContentKind(ContentKind::ProfilesAndEvents);
    SelectionEdits(world.composer).setSegments({{gold, u"ups"_s, {u"realized"_s}, {}, {}}});
    const Pseudo other(0);
    QCoreApplication::processEvents();
    int seen = 0;
    for (QWidget *widget : world.page->findChildren<QWidget *>()) {
        const QString text = wordsOf(widget);
        const bool data = text.isEmpty() || text == world.choices.segmentName(gold);
        if (!widget->isVisible() || data)
            continue;
        QVERIFY2(text.startsWith(u'§'), qPrintable(widget->objectName() + u": "_s + text));
        ++seen;
    }
    QVERIFY(seen > 30);
    QVERIFY(world.find(u"composer.fields.tree"_s)->accessibleName().startsWith(u'§'));
    QVERIFY(world.find(u"composer.destination.combo"_s)->accessibleName().startsWith(u'§'));
}

void TestComposerPage::longWordsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x800") << QSize(1184, 732);
    QTest::newRow("1000x640") << QSize(904, 568);
    QTest::newRow("900x560") << QSize(804, 488);
}

void TestComposerPage::longWordsFit()
{
    QFETCH(QSize, size);
    const Pseudo longer(25); // as much more room as German takes in a line of words
    ComposerWorld world(true, size);
    world.open();
    ContentEdits(world.composer).setContentKind(ContentKind::ProfilesAndEvents);
    SelectionEdits(world.composer).setSegments({{gold, u"ups"_s, {u"realized"_s}, {}, {}}});
    SelectionEdits(world.composer).setDatasetId(target);
    QCoreApplication::processEvents();
    QCOMPARE(world.page->size(), size);
    QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
    QCOMPARE(kit::unnamed(world.page.get()).join(u"; "_s), QString());
    for (QWidget *widget : world.page->findChildren<QWidget *>()) {
        const QString what = u"%1 \"%2\""_s.arg(widget->objectName(), wordsOf(widget));
        if (widget->isVisible() && !wordsOf(widget).isEmpty())
            QVERIFY2(widget->geometry().right() <= widget->parentWidget()->rect().right() + 1, qPrintable(what));
    }
}

void TestComposerPage::pickerRowsAreAWellBehavedModel()
{
    ChoiceListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(7);
    QList<Choice> choices;
    const QStringList words{u"Gold"_s, u"Silver"_s, u"churn"_s, u"Ärger"_s, u"news"_s};
    for (int turn = 0; turn < 300; ++turn) {
        const auto word = [&] { return words.at(random.bounded(int(words.size()))); };
        if (random.bounded(3) == 0 && !choices.isEmpty())
            choices.removeAt(random.bounded(int(choices.size())));
        else
            choices.append({QString::number(turn), word() + u' ' + word(), word(), {}, random.bounded(4) != 0, false});
        if (!choices.isEmpty())
            choices.last().checked = !choices.last().checked;
        const QString search = random.bounded(2) == 0 ? QString() : word().toUpper().left(3);
        model.setChoices(choices);
        model.setText(search);
        QStringList expected;
        for (const Choice &choice : choices)
            if (QString(choice.title + u'\n' + choice.detail).contains(search, Qt::CaseInsensitive)
                || choice.key == search)
                expected += choice.key;
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown += model.index(row).data(ChoiceListModel::KeyRole).toString();
        QCOMPARE(shown, expected);
        for (const QString &key : shown)
            QCOMPARE(shown.indexOf(key), model.rowOf(key));
    }
}

/// Saves what the page looks like into the folder PICTURES, to be looked at beside the drawings.
void TestComposerPage::pictures()
{
    if (kit::Look::folder().isEmpty())
        QSKIP("PICTURES names no folder");
    const kit::Look look(m_theme);
    ComposerWorld world(true, look.size);
    world.open();
    const auto save = [](const QString &part, QWidget *shown) { kit::Look::save(*shown, u"composer"_s, part); };
    save(u"0-blank"_s, world.page.get());
    ContentEdits(world.composer).setContentKind(ContentKind::ProfilesAndEvents);
    ContentEdits(world.composer)
        .setFields(QStringList{u"person.name.firstName"_s, u"person.name.lastName"_s, u"personalEmail.address"_s,
                               u"loyalty.tierName"_s});
    ContentEdits(world.composer).setEventFields(QStringList{u"timestamp"_s, u"web.webPageDetails.name"_s});
    ContentEdits(world.composer).setEventsFrom(Timestamp(u"2026-02-16T00:00:00+01:00"_s));
    SelectionEdits(world.composer)
        .setSegments({{gold, u"ups"_s, {u"realized"_s}, {}, {}},
                      {u"6a3f1c70-11d4-4c6b-8a0e-5d7be0f2a914"_s, u"ups"_s, {u"realized"_s}, {}, {}}});
    SelectionEdits(world.composer).setMergePolicy(u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s);
    SelectionEdits(world.composer).setDatasetId(u"crm"_s);
    const QAbstractItemModel *fields = world.find<QTreeView>(u"composer.fields.tree"_s)->model();
    const int all = fields->rowCount();
    world.page->focusSearch();
    world.type(u"Name"_s);
    QTRY_VERIFY(fields->rowCount() < all);
    save(u"1-filled"_s, world.page.get());
    if (world.has(u"composer.destination.combo"_s)) {
        world.click(u"composer.destination.combo"_s);
        save(u"2-datasets"_s, world.find(u"composer.destination.popup"_s));
        world.press(Qt::Key_Escape);
        world.find(u"composer.segments"_s)->setFocus();
        world.press(Qt::Key_Down);
        save(u"3-segments"_s, world.find(u"composer.segments.popup"_s));
        world.press(Qt::Key_Escape);
        auto *from = world.find<QLineEdit>(u"composer.events.from"_s);
        from->setFocus();
        world.press(Qt::Key_Down, Qt::AltModifier);
        save(u"4-calendar"_s, world.find(u"composer.events.from.calendar"_s));
        world.press(Qt::Key_Escape);
    } else {
        world.find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(1);
        save(u"2-request"_s, world.page.get());
        world.find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(0);
        world.press(Qt::Key_F8);
        save(u"3-check"_s, world.page.get());
    }
    world.page->openImport(guide::jobAsPrinted);
    save(u"5-import"_s, world.find(u"import"_s));
    world.click(u"import.take"_s);
    QTRY_VERIFY(!world.has(u"import"_s));
    if (world.has(u"composer.tabs"_s))
        world.find<QTabBar>(u"composer.tabs"_s)->setCurrentIndex(1);
    save(u"6-broken"_s, world.page.get());
    world.click(u"composer.json.repair"_s);
    QTRY_VERIFY(world.composer.inStep());
    ContentEdits(world.composer).setFields(QStringList{u"person.name.lastName"_s});
    ContentEdits(world.composer).setEventFields(std::nullopt);
    for (const QString &more : {u"composer.what.more"_s, u"composer.segments.more"_s, u"composer.events.openFields"_s})
        if (world.has(more))
            world.click(more);
    save(u"7-ready"_s, world.page.get());
    world.click(u"composer.launch"_s);
    QTRY_COMPARE(world.posts(), 1);
    QTRY_COMPARE(world.launcher.entries().last().state, LaunchEntry::State::Accepted);
    world.click(u"composer.launch"_s);
    save(u"8-launched"_s, world.page.get());
}

EXPORTDESK_TEST(TestComposerPage)
#include "tst_composerpage.moc"
