// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/namelink.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

namespace
{

/// The link with this name in the details of the job in view.
NameLink *link(const JobsWorld &world, const QString &name)
{
    for (auto *link : world.page->findChildren<NameLink *>())
        if (link->isVisible() && link->name() == name)
            return link;
    return nullptr;
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

void click(QMenu &menu, const QString &text)
{
    QAction *action = entry(menu, text);
    QVERIFY2(action, qPrintable(text));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    QCoreApplication::processEvents();
}

} // namespace

class NameLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }

    void namesOfAJobLeadToWhatTheyName()
    {
        JobsWorld world;
        world.open();
        QSignalSpy datasets(world.page.get(), &JobsPage::datasetRequested);
        world.clickJob(u"24115"_s);
        QTRY_VERIFY(world.details.job());
        world.tabs()->setCurrentIndex(0);
        const JobFacts facts = *world.jobs.model.facts(u"24115"_s);
        const QString dataset = world.jobs.names.dataset(facts.datasetId);
        QTRY_VERIFY(link(world, dataset));
        QTest::mouseClick(link(world, dataset), Qt::LeftButton);
        QCOMPARE(datasets.takeFirst()[0].toString(), facts.datasetId);
        // By key, too.
        link(world, dataset)->setFocus();
        QTest::keyClick(link(world, dataset), Qt::Key_Return);
        QCOMPARE(datasets.takeFirst()[0].toString(), facts.datasetId);
        QVERIFY(link(world, dataset)->accessibleName().contains(dataset));
        // What has no page of its own leads to its jobs.
        const QString policy = world.jobs.names.mergePolicy(facts.mergePolicyId);
        QVERIFY(link(world, policy));
        QTest::mouseClick(link(world, policy), Qt::LeftButton);
        QTRY_VERIFY(world.sorted.rowCount() > 0);
        for (int row = 0; row < world.sorted.rowCount(); ++row) {
            const JobFacts shown = world.sorted.index(row, 0).data(ExportJobsModel::FactsRole).value<JobFacts>();
            QVERIFY(shown.launch || shown.mergePolicyId == facts.mergePolicyId);
        }
        QVERIFY(world.sorted.rowCount() < world.jobs.model.rowCount());
        QCOMPARE(kit::clipped(world.page.get()), QStringList());
    }

    void aLinkCopiesItsNameAndId()
    {
        KeyValueGrid grid;
        QSignalSpy followed(&grid, &KeyValueGrid::linkFollowed);
        grid.setLinks(u"segments"_s, u"Segments"_s, {{u"Gold & Platinum"_s, u"gold"_s}, {{}, u"optin"_s}});
        grid.resize(400, 60);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        QCOMPARE(grid.value(u"segments"_s), u"Gold & Platinum, optin"_s);
        const QList<NameLink *> links = grid.findChildren<NameLink *>();
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0]->text(), u"Gold && Platinum"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, links[0]->rect().center(), QPoint());
        QCoreApplication::sendEvent(links[0], &event);
        auto *menu = links[0]->findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        click(*menu, u"Copy name"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Gold & Platinum"_s);
        QCoreApplication::sendEvent(links[1], &event);
        menu = links[1]->findChild<QMenu *>();
        QVERIFY(menu && !entry(*menu, u"Copy name"_s)); // nobody knows it
        click(*menu, u"Copy ID"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"optin"_s);
        QTest::mouseClick(links[1], Qt::LeftButton);
        QCOMPARE(followed.takeFirst(), (QVariantList{u"segments"_s, u"optin"_s, u"optin"_s}));
        // The same links stay when they are set again, with the keyboard on one of them.
        links[0]->setFocus();
        grid.setLinks(u"segments"_s, u"Segmente"_s, {{u"Gold"_s, u"gold"_s}, {u"Opt-in"_s, u"optin"_s}});
        QCOMPARE(grid.findChildren<NameLink *>(), links);
        QCOMPARE(grid.focusWidget(), links[0]);
        QCOMPARE(grid.value(u"segments"_s), u"Gold, Opt-in"_s);
        // A long name gives way instead of widening the window.
        grid.setLinks(u"segments"_s, u"Segmente"_s, {{QString(300, u'x'), u"long"_s}});
        QTRY_VERIFY(grid.findChildren<NameLink *>().last()->isVisible());
        QVERIFY(grid.minimumSizeHint().width() < 300);
        grid.setLinks(u"segments"_s, u"Segmente"_s, {});
        QCOMPARE(grid.value(u"segments"_s), u"–"_s);
    }

    void theMenuOfAJobLeadsToItsDataset()
    {
        JobsWorld world;
        world.open();
        world.clickJob(u"24115"_s);
        const JobFacts facts = *world.jobs.model.facts(u"24115"_s);
        QSignalSpy datasets(world.page.get(), &JobsPage::datasetRequested);
        const auto open = [&world]() -> QMenu & {
            Q_EMIT world.table()->menuRequested(world.table()->viewport()->mapToGlobal(QPoint(40, 40)));
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                qFatal("no menu is open");
            return *menu;
        };
        click(open(), u"Show dataset"_s);
        QCOMPARE(datasets.takeFirst()[0].toString(), facts.datasetId);
        click(open(), u"Only jobs of this dataset"_s);
        QTRY_VERIFY(world.sorted.rowCount() < world.jobs.model.rowCount());
        for (int row = 0; row < world.sorted.rowCount(); ++row) {
            const JobFacts shown = world.sorted.index(row, 0).data(ExportJobsModel::FactsRole).value<JobFacts>();
            QCOMPARE(world.jobs.names.dataset(shown.launch ? shown.launchRow.datasetId : shown.datasetId),
                     world.jobs.names.dataset(facts.datasetId));
        }
    }

    void commandsAreAboutTheRowThatTheDetailsShow()
    {
        JobsWorld world;
        world.open();
        world.clickJob(u"24115"_s);
        QTRY_VERIFY(world.details.job());
        // Ctrl and a click takes the selection back; the row stays the current one.
        world.clickJob(u"24115"_s, Qt::ControlModifier);
        QVERIFY(world.table()->selectionModel()->selectedRows().isEmpty());
        QVERIFY(world.find(u"jobs.runAgain"_s)->isEnabled());
        world.table()->setFocus();
        world.press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"24115"_s);
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(NameLinksTest)
#include "tst_namelinks.moc"
