// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/exporttemplates.h"
#include "models/exports/templatefiles.h"
#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobhistory.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "tests/views/pagedriver.h"
#include "tests/views/spokenlanguage.h"
#include "views/exports/templatesdialog.h"
#include "views/shared/messagebar.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QStringList names{u"person.name.firstName"_s, u"person.name.lastName"_s};

/// A job of the past, as the history keeps it; the world's clock stands at 2026-03-02 08:00 UTC.
void remember(ComposerWorld &world, int id, const QString &status, const ExportRequest &request)
{
    QByteArray record = compactJson(request);
    record.chop(1);
    record += QStringLiteral(R"(,"id":%1,"status":"%2","creationTime":1772352000000,"updateTime":1772352000001})")
                  .arg(QString::number(id), status)
                  .toUtf8();
    JobHistory history(world.store, u"c"_s, u"dev"_s);
    history.keep(exportJobReader::readJob(record).take());
}

ExportRequest usual()
{
    ExportRequest request = ExportRequest::blank();
    request.fields = names;
    request.datasetId = target;
    return request;
}

void choose(ComposerWorld &world, const QString &words)
{
    auto *menu = world.page->findChild<QMenu *>(u"composer.templates.menu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions())
        if (action->text().contains(words))
            return action->trigger();
    qFatal("no entry %s in the menu", qPrintable(words));
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s could not be written", qPrintable(name));
    return file.fileName();
}

/// As a person does who lets them fall there; what the place does not take goes to what it lies on.
void dropFiles(QWidget *place, const QStringList &files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place, &event);
}

} // namespace

/// Exports that come again: templates, only what is new, what is different, and the last question in production.
class TestComposerTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyWhatIsNewNamesItsJob();
    void nothingKnownSaysSo();
    void aTemplateMovesWithTheDay();
    void lastSuccessIsAskedWhenTheTemplateIsUsed();
    void typedPlaceholdersAreFilledInByOneClick();
    void aSavedTemplateIsReplacedOnlyWhenSaid();
    void deletedTemplatesComeBack();
    void templatesTravelAsFiles();
    void renamingIsInTheList();
    void differencesFromTheLastRunAreShown();
    void fieldsUsedLatelyAreOffered();
    void aDroppedListChoosesItsFields();
    void aDroppedFileOfTemplatesIsKept();
    void templateIsScheduled();
    void droppedFilesAreReadWhereverTheyFall();
    void aPastedFileOfTemplatesIsKept();
    void productionAsksForTheNameWhereWanted();
    void nothingIsAskedOtherwise();
    void dialogsFit_data() { kit::Look::rows(); }
    void dialogsFit();

private:
    Theme m_theme;
};

void TestComposerTemplates::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestComposerTemplates::onlyWhatIsNewNamesItsJob()
{
    ComposerWorld world;
    ExportRequest before = usual();
    before.segments = {{u"s"_s, u"ups"_s, {u"realized"_s}, {}, {}}};
    remember(world, 24001, u"SUCCEEDED"_s, before);
    world.open();
    world.composer.load(usual());
    ContentEdits(world.composer).setContentKind(ContentKind::Profiles);
    world.click(u"composer.onlyNew"_s);
    QTRY_VERIFY(world.has(u"onlyNew.take"_s));
    const QString said = kit::visibleWords(*world.find(u"onlyNew"_s));
    QVERIFY2(said.contains(u"24001"_s) && said.contains(u"Profile export 2026-03"_s), qPrintable(said));
    QVERIFY2(said.contains(u"filter.segments"_s), "it was filtered differently, and that is said");
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.has(u"onlyNew"_s));
    QCOMPARE(world.composer.request().fromIngest, Timestamp::fromMs(1772352000000));
    world.composer.undo();
    QVERIFY(world.composer.request().fromIngest.isEmpty());
}

void TestComposerTemplates::nothingKnownSaysSo()
{
    ComposerWorld world;
    remember(world, 24001, u"FAILED"_s, usual());
    world.open();
    world.click(u"composer.onlyNew"_s);
    QTRY_VERIFY(world.has(u"onlyNew"_s));
    QVERIFY(kit::visibleWords(*world.find(u"onlyNew"_s)).contains(u"target dataset first"_s));
    world.click(u"onlyNew.close"_s);
    QTRY_VERIFY(!world.has(u"onlyNew"_s));
    world.composer.load(usual());
    world.click(u"composer.onlyNew"_s);
    QTRY_VERIFY(world.has(u"onlyNew"_s));
    QVERIFY(kit::visibleWords(*world.find(u"onlyNew"_s)).contains(u"no record of a successful export"_s));
    QVERIFY(!world.has(u"onlyNew.take"_s));
}

void TestComposerTemplates::aTemplateMovesWithTheDay()
{
    ComposerWorld world;
    world.open();
    ExportRequest request = usual();
    request.events = EventChoice();
    request.events->from = Timestamp(u"2026-02-23T00:00:00Z"_s); // a week before the day of the test
    world.composer.load(request);
    world.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(world.has(u"saveTemplate.name"_s));
    world.type(u"Weekly"_s);
    QVERIFY(world.find<QComboBox>(u"saveTemplate.eventsFrom"_s)->currentText().contains(u"{today-7d}"_s));
    QVERIFY(world.find<QComboBox>(u"saveTemplate.fromIngest"_s)->currentData().toString().isEmpty());
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.has(u"saveTemplate"_s));
    QCOMPARE(world.templates.find(u"weekly"_s)->request.events->from.text(), u"{today-7d}"_s);
    QVERIFY(world.composer.request() == request); // the page stays as it is
    world.clock.advance(std::chrono::hours(24));
    world.composer.clear();
    choose(world, u"Weekly"_s);
    QTRY_COMPARE(world.composer.request().events.value_or(EventChoice()).from.text(), u"2026-02-24T00:00:00Z"_s);
    QVERIFY(kit::visibleWords(*world.find(u"composer.told"_s)).contains(u"Weekly"_s));
    world.composer.undo();
    QVERIFY(world.composer.isBlank());
}

void TestComposerTemplates::lastSuccessIsAskedWhenTheTemplateIsUsed()
{
    ComposerWorld world;
    world.open();
    ExportRequest request = usual();
    request.fromIngest = Timestamp(u"{lastSuccess}"_s);
    world.templates.save(u"New ones"_s, request);
    choose(world, u"New ones"_s);
    QTRY_VERIFY(world.has(u"composer.told"_s));
    QVERIFY(kit::visibleWords(*world.find(u"composer.told"_s)).contains(u"everything is exported"_s));
    QVERIFY(world.composer.request() == usual());
    remember(world, 24001, u"SUCCEEDED"_s, usual());
    choose(world, u"New ones"_s);
    QTRY_COMPARE(world.composer.request().fromIngest, Timestamp::fromMs(1772352000000));
    QTRY_VERIFY(kit::visibleWords(*world.find(u"composer.told"_s)).contains(u"24001"_s));
}

void TestComposerTemplates::typedPlaceholdersAreFilledInByOneClick()
{
    ComposerWorld world;
    world.open();
    world.composer.load(usual());
    auto *editor = world.find<QPlainTextEdit>(u"composer.json"_s);
    QString text = world.composer.jsonText();
    editor->setPlainText(text.insert(1, u"\"filter\": {\"fromIngestTimestamp\": \"{today-1d}\"},"_s));
    QVERIFY(!world.composer.launchable());
    QTRY_VERIFY(world.has(u"composer.checks.0.link"_s));
    QCOMPARE(world.find<QAbstractButton>(u"composer.checks.0.link"_s)->text(), u"Fill in"_s);
    world.click(u"composer.checks.0.link"_s);
    QTRY_COMPARE(world.composer.request().fromIngest.text(), u"2026-03-01T00:00:00Z"_s);
    QVERIFY(world.composer.launchable());
}

void TestComposerTemplates::aSavedTemplateIsReplacedOnlyWhenSaid()
{
    ComposerWorld world;
    world.open();
    world.templates.save(u"Daily"_s, usual());
    choose(world, u"Daily"_s);
    QTRY_VERIFY(world.composer.request() == usual());
    ContentEdits(world.composer).setEmptyProfiles(true);
    QVERIFY(world.templates.find(u"Daily"_s)->request == usual()); // editing the page is no change of the template
    choose(world, u"Save as"_s);
    QTRY_VERIFY(world.has(u"saveTemplate.name"_s));
    QCOMPARE(world.find<QLineEdit>(u"saveTemplate.name"_s)->text(), u"Daily"_s);
    QVERIFY(world.has(u"saveTemplate.note"_s));
    QCOMPARE(world.find<QAbstractButton>(u"saveTemplate.save"_s)->text(), u"Replace"_s);
    world.click(u"saveTemplate.save"_s);
    QTRY_VERIFY(!world.has(u"saveTemplate"_s));
    QCOMPARE(world.templates.find(u"Daily"_s)->request.emptyProfiles, std::optional(true));
    QCOMPARE(world.templates.all().size(), 1);
}

void TestComposerTemplates::deletedTemplatesComeBack()
{
    ComposerWorld world;
    world.open();
    world.templates.save(u"One"_s, usual());
    world.templates.save(u"Two"_s, usual());
    world.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    QCOMPARE(world.find<QListWidget>(u"templates.list"_s)->currentItem()->text(), u"One"_s);
    QVERIFY(world.find<QPlainTextEdit>(u"templates.request"_s)->toPlainText().contains(target));
    world.click(u"templates.remove"_s);
    QCOMPARE(world.templates.all().size(), 1);
    world.click(u"templates.undo"_s);
    QTRY_COMPARE(world.templates.all().size(), 2);
    QVERIFY(world.templates.find(u"One"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"templates"_s));
}

void TestComposerTemplates::templatesTravelAsFiles()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine.json"_s);
    ComposerWorld world;
    world.open();
    ExportRequest request = usual();
    request.fromIngest = Timestamp(u"{lastSuccess}"_s);
    world.templates.save(u"One"_s, request);
    choose(world, u"All templates"_s);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    auto *dialog = qobject_cast<TemplatesDialog *>(world.find(u"templates"_s));
    dialog->exportTo(file);
    QVERIFY(kit::visibleWords(*world.find(u"templates.said"_s)).contains(u"saved"_s));
    dialog->importFile(file);
    QCOMPARE(world.templates.all().size(), 2);
    QVERIFY(world.templates.find(u"One (2)"_s)->request == request);
    dialog->exportTo(folder.filePath(u"no/such/folder.json"_s));
    QCOMPARE(qobject_cast<MessageBar *>(world.find(u"templates.said"_s))->severity(), MessageBar::Severity::Error);
    QFile other(folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("[]") == 2);
    other.close();
    dialog->importFile(other.fileName());
    QCOMPARE(qobject_cast<MessageBar *>(world.find(u"templates.said"_s))->severity(), MessageBar::Severity::Error);
    QCOMPARE(world.templates.all().size(), 2);
}

void TestComposerTemplates::renamingIsInTheList()
{
    ComposerWorld world;
    world.open();
    world.templates.save(u"One"_s, usual());
    world.templates.save(u"Two"_s, usual());
    choose(world, u"All templates"_s);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    auto *list = world.find<QListWidget>(u"templates.list"_s);
    list->item(0)->setText(u"Three"_s);
    QTRY_VERIFY(world.templates.find(u"Three"_s) && !world.templates.find(u"One"_s));
    list->item(0)->setText(u"two"_s);
    QTRY_VERIFY(world.has(u"templates.said"_s));
    QTRY_COMPARE(list->item(0)->text(), u"Three"_s);
    QCOMPARE(world.templates.all().size(), 2);
}

void TestComposerTemplates::differencesFromTheLastRunAreShown()
{
    ComposerWorld world;
    remember(world, 24001, u"FAILED"_s, usual());
    world.open();
    ExportRequest now = usual();
    now.fields->append(u"loyalty.tier"_s);
    world.composer.load(now);
    choose(world, u"Compare"_s);
    QTRY_VERIFY(world.has(u"differences.table"_s));
    QVERIFY(kit::visibleWords(*world.find(u"differences"_s)).contains(u"24001"_s));
    auto *table = world.find<QTableWidget>(u"differences.table"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"fields"_s);
    QCOMPARE(table->item(0, 2)->text(), u"loyalty.tier"_s);
}

void TestComposerTemplates::fieldsUsedLatelyAreOffered()
{
    ComposerWorld world;
    world.open();
    const auto offered = [&world] {
        auto *menu = world.page->findChild<QMenu *>(u"composer.fields.recent.menu"_s);
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    };
    QVERIFY(!offered().first()->isEnabled()); // says that there is none
    world.composer.load(usual());
    world.click(u"composer.launch"_s);
    QTRY_COMPARE(world.posts(), 1);
    ExportRequest next = usual();
    next.fields = QStringList{u"loyalty.tier"_s};
    world.composer.load(next);
    QCOMPARE(offered().at(0)->text(), names.at(0));
    QCOMPARE(offered().at(1)->text(), names.at(1));
    offered().at(1)->trigger();
    QCOMPARE(*world.composer.request().fields, (QStringList{u"loyalty.tier"_s, names.at(1)}));
    QVERIFY(!offered().at(1)->isEnabled()); // it is chosen now
    offered().last()->trigger();
    QCOMPARE(world.composer.request().fields->size(), 3);
}

void TestComposerTemplates::aDroppedListChoosesItsFields()
{
    ComposerWorld world;
    world.open();
    const auto drop = [&world](const QString &text) {
        QMimeData mime;
        mime.setText(text);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(world.page.get(), &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(world.page.get(), &event);
    };
    drop(u"[\"person.name.firstName\", \"person.name.lastName\"]"_s);
    QCOMPARE(world.composer.request().fields, std::optional(names));
    QVERIFY(world.has(u"composer.told"_s));
    drop(u"loyalty.tier\nloyalty.points\n"_s);
    QCOMPARE(world.composer.request().fields->size(), 4);
    drop(prettyJson(usual())); // a request is imported, after a look at it
    QTRY_VERIFY(world.has(u"import.text"_s));
    QCOMPARE(world.composer.request().fields->size(), 4);
}

void TestComposerTemplates::aDroppedFileOfTemplatesIsKept()
{
    const QTemporaryDir folder;
    ExportRequest request = usual();
    request.fromIngest = Timestamp(u"{today-1d}"_s);
    const QList<ExportTemplate> handed{{u"Handed on"_s, request, 0}};
    const QString file = written(folder, u"team.json"_s, writeTemplates(handed));
    const QString second = written(folder, u"more.json"_s, writeTemplates({{u"Another"_s, usual(), 0}}));
    ComposerWorld world;
    world.open();
    world.templates.save(u"Own"_s, usual());
    dropFiles(world.page.get(), {file});
    QTRY_VERIFY(world.has(u"templates.list"_s));
    QVERIFY(!world.has(u"import"_s));
    QCOMPARE(world.templates.all().size(), 2);
    QVERIFY(world.templates.find(u"Handed on"_s)->request == request);
    QVERIFY(kit::visibleWords(*world.find(u"templates.said"_s)).contains(u"imported from the file"_s));
    QCOMPARE(world.find<QListWidget>(u"templates.list"_s)->currentItem()->text(), u"Handed on"_s);
    QVERIFY(world.composer.isBlank()); // it is used when somebody says so
    world.click(u"templates.use"_s);
    QTRY_COMPARE(world.composer.request().fromIngest.text(), u"2026-03-01T00:00:00Z"_s);
    QTRY_VERIFY(!world.has(u"templates"_s));
    dropFiles(world.page.get(), {file, second});
    QTRY_VERIFY(world.has(u"templates.list"_s));
    QCOMPARE(world.templates.all().size(), 4);
    QVERIFY(world.templates.find(u"Handed on (2)"_s) && world.templates.find(u"Another"_s));
}

void TestComposerTemplates::templateIsScheduled()
{
    const kit::SpokenLanguage english(u"en"_s);
    ComposerWorld world;
    world.open();
    ExportRequest changed = usual();
    changed.emptyProfiles = true;
    world.templates.save(u"Daily"_s, usual());
    world.templates.save(u"Weekly"_s, changed);
    QStringList asked;
    connect(world.page.get(), &ComposerPage::scheduleRequested, this,
            [&](const ExportRequest &request, const QString &name) {
                asked += name;
                QVERIFY(request == world.templates.find(name)->request);
            });
    world.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    auto *list = world.find<QListWidget>(u"templates.list"_s);
    list->setCurrentRow(1);
    const QString name = list->currentItem()->text();
    world.click(u"templates.schedule"_s);
    QCOMPARE(asked, QStringList{name});
    QTRY_VERIFY(!world.has(u"templates"_s)); // that of the schedule is next
    // The menu of the list has it, too; several cannot be one schedule.
    world.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
    world.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    list = world.find<QListWidget>(u"templates.list"_s);
    list->selectAll();
    QVERIFY(!world.find(u"templates.schedule"_s)->isEnabled());
    list->setCurrentRow(0);
    Q_EMIT list->customContextMenuRequested({10, 10});
    auto *menu = list->window()->findChild<QMenu *>(u"templates.menu"_s);
    QVERIFY(menu);
    QStringList words;
    for (QAction *action : menu->actions()) {
        words += action->text();
        if (action->text() == u"Schedule…"_s)
            action->trigger();
    }
    QCOMPARE(words, (QStringList{u"Use"_s, u"Schedule…"_s, u"Rename"_s, u"Delete"_s}));
    QCOMPARE(asked.size(), 2);
    QVERIFY(world.composer.isBlank()); // the page keeps what it has
}

void TestComposerTemplates::droppedFilesAreReadWhereverTheyFall()
{
    const QTemporaryDir folder;
    const QString list = written(folder, u"fields.txt"_s, names.join(u'\n').toUtf8());
    ComposerWorld world;
    world.open();
    for (const QString &place : {u"composer.fields.tree"_s, u"composer.json"_s}) {
        world.composer.clear();
        dropFiles(world.find<QAbstractScrollArea>(place)->viewport(), {list});
        QCOMPARE(world.composer.request().fields, std::optional(names));
    }
    dropFiles(world.page.get(), {folder.filePath(u"gone.txt"_s)});
    QVERIFY(kit::visibleWords(*world.find(u"composer.told"_s)).contains(u"4\u00a0MB"_s));
    QCOMPARE(world.composer.request().fields, std::optional(names));
}

void TestComposerTemplates::aPastedFileOfTemplatesIsKept()
{
    ComposerWorld world;
    world.open();
    world.press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(world.has(u"import.text"_s));
    world.find<QPlainTextEdit>(u"import.text"_s)
        ->setPlainText(QString::fromUtf8(writeTemplates({{u"Handed on"_s, usual(), 0}})));
    QVERIFY(kit::visibleWords(*world.find(u"import"_s)).contains(u"This file contains"_s));
    world.click(u"import.take"_s);
    QTRY_VERIFY(world.has(u"templates.list"_s));
    QVERIFY(world.templates.find(u"Handed on"_s));
    QVERIFY(world.composer.isBlank());
}

void TestComposerTemplates::productionAsksForTheNameWhereWanted()
{
    ComposerWorld world(true, QSize(1184, 732), true);
    world.open();
    world.composer.load(usual());
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"launchGuard.name"_s));
    QCOMPARE(world.posts(), 0);
    world.type(u"pro"_s);
    QVERIFY(!world.find(u"launchGuard.launch"_s)->isEnabled());
    world.press(Qt::Key_Return);
    QCOMPARE(world.posts(), 0);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"launchGuard"_s));
    QCOMPARE(world.posts(), 0);
    QTRY_VERIFY(world.has(u"composer.launch.nothing"_s)); // it says that nothing was launched
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"launchGuard.name"_s));
    QVERIFY(!world.has(u"composer.launch.nothing"_s));
    world.type(u"prod"_s);
    world.press(Qt::Key_Return);
    QTRY_COMPARE(world.posts(), 1);
}

void TestComposerTemplates::nothingIsAskedOtherwise()
{
    ComposerWorld unwanted(true);
    unwanted.open();
    unwanted.composer.load(usual());
    unwanted.click(u"composer.launch"_s);
    QTRY_COMPARE(unwanted.posts(), 1);
    unwanted.page->hide();
    ComposerWorld development(false, QSize(1184, 732), true);
    development.open();
    development.composer.load(usual());
    development.click(u"composer.launch"_s);
    QTRY_COMPARE(development.posts(), 1);
}

/// With PICTURES naming a folder, also saves what they look like.
void TestComposerTemplates::dialogsFit()
{
    const kit::Look look(m_theme);
    ComposerWorld world(true, look.size, true);
    ExportRequest before = usual();
    before.emptyProfiles = true;
    before.datasetId = target;
    remember(world, 24001, u"SUCCEEDED"_s, before);
    world.open();
    ExportRequest request = usual();
    request.events = EventChoice();
    request.events->from = Timestamp(u"2026-02-23T00:00:00Z"_s);
    request.events->to = Timestamp(u"2026-03-01T10:00:00Z"_s);
    world.templates.save(u"Weekly"_s, request);
    world.templates.save(u"Daily loyalty export for the data warehouse"_s, usual());
    const auto judge = [&world](const QString &name) {
        QCoreApplication::processEvents();
        QWidget *shown = world.find(name);
        QCOMPARE(kit::clipped(shown).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(shown).join(u"; "_s), QString());
        kit::Look::save(*shown, u"templates"_s, name);
        if (name != "composer"_L1) {
            QTest::keyClick(shown, Qt::Key_Escape);
            QTRY_VERIFY(!world.has(name));
        }
    };
    world.composer.load(usual());
    world.click(u"composer.onlyNew"_s);
    QTRY_VERIFY(world.has(u"onlyNew"_s));
    judge(u"onlyNew"_s);
    world.click(u"composer.launch"_s);
    QTRY_VERIFY(world.has(u"launchGuard"_s));
    judge(u"launchGuard"_s);
    world.composer.load(request);
    const auto fromMenu = [&world](qsizetype fromEnd) {
        auto *menu = world.page->findChild<QMenu *>(u"composer.templates.menu"_s);
        Q_EMIT menu->aboutToShow();
        menu->actions().at(menu->actions().size() - 1 - fromEnd)->trigger();
    };
    fromMenu(3);
    QTRY_VERIFY(world.has(u"saveTemplate"_s));
    judge(u"saveTemplate"_s);
    fromMenu(2);
    QTRY_VERIFY(world.has(u"templates"_s));
    judge(u"templates"_s);
    fromMenu(0);
    QTRY_VERIFY(world.has(u"differences"_s));
    judge(u"differences"_s);
    world.page->findChild<QMenu *>(u"composer.templates.menu"_s)->actions().first()->trigger();
    QTRY_VERIFY(world.has(u"composer.told"_s));
    judge(u"composer"_s);
}

EXPORTDESK_TEST(TestComposerTemplates)
#include "tst_composertemplates.moc"
