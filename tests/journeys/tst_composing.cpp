// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/requesttext.h"
#include "models/workspace/session.h"
#include "tests/exports/guide.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "views/jobs/jobspage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString timebased = u"e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2"_s;
const QStringList browser{u"environment.browserDetails.name"_s, u"environment.browserDetails.version"_s};

/// Keys pressed by a person; names that are typed do not count.
class Keyboard
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_strokes;
        Hand::press(key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &name)
    {
        Hand::type(name);
        QCoreApplication::processEvents();
    }
    int strokes() const { return m_strokes; }

private:
    int m_strokes = 0;
};

/// The bodies of all launches that left this program.
QList<QByteArray> posted(Program &program)
{
    QList<QByteArray> bodies;
    for (const Exchange &exchange : program.session()->log().exchanges())
        if (exchange.method == "POST" && exchange.path.contains("/export/jobs"_L1))
            bodies += exchange.requestBody;
    return bodies;
}

} // namespace

/// New export in the real window on the local platform.
class ComposingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byKeyboardAloneFromAnEmptyPageToAJob();
    void aHeldKeyOrADoubleClickLaunchesOnce_data();
    void aHeldKeyOrADoubleClickLaunchesOnce();
    void theGuidesRequestsDoWhatTheGuideSays_data();
    void theGuidesRequestsDoWhatTheGuideSays();
    void onlyWhatIsNewFollowsARealExport();
    void anExportAndAJobBecomeSchedules();
    void aRequestThatCannotBeReadIsSaid();
};

void ComposingTest::byKeyboardAloneFromAnEmptyPageToAJob()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    ExportComposer &composer = under.workspace().composer();
    Keyboard keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.fields.search"_s));
    QVERIFY(composer.isBlank());
    // Profiles and events: from the fields back to the three choices, and one to the right.
    keys.press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), Hand::find(u"composer.fields.search"_s));
    keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    keys.press(Qt::Key_Right);
    QCOMPARE(composer.contentKind(), ContentKind::ProfilesAndEvents);
    for (const QString &name : {u"lastName"_s, u"personalEmail.address"_s}) {
        keys.press(Qt::Key_F, Qt::ControlModifier);
        keys.type(name);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(Hand::find(u"composer.fields.search"_s))->text() == name);
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Space);
    }
    QVERIFY(composer.request().fields && composer.request().fields->size() == 2);
    // F8 goes where something is missing: the dataset.
    keys.press(Qt::Key_F8);
    keys.type(u"Loyalty export"_s);
    keys.press(Qt::Key_Return);
    QTRY_VERIFY(!composer.request().datasetId.isEmpty());
    QTRY_VERIFY(composer.launchable());
    // And then where something is worth a thought: events have no start yet.
    keys.press(Qt::Key_F8);
    QTRY_COMPARE(QApplication::focusWidget(), Hand::find(u"composer.events.from"_s));
    keys.type(u"2026-11-01"_s);
    keys.press(Qt::Key_Return);
    QVERIFY(composer.request().events->from.ms().has_value());
    const qsizetype before = under.jobsOnPlatform().size();
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(under.jobsOnPlatform().size(), before + 1);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.table"_s), 20'000); // the page leads to it
    QCOMPARE(posted(under.program()).size(), 1);
    qInfo("%d key strokes", keys.strokes());
    QVERIFY2(keys.strokes() <= 40, qPrintable(QString::number(keys.strokes())));
}

void ComposingTest::aHeldKeyOrADoubleClickLaunchesOnce_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"double click", "Space held", "Ctrl+Return held", "Ctrl+Return hammered"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

/// However impatient the hand: the second one is asked about, and nothing that is held down answers the question.
void ComposingTest::aHeldKeyOrADoubleClickLaunchesOnce()
{
    QFETCH(QString, how);
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    // The answer takes its time, so that the hand is at it before and after.
    under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "fault": {"delayMs": 300}}]})");
    const qsizetype before = under.jobsOnPlatform().size();
    Hand::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.fields.search"_s));
    ExportRequest request = *readExportRequest(guide::eventsOnly).request;
    request.datasetId = target;
    under.workspace().composer().load(request);
    QTRY_VERIFY(under.workspace().composer().launchable());
    QTRY_VERIFY(Hand::canUse(u"composer.launch"_s));
    QWidget *button = Hand::find(u"composer.launch"_s);
    button->setFocus();
    if (how == "double click"_L1) {
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        const QDeadlineTimer deadline(20'000);
        bool isLast = false;
        for (int i = 0, afterwards = 0; !isLast; ++i) { // past the response
            afterwards += under.workspace().launcher().openLaunches().isEmpty() && !posted(under.program()).isEmpty();
            isLast = afterwards == 10 || deadline.hasExpired();
            QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : &under.program().window();
            if (how.endsWith("hammered"_L1)) {
                Hand::press(Qt::Key_Return, Qt::ControlModifier);
            } else if (how.startsWith("Ctrl"_L1)) {
                QTest::sendKeyEvent(QTest::Press, focus, Qt::Key_Return, QString(), Qt::ControlModifier, 0);
            } else {
                QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, u" "_s, i > 0);
                QKeyEvent release(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, u" "_s, !isLast); // X11 sends both
                QApplication::sendEvent(focus, &press);
                QApplication::sendEvent(focus, &release);
            }
            QVERIFY(kit::becomesIdle());
        }
    }
    QTRY_VERIFY(under.jobsOnPlatform().size() > before);
    QTRY_VERIFY(under.workspace().launcher().openLaunches().isEmpty());
    QCOMPARE(posted(under.program()).size(), 1);
    QCOMPARE(under.jobsOnPlatform().size(), before + 1);
}

void ComposingTest::theGuidesRequestsDoWhatTheGuideSays_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("broken"); // the guide's comma is missing
    QTest::addColumn<ContentKind>("kind");
    QTest::newRow("the curl command") << guide::createCommand << true << ContentKind::ProfilesAndEvents;
    QTest::newRow("profiles only") << guide::profilesOnly << false << ContentKind::Profiles;
    QTest::newRow("events only") << guide::eventsOnly << false << ContentKind::EventsOnly;
}

void ComposingTest::theGuidesRequestsDoWhatTheGuideSays()
{
    QFETCH(QString, pasted);
    QFETCH(bool, broken);
    QFETCH(ContentKind, kind);
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    ExportComposer &composer = under.workspace().composer();
    Keyboard keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.import"_s));
    Hand::click(Hand::find(u"composer.import"_s));
    QTRY_VERIFY(Hand::canUse(u"import.text"_s));
    QApplication::clipboard()->setText(pasted);
    Hand::click(Hand::find(u"import.text"_s));
    keys.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"import.take"_s));
    Hand::click(Hand::find(u"import.take"_s));
    QTRY_VERIFY(!Hand::canUse(u"import.take"_s));
    QCOMPARE(composer.inStep(), !broken);
    if (broken) {
        QTRY_VERIFY(Hand::canUse(u"composer.json.repair"_s));
        Hand::click(Hand::find(u"composer.json.repair"_s));
        QTRY_VERIFY(composer.inStep());
    }
    const ExportRequest &request = composer.request();
    QCOMPARE(composer.contentKind(), kind);
    const bool onlyEvents = kind == ContentKind::EventsOnly;
    QCOMPARE(request.fields.value_or(QStringList()),
             onlyEvents ? QStringList{u"identityMap"_s}
                        : (QStringList{u"identities.id"_s, u"personalEmail.address"_s}));
    QCOMPARE(request.events.has_value(), kind != ContentKind::Profiles);
    if (request.events) {
        QCOMPARE(request.events->fields.value_or(QStringList()), browser);
        QCOMPARE(request.events->from.text(), u"2018-10-25T13:22:04-07:00"_s);
    }
    QCOMPARE(request.mergePolicy.id, timebased);
    QCOMPARE(request.mergePolicy.version, std::optional<qint64>(1));
    QCOMPARE(request.datasetId, target);
    QCOMPARE(request.segmentPerBatch, std::optional(false));
    QVERIFY(request.unknown.isEmpty());
    // Launched unchanged: a new job into that dataset, which succeeds and has written a batch.
    QTRY_VERIFY(composer.launchable());
    const ExportRequest sent = request;
    QVERIFY(Hand::canUse(u"composer.launch"_s));
    Hand::click(Hand::find(u"composer.launch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(posted(under.program()).size(), 1, 20'000);
    QVERIFY(*readExportRequest(posted(under.program()).first()).request == sent);
    const auto job = [&under]() -> std::optional<JobFacts> {
        const QList<LaunchEntry> entries = under.workspace().launcher().entries();
        return entries.isEmpty() ? std::nullopt : under.workspace().jobs().facts(entries.last().resultId);
    };
    QTRY_VERIFY_WITH_TIMEOUT(job().has_value(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(job()->status, JobStatus::Succeeded, 120'000);
    QCOMPARE(job()->datasetId, target);
    QCOMPARE(job()->mergePolicyId, timebased);
    QCOMPARE(job()->hasEvents, kind != ContentKind::Profiles);
    QVERIFY(!job()->batchId.isEmpty());
    QCOMPARE(job()->errorCount, 0);
}

void ComposingTest::onlyWhatIsNewFollowsARealExport()
{
    ProgramUnderFaults under({u"--profiles"_s, u"200"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    ExportComposer &composer = under.workspace().composer();
    Keyboard keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.onlyNew"_s));
    RequestText(composer).importText(guide::profilesOnly);
    QTRY_VERIFY(composer.launchable());
    Hand::click(Hand::find(u"composer.launch"_s));
    const auto job = [&under]() -> std::optional<JobFacts> {
        const QList<LaunchEntry> entries = under.workspace().launcher().entries();
        return entries.isEmpty() ? std::nullopt : under.workspace().jobs().facts(entries.last().resultId);
    };
    QTRY_VERIFY_WITH_TIMEOUT(job() && job()->status == JobStatus::Succeeded, 120'000);
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.onlyNew"_s));
    Hand::click(Hand::find(u"composer.onlyNew"_s));
    QTRY_VERIFY(Hand::canUse(u"onlyNew.take"_s));
    Hand::click(Hand::find(u"onlyNew.take"_s));
    QTRY_COMPARE(composer.request().fromIngest, Timestamp::fromMs(job()->createdMs));
    QVERIFY(composer.launchable()); // another request than the one before: no twin
}

/// From the page New export, and from a job in the table: the dialog of the schedule opens with that request.
void ComposingTest::anExportAndAJobBecomeSchedules()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    const SchedulesModel &schedules = under.workspace().schedules().table;
    Keyboard keys;
    keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::find(u"composer.schedule"_s));
    QVERIFY(!Hand::canUse(u"composer.schedule"_s)); // nothing to run yet
    RequestText(under.workspace().composer()).importText(guide::profilesOnly);
    QTRY_VERIFY(Hand::canUse(u"composer.schedule"_s));
    Hand::click(Hand::find(u"composer.schedule"_s));
    QTRY_VERIFY(Hand::canUse(u"schedule.name"_s));
    QCOMPARE(qobject_cast<QComboBox *>(Hand::find(u"schedule.source"_s))->currentText(), u"the current draft"_s);
    keys.type(u"Every morning"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(schedules.rowCount(), 1);
    QVERIFY(schedules.all().first().kept.schedule.request == under.workspace().composer().request());
    QTRY_VERIFY(!Hand::canUse(u"schedule.name"_s));
    // The same of a job, whose request is another one.
    under.workspace().composer().clear();
    under.program().window().pages().showPage(PageId::Jobs);
    QTRY_VERIFY(Hand::canUse(u"jobs.table"_s));
    auto *jobs = under.program().window().findChild<JobsPage *>();
    jobs->showJob(under.jobsOnPlatform().first());
    QTRY_VERIFY(under.workspace().jobDetails().job());
    jobs->findChild<QAction *>(u"jobs.action.schedule"_s)->trigger();
    QTRY_VERIFY(Hand::canUse(u"schedule.name"_s));
    QCOMPARE(qobject_cast<QComboBox *>(Hand::find(u"schedule.source"_s))->currentText(), u"the request of the job"_s);
    keys.type(u"As that job"_s);
    keys.press(Qt::Key_Return);
    QTRY_COMPARE(schedules.rowCount(), 2);
    QCOMPARE(schedules.all().last().kept.schedule.request.datasetId, under.workspace().jobDetails().job()->datasetId);
}

/// "Run again…" of a job whose request is no request leads to it, and says where it stops being one.
void ComposingTest::aRequestThatCannotBeReadIsSaid()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"5"_s});
    under.waitUntilLoaded();
    auto *jobs = under.program().window().findChild<JobsPage *>();
    QVERIFY(jobs);
    Q_EMIT jobs->runAgainRequested(R"({"fields": "person.name",)");
    QTRY_VERIFY(Hand::canUse(u"import.text"_s));
    QCOMPARE(qobject_cast<QPlainTextEdit *>(Hand::find(u"import.text"_s))->toPlainText(),
             u"{\"fields\": \"person.name\","_s);
    const QList<QLabel *> labels = Hand::find(u"import"_s)->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(u"cannot be parsed"_s); }));
    QVERIFY(under.workspace().composer().isBlank());
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::ComposingTest)
#include "tst_composing.moc"
