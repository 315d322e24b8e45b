// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/prettyjson.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/jobs/errorentry.h"
#include "views/jobs/errorslist.h"
#include "views/jobs/failuregroupsdialog.h"
#include "views/jobs/filesdialog.h"
#include "views/jobs/jobpane.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/jsonsearch.h"
#include "views/shared/jsonview.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/messagebar.h"
#include "views/shared/searchfield.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

/// What is read about jobs: the record searched, two jobs compared, what came out of one.
class TestJobsDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstDetailsAreArrangedBeforeTheyArePainted();
    void theDurationOfARunningJobIsByThePlatformsClock();
    void theTimelineCountsAsTheTableDoes();
    void recordsThatCannotBeReadAreToldOf();
    void anEmptyTableNeverSaysWhatIsNotKnown();
    void theRecordIsSearched();
    void twoJobsAreCompared();
    void theFilesOfABatchAreSaved();
    void tensOfThousandsOfErrorsAreShownOneScreenfulAtATime();
    void valuesWithoutEndAreShownInPart();
    void causesAreActedOn();
    void dialogsHaveRoomForTheirWords_data() { kit::Look::rows(); }
    void dialogsHaveRoomForTheirWords();

private:
    void judge(const QString &name, QWidget *widget) const;
    Theme m_theme;
};

namespace
{

constexpr int timelineTab = 1;
constexpr int errorsTab = 2;
constexpr int resultTab = 4;
constexpr int rawTab = 5;

} // namespace

void TestJobsDetails::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestJobsDetails::init()
{
    QSettings().clear();
}

/// In the turn in which they appear they are not painted, and in a later one they are.
void TestJobsDetails::theFirstDetailsAreArrangedBeforeTheyArePainted()
{
    struct Watch : QObject {
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            const auto *pane = static_cast<const QWidget *>(watched);
            if (event->type() == QEvent::Show)
                (pane->updatesEnabled() ? withPainting : withoutPainting) += 1;
            painted += event->type() == QEvent::Paint;
            return false;
        }
        int withPainting = 0;
        int withoutPainting = 0;
        int painted = 0;
    } watch;
    JobsWorld world;
    auto *pane = world.page->findChild<JobPane *>();
    QVERIFY(pane);
    pane->installEventFilter(&watch);
    world.open();
    QTRY_VERIFY(watch.painted > 0);
    QCOMPARE(watch.withPainting, 0);
    QCOMPARE(watch.withoutPainting, 1);
    QVERIFY(pane->updatesEnabled());
}

void TestJobsDetails::theDurationOfARunningJobIsByThePlatformsClock()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.client.setClockSkewMs(-60'000); // ours is a minute ahead
    world.open();
    world.clickJob(u"24120"_s);
    const auto shown = [&world] {
        const auto grids = world.find(u"jobs.details"_s)->findChildren<KeyValueGrid *>();
        for (const KeyValueGrid *grid : grids)
            if (grid->isVisible() && grid->keys().contains(u"duration"_s))
                return grid->value(u"duration"_s);
        return QString();
    };
    QCOMPARE(world.word(u"24120"_s, ExportJobsModel::Duration), u"7:02"_s);
    QCOMPARE(shown(), u"7:02"_s);
    world.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(shown(), u"7:07"_s); // though nothing new has come from the platform
    QCOMPARE(world.word(u"24120"_s, ExportJobsModel::Duration), u"7:07"_s);
}

/// The stages end before the job does, and begin after it: still it has one duration.
void TestJobsDetails::theTimelineCountsAsTheTableDoes()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    for (const auto &id : {u"24115"_s, u"24112"_s, u"24114"_s}) { // failed, cancelled, succeeded
        world.clickJob(id);
        world.tabs()->setCurrentIndex(timelineTab);
        const QString took = world.word(id, ExportJobsModel::Duration);
        QVERIFY2(!took.isEmpty() && took != u"–"_s, qPrintable(id));
        QTRY_VERIFY2(world.find(u"jobs.timeline"_s)->accessibleDescription().contains(took + u" in total"_s),
                     qPrintable(id + u": "_s + world.find(u"jobs.timeline"_s)->accessibleDescription()));
    }
}

void TestJobsDetails::recordsThatCannotBeReadAreToldOf()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    QVERIFY(!world.page->statusText().contains(u"could not be read"_s));
    QSignalSpy told(world.page.get(), &Page::statusTextChanged);
    world.client.answerOnce("GET", QString::fromLatin1(kit::FakeJobs::path), R"({"records":[null,{"status":"NEW"}]})");
    world.refresh();
    QVERIFY(!told.isEmpty());
    QVERIFY(world.page->statusText().endsWith(u"2 records from the platform could not be read"_s));
    world.refresh(); // the first page does not show them any more, but they have not become readable
    QVERIFY(world.page->statusText().endsWith(u"2 records from the platform could not be read"_s));
}

void TestJobsDetails::anEmptyTableNeverSaysWhatIsNotKnown()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.platform.jobs.clear();
    world.platform.fault
        = [](const PlatformRequest &) { return std::optional(kit::failureOf(Failure::Kind::Forbidden, 403)); };
    world.page->show();
    world.monitor.start();
    QTRY_VERIFY(world.monitor.state().failure && !world.monitor.state().refreshing);
    QString words = kit::visibleWords(*world.page);
    QVERIFY2(words.contains(u"It is unknown whether this sandbox has export jobs."_s) && !words.contains(u"Loading"_s)
                 && !words.contains(u"No export jobs"_s),
             qPrintable(words));
    world.platform.fault = {};
    world.client.answer("GET", QString::fromLatin1(kit::FakeJobs::path), R"({"records":[{"status":"NEW"}]})");
    world.monitor.refresh();
    QTRY_VERIFY(world.monitor.state().lastRefreshedMs >= 0 && !world.monitor.state().refreshing);
    words = kit::visibleWords(*world.page);
    QVERIFY2(words.contains(u"could not be read"_s) && !words.contains(u"No export jobs"_s), qPrintable(words));
}

void TestJobsDetails::theRecordIsSearched()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    world.clickJob(u"24115"_s);
    world.tabs()->setCurrentIndex(rawTab);
    QTRY_VERIFY(world.has(u"jobs.raw"_s));
    auto *view = world.find<JsonView>(u"jobs.raw"_s);
    // From the table Ctrl+F searches jobs, from the record the record.
    world.page->focusSearch();
    QVERIFY(world.find(u"jobs.search"_s)->hasFocus());
    view->setFocus();
    world.page->focusSearch();
    auto *search = world.find<SearchField>(u"jobs.raw.search"_s);
    QVERIFY(search->hasFocus());
    world.type(u"TIMEINMS"_s);
    world.press(Qt::Key_Return);
    const int count = int(view->toPlainText().count(u"timeinms"_s, Qt::CaseInsensitive));
    QVERIFY(count > 3);
    QCOMPARE(view->textSearch().matchCount(), count);
    QCOMPARE(view->textSearch().currentMatch(), 0);
    QCOMPARE(view->textCursor().selectedText().toLower(), u"timeinms"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(view->textSearch().currentMatch(), 1);
    world.press(Qt::Key_Return, Qt::ShiftModifier);
    world.press(Qt::Key_F3, Qt::ShiftModifier); // round the beginning
    QCOMPARE(view->textSearch().currentMatch(), count - 1);
    world.click(u"jobs.raw.next"_s);
    QCOMPARE(view->textSearch().currentMatch(), 0);
    // The record of another job is searched in the same way; nothing of the old one stays lit.
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(rawTab);
    QTRY_VERIFY(view->toPlainText().contains(u"24114"_s));
    QCOMPARE(view->textSearch().matchCount(), int(view->toPlainText().count(u"timeinms"_s, Qt::CaseInsensitive)));
    search->setFocus();
    search->selectAll();
    world.type(u"nowhere at all"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(view->textSearch().matchCount(), 0);
    QVERIFY(!world.find(u"jobs.raw.next"_s)->isEnabled());
    world.press(Qt::Key_Escape);
    QVERIFY(view->hasFocus());
}

void TestJobsDetails::twoJobsAreCompared()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    world.clickJob(u"24115"_s);
    world.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world.has(u"jobs.compareHint"_s)); // says that it takes two
    QVERIFY(!world.has(u"jobs.compareDialog"_s));
    world.clickJob(u"24113"_s, Qt::ControlModifier);
    world.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(world.has(u"jobs.compareDialog"_s));
    QTRY_VERIFY(!world.has(u"jobs.compareHint"_s));
    auto *table = world.find<TableView>(u"jobs.compareDialog.table"_s);
    QTRY_VERIFY(table->model()->rowCount() > 15);
    QVERIFY(table->hasFocus());
    const int all = table->model()->rowCount();
    QTest::mouseClick(world.find(u"jobs.compareDialog.onlyDifferences"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    const auto hasLine = [table](const QString &name) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == name)
                return true;
        }
        return false;
    };
    QVERIFY(hasLine(u"Created"_s) && hasLine(u"Error 1"_s) && !hasLine(u"Dataset"_s));
    world.click(u"jobs.compareDialog.copy"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"request-24113"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Dataset\t"_s));
    // One of them changes while it is looked at.
    world.platform.jobs[24113].dataset = "basket";
    world.platform.jobs[24113].updated += 1000;
    world.refresh();
    QTRY_VERIFY(hasLine(u"Dataset"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"jobs.compareDialog"_s));
}

/// What Data Access says of the batch of job 24114: three files, one with a hostile name.
static void scriptFiles(JobsWorld &world)
{
    const QString root = u"/data/foundation/export"_s;
    world.client.answer("GET", root + u"/batches/01k9batch24114/files"_s,
                        R"({"data":[{"dataSetFileId":"b-all","created":"1795453395000"}]})");
    world.client.answer("GET", root + u"/files/b-all"_s, [](const PlatformRequest &request) -> Outcome<PlatformReply> {
        PlatformReply reply;
        if (!request.query.hasQueryItem(u"path"_s)) {
            reply.body = R"({"data":[{"name":"part-00000-3f2a.snappy.parquet","length":"5"},
                {"name":"../../.bashrc","length":"5"},{"name":"a\u202egnp\n.exe","length":"5"}]})";
            return reply;
        }
        reply.status = 206;
        reply.body = "hello";
        reply.contentRange = "bytes 0-4/5";
        return reply;
    });
    world.client.answer("GET", root + u"/datasets/basket/preview"_s,
                        R"({"data":[{"_id":"1","person":{"name":"Ann"}},{"_id":"2"}]})");
    world.client.answer("GET", u"/data/foundation/catalog/batches/01k9batch24114"_s,
                        R"({"01k9batch24114":{"status":"success","metrics":{"outputRecordCount":37963}}})");
}

void TestJobsDetails::theFilesOfABatchAreSaved()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    scriptFiles(world);
    world.open();
    world.clickJob(u"24114"_s);
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(world.has(u"jobs.result.files"_s));
    world.click(u"jobs.result.files"_s);
    auto *dialog = world.find<FilesDialog>(u"jobs.filesDialog"_s);
    auto *table = world.find<TableView>(u"jobs.filesDialog.table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    // All of them are chosen from the start; with none chosen there is nothing to save.
    QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 3);
    QVERIFY(world.find(u"jobs.filesDialog.save"_s)->isEnabled());
    table->clearSelection();
    QVERIFY(!world.find(u"jobs.filesDialog.save"_s)->isEnabled());
    table->selectAll();
    QList<BatchFile> files;
    for (int row = 0; row < 3; ++row)
        files += table->model()->index(row, 0).data(BatchFilesModel::FileRole).value<BatchFile>();
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"in"_s));
    const QString in = folder.filePath(u"in"_s);
    // Whatever the platform calls a file, it lands in the folder that was chosen, and over no other.
    const QStringList paths = FilesDialog::pathsIn(in, files + files);
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 6);
    for (const QString &path : paths) {
        QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(in).absoluteFilePath());
        QCOMPARE(QDir::cleanPath(path), path);
        for (const QChar c : QFileInfo(path).fileName())
            QVERIFY(c.isPrint() && c != QChar(0x202e));
    }
    dialog->save(files, paths.mid(0, 3));
    QTRY_COMPARE(world.find<MessageBar>(u"jobs.filesDialog.bar"_s)->severity(), MessageBar::Severity::Done);
    QCOMPARE(QDir(in).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    // The reply breaks off: said, and nothing is left behind.
    world.client.answer("GET", u"/data/foundation/export/files/b-all"_s,
                        [](const PlatformRequest &) -> Outcome<PlatformReply> {
                            PlatformReply reply;
                            reply.status = 206;
                            reply.body = "hel";
                            reply.contentRange = "bytes 0-4/5";
                            return reply;
                        });
    dialog->save({files[0]}, {folder.filePath(u"half"_s)});
    QTRY_COMPARE(world.find<MessageBar>(u"jobs.filesDialog.bar"_s)->severity(), MessageBar::Severity::Error);
    QTRY_VERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    world.find(u"jobs.filesDialog.show"_s)->setFocus();
    world.press(Qt::Key_Right);
    QTRY_VERIFY(world.has(u"jobs.filesDialog.rows"_s));
    QTRY_COMPARE(world.find<QTableView>(u"jobs.filesDialog.rows"_s)->model()->rowCount(), 2);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(!world.has(u"jobs.filesDialog"_s));
}

void TestJobsDetails::tensOfThousandsOfErrorsAreShownOneScreenfulAtATime()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    QByteArrayList errors;
    for (int i = 0; i < 60'000; ++i)
        errors += R"({"code":"0090000)" + QByteArray::number(100 + i % 7) + R"(","msg":"Profile )"
            + QByteArray::number(i) + R"( could not be written","callStack":["at a","at b"]})";
    world.platform.jobs[24115].errors = "[" + errors.join(',') + "]";
    world.open();
    world.clickJob(u"24115"_s);
    QTRY_VERIFY_WITH_TIMEOUT(world.details.job() && world.details.job()->errors.size() == 60'000, 60'000);
    auto *details = world.find(u"jobs.details"_s);
    QTRY_COMPARE_WITH_TIMEOUT(details->findChildren<ErrorEntry *>().size(), ErrorsList::errorsAtOnce, 60'000);
    QCOMPARE(world.find<QLabel>(u"jobs.errors.place"_s)->text(), u"Errors 1 to 20 of 60,000"_s);
    QVERIFY(!world.find(u"jobs.errors.previous"_s)->isEnabled());
    world.click(u"jobs.errors.next"_s);
    QCOMPARE(world.find<QLabel>(u"jobs.errors.place"_s)->text(), u"Errors 21 to 40 of 60,000"_s);
    QCOMPARE(details->findChildren<ErrorEntry *>().size(), ErrorsList::errorsAtOnce);
    world.click(u"jobs.errors.previous"_s);
    QVERIFY(!world.find(u"jobs.errors.previous"_s)->isEnabled());
    QVERIFY(details->findChildren<QWidget *>().size() < 1'500);
    // The record as text is not laid out before it is looked at, and not as a whole.
    QVERIFY(world.page->findChild<JsonView *>(u"jobs.raw"_s)->toPlainText().isEmpty());
    world.tabs()->setCurrentIndex(rawTab);
    QTRY_VERIFY(world.has(u"jobs.raw"_s));
    const auto *view = world.find<JsonView>(u"jobs.raw"_s);
    QTRY_VERIFY(!view->toPlainText().isEmpty());
    QVERIFY(world.details.job()->record.size() > prettyJsonLimit);
    QVERIFY(view->toPlainText().size() < prettyJsonLimit);
    QVERIFY(view->toPlainText().endsWith(u'…'));
    // A few are shown as before, without anything to turn pages.
    world.clickJob(u"24113"_s);
    world.tabs()->setCurrentIndex(errorsTab);
    QTRY_COMPARE(details->findChildren<ErrorEntry *>().size(), 2);
    QVERIFY(!world.has(u"jobs.errors.next"_s));
}

void TestJobsDetails::valuesWithoutEndAreShownInPart()
{
    KeyValueGrid grid;
    grid.set(u"key"_s, u"Key"_s, QString(5'000'000, u'x'));
    QVERIFY(grid.value(u"key"_s).size() < 10'000);
    ElidedLabel label;
    label.setText(QString(5'000'000, u'x'));
    QVERIFY(label.text().size() < 5'000);
    const ErrorEntry entry({u"1"_s, QString(5'000'000, u'x'), QString(5'000'000, u'y')},
                           JobErrorsModel::Rank::FirstCause);
    for (const QLabel *text : entry.findChildren<QLabel *>())
        QVERIFY(text->text().size() < 20'000);
}

void TestJobsDetails::causesAreActedOn()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    world.table()->setFocus();
    world.press(Qt::Key_G, Qt::ControlModifier);
    auto *table = world.find<TableView>(u"jobs.groupsDialog.table"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->hasFocus());
    QGuiApplication::clipboard()->clear();
    world.click(u"jobs.groupsDialog.copy"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"3 export jobs"_s));
    world.click(u"jobs.groupsDialog.acknowledge"_s);
    QCOMPARE(world.marks.openFailures(), 1);
    QVERIFY(!world.find(u"jobs.groupsDialog.acknowledge"_s)->isEnabled());
    // A new failure joins its group while the dialog is open, and the group stays chosen.
    kit::JobRecord next = world.platform.jobs[24115];
    next.id = 24131;
    world.platform.jobs[next.id] = next;
    world.refresh();
    QTRY_COMPARE(table->model()->index(0, FailureGroupsModel::CountColumn).data().toString(), u"4"_s);
    QTRY_VERIFY(world.find(u"jobs.groupsDialog.acknowledge"_s)->isEnabled());
    world.press(Qt::Key_Return); // on the row: its jobs
    QTRY_VERIFY(!world.has(u"jobs.groupsDialog"_s));
    QTRY_VERIFY(world.has(u"jobs.group"_s));
    QTRY_COMPARE(world.shownIds().size(), 4);
}

/// No word is cut off, everything that takes the keyboard has a name; with PICTURES set it is also saved there.
void TestJobsDetails::judge(const QString &name, QWidget *widget) const
{
    QTRY_COMPARE(kit::clipped(widget).join(u"; "_s), QString());
    QCOMPARE(kit::unnamed(widget).join(u"; "_s), QString());
    QVERIFY2(widget->width() >= widget->minimumSizeHint().width()
                 && widget->height() >= widget->minimumSizeHint().height(),
             qPrintable(name));
    kit::Look::save(*widget, name);
}

void TestJobsDetails::dialogsHaveRoomForTheirWords()
{
    const kit::Look look(m_theme);
    JobsWorld world(true, look.size);
    scriptFiles(world);
    world.open();
    const auto close = [&world](const QString &dialog) {
        world.find(dialog)->close();
        QTRY_VERIFY(!world.has(dialog));
        world.page->activateWindow();
    };
    QMenu *columns = world.table()->columnMenu();
    columns->popup(world.page->mapToGlobal(QPoint(40, 40)));
    judge(u"columns"_s, columns);
    columns->close();
    auto *exporting = world.page->findChild<QMenu *>(u"jobs.export.menu"_s);
    exporting->popup(world.page->mapToGlobal(QPoint(40, 40)));
    judge(u"export-list"_s, exporting);
    exporting->close();
    QTimer::singleShot(100, world.page.get(), [&world] { world.chooseFromMenu(u"jobs.views.save"_s); });
    world.click(u"jobs.views"_s);
    QTRY_VERIFY(world.has(u"jobs.saveView"_s));
    judge(u"save-view"_s, world.find(u"jobs.saveView"_s));
    close(u"jobs.saveView"_s);
    world.clickJob(u"24115"_s);
    world.clickJob(u"24113"_s, Qt::ControlModifier);
    world.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(world.find<TableView>(u"jobs.compareDialog.table"_s)->model()->rowCount() > 15);
    judge(u"compare"_s, world.find(u"jobs.compareDialog"_s));
    close(u"jobs.compareDialog"_s);
    world.clickJob(u"24115"_s);
    world.press(Qt::Key_G, Qt::ControlModifier);
    judge(u"groups"_s, world.find(u"jobs.groupsDialog"_s));
    close(u"jobs.groupsDialog"_s);
    world.clickJob(u"24121"_s);
    world.press(Qt::Key_Delete);
    judge(u"cancel-one"_s, world.find(u"jobs.cancelDialog"_s));
    close(u"jobs.cancelDialog"_s);
    world.clickJob(u"24121"_s);
    world.clickJob(u"24120"_s, Qt::ControlModifier);
    world.clickJob(u"24114"_s, Qt::ControlModifier);
    world.press(Qt::Key_Delete);
    judge(u"cancel-many"_s, world.find(u"jobs.cancelDialog"_s));
    world.find(u"jobs.cancelDialog.name"_s)->setFocus();
    world.type(u"prod"_s);
    world.click(u"jobs.cancelDialog.cancel"_s);
    QTRY_VERIFY(world.has(u"jobs.cancelResults.open"_s));
    world.click(u"jobs.cancelResults.open"_s);
    QTRY_COMPARE(world.platform.deletes.size(), size_t(2));
    judge(u"cancel-results"_s, world.find(u"jobs.cancelResultsDialog"_s));
    close(u"jobs.cancelResultsDialog"_s);
    world.clickJob(u"24114"_s);
    for (const int tab : {0, resultTab, rawTab}) {
        world.tabs()->setCurrentIndex(tab);
        judge(u"tab-%1"_s.arg(tab), world.page.get());
    }
    world.tabs()->setCurrentIndex(resultTab);
    QTRY_VERIFY(world.has(u"jobs.result.files"_s));
    world.click(u"jobs.result.files"_s);
    QTRY_COMPARE(world.find<TableView>(u"jobs.filesDialog.table"_s)->model()->rowCount(), 3);
    judge(u"files"_s, world.find(u"jobs.filesDialog"_s));
    world.find(u"jobs.filesDialog.show"_s)->setFocus();
    world.press(Qt::Key_Right);
    QTRY_COMPARE(world.find<QTableView>(u"jobs.filesDialog.rows"_s)->model()->rowCount(), 2);
    judge(u"rows"_s, world.find(u"jobs.filesDialog"_s));
    close(u"jobs.filesDialog"_s);
}

EXPORTDESK_TEST(TestJobsDetails)
#include "tst_jobsdetails.moc"
