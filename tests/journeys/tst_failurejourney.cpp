// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"
#include "views/shared/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Three jobs fail for one cause: the operator finds the group, reads the cause, copies it for support, and runs one of
/// them again with a change, in both languages, by mouse and by keyboard.
class FailureJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeJobsFailForOneCause_data();
    void threeJobsFailForOneCause();

private:
    static QStringList failThree(ProgramUnderFaults &under);
    static QStringList shown(ProgramUnderFaults &under);
    static void byMouse(ProgramUnderFaults &under, const QStringList &failed);
    static void byKeyboard(ProgramUnderFaults &under, const QStringList &failed);
    static void focusByTab(const QString &name);
    static bool tellsOfAll(const QStringList &failed);
};

namespace
{

const QString theCause = u"The lake of the journey refused"_s;

} // namespace

void FailureJourneyTest::threeJobsFailForOneCause_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("mouse");
    QTest::newRow("en, mouse") << u"en"_s << true;
    QTest::newRow("de, mouse") << u"de"_s << true;
    QTest::newRow("en, keyboard") << u"en"_s << false;
    QTest::newRow("de, keyboard") << u"de"_s << false;
}

/// Launches the request of a job of the sample three times; the platform lets each fail.
QStringList FailureJourneyTest::failThree(ProgramUnderFaults &under)
{
    under.setFaults(R"({"rules": [{"route": "POST /data/core/ups/export/jobs", "times": 3, "fault": {"quirks":
        {"failAfter": {"seconds": 1, "code": "0090000009",
         "msg": "The lake of the journey refused adl://lake/exports/part-00017"}}}}]})");
    Workspace &space = under.workspace();
    // Any succeeded job of profiles alone serves: its request is known to work.
    QString model;
    for (int row = 0; row < space.jobs().rowCount() && model.isEmpty(); ++row) {
        const JobFacts facts = space.jobs().facts(row);
        if (facts.status == JobStatus::Succeeded && !facts.hasEvents && facts.errorCount == 0)
            model = space.jobs().idAt(row);
    }
    space.monitor().lookUp(model);
    std::optional<ExportRequest> request;
    QObject here;
    QObject::connect(&space.monitor(), &JobMonitor::jobSeen, &here, [&](const ExportJob &job) {
        if (job.id == model)
            request = readExportRequest(job.request).request;
    });
    if (!QTest::qWaitFor([&] { return request.has_value(); }, 20'000))
        qFatal("no request to launch");
    QStringList entries;
    for (int i = 0; i < 3; ++i)
        entries += space.launcher().launch(*request);
    QStringList ids;
    const auto allFailed = [&] {
        ids.clear();
        for (const QString &entry : entries) {
            const auto now = space.launcher().entry(entry);
            if (now && space.jobs().known().statusOf(now->resultId) == JobStatus::Failed)
                ids += now->resultId;
        }
        return ids.size() == 3;
    };
    if (!QTest::qWaitFor(allFailed, 60'000))
        qFatal("the three jobs did not fail");
    return ids;
}

QStringList FailureJourneyTest::shown(ProgramUnderFaults &under)
{
    const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QStringList ids;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        ids += table->model()->index(row, ExportJobsModel::Id).data().toString();
    Q_UNUSED(under)
    ids.sort();
    return ids;
}

void FailureJourneyTest::byMouse(ProgramUnderFaults &under, const QStringList &failed)
{
    auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    int row = -1;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        if (table->model()->index(i, ExportJobsModel::Id).data().toString() == failed.last())
            row = i;
    }
    QVERIFY(row >= 0);
    Hand::clickCell(table, table->model()->index(row, ExportJobsModel::Id));
    // Entries are made anew when the whole record is there.
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.details.copyForSupport"_s) && Hand::canUse(u"jobs.errors.group"_s),
                             10'000);
    Hand::click(Hand::find(u"jobs.errors.group"_s));
    QTRY_COMPARE_WITH_TIMEOUT(shown(under), failed, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.group.copyForSupport"_s), 10'000);
    Hand::click(Hand::find(u"jobs.group.copyForSupport"_s));
    QTRY_VERIFY(tellsOfAll(failed));
    Hand::click(Hand::find(u"jobs.group.acknowledge"_s));
    QTRY_VERIFY(!Hand::canUse(u"jobs.group.acknowledge"_s));
    Hand::click(Hand::find(u"jobs.group.runAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 20'000);
    Hand::click(Hand::find(u"composer.what.both"_s)); // the change: events, too
    QTRY_VERIFY(under.workspace().composer().request().events.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 20'000);
    Hand::click(Hand::find(u"composer.launch"_s));
}

/// The clipboard holds the cause and each of these jobs.
bool FailureJourneyTest::tellsOfAll(const QStringList &failed)
{
    const QString text = QGuiApplication::clipboard()->text();
    return text.contains(theCause) && std::all_of(failed.begin(), failed.end(), [&text](const QString &id) {
               return text.contains(u"Export job: "_s + id);
           });
}

/// As a person does who knows only that Tab goes on.
void FailureJourneyTest::focusByTab(const QString &name)
{
    for (int step = 0; step < 80; ++step) {
        const QWidget *wanted = Hand::find(name);
        if (wanted && wanted->hasFocus())
            return;
        Hand::press(Qt::Key_Tab);
    }
    qFatal("Tab does not lead to %s", qPrintable(name));
}

void FailureJourneyTest::byKeyboard(ProgramUnderFaults &under, const QStringList &failed)
{
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(u"status:failed mine:yes "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(under), failed, 10'000);
    focusByTab(u"jobs.table"_s);
    Hand::press(Qt::Key_Home, Qt::ControlModifier);
    Hand::press(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.errors.group"_s), 10'000);
    focusByTab(u"jobs.errors.group"_s);
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY(under.workspace().filter().search().startsWith("cause:"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(shown(under), failed, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"jobs.group.copyForSupport"_s), 10'000);
    focusByTab(u"jobs.group.copyForSupport"_s);
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY(tellsOfAll(failed));
    focusByTab(u"jobs.group.acknowledge"_s);
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY(!Hand::canUse(u"jobs.group.acknowledge"_s));
    focusByTab(u"jobs.group.runAgain"_s);
    Hand::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 20'000);
    focusByTab(u"composer.what.profiles"_s);
    Hand::press(Qt::Key_Right); // the change: events, too
    QTRY_VERIFY(under.workspace().composer().request().events.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 20'000);
    Hand::press(Qt::Key_Return, Qt::ControlModifier);
}

void FailureJourneyTest::threeJobsFailForOneCause()
{
    QFETCH(QString, language);
    QFETCH(bool, mouse);
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s}, language);
    under.waitUntilLoaded();
    under.program().window().pages().showPage(PageId::Jobs);
    QStringList failed = failThree(under);
    failed.sort();
    QGuiApplication::clipboard()->clear();
    const qsizetype before = under.workspace().launcher().entries().size();
    mouse ? byMouse(under, failed) : byKeyboard(under, failed);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entries().size(), before + 1, 10'000);
    const QString entry = under.workspace().launcher().entries().last().id;
    QTRY_VERIFY_WITH_TIMEOUT(!under.workspace().launcher().entry(entry)->resultId.isEmpty(), 20'000);
    const QString next = under.workspace().launcher().entry(entry)->resultId;
    QVERIFY(!failed.contains(next));
    QTRY_VERIFY_WITH_TIMEOUT(under.workspace().jobs().facts(next).has_value(), 20'000);
    QVERIFY(under.workspace().jobs().facts(next)->hasEvents);
    for (const QString &id : failed)
        QVERIFY(under.workspace().jobs().marks().of(id).acknowledged);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::FailureJourneyTest)
#include "tst_failurejourney.moc"
