// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/exports/selectionedits.h"
#include "models/workspace/session.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/testprogram.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// From one sandbox to the other in the head line: each has its jobs and its draft, at once and without the platform.
class TestSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOtherSandboxIsThereAtOnceFromHistory();
    void viewsBelongToTheConnectionAndDraftsToTheSandbox();

private:
    static void switchTo(ProgramUnderFaults &under, const QString &sandbox);

    const QStringList m_small{u"--profiles"_s, u"30"_s, u"--jobs"_s, u"12"_s};
};

void TestSwitching::switchTo(ProgramUnderFaults &under, const QString &sandbox)
{
    QTRY_VERIFY_WITH_TIMEOUT(Hand::find(u"head.sandbox"_s)->focusPolicy() != Qt::NoFocus, 30'000); // they are known
    Hand::click(Hand::find(u"head.sandbox"_s));
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto chosen = [menu, &sandbox] { return menu->activeAction() && menu->activeAction()->data() == sandbox; };
    for (int i = 0; i < menu->actions().size() && !chosen(); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY(chosen());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(under.workspace().sandbox().name, sandbox);
}

void TestSwitching::theOtherSandboxIsThereAtOnceFromHistory()
{
    ProgramUnderFaults under(m_small);
    under.waitUntilLoaded();
    const QStringList inProd = under.jobsOnPlatform();
    QCOMPARE(under.workspace().jobs().jobCount(), inProd.size());
    switchTo(under, u"dev"_s);
    under.waitUntilLoaded();
    const QStringList inDev = under.jobsOnPlatform();
    QCOMPARE(under.workspace().jobs().jobCount(), inDev.size());
    QVERIFY(inDev != inProd);

    // From now on the platform lists nothing any more.
    under.setFaults(R"({"rules":[{"route":"GET /data/core/ups/export/jobs","fault":{"delayBeforeMs":600000}}]})");
    const auto shown = [&under] {
        const auto *table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
        return table ? table->model()->rowCount() : -1;
    };
    for (const auto &[sandbox, jobs] : {std::pair(u"prod"_s, inProd), std::pair(u"dev"_s, inDev)}) {
        switchTo(under, sandbox);
        QTRY_COMPARE(shown(), jobs.size());
        for (const QString &id : jobs)
            QVERIFY(under.workspace().jobs().facts(id));
        QCOMPARE(under.workspace().monitor().state().lastRefreshedMs, -1); // and it says that it has not heard yet
        QCOMPARE(under.program().window().pages().currentId(), PageId::Jobs);
    }
    under.setFaults("{}");
}

void TestSwitching::viewsBelongToTheConnectionAndDraftsToTheSandbox()
{
    ProgramUnderFaults under(m_small);
    under.waitUntilLoaded();
    const QString dataset = u"5b020a27e7040801dedba61b"_s;
    SelectionEdits(under.workspace().composer()).setDatasetId(dataset);
    under.workspace().savedViews().save({u"Late ones"_s, u"running"_s, false, {}, {}, {}, false});
    switchTo(under, u"dev"_s);
    under.waitUntilLoaded();
    QCOMPARE(under.workspace().composer().request().datasetId, QString());
    QVERIFY(under.workspace().savedViews().find(u"Late ones"_s)); // the same connection
    under.restart();
    under.waitUntilLoaded();
    QCOMPARE(under.workspace().sandbox().name, u"dev"_s); // remembered with the connection
    switchTo(under, u"prod"_s);
    under.waitUntilLoaded();
    QTRY_COMPARE(under.workspace().composer().request().datasetId, dataset);
    QVERIFY(under.workspace().savedViews().find(u"Late ones"_s));
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestSwitching)
#include "tst_switching.moc"
