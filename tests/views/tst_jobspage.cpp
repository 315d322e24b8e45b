#include "tests/views/clipping.h"
#include "tests/views/jobsworld.h"
#include "tests/views/spokenlanguage.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::JobsWorld;

/// Jobs as the operator uses it: real clicks and keys in the real page.
class TestJobsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void pictures_data();
    void pictures();

private:
    Theme m_theme;
};

namespace
{

/// Those of the job in view; a launch has others.
QTabBar *tabsOf(const JobsWorld &world)
{
    const QList<QTabBar *> all = world.find(u"jobs.details"_s)->findChildren<QTabBar *>();
    for (QTabBar *tabs : all) {
        if (tabs->isVisible())
            return tabs;
    }
    qFatal("no job is in view");
    return nullptr;
}

void addSizes(bool withThemes)
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("german");
    QTest::addColumn<bool>("dark");
    for (const bool german : {false, true}) {
        for (const bool dark : {false, true}) {
            if (dark && !withThemes)
                continue;
            const QString tail = (german ? u"-de"_s : u"-en"_s) + (dark ? u"-dark"_s : QString());
            QTest::newRow(qPrintable(u"1280x800"_s + tail)) << QSize(1184, 732) << german << dark;
            QTest::newRow(qPrintable(u"1000x640"_s + tail)) << QSize(904, 568) << german << dark;
        }
    }
}

} // namespace

void TestJobsPage::initTestCase()
{
    m_theme.setMode(Theme::Mode::Light);
    m_theme.install();
}

void TestJobsPage::init()
{
    QSettings().clear();
}

void TestJobsPage::nothingIsClipped_data()
{
    addSizes(false);
}

void TestJobsPage::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, german);
    const kit::SpokenLanguage language(german ? u"de"_s : u"en"_s);
    JobsWorld world(true, size);
    world.open();
    for (const QString &id : {u"24115"_s, u"24118"_s, u"24114"_s}) {
        world.clickJob(id);
        auto *tabs = tabsOf(world);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QTRY_COMPARE(kit::clipped(world.page.get()).join(u"; "_s), QString());
            QCOMPARE(kit::unnamed(world.page.get()).join(u"; "_s), QString());
        }
    }
    QCOMPARE(world.page->size(), size);
}

void TestJobsPage::pictures_data()
{
    addSizes(true);
}

/// Saves what the page looks like into the folder PICTURES, to be looked at beside the drawings.
void TestJobsPage::pictures()
{
    const QString folder = qEnvironmentVariable("PICTURES");
    if (folder.isEmpty())
        QSKIP("PICTURES names no folder");
    QFETCH(QSize, size);
    QFETCH(bool, german);
    QFETCH(bool, dark);
    m_theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    const kit::SpokenLanguage language(german ? u"de"_s : u"en"_s);
    JobsWorld world(true, size);
    world.open();
    const auto save = [&](const QString &name, QWidget *widget) {
        QTest::qWait(60);
        const QString path = u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name);
        QVERIFY(widget->grab().save(path));
    };
    world.clickJob(u"24115"_s);
    save(u"failed"_s, world.page.get());
    world.clickJob(u"24118"_s);
    auto *tabs = tabsOf(world);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        save(u"running-%1"_s.arg(tab), world.page.get());
    }
    m_theme.setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
