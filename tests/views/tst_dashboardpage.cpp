// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/dashboardworld.h"
#include "tests/views/look.h"
#include "tests/views/spokenevents.h"
#include "views/dashboard/figurecard.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/theme.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::DashboardWorld;
using Kind = LinkTarget::Kind;

namespace
{

const QStringList panelNames{u"running"_s, u"succeeded"_s, u"failed"_s,   u"duration"_s,
                             u"perDay"_s,  u"durations"_s, u"failures"_s, u"lanes"_s};

/// "23 Nov, Failed: 1,204 jobs" has the number 1204.
int numberIn(const QString &words)
{
    static const QRegularExpression last(u"([0-9][0-9.,]*) jobs?(\\(s\\))?$"_s);
    return last.match(words).captured(1).remove(u',').remove(u'.').toInt();
}

} // namespace

class DashboardPageTest : public QObject
{
    Q_OBJECT

    Theme m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void everyNumberAndBarLeadsToAsManyJobs_data()
    {
        QTest::addColumn<QString>("range");
        for (const char *range : {"day", "week", "month", "quarter"})
            QTest::newRow(range) << QString::fromLatin1(range);
    }

    void everyNumberAndBarLeadsToAsManyJobs()
    {
        QFETCH(QString, range);
        DashboardWorld world;
        world.addJobs();
        bool read = false;
        bool lost = false;
        for (int row = world.jobs.model.rowCount() - 1; row >= world.jobs.model.launchCount(); --row) {
            // The newest of each are in every range.
            const JobFacts facts = world.jobs.model.facts(row);
            if (facts.createdMs < world.jobs.known.nowMs() - 3'600'000LL * 20)
                continue;
            if (facts.status == JobStatus::Failed && !std::exchange(read, true))
                world.jobs.marks.set(facts.id, JobMark{true, false, {}});
            if (facts.status == JobStatus::Succeeded && !std::exchange(lost, true))
                world.jobs.marks.set(facts.id, JobMark{false, true, {}});
        }
        QVERIFY(read && lost);
        world.open();
        world.page->findChild<SegmentedBar *>(u"dashboard.range"_s)->choose(range);
        const int parts = range == "day"_L1 ? 24 : range == "week"_L1 ? 7 : range == "month"_L1 ? 30 : 90;
        QTRY_COMPARE(world.figures.statistics().range.parts(), parts);

        // The cards: figure and bars, each the number of rows its link shows.
        for (const QString &name : {u"succeeded"_s, u"failed"_s}) {
            const auto *card = qobject_cast<FigureCard *>(world.panel(name));
            QCOMPARE(card->facts().figure.text.toInt(), world.found(card->facts().figure.target.value));
            int sum = 0;
            for (const FigureCard::Bar &bar : card->facts().bars) {
                QCOMPARE(bar.value, world.found(bar.target.value));
                sum += int(bar.value);
            }
            QCOMPARE(sum, card->facts().figure.text.toInt());
            QVERIFY(card->facts().bars.size() <= 30);
        }
        // What nobody has read, and what succeeded without its data.
        QCOMPARE(world.found(qobject_cast<FigureCard *>(world.panel(u"failed"_s))->facts().first.target.value),
                 world.figures.statistics().toAcknowledge);
        QVERIFY(world.figures.statistics().toAcknowledge < world.figures.statistics().now.counts.failed);
        QCOMPARE(world.found(qobject_cast<FigureCard *>(world.panel(u"succeeded"_s))->facts().second.target.value),
                 world.figures.statistics().now.counts.batchFailed);
        QCOMPARE(world.figures.statistics().now.counts.batchFailed, 1);
        // Every part of every bar of the chart.
        int jobs = 0;
        for (const LinkSpot &spot : world.panel(u"perDay"_s)->links()->spots()) {
            QCOMPARE(numberIn(spot.name), world.found(spot.target.value));
            jobs += numberIn(spot.name);
        }
        QCOMPARE(jobs, world.figures.statistics().now.counts.all());
        QVERIFY(jobs > 20);
        // Every cause.
        int failed = 0;
        for (const FailureGroup &group : world.figures.failures())
            failed += group.count();
        QCOMPARE(failed, world.figures.statistics().now.counts.failed);
        static const QRegularExpression told(u"([0-9]+) failed job"_s);
        for (const LinkSpot &spot : world.panel(u"failures"_s)->links()->spots())
            QCOMPARE(told.match(spot.name).captured(1).toInt(), world.found(spot.target.value));
        // Jobs longer than nine of ten.
        const auto *duration = qobject_cast<FigureCard *>(world.panel(u"duration"_s));
        const int longer = world.found(duration->facts().first.target.value);
        QVERIFY(longer * 10 <= world.figures.statistics().now.counts.succeeded);
    }

    void aClickOnAnythingAsksForItsJobs()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        QSignalSpy searches(world.page.get(), &DashboardPage::searchRequested);
        QSignalSpy jobs(world.page.get(), &DashboardPage::jobRequested);
        QSignalSpy launches(world.page.get(), &DashboardPage::launchRequested);
        world.click(u"succeeded"_s, world.spot(u"succeeded"_s, Kind::Search, u"status:succeeded"_s));
        QCOMPARE(searches.takeFirst()[0].toString(), u"status:succeeded since:2026-02-01"_s);
        world.click(u"perDay"_s, world.spot(u"perDay"_s, Kind::Search, u"status:failed day:"_s));
        QVERIFY(searches.takeFirst()[0].toString().startsWith("status:failed day:2026-0"_L1));
        world.click(u"durations"_s, world.spot(u"durations"_s, Kind::Search, u"Loyalty"_s));
        QCOMPARE(searches.takeFirst()[0].toString(),
                 u"status:succeeded dataset:\"Loyalty export DE\" since:2026-02-01"_s);
        world.click(u"failures"_s, world.spot(u"failures"_s, Kind::Search, u"cause:\"0090000009"_s));
        QCOMPARE(searches.takeFirst()[0].toString(), u"cause:\"0090000009 Could not write output\" since:2026-02-01"_s);
        world.click(u"running"_s, world.spot(u"running"_s, Kind::Job, u"24118"_s));
        QCOMPARE(jobs.takeFirst()[0].toString(), u"24118"_s);
        world.click(u"running"_s, world.spot(u"running"_s, Kind::Launch, u"entry"_s));
        QCOMPARE(launches.takeFirst()[0].toString(), u"entry"_s);
        world.click(u"lanes"_s, world.spot(u"lanes"_s, Kind::Job, u"24118"_s));
        QCOMPARE(jobs.takeFirst()[0].toString(), u"24118"_s);
        world.click(u"running"_s, world.spot(u"running"_s, Kind::Search, u"status:running"_s));
        QCOMPARE(searches.takeFirst()[0].toString(), u"status:running"_s);
        QVERIFY(searches.isEmpty() && jobs.isEmpty() && launches.isEmpty());
    }

    void everythingIsReachedByKeyboardAndNamed()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        QCOMPARE(kit::unnamed(world.page.get()), QStringList());
        QSignalSpy searches(world.page.get(), &DashboardPage::searchRequested);
        const kit::SpokenEvents heard;
        for (const QString &name : panelNames) {
            LinkLayer *links = world.panel(name)->links();
            QVERIFY2(!links->spots().isEmpty(), qPrintable(name));
            // What the panel shows, in one sentence.
            QVERIFY2(world.panel(name)->accessibleDescription().contains(QRegularExpression(u"\\d"_s)),
                     qPrintable(name));
            QVERIFY(links->focusPolicy() & Qt::TabFocus);
            // Nothing is reached by mouse alone.
            links->setFocus(Qt::TabFocusReason);
            QTest::keyClick(links, Qt::Key_Home);
            for (int spot = 0; spot < links->spots().size(); ++spot) {
                QCOMPARE(links->current(), spot);
                // A screen reader follows each link, which can be pressed.
                QAccessibleInterface *layer = QAccessible::queryAccessibleInterface(links);
                QCOMPARE(heard.lastFocus().section(u". "_s, 0, 0), links->spots()[spot].name.section(u". "_s, 0, 0));
                QCOMPARE(layer->childCount(), int(links->spots().size()));
                QCOMPARE(layer->child(spot)->text(QAccessible::Name), links->spots()[spot].name);
                QCOMPARE(layer->child(spot)->role(), QAccessible::Link);
                QCOMPARE(layer->child(spot)->rect().size(), links->spots()[spot].rect.size());
                QVERIFY(layer->focusChild() == layer->child(spot));
                QTest::keyClick(links, Qt::Key_PageDown);
            }
            QTest::keyClick(links, Qt::Key_Home);
            // Arrows go where they point.
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
                const QPoint from = links->spots()[links->current()].rect.center();
                const int before = links->current();
                QTest::keyClick(links, key);
                const QPoint step = links->spots()[links->current()].rect.center() - from;
                const int ahead = key == Qt::Key_Right ? step.x()
                    : key == Qt::Key_Left              ? -step.x()
                    : key == Qt::Key_Down              ? step.y()
                                                       : -step.y();
                QVERIFY(ahead > 0 || links->current() == before);
            }
            QVERIFY(!links->accessibleName().isEmpty());
        }
        LinkLayer *card = world.panel(u"failed"_s)->links();
        card->setFocus(Qt::TabFocusReason);
        QTest::keyClick(card, Qt::Key_Home);
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(searches.size(), 1);
        QVERIFY(card->spots()[card->current()].name.startsWith(u"Failed: "_s));
        QAccessibleInterface *first = QAccessible::queryAccessibleInterface(card)->child(0);
        first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(searches.size(), 2);
    }

    void onlyWhatDiffersIsRepainted()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        QVERIFY(kit::becomesIdle()); // the first frames have passed
        const auto paints = [&world] {
            QHash<QString, int> all;
            for (const QString &name : panelNames)
                all.insert(name, world.panel(name)->paints());
            return all;
        };
        // Counted anew, nothing differs: nothing is painted.
        QHash<QString, int> before = paints();
        world.recount();
        QVERIFY(kit::becomesIdle());
        QCOMPARE(paints(), before);
        // Something that no panel shows.
        ExportJob old;
        old.id = u"7"_s;
        old.status = JobStatus::Succeeded;
        old.createdMs = 1'000'000'000'000;
        world.jobs.merger.merge({old});
        world.recount();
        QVERIFY(kit::becomesIdle());
        QCOMPARE(paints(), before);
        // A job fails for a new cause: the card, the day, the causes; running and durations stay.
        ExportJob failed = old;
        failed.id = u"8"_s;
        failed.status = JobStatus::Failed;
        failed.createdMs = world.clock.nowMs() - 9 * 86'400'000LL;
        failed.errors = {{u"99"_s, u"new"_s, {}}};
        world.jobs.merger.merge({failed});
        world.recount();
        QTRY_VERIFY(world.panel(u"failures"_s)->paints() > before[u"failures"_s]);
        QVERIFY(world.panel(u"failed"_s)->paints() > before[u"failed"_s]);
        QVERIFY(world.panel(u"perDay"_s)->paints() > before[u"perDay"_s]);
        QCOMPARE(world.panel(u"running"_s)->paints(), before[u"running"_s]);
        QCOMPARE(world.panel(u"lanes"_s)->paints(), before[u"lanes"_s]);
        QCOMPARE(world.panel(u"duration"_s)->paints(), before[u"duration"_s]);
    }

    void lateJobsComeFirst()
    {
        DashboardWorld world;
        world.addJobs();
        world.open();
        const QList<LinkSpot> spots = world.panel(u"running"_s)->links()->spots();
        QCOMPARE(spots.size(), 7); // the link of the title, five jobs, one launch
        QCOMPARE(spots[1].target.value, u"24118"_s);
        QVERIFY2(spots[1].name.contains("usually"_L1), qPrintable(spots[1].name));
        QCOMPARE(spots[2].target.kind, Kind::Launch);
    }

    void listsWithoutContentFoldAndFailuresComeFirst_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1184, 732);
        QTest::newRow("narrow") << QSize(904, 572);
    }

    void listsWithoutContentFoldAndFailuresComeFirst()
    {
        QFETCH(QSize, size);
        DashboardWorld world(size);
        world.addJobs();
        world.open();
        const auto place = [&world](const QString &name) { return world.panel(name)->geometry(); };
        QCOMPARE(place(u"failures"_s).top(), 0);
        QVERIFY(place(u"running"_s).top() > place(u"failures"_s).bottom());
        QVERIFY(place(u"running"_s).height() > 3 * world.panel(u"running"_s)->foldedHeight());
        QVERIFY(place(u"perDay"_s).top() > place(u"running"_s).bottom());
        const int lanes = place(u"lanes"_s).width();
        // Everything has ended: one line at the end, and its room is that of the others.
        for (int row = 0; row < world.jobs.model.rowCount(); ++row) {
            const JobFacts facts = world.jobs.model.facts(row);
            if (facts.launch || isTerminal(facts.status))
                continue;
            ExportJob ended;
            ended.id = facts.id;
            ended.status = JobStatus::Succeeded;
            ended.createdMs = facts.createdMs;
            ended.updatedMs = world.clock.nowMs();
            ended.datasetId = facts.datasetId;
            world.jobs.merger.merge({ended});
        }
        world.jobs.launches.replaceAll({});
        world.recount();
        QTRY_COMPARE(place(u"running"_s).height(), world.panel(u"running"_s)->foldedHeight());
        for (const QString &name : panelNames) {
            if (name != "running"_L1)
                QVERIFY2(place(name).bottom() < place(u"running"_s).top(), qPrintable(name));
        }
        QVERIFY(place(u"lanes"_s).width() >= lanes);
        if (size.width() > 1000)
            QVERIFY(place(u"lanes"_s).width() > lanes * 3 / 2);
        // Nothing failed, either: what remains starts on top.
        for (int row = 0; row < world.jobs.model.rowCount(); ++row) {
            const JobFacts facts = world.jobs.model.facts(row);
            if (facts.status != JobStatus::Failed)
                continue;
            ExportJob better;
            better.id = facts.id;
            better.status = JobStatus::Succeeded;
            better.createdMs = facts.createdMs;
            better.updatedMs = facts.updatedMs + 1;
            better.datasetId = facts.datasetId;
            world.jobs.merger.merge({better});
        }
        world.recount();
        QTRY_COMPARE(place(u"failures"_s).height(), world.panel(u"failures"_s)->foldedHeight());
        QCOMPARE(place(u"succeeded"_s).top(), 0);
        world.panel(u"failures"_s)->grab();
        QCOMPARE(world.panel(u"failures"_s)->cut(), QStringList());
    }

    void aNewSandboxSaysWhatToDo()
    {
        DashboardWorld world;
        world.open();
        const auto *empty = world.page->findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        QSignalSpy wanted(world.page.get(), &DashboardPage::newExportRequested);
        // Until the list was read once, nobody knows whether there are jobs.
        QVERIFY(!empty->button()->isVisible());
        ExportJob old;
        old.id = u"1"_s;
        old.status = JobStatus::Succeeded;
        old.createdMs = 1;
        world.jobs.merger.merge({old});
        world.recount();
        QVERIFY(!empty->isVisible());
        // Nothing in this range: each panel says so.
        QVERIFY(world.panel(u"failures"_s)->links()->spots().isEmpty());
        QCOMPARE(qobject_cast<FigureCard *>(world.panel(u"succeeded"_s))->facts().figure.text, u"0"_s);
        QCOMPARE(qobject_cast<FigureCard *>(world.panel(u"duration"_s))->facts().figure.text, u"–"_s);
    }

    void nothingIsCut_data() { kit::Look::rows(); }

    /// Also saves what it looks like into the folder PICTURES.
    void nothingIsCut()
    {
        const kit::Look look(m_theme);
        DashboardWorld world(look.size);
        world.page->setLocale(QLocale());
        world.addJobs();
        world.open();
        for (const QString &range : {u"day"_s, u"quarter"_s, u"month"_s}) {
            const int counts = world.figures.counts();
            world.page->findChild<SegmentedBar *>(u"dashboard.range"_s)->choose(range);
            QTRY_VERIFY(world.figures.counts() > counts);
            world.page->grab(); // what is cut is known once it was painted
            QCOMPARE(kit::clipped(world.page.get()), QStringList());
            for (const QString &name : panelNames) {
                world.panel(name)->grab();
                QVERIFY2(world.panel(name)->cut().isEmpty(),
                         qPrintable(name + u": "_s + world.panel(name)->cut().join(u" | "_s)));
            }
            kit::Look::save(*world.page, u"dashboard"_s, range);
        }
    }
};

EXPORTDESK_TEST(DashboardPageTest)
#include "tst_dashboardpage.moc"
