// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/idle.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/spokenlanguage.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// Parts that a screen reader can move to and would have nothing to say about.
void speechless(QAccessibleInterface *part, const QString &way, QStringList &found)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    const QString name = part->text(QAccessible::Name).trimmed();
    const bool isCell = part->role() == QAccessible::Cell; // says its text or, without one, nothing is there to say
    if (part->state().focusable && name.isEmpty() && !isCell && part->object())
        found << way + u" > "_s + describe(qobject_cast<QWidget *>(part->object()));
    const QString here = way + u'/' + name.left(20);
    for (int i = 0; i < std::min(part->childCount(), 60); ++i)
        speechless(part->child(i), here, found);
}

} // namespace

/// Every room of the real window by keyboard and by screen reader, in both languages.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRoomCanBeReadAndLeft_data();
    void everyRoomCanBeReadAndLeft();
    void tablesHaveACurrentIndex();
    void theWalkFindsAPartWithoutAName();

private:
    QList<PageId> pages() const;
    void visit(PageId page);
    QStringList tabTraps();

    std::unique_ptr<ProgramUnderFaults> m_under;
};

void AccessibilityTest::initTestCase()
{
    m_under = std::make_unique<ProgramUnderFaults>(QStringList{u"--profiles"_s, u"50"_s, u"--jobs"_s, u"40"_s});
    m_under->waitUntilLoaded();
    QVERIFY(QTest::qWaitForWindowActive(&m_under->program().window()));
}

/// As the navigation bar offers them.
QList<PageId> AccessibilityTest::pages() const
{
    QList<PageId> ids;
    for (const PageStack::Way &way : m_under->program().window().pages().ways())
        ids << way.id;
    return ids;
}

void AccessibilityTest::visit(PageId page)
{
    MainWindow &window = m_under->program().window();
    window.pages().showPage(page);
    QCOMPARE(window.pages().currentId(), page);
    QVERIFY(kit::becomesIdle());
}

/// Goes round by Tab and says where that does not work: the focus must move each time and come back to where it began.
QStringList AccessibilityTest::tabTraps()
{
    constexpr int most = 400;
    MainWindow &window = m_under->program().window();
    QStringList found;
    QSet<const QWidget *> visited;
    const QWidget *first = window.focusWidget();
    const QWidget *last = first;
    for (int presses = 0; presses < most; ++presses) {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : static_cast<QWidget *>(&window), Qt::Key_Tab);
        const QWidget *now = window.focusWidget();
        if (now == last) {
            found << u"Tab stays in "_s + describe(now);
            return found;
        }
        if (now == first && presses > 0)
            break;
        if (visited.contains(now)) {
            found << u"Tab goes in a circle that leaves out "_s + describe(first) + u", at "_s + describe(now);
            return found;
        }
        visited.insert(now);
        last = now;
    }
    visited.insert(first);
    if (visited.size() < 5) // navigation, head line and status bar alone are more
        found << u"Tab visits only %1 parts"_s.arg(visited.size());
    for (const QWidget *part : window.pages().currentPage()->findChildren<QWidget *>()) {
        const bool wantsTab = (part->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !part->focusProxy();
        if (part->isVisible() && part->isEnabled() && wantsTab && !visited.contains(part)
            && !part->objectName().startsWith("qt_"_L1))
            found << u"Tab never reaches "_s + describe(part);
    }
    return found;
}

void AccessibilityTest::everyRoomCanBeReadAndLeft_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const PageId page : pages())
            QTest::newRow(qPrintable(pageName(page) + u' ' + language)) << page << language;
    }
}

void AccessibilityTest::everyRoomCanBeReadAndLeft()
{
    QFETCH(PageId, page);
    QFETCH(QString, language);
    const kit::SpokenLanguage spoken(language);
    visit(page);
    MainWindow &window = m_under->program().window();
    QCOMPARE(kit::unnamed(&window).join(u"\n"_s), QString());
    QStringList silent;
    speechless(QAccessible::queryAccessibleInterface(&window), {}, silent);
    QCOMPARE(silent.join(u'\n'), QString());
    QCOMPARE(tabTraps().join(u'\n'), QString());
    for (auto *tabs : window.pages().currentPage()->findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(kit::becomesIdle());
            QCOMPARE(kit::unnamed(&window).join(u"\n"_s), QString());
            QCOMPARE(tabTraps().join(u'\n'), QString());
        }
    }
}

void AccessibilityTest::tablesHaveACurrentIndex()
{
    int filled = 0;
    for (const PageId page : pages()) {
        visit(page);
        const auto tables = m_under->program().window().pages().currentPage()->findChildren<TableView *>();
        for (const TableView *table : tables) {
            if (!table->isVisible() || table->model()->rowCount() == 0)
                continue;
            QVERIFY2(table->currentIndex().isValid(), qPrintable(describe(table)));
            ++filled;
        }
    }
    QVERIFY(filled >= 3);
}

void AccessibilityTest::theWalkFindsAPartWithoutAName()
{
    QVERIFY(pages().contains(PageId::Jobs) && pages().contains(PageId::Activity));
    QWidget window;
    auto *field = new QLineEdit(&window);
    window.show();
    QStringList silent;
    speechless(QAccessible::queryAccessibleInterface(&window), {}, silent);
    QCOMPARE(silent.size(), 1);
    QCOMPARE(kit::unnamed(&window).size(), 1);
    field->setAccessibleName(u"Name"_s);
    QCOMPARE(kit::unnamed(&window).size(), 0);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::AccessibilityTest)
#include "tst_accessibility.moc"
