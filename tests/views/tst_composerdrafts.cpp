// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/contentedits.h"
#include "models/exports/drafts.h"
#include "models/exports/keptdrafts.h"
#include "models/exports/requesttext.h"
#include "models/exports/selectionedits.h"
#include "tests/kit/testprogram.h"
#include "tests/views/clipping.h"
#include "tests/views/composerworld.h"
#include "tests/views/look.h"
#include "views/exports/checkrow.h"
#include "views/exports/fieldspane.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace exportdesk;
using kit::ComposerWorld;

namespace
{

const QString target = u"5b020a27e7040801dedba61b"_s;
const QString other = u"5b020a27e7040801dedba61c"_s;

/// The page with its drafts, as the program gives them.
struct Desk {
    explicit Desk(QSize window = {1184, 732})
        : world(false, window)
    {
        world.page->setDrafts(current, kept);
        QSignalSpy restored(&current, &Drafts::restored);
        QSignalSpy read(&kept, &KeptDrafts::changed);
        current.open(u"c"_s, u"dev"_s);
        kept.open(u"c"_s, u"dev"_s);
        world.open();
        QTRY_VERIFY(!restored.isEmpty() && !read.isEmpty());
    }

    /// An entry of the menu of drafts, clicked; the menu has an event loop of its own.
    void choose(const QString &text) const
    {
        QTimer::singleShot(100, world.page.get(), [text] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                qFatal("no menu is open for %s", qPrintable(text));
            for (QAction *action : menu->actions()) {
                if (action->text().contains(text)) {
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                    return;
                }
            }
            qFatal("the menu has no %s", qPrintable(text));
        });
        world.click(u"composer.drafts"_s);
        QCoreApplication::processEvents();
    }
    QStringList names() const
    {
        QStringList names;
        for (const KeptDraft &draft : kept.all())
            names.append(draft.name);
        return names;
    }
    /// What another session would find.
    QStringList stored()
    {
        KeptDrafts again(world.store, world.clock);
        QSignalSpy read(&again, &KeptDrafts::changed);
        again.open(u"c"_s, u"dev"_s);
        if (!read.wait())
            qFatal("the drafts were not read");
        QStringList names;
        for (const KeptDraft &draft : again.all())
            names.append(draft.name);
        return names;
    }

    ComposerWorld world;
    Drafts current{world.store, world.composer, world.clock};
    KeptDrafts kept{world.store, world.clock};
};

} // namespace

class TestComposerDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void aNewDraftPutsTheOldOneAside();
    void whatWasTypedWrongIsKept();
    void draftsAreRenamedAndDeleted();
    void templatesAndDraftsStayApart();
    void startOverIsUndone();
    void saidThingsLeaveWithTheDraft();
    void allFieldsAreShownChecked();
    void choosersAreAsHighAsTheirHits();
    void linksOfACheckStandInOneRow();
    void fieldsUseATallScreen();
    void looks_data() { kit::Look::rows(); }
    void looks();

private:
    Theme m_theme;
};

void TestComposerDrafts::aNewDraftPutsTheOldOneAside()
{
    Desk desk;
    SelectionEdits(desk.world.composer).setDatasetId(target);
    ContentEdits(desk.world.composer).setFields(QStringList{u"person.name.firstName"_s});
    const ComposerState first = desk.world.composer.state();
    desk.choose(u"New draft"_s);
    QVERIFY(desk.world.composer.isBlank());
    QCOMPARE(desk.names().size(), 1);
    QVERIFY2(desk.names().first().startsWith("Profile export 2026-03, "_L1), qPrintable(desk.names().first()));
    QVERIFY(desk.world.find<QAbstractButton>(u"composer.drafts"_s)->text().contains(u'1'));
    // A blank one is not worth a place.
    desk.choose(u"New draft"_s);
    QCOMPARE(desk.names().size(), 1);
    SelectionEdits(desk.world.composer).setDatasetId(other);
    const ComposerState second = desk.world.composer.state();
    desk.choose(u"Profile export 2026-03"_s);
    QCOMPARE(desk.world.composer.state(), first);
    // Both change places, also for the next session.
    QTRY_COMPARE(desk.names().size(), 1);
    QVERIFY(desk.names().first().startsWith("Basket export hourly"_L1));
    QCOMPARE(desk.kept.all().first().state, second);
    QTRY_COMPARE(desk.stored(), desk.names());
    // It keeps its name when it is put aside again.
    desk.choose(u"Basket export hourly"_s);
    QTRY_COMPARE(desk.names().size(), 1);
    QVERIFY(desk.names().first().startsWith("Profile export 2026-03, "_L1));
}

void TestComposerDrafts::whatWasTypedWrongIsKept()
{
    Desk desk;
    const QString broken = u"{ \"fields\": oops"_s;
    RequestText(desk.world.composer).setText(broken);
    desk.choose(u"New draft"_s);
    QVERIFY(desk.world.composer.isBlank() && desk.world.composer.inStep());
    const QString name = desk.names().value(0);
    QTRY_COMPARE(desk.stored(), QStringList{name});
    desk.choose(name);
    QCOMPARE(desk.world.composer.jsonText(), broken);
    QVERIFY(!desk.world.composer.inStep());
}

void TestComposerDrafts::draftsAreRenamedAndDeleted()
{
    Desk desk;
    desk.kept.keep(u"First"_s, desk.world.composer.state());
    desk.world.clock.advance(std::chrono::seconds(1));
    ComposerState state;
    state.request.datasetId = other;
    desk.kept.keep(u"Second"_s, state);
    desk.choose(u"All drafts"_s);
    auto *list = desk.world.find<QListWidget>(u"drafts.list"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Second"_s); // the newest first
    desk.world.clickCell(list, list->model()->index(0, 0));
    desk.world.click(u"drafts.rename"_s);
    auto *edit = list->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->setText(u"Baskets"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(desk.names(), (QStringList{u"Baskets"_s, u"First"_s}));
    QTRY_COMPARE(desk.stored(), desk.names());
    desk.world.click(u"drafts.remove"_s);
    QCOMPARE(desk.names(), QStringList{u"First"_s});
    desk.world.click(u"drafts.undo"_s);
    QTRY_COMPARE(desk.names(), (QStringList{u"Baskets"_s, u"First"_s}));
    QTRY_COMPARE(desk.stored(), desk.names());
    desk.world.clickCell(list, list->model()->index(0, 0));
    desk.world.click(u"drafts.open"_s);
    QCOMPARE(desk.world.composer.request().datasetId, other);
    QTRY_COMPARE(desk.names(), QStringList{u"First"_s});
}

void TestComposerDrafts::templatesAndDraftsStayApart()
{
    Desk desk;
    SelectionEdits(desk.world.composer).setDatasetId(target);
    desk.world.templates.save(u"A template"_s, desk.world.composer.request());
    desk.choose(u"New draft"_s);
    QTRY_COMPARE(desk.stored().size(), 1);
    QSignalSpy read(&desk.world.templates, &ExportTemplates::changed);
    desk.world.templates.reload();
    QVERIFY(read.wait());
    QCOMPARE(desk.world.templates.all().size(), 1);
    QCOMPARE(desk.world.templates.all().first().name, u"A template"_s);
}

void TestComposerDrafts::startOverIsUndone()
{
    Desk desk;
    SelectionEdits(desk.world.composer).setDatasetId(target);
    desk.choose(u"Start over"_s);
    QVERIFY(desk.world.composer.isBlank());
    QVERIFY(desk.names().isEmpty());
    desk.world.click(u"composer.undo"_s);
    QCOMPARE(desk.world.composer.request().datasetId, target);
}

void TestComposerDrafts::saidThingsLeaveWithTheDraft()
{
    Desk desk;
    SelectionEdits(desk.world.composer).setDatasetId(target);
    desk.world.click(u"composer.launch"_s);
    QTRY_VERIFY(desk.world.has(u"composer.launch.told"_s));
    desk.choose(u"New draft"_s);
    QTRY_VERIFY(!desk.world.has(u"composer.launch.told"_s));
}

void TestComposerDrafts::allFieldsAreShownChecked()
{
    Desk desk;
    auto *tree = desk.world.find<QTreeView>(u"composer.fields.tree"_s);
    const auto box
        = [tree](int row) { return Qt::CheckState(tree->model()->index(row, 0).data(Qt::CheckStateRole).toInt()); };
    QVERIFY(desk.world.find<QAbstractButton>(u"composer.fields.all"_s)->isChecked());
    QVERIFY(tree->model()->rowCount() > 1);
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        QCOMPARE(box(row), Qt::Checked);
    // Gray, since they are not a choice.
    const QRect cell = tree->visualRect(tree->model()->index(0, 0));
    const QImage gray = tree->viewport()->grab(cell).toImage();
    // A click on one exports that one only.
    const QPoint at(cell.left() + 10, cell.center().y());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(desk.world.composer.request().fields);
    QCOMPARE(desk.world.composer.request().fields->size(), 1);
    QCOMPARE(box(0), Qt::Checked);
    QCOMPARE(box(1), Qt::Unchecked);
    QVERIFY(tree->viewport()->grab(cell).toImage() != gray);
}

void TestComposerDrafts::choosersAreAsHighAsTheirHits()
{
    Desk desk;
    desk.world.click(u"composer.segments"_s);
    auto *list = desk.world.find<QListView>(u"composer.segments.list"_s);
    auto *popup = list->window();
    QCOMPARE(list->model()->rowCount(), 3);
    const int three = popup->height();
    desk.world.type(u"gold"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(popup->height() < three - list->sizeHintForRow(0));
    QTRY_COMPARE(list->height(), list->sizeHintForRow(0));
    for (int letter = 0; letter < 4; ++letter)
        desk.world.press(Qt::Key_Backspace);
    QTRY_COMPARE(popup->height(), three);
    QVERIFY(popup->screen()->availableGeometry().contains(popup->geometry()));
    desk.world.press(Qt::Key_Escape);
}

void TestComposerDrafts::linksOfACheckStandInOneRow()
{
    Desk desk;
    ContentEdits(desk.world.composer).setFields(QStringList{u"person.nme"_s});
    QCoreApplication::processEvents();
    int rows = 0;
    for (const int points : {Theme::usualText, Theme::largestText}) {
        m_theme.setTextSize(points);
        QCoreApplication::processEvents();
        QTRY_COMPARE(QApplication::font().pointSize(), points);
        QCoreApplication::processEvents();
        for (const CheckRow *row : desk.world.find(u"composer.checks"_s)->findChildren<CheckRow *>()) {
            const auto *why = row->findChild<QAbstractButton *>(u"why"_s);
            if (!row->isVisible() || !why->isVisible())
                continue;
            ++rows;
            const auto place = [row](const QWidget &part) { return QRect(part.mapTo(row, QPoint()), part.size()); };
            const auto *link = row->findChild<QAbstractButton *>(row->objectName() + u".link"_s);
            QVERIFY2(std::abs(place(*link).center().y() - place(*why).center().y()) <= 1,
                     qPrintable(u"%1 at %2 pt"_s.arg(row->sentence()).arg(points)));
            QVERIFY(place(*why).right() <= row->width());
        }
    }
    m_theme.setTextSize(Theme::usualText);
    QVERIFY(rows >= 4);
}

void TestComposerDrafts::fieldsUseATallScreen()
{
    Desk usual({1824, 732});
    const int low = usual.world.find(u"composer.fields.tree"_s)->height();
    usual.world.page.reset();
    Desk tall({1824, 1012});
    const int high = tall.world.find(u"composer.fields.tree"_s)->height();
    QVERIFY2(high >= low + 200, qPrintable(u"%1, then %2"_s.arg(low).arg(high)));
}

void TestComposerDrafts::looks()
{
    const kit::Look look(m_theme);
    Desk desk(look.size);
    ContentEdits(desk.world.composer).setFields(QStringList{u"person.nme"_s});
    desk.kept.keep(u"Basket export hourly, 2 March 09:12"_s, desk.world.composer.state());
    QCoreApplication::processEvents();
    QTRY_COMPARE(kit::clipped(desk.world.page.get()), QStringList());
    kit::Look::save(*desk.world.page, u"composer-drafts"_s);
    desk.choose(u"…"_s);
    auto *dialog = desk.world.find(u"drafts"_s);
    QCOMPARE(kit::clipped(dialog), QStringList());
    kit::Look::save(*dialog, u"drafts"_s);
}

EXPORTDESK_TEST(TestComposerDrafts)
#include "tst_composerdrafts.moc"
