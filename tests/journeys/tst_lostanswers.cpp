// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/tableview.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Answers that are lost, in the running program on a real platform: what the operator is told, and what is never
/// claimed.
class LostAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundJobSaysThatItWasFound();
    void identicalJobOfAColleagueIsNotClaimed();
    void twoIdenticalLaunchesGetAJobEach();
    void nothingFoundIsAsked();
    void refusedLaunchIsLookedForAndAskedAbout();
    void refusedLaunchLeavesOnceMoreWhereThatIsSwitchedOn();

private:
    static ExportRequest request();
    static QString lost(ProgramUnderFaults &under);
    static void settle(ProgramUnderFaults &under);
    static void showRow(ProgramUnderFaults &under, const std::function<bool(const JobFacts &)> &wanted);
    static QString words(const QString &objectName);
};

ExportRequest LostAnswersTest::request()
{
    return *readExportRequest(
                QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":"
                           "\"5b020a27e7040801dedba61b\"},\"schema\":{\"name\":\"_xdm.context.profile\"}}"))
                .request;
}

/// Launches; the job is made, its answer never comes. Gives the id of the launch.
QString LostAnswersTest::lost(ProgramUnderFaults &under)
{
    under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"lostAnswer":"reset"}}]})");
    const QString id = under.workspace().launcher().launch(request());
    const auto failed = [&] { return under.workspace().launcher().entry(id)->failure.has_value(); };
    if (!QTest::qWaitFor(failed, 30'000))
        qFatal("the answer was not lost");
    under.setFaults("{}");
    return id;
}

void LostAnswersTest::settle(ProgramUnderFaults &under)
{
    const auto settled = [&] {
        const auto open = under.workspace().launcher().openLaunches();
        return std::all_of(open.begin(), open.end(),
                           [](const LaunchEntry &entry) { return entry.state == LaunchEntry::State::Undecided; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
}

/// Chooses that row on the Jobs page.
void LostAnswersTest::showRow(ProgramUnderFaults &under, const std::function<bool(const JobFacts &)> &wanted)
{
    under.program().window().pages().showPage(PageId::Jobs);
    auto *table = static_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    const auto rowOf = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (wanted(table->model()->index(row, 0).data(ExportJobsModel::FactsRole).value<JobFacts>()))
                return row;
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf() >= 0, 30'000);
    table->setCurrentIndex(table->model()->index(rowOf(), 0));
}

QString LostAnswersTest::words(const QString &objectName)
{
    const auto *label = qobject_cast<QLabel *>(Hand::find(objectName));
    return label ? label->text() : QString();
}

void LostAnswersTest::foundJobSaysThatItWasFound()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    const QString id = lost(under);
    settle(under);
    const LaunchEntry entry = *under.workspace().launcher().entry(id);
    QCOMPARE(entry.state, LaunchEntry::State::Adopted);
    QVERIFY(!before.contains(entry.resultId));
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);

    showRow(under, [&entry](const JobFacts &facts) { return facts.id == entry.resultId; });
    const auto found = [] {
        const auto grids = Hand::find(u"jobs.details"_s)->findChildren<KeyValueGrid *>();
        for (const KeyValueGrid *grid : grids)
            if (grid->keys().contains(u"found"_s))
                return grid->value(u"found"_s);
        return QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(found().contains("the two cannot be distinguished"_L1), 10'000);
}

void LostAnswersTest::identicalJobOfAColleagueIsNotClaimed()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    // The colleague is first by a moment; whose answer is lost makes no difference to the platform's list.
    under.call("POST", u"/data/core/ups/export/jobs"_s, compactJson(request()));
    const QString id = lost(under);
    settle(under);
    QStringList made = under.jobsOnPlatform();
    made.removeIf([&before](const QString &job) { return before.contains(job); });
    QCOMPARE(made.size(), 2);
    LaunchEntry entry = *under.workspace().launcher().entry(id);
    QCOMPARE(entry.state, LaunchEntry::State::Undecided);
    QCOMPARE(QSet<QString>(entry.candidates.begin(), entry.candidates.end()), QSet<QString>(made.begin(), made.end()));

    under.program().window().notices().activate(NoticeId::Launches); // puts it in view
    QTRY_VERIFY(words(u"jobs.launch.title"_s).contains("2 jobs could belong"_L1));
    QVERIFY(words(u"jobs.launch.text"_s).contains("someone else may have launched the same export"_L1));
    Hand::click(Hand::find(u"jobs.launch.mine."_s + made.first()));
    QTRY_COMPARE(under.workspace().launcher().entry(id)->state, LaunchEntry::State::Adopted);
    QCOMPARE(under.workspace().launcher().entry(id)->resultId, made.first());
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 2); // none of all this made another job
}

void LostAnswersTest::twoIdenticalLaunchesGetAJobEach()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    const QString first = lost(under);
    const QString second = lost(under); // on purpose: two are wanted
    settle(under);
    const LaunchEntry one = *under.workspace().launcher().entry(first);
    const LaunchEntry two = *under.workspace().launcher().entry(second);
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 2);
    QVERIFY(one.resultId != two.resultId || one.resultId.isEmpty());
    // The first was alone when it was looked for, or both were found together: its job is the older one.
    QCOMPARE(one.state, LaunchEntry::State::Adopted);
    QCOMPARE(two.state, LaunchEntry::State::Adopted);
    QVERIFY(one.resultId.toLongLong() < two.resultId.toLongLong());
}

void LostAnswersTest::nothingFoundIsAsked()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"resetBefore":true}}]})");
    const QString id = under.workspace().launcher().launch(request());
    settle(under);
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(id)->state, LaunchEntry::State::Undecided, 60'000);
    QCOMPARE(under.jobsOnPlatform(), before); // asked, not sent again
    under.setFaults("{}");

    showRow(under, [&id](const JobFacts &facts) { return facts.launch && facts.launchRow.key == id; });
    QTRY_VERIFY(words(u"jobs.launch.text"_s).contains("but this is not certain"_L1));
    Hand::click(Hand::find(u"jobs.launch.resend"_s));
    QTRY_COMPARE_WITH_TIMEOUT(under.jobsOnPlatform().size(), before.size() + 1, 30'000);
    QCOMPARE(under.workspace().launcher().entry(id)->state, LaunchEntry::State::Resent);
}

/// The gateway is limited at its second attempt, after the first one has created the job; then before that.
void LostAnswersTest::refusedLaunchIsLookedForAndAskedAbout()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    under.setFaults(
        R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"status":429,"afterWork":true}}]})");
    const QString made = under.workspace().launcher().launch(request());
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(made)->state, LaunchEntry::State::Adopted, 60'000);
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);
    QVERIFY(!before.contains(under.workspace().launcher().entry(made)->resultId));

    under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","fault":{"status":429}}]})");
    const QString none = under.workspace().launcher().launch(request());
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(none)->state, LaunchEntry::State::Undecided, 60'000);
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1); // asked, not sent again
    showRow(under, [&none](const JobFacts &facts) { return facts.launch && facts.launchRow.key == none; });
    QTRY_VERIFY(words(u"jobs.launch.title"_s).startsWith("The platform refused this launch"_L1));
    QVERIFY(words(u"jobs.launch.text"_s).contains("a refusal does not prove that"_L1));
}

void LostAnswersTest::refusedLaunchLeavesOnceMoreWhereThatIsSwitchedOn()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s, u"--jobs"_s, u"20"_s});
    under.waitUntilLoaded();
    const QStringList before = under.jobsOnPlatform();
    under.program().window().pages().showPage(PageId::Settings);
    QTRY_VERIFY(Hand::canUse(u"settings.repeatRefused"_s));
    Hand::click(Hand::find(u"settings.repeatRefused"_s));
    const auto launchRefused = [&under] {
        under.setFaults(R"({"rules":[{"route":"POST /data/core/ups/export/jobs","times":1,"fault":{"status":429}}]})");
        return under.workspace().launcher().launch(request());
    };
    const QString id = launchRefused();
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(id)->state, LaunchEntry::State::Accepted, 60'000);
    QCOMPARE(under.jobsOnPlatform().size(), before.size() + 1);
    // Kept for the next start.
    under.restart();
    under.waitUntilLoaded();
    const qsizetype now = under.jobsOnPlatform().size();
    const QString next = launchRefused();
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entry(next)->state, LaunchEntry::State::Accepted, 60'000);
    QCOMPARE(under.jobsOnPlatform().size(), now + 1);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::LostAnswersTest)
#include "tst_lostanswers.moc"
