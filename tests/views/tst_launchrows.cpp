// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/launchrows.h"
#include "models/platform/platformkey.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

using State = LaunchEntry::State;

namespace
{

Failure lost()
{
    Failure failure;
    failure.kind = Failure::Kind::Interrupted;
    failure.detail = u"Connection closed"_s;
    return failure;
}

Failure refused()
{
    Failure failure;
    failure.kind = Failure::Kind::Rejected;
    failure.reached = Failure::Reached::Yes;
    failure.httpStatus = 422;
    failure.detail = u"Merge policy 7d2f was not found."_s;
    return failure;
}

/// What the last run left in the journal: one launch in every state that a row can have, two whose jobs were found, and
/// one whose job's record tells less than what was asked for.
QList<LaunchEntry> leftOver()
{
    const ExportRequest request
        = *readExportRequest(
               QByteArray(R"({"destination":{"datasetId":"basket"},"schema":{"name":"_xdm.context.profile"}})"))
               .request;
    const auto entry = [&](const QString &id, State state, const std::optional<Failure> &failure) {
        LaunchEntry made;
        made.id = id;
        made.connectionId = u"test"_s;
        made.platform = platformKey(kit::FakeClient().connection());
        made.sandbox = u"dev"_s;
        made.body = compactJson(request);
        made.fingerprint = fingerprint(request) + id; // each of its own, so that none waits for another
        made.createdMs = made.sentMs = JobsWorld::now - 12'000;
        made.attempts = 1;
        made.state = state;
        made.failure = failure;
        return made;
    };
    Failure busy;
    busy.kind = Failure::Kind::Throttled;
    busy.reached = Failure::Reached::No;
    busy.retryAfterMs = 60'000;
    LaunchEntry several = entry(u"several"_s, State::Undecided, lost());
    several.candidates = {u"24122"_s, u"24121"_s, u"99999"_s}; // the last one has not come into the table
    LaunchEntry one = entry(u"one"_s, State::Undecided, lost());
    one.candidates = {u"24120"_s};
    LaunchEntry unread = entry(u"unread"_s, State::Undecided, lost());
    unread.unread = Failure();
    unread.unread->kind = Failure::Kind::Forbidden;
    unread.unread->detail = u"Access to this resource is denied."_s;
    // Refused, but that proves nothing.
    LaunchEntry refusedNone = entry(u"refused-none"_s, State::Undecided, refused());
    refusedNone.searchedMs = refusedNone.sentMs + 125'000;
    LaunchEntry refusedOne = entry(u"refused-one"_s, State::Undecided, refused());
    refusedOne.candidates = {u"24120"_s};
    LaunchEntry refusedUnread = entry(u"refused-unread"_s, State::Undecided, refused());
    refusedUnread.unread = unread.unread;
    LaunchEntry coded = entry(u"coded"_s, State::Rejected, refused());
    coded.failure->code = u"PDP-4041-403"_s;
    coded.failure->outerCode = u"UPAPI-113751-500"_s;
    coded.failure->requestId = u"Zt81-launch"_s;
    Failure noToken;
    noToken.kind = Failure::Kind::SignIn;
    noToken.reached = Failure::Reached::No;
    LaunchEntry mixedUp = entry(u"mixed-up"_s, State::Undecided, Failure());
    mixedUp.failure->code = QLatin1String(Launcher::anothersJob);
    mixedUp.failure->detail = u"24116"_s;
    LaunchEntry found = entry(u"found"_s, State::Adopted, lost());
    found.resultId = u"24118"_s;
    LaunchEntry chosen = entry(u"chosen"_s, State::Adopted, lost());
    chosen.resultId = u"24119"_s;
    chosen.candidates = {u"24119"_s, u"24117"_s};
    LaunchEntry partlyEchoed = entry(u"partly echoed"_s, State::Accepted, std::nullopt);
    partlyEchoed.resultId = u"24114"_s;
    partlyEchoed.body = R"({"fields":"personalEmail.address,identityMap","filter":{"segments":[{"segmentId":"gold"}]},)"
                        R"("additionalFields":{"eventList":{"fields":"timestamp"}},"mergePolicy":{"id":"crm"},)"
                        R"("destination":{"datasetId":"basket"},"schema":{"name":"_xdm.context.profile"}})";
    return {entry(u"waiting"_s, State::Sending, busy),
            entry(u"looking"_s, State::Unknown, lost()),
            entry(u"ended"_s, State::Unknown, std::nullopt),
            entry(u"none"_s, State::Undecided, lost()),
            several,
            one,
            unread,
            mixedUp,
            entry(u"refused"_s, State::Rejected, refused()),
            coded,
            entry(u"refused-looking"_s, State::Unknown, refused()),
            refusedNone,
            refusedOne,
            refusedUnread,
            entry(u"unsent"_s, State::Rejected, noToken),
            found,
            chosen,
            partlyEchoed};
}

/// A Jobs page that starts on that journal, wired as the program wires it.
struct LaunchWorld : JobsWorld {
    explicit LaunchWorld(QSize window = {1184, 732})
        : JobsWorld(false, window)
    {
        for (const LaunchEntry &entry : leftOver())
            journal.add(entry).waitForFinished();
        const auto show = [this](const LaunchEntry &entry) {
            if (!entry.resultId.isEmpty())
                jobs.known.addStartedHere(entry.resultId);
            if (const std::optional<LaunchRow> row = exportdesk::launchRow(entry, now))
                jobs.launches.put(*row);
            else
                jobs.launches.remove(entry.id);
        };
        for (const auto signal : {&Launcher::entryAdded, &Launcher::entryChanged})
            QObject::connect(&launcher, signal, &jobs.launches, show);
        QObject::connect(&launcher, &Launcher::started, &jobs.launches, [this, show] {
            for (const LaunchEntry &entry : launcher.entries())
                show(entry);
        });
    }

    int launchRow(const QString &key) const
    {
        for (int row = 0; row < sorted.rowCount(); ++row)
            if (factsAt(row).launch && factsAt(row).launchRow.key == key)
                return row;
        return -1;
    }
    void clickLaunch(const QString &key) const
    {
        const int row = launchRow(key);
        if (row < 0)
            qFatal("launch %s has no row", qPrintable(key));
        clickCell(table(), sorted.index(row, ExportJobsModel::Status));
    }
    QString text(const char *name) const { return find<TextLabel>(QString::fromLatin1(name))->text(); }

private:
    JobFacts factsAt(int row) const { return sorted.index(row, 0).data(ExportJobsModel::FactsRole).value<JobFacts>(); }
};

} // namespace

/// The rows of launches that are not settled, after a restart: what they say, what can be done, and that they say no
/// more than is known.
class TestLaunchRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void eachStateSaysWhatIsKnown();
    void candidatesAreShownAndOneIsChosen();
    void theJobComesIntoViewWhereItsLaunchWas_data();
    void theJobComesIntoViewWhereItsLaunchWas();
    void noOtherLaunchComesIntoView();
    void aLaunchSentAgainStaysInView();
    void adoptedJobSaysWhatCannotBeKnown();
    void whatTheRecordLeavesOutIsShownAsItWasSent();
    void refusedLaunchIsOpenedAgainOrRemoved();
    void nothingIsClipped_data() { kit::Look::rows(); }
    void nothingIsClipped();

private:
    Theme m_theme;
};

void TestLaunchRows::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestLaunchRows::eachStateSaysWhatIsKnown()
{
    const kit::SpokenLanguage english(u"en"_s);
    LaunchWorld world;
    world.open();
    const QString asked = u"jobs.launch.resend"_s;

    world.clickLaunch(u"waiting"_s);
    QCOMPARE(world.text("jobs.launch.title"), u"The launch is being sent."_s);
    QCOMPARE(world.text("jobs.launch.text"), u"It definitely did not reach the platform and will be sent again."_s);
    QVERIFY(!world.has(asked));

    world.clickLaunch(u"looking"_s);
    QVERIFY(world.text("jobs.launch.title").contains("Searching for its job"_L1));
    QVERIFY(world.text("jobs.launch.server").endsWith("\nConnection closed"_L1));
    QVERIFY(!world.has(asked)); // not before the platform had its time

    world.clickLaunch(u"ended"_s); // the program was killed: no answer failed, none came
    QVERIFY(world.text("jobs.launch.server").startsWith("Exportdesk was closed before the response arrived"_L1));

    world.clickLaunch(u"none"_s);
    QVERIFY(world.text("jobs.launch.text").contains("but this is not certain"_L1));
    QVERIFY(world.has(asked) && world.has(u"jobs.launch.abandon"_s) && world.has(u"jobs.launch.lookAgain"_s));

    world.clickLaunch(u"one"_s);
    QVERIFY(world.text("jobs.launch.title").contains("one job could belong"_L1));
    QVERIFY(world.has(u"jobs.launch.mine.24120"_s));
    world.clickLaunch(u"several"_s);
    QVERIFY(world.text("jobs.launch.title").contains("3 jobs could belong"_L1));

    world.clickLaunch(u"unread"_s); // not "no job was found": nobody could look
    QCOMPARE(world.text("jobs.launch.title"), u"The response was lost, and the job list cannot be loaded."_s);
    QVERIFY(world.text("jobs.launch.text").startsWith("It is unknown whether a job was created."_L1));
    QVERIFY(world.text("jobs.launch.server").endsWith("\nAccess to this resource is denied."_L1));
    QVERIFY(world.has(asked) && world.has(u"jobs.launch.abandon"_s) && world.has(u"jobs.launch.lookAgain"_s));
    world.clickLaunch(u"mixed-up"_s);
    QCOMPARE(world.text("jobs.launch.server"),
             u"The response referred to job 24116, which belongs to another launch."_s);

    world.clickLaunch(u"unsent"_s);
    QCOMPARE(world.text("jobs.launch.title"), u"The launch was not sent: no job was created."_s);
    QVERIFY(!world.has(asked));
    world.clickLaunch(u"refused-looking"_s);
    QVERIFY(world.text("jobs.launch.title").endsWith("Checking whether a job was created anyway."_L1));
    QVERIFY(world.text("jobs.launch.server").endsWith("\nMerge policy 7d2f was not found."_L1));
    world.clickLaunch(u"refused-none"_s);
    QCOMPARE(world.text("jobs.launch.title"), u"The platform refused this launch, and no matching job was found."_s);
    QVERIFY(
        world.text("jobs.launch.text").startsWith("No matching job was in the list 2 minutes after the launch."_L1));
    QVERIFY(world.text("jobs.launch.text").contains("a refusal does not prove that"_L1));
    QVERIFY(world.has(asked) && world.has(u"jobs.launch.edit"_s) && world.has(u"jobs.launch.abandon"_s));
    world.clickLaunch(u"refused-one"_s);
    QVERIFY(world.text("jobs.launch.title").contains("one job could belong to it"_L1));
    QVERIFY(world.has(u"jobs.launch.mine.24120"_s));
    world.clickLaunch(u"refused-unread"_s);
    QVERIFY(world.text("jobs.launch.title").endsWith("and the job list cannot be loaded."_L1));
    world.clickLaunch(u"refused"_s); // an earlier version believed it
    QCOMPARE(world.text("jobs.launch.title"), u"The platform refused this launch."_s);
    QVERIFY(world.text("jobs.launch.server").endsWith("\nMerge policy 7d2f was not found."_L1));
    QVERIFY(!world.has(asked));
    world.clickLaunch(u"coded"_s); // with what support asks for
    QVERIFY2(
        world.text("jobs.launch.server")
            .endsWith(u"\nMerge policy 7d2f was not found.\nCode: PDP-4041-403 within UPAPI-113751-500 · Request ID: "
                      u"Zt81-launch"_s),
        qPrintable(world.text("jobs.launch.server")));
    QCOMPARE(world.client.count("POST", u"/data/core/ups/export/jobs"_s), 0); // looking at them sends nothing
}

void TestLaunchRows::candidatesAreShownAndOneIsChosen()
{
    const kit::SpokenLanguage english(u"en"_s);
    LaunchWorld world;
    world.open();
    world.clickLaunch(u"several"_s);
    for (const auto *id : {"24122", "24121", "99999"})
        QVERIFY2(world.has(u"jobs.launch.mine."_s + QLatin1String(id)), id);
    world.click(u"jobs.launch.look.24121"_s); // a look at it settles nothing
    QTRY_COMPARE(world.table()->currentIndex().row(), world.rowOf(u"24121"_s));
    QCOMPARE(world.launcher.entry(u"several"_s)->state, State::Undecided);
    world.clickLaunch(u"several"_s);
    world.click(u"jobs.launch.mine.24121"_s);
    QTRY_COMPARE(world.launcher.entry(u"several"_s)->state, State::Adopted);
    QTRY_COMPARE(world.launchRow(u"several"_s), -1);
    QCOMPARE(world.launcher.entryOfJob(u"24121"_s)->id, u"several"_s);
    QVERIFY(launchDoubt(*world.launcher.entryOfJob(u"24121"_s))
                .contains("3 jobs could have matched; you selected job 24121"_L1));
    QCOMPARE(world.client.count("POST", u"/data/core/ups/export/jobs"_s), 0);
}

void TestLaunchRows::theJobComesIntoViewWhereItsLaunchWas_data()
{
    QTest::addColumn<QString>("job");
    QTest::newRow("known before") << u"24121"_s;
    QTest::newRow("known later") << u"99999"_s;
}

void TestLaunchRows::theJobComesIntoViewWhereItsLaunchWas()
{
    QFETCH(const QString, job);
    LaunchWorld world;
    world.open();
    const kit::JobRecord late = world.succeeded(99999, "basket", 1, 40'000, 180);
    world.platform.jobs[late.id] = late; // not in the table yet
    world.clickLaunch(u"several"_s);
    QStringList selected;
    QObject::connect(world.table()->selectionModel(), &QItemSelectionModel::selectionChanged, world.table(), [&] {
        for (const QModelIndex &row : world.table()->selectionModel()->selectedRows())
            selected += row.data(ExportJobsModel::FactsRole).value<JobFacts>().launchRow.key;
    });
    world.click(u"jobs.launch.mine."_s + job);
    QTRY_VERIFY(world.rowOf(job) >= 0);
    QTRY_VERIFY(world.table()->selectionModel()->isRowSelected(world.rowOf(job)));
    QCOMPARE(world.table()->currentIndex().row(), world.rowOf(job));
    selected.removeAll(QString());
    QCOMPARE(selected, QStringList());
    QVERIFY(!world.has(u"jobs.launch.resend"_s));
}

void TestLaunchRows::noOtherLaunchComesIntoView()
{
    LaunchWorld world;
    world.open();
    const auto isLaunchInView = [&world] {
        return world.table()->currentIndex().data(ExportJobsModel::FactsRole).value<JobFacts>().launch
            || world.has(u"jobs.launch.title"_s);
    };
    QVERIFY(!isLaunchInView()); // nobody selected one
    world.clickLaunch(u"none"_s);
    QVERIFY(isLaunchInView());
    world.click(u"jobs.launch.abandon"_s);
    QTRY_COMPARE(world.launchRow(u"none"_s), -1);
    QCoreApplication::processEvents();
    QVERIFY(!isLaunchInView());
    QVERIFY(!world.table()->selectionModel()->hasSelection());
    world.clickLaunch(u"refused"_s);
    world.click(u"jobs.launch.dismiss"_s);
    QTRY_COMPARE(world.launchRow(u"refused"_s), -1);
    QCoreApplication::processEvents();
    QVERIFY(!isLaunchInView());
    // Filtered away: the first of what is shown is a launch, too.
    world.clickLaunch(u"one"_s);
    world.page->search(u"refused"_s);
    QTRY_COMPARE(world.launchRow(u"one"_s), -1);
    QVERIFY(world.launchRow(u"refused-none"_s) >= 0);
    QVERIFY(!world.has(u"jobs.launch.title"_s));
    // Where there are only launches, one is current, but not in view.
    world.clickLaunch(u"refused-none"_s);
    QVERIFY(world.has(u"jobs.launch.title"_s));
    world.click(u"jobs.launch.abandon"_s);
    QTRY_COMPARE(world.launchRow(u"refused-none"_s), -1);
    QCoreApplication::processEvents();
    QVERIFY(world.launchRow(u"refused-looking"_s) >= 0);
    QVERIFY(!world.has(u"jobs.launch.title"_s));
    QCOMPARE(world.client.count("POST", u"/data/core/ups/export/jobs"_s), 0);
}

void TestLaunchRows::aLaunchSentAgainStaysInView()
{
    LaunchWorld world;
    world.open();
    world.clickLaunch(u"none"_s);
    world.click(u"jobs.launch.resend"_s);
    QTRY_COMPARE(world.launchRow(u"none"_s), -1);
    const QString fresh = world.launcher.entry(u"none"_s)->resentAs;
    QVERIFY(!fresh.isEmpty());
    const auto inView
        = [&world] { return world.table()->currentIndex().data(ExportJobsModel::FactsRole).value<JobFacts>(); };
    QTRY_VERIFY(inView().launchRow.key == fresh || inView().id == world.launcher.entry(fresh)->resultId);
}

void TestLaunchRows::adoptedJobSaysWhatCannotBeKnown()
{
    for (const auto &[language, words] : {std::pair(u"en"_s, u"the two cannot be distinguished"_s),
                                          {u"de"_s, u"unterscheiden lässt sich das nicht"_s}}) {
        const kit::SpokenLanguage spoken(language);
        LaunchWorld world;
        world.open();
        const auto found = [&world] {
            const auto grids = world.find(u"jobs.details"_s)->findChildren<KeyValueGrid *>();
            for (const KeyValueGrid *grid : grids)
                if (grid->keys().contains(u"found"_s))
                    return grid->value(u"found"_s);
            return QString();
        };
        world.clickJob(u"24118"_s);
        QTRY_VERIFY2(found().contains(words), qPrintable(found()));
        world.clickJob(u"24119"_s); // the operator chose it: no guess of ours
        QTRY_VERIFY(found().contains("24119"_L1) && !found().contains(words));
        world.clickJob(u"24120"_s);
        QTRY_COMPARE(found(), QString());
    }
}

/// The echo of job 24114 names neither segment nor events: without the journal it would look like an export of all.
void TestLaunchRows::whatTheRecordLeavesOutIsShownAsItWasSent()
{
    const kit::SpokenLanguage english(u"en"_s);
    LaunchWorld world;
    world.open();
    const auto value = [&world](const QString &key) {
        const auto grids = world.find(u"jobs.details"_s)->findChildren<KeyValueGrid *>();
        for (const KeyValueGrid *grid : grids)
            if (grid->keys().contains(key))
                return grid->value(key);
        return QString();
    };
    world.clickJob(u"24114"_s);
    QTRY_VERIFY(value(u"sent"_s).contains("what Exportdesk sent"_L1));
    QCOMPARE(value(u"segments"_s), u"Gold + Platinum"_s);
    QCOMPARE(value(u"events"_s), u"Exported with the profiles"_s);
    QCOMPARE(value(u"fields"_s), u"personalEmail.address, identityMap"_s);
    QCOMPARE(value(u"policy"_s), u"CRM first"_s);
    QSignalSpy again(world.page.get(), &JobsPage::runAgainRequested);
    world.click(u"jobs.details.runAgain"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toByteArray(), world.launcher.entry(u"partly echoed"_s)->body);

    world.clickJob(u"24111"_s); // somebody else's: the record is all there is
    QTRY_COMPARE(value(u"fields"_s), u"person.name"_s);
    QCOMPARE(value(u"segments"_s), u"All profiles"_s);
    QCOMPARE(value(u"sent"_s), QString());
}

void TestLaunchRows::refusedLaunchIsOpenedAgainOrRemoved()
{
    LaunchWorld world;
    world.open();
    QSignalSpy again(world.page.get(), &JobsPage::runAgainRequested);
    world.clickLaunch(u"refused"_s);
    world.click(u"jobs.launch.edit"_s);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toByteArray(), world.launcher.entry(u"refused"_s)->body);
    world.click(u"jobs.launch.dismiss"_s);
    QTRY_COMPARE(world.launchRow(u"refused"_s), -1);
    auto kept = world.journal.load();
    QTRY_VERIFY(kept.isFinished());
    const QList<LaunchEntry> entries = kept.result().value();
    QVERIFY(std::any_of(entries.begin(), entries.end(),
                        [](const LaunchEntry &entry) { return entry.id == "refused"_L1 && entry.dismissed; }));
}

/// Also saves what it looks like into the folder PICTURES.
void TestLaunchRows::nothingIsClipped()
{
    const kit::Look look(m_theme);
    LaunchWorld world(look.size);
    world.open();
    const auto judge = [&world](const QString &what) {
        kit::Look::save(*world.page, u"launch"_s, what);
        QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
        QCOMPARE(kit::unnamed(world.page.get()).join(u"; "_s), QString());
    };
    for (const auto *key : {"waiting", "looking", "ended", "none", "several", "one", "unread", "mixed-up", "refused",
                            "refused-looking", "refused-none", "refused-one", "refused-unread", "unsent"}) {
        world.clickLaunch(QString::fromLatin1(key));
        QCoreApplication::processEvents();
        judge(QString::fromLatin1(key));
    }
    world.clickJob(u"24118"_s);
    QCoreApplication::processEvents();
    judge(u"found"_s);
    world.clickJob(u"24114"_s);
    QCoreApplication::processEvents();
    judge(u"as-sent"_s);
}

EXPORTDESK_TEST(TestLaunchRows)
#include "tst_launchrows.moc"
