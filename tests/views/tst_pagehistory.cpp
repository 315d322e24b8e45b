// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/jobsworld.h"
#include "views/shared/chipbar.h"
#include "views/shared/searchfield.h"
#include "views/window/navigationbar.h"
#include "views/window/pagehistory.h"
#include "views/window/pagestack.h"

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// A page whose place is a word.
class WordPage final : public Page
{
public:
    QString title() const override { return u"Words"_s; }
    PagePlace place() const override { return {{}, m_word, {}}; }
    void showPlace(const PagePlace &place) override { setWord(place.query, true); }
    void setWord(const QString &word, bool isStep)
    {
        m_word = word;
        Q_EMIT placeChanged(isStep);
    }
    QString word() const { return m_word; }

protected:
    void retranslate() override { }

private:
    QString m_word;
};

struct Desk {
    QWidget window;
    NavigationBar bar;
    PageStack pages{bar};
    PageHistory history{pages};

    Desk()
    {
        auto *row = new QHBoxLayout(&window);
        row->addWidget(&bar);
        row->addWidget(&pages);
        for (const PageId id : {PageId::Jobs, PageId::Datasets, PageId::Activity})
            pages.add({id, Icon::Jobs, [] { return u"Words"_s; }, [] { return new WordPage; }, {}});
        window.show();
    }
    WordPage &page(PageId id) { return *static_cast<WordPage *>(pages.page(id)); }
};

} // namespace

/// Back and forward.
class TestPageHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreGoneThroughAsInABrowser();
    void placesWithinAPageAreStepsAndKeepWhatWasLast();
    void anotherSandboxBeginsAnew();
    void theButtonsOfTheMouseWork();
    void aTablePageComesBackToItsSearchAndRow();
};

void TestPageHistory::pagesAreGoneThroughAsInABrowser()
{
    Desk desk;
    const QSignalSpy changed(&desk.history, &PageHistory::changed);
    QVERIFY(!desk.history.canGoBack() && !desk.history.canGoForward());
    for (const PageId id : {PageId::Jobs, PageId::Datasets, PageId::Datasets, PageId::Activity})
        desk.pages.showPage(id);
    QCOMPARE(changed.size(), 3);
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Jobs);
    QVERIFY(!desk.history.canGoBack());
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Jobs);
    desk.history.goForward();
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
    desk.pages.showPage(PageId::Jobs);
    QVERIFY(!desk.history.canGoForward()); // another way was taken
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
}

void TestPageHistory::placesWithinAPageAreStepsAndKeepWhatWasLast()
{
    Desk desk;
    desk.pages.showPage(PageId::Jobs);
    WordPage &jobs = desk.page(PageId::Jobs);
    jobs.setWord(u"row 1"_s, false);
    jobs.setWord(u"s"_s, true);
    jobs.setWord(u"status"_s, true); // typed on
    desk.pages.showPage(PageId::Datasets);
    desk.history.goBack();
    QCOMPARE(jobs.word(), u"status"_s);
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Jobs);
    QCOMPARE(jobs.word(), u"row 1"_s);
    QVERIFY(!desk.history.canGoBack());
    desk.history.goForward();
    QCOMPARE(jobs.word(), u"status"_s);
}

void TestPageHistory::anotherSandboxBeginsAnew()
{
    Desk desk;
    desk.pages.showPage(PageId::Jobs);
    desk.pages.showPage(PageId::Datasets);
    desk.pages.renew();
    QVERIFY(!desk.history.canGoBack() && !desk.history.canGoForward());
    desk.pages.showPage(PageId::Jobs);
    desk.history.goBack();
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
}

void TestPageHistory::theButtonsOfTheMouseWork()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
    desk.pages.showPage(PageId::Jobs);
    desk.pages.showPage(PageId::Datasets);
    QTest::mouseClick(&desk.page(PageId::Datasets), Qt::BackButton);
    QCOMPARE(desk.pages.currentId(), PageId::Jobs);
    QTest::mouseClick(&desk.page(PageId::Jobs), Qt::ForwardButton);
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
    QWidget other;
    QTest::mouseClick(&other, Qt::BackButton);
    QCOMPARE(desk.pages.currentId(), PageId::Datasets);
}

void TestPageHistory::aTablePageComesBackToItsSearchAndRow()
{
    kit::JobsWorld world;
    world.open();
    const QSignalSpy moved(world.page.get(), &Page::placeChanged);
    world.clickJob(u"24114"_s);
    QVERIFY(!moved.isEmpty() && !moved.last()[0].toBool());
    const PagePlace before = world.page->place();
    world.page->search(u"status:failed"_s);
    QTRY_VERIFY(moved.last()[0].toBool());
    QVERIFY(!(world.page->place() == before));
    QTRY_COMPARE(world.rowOf(u"24114"_s), -1);
    world.page->showPlace(before);
    QVERIFY(world.page->place() == before);
    QCOMPARE(world.table()->currentIndex().row(), world.rowOf(u"24114"_s));
    QCOMPARE(world.find<SearchField>(u"jobs.search"_s)->query(), QString());
    world.page->showJob(u"24108"_s);
    QVERIFY(moved.last()[0].toBool()); // led there
}

EXPORTDESK_TEST(TestPageHistory)
#include "tst_pagehistory.moc"
