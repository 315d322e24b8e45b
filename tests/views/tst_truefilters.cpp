// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/jobsworld.h"
#include "tests/views/look.h"
#include "views/shared/chipbar.h"
#include "views/shared/emptystate.h"
#include "views/shared/messagebar.h"
#include "views/shared/searchfield.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

/// Dialogs that have a name typed, and filters that are changed, with the keys of a person in a hurry.
class TestTrueFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void enterCancelsOnceTheNameIsTyped();
    void enterDoesNothingBefore();
    void whatEndsWithoutActingSaysSo();
    void aViewIsSavedWithEnter();
    void aSearchWithoutItsValueIsRefused();
    void everyWrongPartOfASearchIsExplained();
    void aKeyThatIsTypedEmptiesNothing();
    void aSearchThatIsLeftIsASearch();
    void aNewFilterBeginsAtTheTop();
    void withoutFilterTheCurrentJobStaysInView();

private:
    Theme m_theme;
};

namespace
{

void cancelTwo(JobsWorld &world)
{
    world.clickJob(u"24121"_s);
    world.clickJob(u"24120"_s, Qt::ControlModifier);
    world.press(Qt::Key_Delete);
    QVERIFY(world.has(u"jobs.cancelDialog"_s));
}

QString currentJob(const JobsWorld &world)
{
    return world.jobs.model.idAt(world.sorted.sourceRow(world.table()->currentIndex().row()));
}

QString emptySentence(const JobsWorld &world)
{
    return world.table()->findChild<EmptyState *>()->sentence();
}

} // namespace

void TestTrueFilters::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestTrueFilters::enterCancelsOnceTheNameIsTyped()
{
    JobsWorld world(true);
    world.open();
    cancelTwo(world);
    // Typed at once, without a click: the keyboard is in the field.
    QTRY_COMPARE(QApplication::focusWidget(), world.find(u"jobs.cancelDialog.name"_s));
    world.type(u"prod"_s);
    world.press(Qt::Key_Return);
    QTRY_VERIFY(!world.has(u"jobs.cancelDialog"_s));
    QTRY_COMPARE(world.platform.deletes.size(), size_t(2));
    QVERIFY(!world.has(u"jobs.nothingCancelled"_s));
}

void TestTrueFilters::enterDoesNothingBefore()
{
    JobsWorld world(true);
    world.open();
    cancelTwo(world);
    world.press(Qt::Key_Return);
    QVERIFY(world.has(u"jobs.cancelDialog"_s));
    world.type(u"dev"_s);
    world.press(Qt::Key_Return);
    QVERIFY(world.has(u"jobs.cancelDialog"_s));
    QCOMPARE(world.find<QLineEdit>(u"jobs.cancelDialog.name"_s)->text(), u"dev"_s);
    QVERIFY(world.platform.deletes.empty());
    world.press(Qt::Key_Escape);
}

void TestTrueFilters::whatEndsWithoutActingSaysSo()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world(true);
    world.open();
    cancelTwo(world);
    world.click(u"jobs.cancelDialog.close"_s);
    QTRY_VERIFY(world.has(u"jobs.nothingCancelled"_s));
    QCOMPARE(world.find<MessageBar>(u"jobs.nothingCancelled"_s)->sentence(), u"Nothing was cancelled."_s);
    QVERIFY(world.platform.deletes.empty());
    world.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(world.page.get()));
    cancelTwo(world); // the next attempt takes it away
    QVERIFY(!world.has(u"jobs.nothingCancelled"_s));
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.has(u"jobs.nothingCancelled"_s));
}

void TestTrueFilters::aViewIsSavedWithEnter()
{
    JobsWorld world;
    world.open();
    world.page->search(u"status:failed"_s);
    // A button's menu runs an event loop of its own until something is chosen.
    QTimer::singleShot(100, world.page.get(), [&world] { world.chooseFromMenu(u"jobs.views.save"_s); });
    world.click(u"jobs.views"_s);
    QTRY_VERIFY(world.has(u"jobs.saveView"_s));
    world.press(Qt::Key_Return); // no name yet: nothing happens, and the dialog stays
    QVERIFY(world.has(u"jobs.saveView"_s));
    world.type(u"Mine"_s);
    world.press(Qt::Key_Return);
    QTRY_VERIFY(world.views.find(u"Mine"_s));
}

void TestTrueFilters::aSearchWithoutItsValueIsRefused()
{
    const kit::SpokenLanguage english(u"en"_s);
    JobsWorld world;
    world.open();
    const auto *field = world.find<SearchField>(u"jobs.search"_s);
    world.page->focusSearch();
    world.type(u"mine:"_s);
    world.press(Qt::Key_Return);
    QCOMPARE(field->terms(), (QList<SearchTerm>{{u"mine"_s, {}}})); // a chip, not text that is passed over
    QTRY_COMPARE(world.sorted.rowCount(), 0);
    QCOMPARE(emptySentence(world), u"A value is missing after “mine:”."_s);
    QCOMPARE(field->toolTip(), u"A value is missing after “mine:”."_s);
    world.press(Qt::Key_Escape);
    QTRY_VERIFY(world.sorted.rowCount() > 0);
    QCOMPARE(field->toolTip(), QString());
    // Without Enter it is not passed over either.
    world.type(u"mine:sta"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 0);
    QCOMPARE(emptySentence(world), u"“sta” is neither yes nor no."_s);
    world.press(Qt::Key_Escape);
    world.type(u"since:yesterday "_s);
    QTRY_VERIFY(world.sorted.rowCount() > 0);
    QCOMPARE(field->toolTip(), QString());
}

void TestTrueFilters::everyWrongPartOfASearchIsExplained()
{
    JobsWorld world;
    world.open();
    world.click(u"jobs.search"_s);
    world.type(u"status:fialed duration:long "_s);
    auto *search = world.find<SearchField>(u"jobs.search"_s);
    for (const QString &wrong : {u"fialed"_s, u"long"_s}) {
        QVERIFY2(emptySentence(world).contains(wrong), qPrintable(emptySentence(world)));
        QVERIFY(search->toolTip().contains(wrong));
    }
    // Under the pointer each says its own reason.
    QStringList own;
    for (int x = 30; x < search->textMargins().left(); x += 10) {
        QTest::mouseMove(search, QPoint(x, search->height() / 2));
        if (!search->toolTip().contains(u'\n') && !own.contains(search->toolTip()))
            own += search->toolTip();
    }
    QCOMPARE(own.size(), 2);
    QVERIFY(own[0].contains(u"fialed"_s) && own[1].contains(u"long"_s));
}

/// Words that find something are searched for at once; a key that is begun waits until it is one, or until Enter.
void TestTrueFilters::aKeyThatIsTypedEmptiesNothing()
{
    JobsWorld world;
    world.open();
    const int all = world.sorted.rowCount();
    world.click(u"jobs.search"_s);
    QSignalSpy changed(world.find<SearchField>(u"jobs.search"_s), &SearchField::queryChanged);
    world.type(u"stat"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(world.sorted.rowCount(), all);
    world.press(Qt::Key_Return);
    QCOMPARE(world.sorted.rowCount(), 0);
    QVERIFY(emptySentence(world).contains(u"stat"_s));
    for (int i = 0; i < 4; ++i)
        world.press(Qt::Key_Backspace);
    world.type(u"gold sta"_s); // what is before it filters
    QTRY_COMPARE(world.filter.search(), u"gold"_s);
    QVERIFY(world.sorted.rowCount() > 0 && world.sorted.rowCount() < all);
    world.type(u"xy"_s); // no key any more
    QTRY_COMPARE(world.filter.search(), u"gold staxy"_s);
    QCOMPARE(world.sorted.rowCount(), 0);
}

void TestTrueFilters::aSearchThatIsLeftIsASearch()
{
    JobsWorld world;
    world.open();
    const auto *field = world.find<SearchField>(u"jobs.search"_s);
    world.page->focusSearch();
    world.type(u"status:failed"_s);
    QTRY_COMPARE(world.sorted.rowCount(), 4); // while it is typed
    QVERIFY(field->terms().isEmpty());
    world.table()->setFocus();
    QCOMPARE(field->terms().size(), 1);
    QCOMPARE(world.sorted.rowCount(), 4);
}

void TestTrueFilters::aNewFilterBeginsAtTheTop()
{
    JobsWorld world(false, {904, 480});
    world.open();
    QScrollBar *bar = world.table()->verticalScrollBar();
    world.clickJob(u"24000"_s); // far down
    bar->setValue(bar->maximum());
    world.page->search(u"status:succeeded"_s);
    QTRY_VERIFY(world.filter.query().statuses.contains(u"succeeded"_s));
    QCOMPARE(bar->value(), 0);
    QCOMPARE(currentJob(world), u"24000"_s); // still shown: its details stay
    bar->setValue(bar->maximum());
    world.find<ChipBar>(u"jobs.chips"_s)->choose(u"running"_s);
    QCOMPARE(bar->value(), 0);
    world.page->search(u"dataset:export"_s);
    QCOMPARE(bar->value(), 0);
    world.page->search(u"status:failed"_s);
    QCOMPARE(world.table()->currentIndex().row(), 0); // it is not shown any more
}

void TestTrueFilters::withoutFilterTheCurrentJobStaysInView()
{
    JobsWorld world(false, {904, 480});
    world.open();
    world.page->search(u"dataset:full"_s);
    world.clickJob(u"24003"_s);
    world.page->search({});
    QCOMPARE(currentJob(world), u"24003"_s);
    const QRect row = world.table()->visualRect(world.table()->currentIndex());
    QVERIFY(world.table()->viewport()->rect().contains(row.center()));
}

EXPORTDESK_TEST(TestTrueFilters)
#include "tst_truefilters.moc"
