// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/tableroles.h"
#include "tests/kit/testprogram.h"
#include "tests/views/spokenevents.h"
#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/detailspane.h"
#include "views/shared/dialogframe.h"
#include "views/shared/disclosure.h"
#include "views/shared/emptystate.h"
#include "views/shared/iconlabel.h"
#include "views/shared/keyvaluegrid.h"
#include "views/shared/menuletters.h"
#include "views/shared/messagebar.h"
#include "views/shared/mnemonics.h"
#include "views/shared/sectionbox.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/splitter.h"
#include "views/shared/spokenparts.h"
#include "views/shared/tabbar.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QString nameOf(QAccessibleInterface *part)
{
    return part ? part->text(QAccessible::Name) : u"nothing"_s;
}

/// How many of these parts say that they have the focus.
int focusedOf(QAccessibleInterface *whole)
{
    int focused = 0;
    for (int i = 0; i < whole->childCount(); ++i)
        focused += whole->child(i) && whole->child(i)->state().focused;
    return focused;
}

void fill(QStandardItemModel &model, int rows)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Size"_s});
    for (int row = 0; row < rows; ++row)
        model.appendRow({new QStandardItem(u"name %1"_s.arg(row)), new QStandardItem(u"size %1"_s.arg(row))});
}

} // namespace

/// What a screen reader gets of the controls, as Qt 6.4 alone does not say it.
class SpokenPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
        installSpokenParts();
    }

    void oneTabIsSelectedAndFocusedWithItsBarOnly()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *bar = new TabBar;
        layout->addWidget(field);
        layout->addWidget(bar);
        for (const QString &word : {u"&One"_s, u"Two"_s, u"Three"_s})
            bar->addTab(word);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QAccessibleInterface *tabs = spoken(bar);
        QCOMPARE(tabs->role(), QAccessible::PageTabList);
        QCOMPARE(tabs->childCount(), 3);
        QCOMPARE(nameOf(tabs->child(0)), u"One"_s);
        QCOMPARE(focusedOf(tabs), 0);
        tabs->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bar->currentIndex(), 1);
        for (int tab = 0; tab < 3; ++tab)
            QCOMPARE(bool(tabs->child(tab)->state().selected), tab == 1);
        const kit::SpokenEvents heard;
        bar->setFocus(Qt::TabFocusReason);
        QCOMPARE(focusedOf(tabs), 1);
        QCOMPARE(heard.lastFocus(), u"Two"_s);
        QTest::keyClick(bar, Qt::Key_End);
        QCOMPARE(bar->currentIndex(), 2);
        QCOMPARE(heard.lastFocus(), u"Three"_s);
        QTest::keyClick(bar, Qt::Key_Home);
        QCOMPARE(bar->currentIndex(), 0);
    }

    void aCellHasTheFocusWithItsTableOnly()
    {
        QStandardItemModel model;
        fill(model, 3);
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *table = new TableView;
        layout->addWidget(field);
        layout->addWidget(table);
        table->setModel(&model);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        const kit::SpokenEvents heard;
        table->setCurrentIndex(model.index(1, 0));
        QAccessibleInterface *cells = spoken(table);
        QCOMPARE(focusedOf(cells), 0);
        table->setFocus(Qt::TabFocusReason);
        QCOMPARE(focusedOf(cells), 1);
        QCOMPARE(heard.lastFocus(), u"name 1"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(heard.lastFocus(), u"name 2"_s);
        QCOMPARE(nameOf(cells->focusChild()), u"name 2"_s);
    }

    /// Screen readers and Qt's events name the parts of a table by their number.
    void cellsKeepTheirPlaceWhateverHappensToTheRows()
    {
        QStandardItemModel model;
        fill(model, 4);
        TableView table;
        table.setModel(&model);
        table.show();
        QAccessibleInterface *cells = spoken(&table);
        QAccessibleTableInterface *grid = cells->tableInterface();
        QVERIFY(grid);
        QCOMPARE(grid->rowCount(), 4);
        QCOMPARE(grid->columnCount(), 2);
        for (int number = 0; number < cells->childCount(); ++number) {
            QAccessibleInterface *part = cells->child(number);
            QCOMPARE(bool(part), number % 3 > 0); // nothing where a header of rows would be
            if (part)
                QCOMPARE(cells->indexOfChild(part), number);
        }
        QAccessibleInterface *kept = grid->cellAt(2, 1);
        QCOMPARE(nameOf(kept), u"size 2"_s);
        model.removeRow(0);
        QCOMPARE(grid->cellAt(1, 1), kept);
        QCOMPARE(kept->tableCellInterface()->rowIndex(), 1);
        model.removeRow(1);
        QVERIFY(!kept->isValid());
        QCOMPARE(nameOf(grid->cellAt(1, 0)), u"name 3"_s);
        grid->selectRow(1);
        QCOMPARE(grid->selectedRows(), QList<int>{1});
    }

    void headersSayHowTheySort()
    {
        QStandardItemModel model;
        fill(model, 2);
        TableView table;
        table.setModel(&model);
        table.horizontalHeader()->setSortIndicatorShown(true);
        table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        QAccessibleInterface *cells = spoken(&table);
        QCOMPARE(cells->child(2)->role(), QAccessible::ColumnHeader);
        QCOMPARE(nameOf(cells->child(1)), u"Name"_s);
        QCOMPARE(nameOf(cells->child(2)), u"Size, descending"_s);
        cells->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(nameOf(cells->child(2)), u"Size, ascending"_s);
    }

    void anEmptyTableSaysWhy()
    {
        QStandardItemModel model;
        TableView table;
        table.setModel(&model);
        auto *empty = new EmptyState(Icon::Jobs);
        empty->setSentence(u"No jobs yet."_s);
        table.setEmptyState(empty);
        table.show();
        QAccessibleInterface *cells = spoken(&table);
        QCOMPARE(cells->text(QAccessible::Description), u"No jobs yet."_s);
        QCOMPARE(cells->child(cells->childCount() - 1)->object(), empty);
        model.appendRow(new QStandardItem(u"one"_s));
        QCOMPARE(cells->text(QAccessible::Description), QString());
    }

    void itemsWithBoxesSayTheirStateAndLevel()
    {
        QStandardItemModel model;
        auto *parent = new QStandardItem(u"person"_s);
        auto *child = new QStandardItem(u"name"_s);
        parent->setCheckable(true);
        child->setCheckable(true);
        parent->setCheckState(Qt::PartiallyChecked);
        child->setCheckState(Qt::Checked);
        parent->appendRow(child);
        model.appendRow(parent);
        QTreeView tree;
        tree.setModel(&model);
        tree.show();
        QAccessibleInterface *items = spoken(&tree);
        QCOMPARE(items->tableInterface()->rowCount(), 1);
        QCOMPARE(nameOf(items->child(1)), u"person, partly selected"_s);
        QVERIFY(items->child(1)->state().collapsed);
        tree.expandAll();
        QCOMPARE(items->tableInterface()->rowCount(), 2);
        QCOMPARE(nameOf(items->child(2)), u"name, selected"_s);
        QCOMPARE(items->child(2)->text(QAccessible::Description), u"Level 2"_s);
        child->setCheckState(Qt::Unchecked);
        QCOMPARE(nameOf(items->child(2)), u"name, not selected"_s);
    }

    void valuesAreRead()
    {
        KeyValueGrid grid;
        grid.set(u"status"_s, u"Status"_s, u"Succeeded"_s);
        QStringList names;
        for (QLabel *label : grid.findChildren<QLabel *>())
            names.append(nameOf(spoken(label)));
        QVERIFY2(names.contains(u"Status: Succeeded"_s), qPrintable(names.join(u'|')));
        IconLabel label(Icon::StatusFailed, u"3 errors"_s, Token::Err);
        QCOMPARE(spoken(&label)->role(), QAccessible::StaticText);
        QCOMPARE(nameOf(spoken(&label)), u"3 errors"_s);
    }

    /// Nothing in it gets the focus, so the area that scrolls has to say it.
    void whatOnlyScrollsIsDescribedByItsTexts()
    {
        QWidget window;
        QScrollArea area(&window);
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        layout->addWidget(new QLabel(u"First."_s));
        layout->addWidget(new QLabel(u"Second."_s));
        auto *hidden = new QLabel(u"Hidden."_s);
        layout->addWidget(hidden);
        hidden->hide();
        area.setWidget(content);
        area.setAccessibleName(u"What to do"_s);
        area.setFocusPolicy(Qt::StrongFocus);
        window.show();
        QCOMPARE(spoken(&area)->role(), QAccessible::Grouping);
        QCOMPARE(spoken(&area)->text(QAccessible::Description), u"First.\nSecond."_s);
    }

    void aBoxSaysWhatItIsFor()
    {
        QComboBox box;
        box.addItems({u"English"_s, u"Deutsch"_s});
        box.setAccessibleName(u"Language"_s);
        QCOMPARE(nameOf(spoken(&box)), u"Language: English"_s);
        box.setCurrentIndex(1);
        QCOMPARE(nameOf(spoken(&box)), u"Language: Deutsch"_s);
        QWidget window;
        auto *labelled = new QComboBox(&window);
        labelled->addItem(u"English"_s);
        labelled->setAccessibleName(u"Language"_s);
        auto *label = new QLabel(u"&Language"_s, &window);
        label->setBuddy(labelled);
        QCOMPARE(nameOf(spoken(labelled)), u"English"_s);
        QCOMPARE(nameOf(spoken(label)), u"Language"_s);
    }

    void buttonsSayWhatTheyAre()
    {
        SegmentedBar bar;
        bar.addChoice(u"a"_s, u"Profiles"_s);
        bar.addChoice(u"b"_s, u"Events"_s);
        const QList<QPushButton *> choices = bar.findChildren<QPushButton *>();
        QCOMPARE(spoken(choices[0])->role(), QAccessible::RadioButton);
        QVERIFY(spoken(choices[0])->state().checked && !spoken(choices[1])->state().checked);
        auto *part = new QWidget;
        QWidget window;
        part->setParent(&window);
        auto *more = new Disclosure(part, &window);
        more->setText(u"More"_s);
        QCOMPARE(spoken(more)->role(), QAccessible::Button);
        QVERIFY(spoken(more)->state().collapsed);
        more->setChecked(true);
        QVERIFY(spoken(more)->state().expanded);
        Button close(Icon::Close, Button::Kind::Flat);
        close.setText(u"Dismiss"_s);
        close.setToolTip(u"Dismiss"_s);
        close.setIconOnly(true);
        QCOMPARE(nameOf(spoken(&close)), u"Dismiss"_s);
        QCOMPARE(spoken(&close)->text(QAccessible::Description), QString());
        close.setBlocked(u"a < b is <b>not</b> allowed"_s);
        QCOMPARE(spoken(&close)->text(QAccessible::Description), u"a < b is <b>not</b> allowed"_s);
    }

    void messagesAreSaidOnceWhenTheyAppear()
    {
        QWidget window;
        window.resize(400, 200);
        auto *layout = new QVBoxLayout(&window);
        auto *bar = new MessageBar(MessageBar::Severity::Error, u"It failed."_s);
        bar->setRemedy(u"Try the other one."_s);
        bar->hide();
        layout->addWidget(bar);
        window.show();
        const kit::SpokenEvents heard;
        bar->show();
        QTRY_COMPARE(heard.announced, QStringList{u"It failed. Try the other one."_s});
        QCOMPARE(spoken(bar)->role(), QAccessible::AlertMessage);
        bar->hide();
        bar->show();
        QTest::qWait(200);
        QCOMPARE(heard.announced.size(), 1);
        bar->setSentence(u"It failed again."_s);
        QTRY_COMPARE(heard.announced.size(), 2);
    }

    void whatComesTogetherIsSaidTogether()
    {
        QWidget window;
        window.show();
        const kit::SpokenEvents heard;
        Announcer::say(&window, u"One."_s);
        Announcer::say(&window, u"Two."_s);
        Announcer::say(&window, u"One."_s);
        QTRY_COMPARE(heard.announced, QStringList{u"One. Two."_s});
        // What Orca reacts to: a notification that is shown.
        auto *announcer = window.findChild<Announcer *>();
        QCOMPARE(spoken(announcer)->role(), QAccessible::Notification);
        QCOMPARE(nameOf(spoken(announcer)), u"One. Two."_s);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        QVERIFY(announcer->isVisible());
#endif
        Announcer::say(&window, u"One. Two."_s); // the same words are news as well
        QTRY_COMPARE(heard.announced.size(), 2);
        window.hide();
        Announcer::say(&window, u"Three."_s);
        QTest::qWait(200);
        QCOMPARE(heard.announced.size(), 2);
    }

    void buttonsOfADialogHaveLettersOfTheirOwn()
    {
        DialogFrame dialog;
        QList<Button *> buttons;
        for (const QString &word : {u"Save"_s, u"Save as…"_s, u"Discard"_s, u"Cancel"_s, u"Übernehmen"_s})
            buttons.append(dialog.addActionButton(word, Button::Kind::Normal, false));
        dialog.show();
        QStringList keys;
        for (const Button *button : std::as_const(buttons)) {
            QVERIFY(!button->shortcut().isEmpty());
            keys.append(button->shortcut().toString());
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(keys.first(), u"Alt+S"_s);
        QCOMPARE(withMnemonic(u"Save as…"_s, QKeySequence(Qt::ALT | Qt::Key_A)), u"Save &as…"_s);
        QCOMPARE(withMnemonic(u"Save"_s, QKeySequence()), u"Save"_s);
        QSignalSpy pressed(buttons[2], &Button::clicked);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_D, Qt::AltModifier);
        QTRY_COMPARE(pressed.size(), 1);
    }

    void columnsAreSortedMovedAndResizedFromTheMenu()
    {
        QStandardItemModel model;
        fill(model, 2);
        TableView table;
        for (int column = 0; column < 2; ++column)
            model.setHeaderData(column, Qt::Horizontal, column == 0 ? u"name"_s : u"size"_s, ColumnKeyRole);
        table.setModel(&model);
        table.columns().set({{u"name"_s, 100}, {u"size"_s, 100}});
        table.resize(600, 200);
        table.show();
        QMenu *menu = table.columnMenu();
        Q_EMIT menu->aboutToShow();
        const auto entry = [menu](const QStringList &way) {
            QMenu *in = menu;
            QAction *found = nullptr;
            for (const QString &word : way) {
                found = nullptr;
                for (QAction *action : in->actions()) {
                    if (action->text() == word)
                        found = action;
                }
                if (!found)
                    return found;
                in = found->menu();
            }
            return found;
        };
        QVERIFY(entry({u"Sort by"_s, u"Size"_s}));
        entry({u"Sort by"_s, u"Size"_s})->trigger();
        QCOMPARE(table.columns().sortKey(), u"size"_s);
        entry({u"Sort by"_s, u"Descending"_s})->trigger();
        QCOMPARE(table.columns().sortOrder(), Qt::DescendingOrder);
        entry({u"Move and resize"_s, u"Size"_s, u"Move left"_s})->trigger();
        QCOMPARE(table.columns().shown(), (QStringList{u"size"_s, u"name"_s}));
        const int before = table.columnWidth(0);
        entry({u"Move and resize"_s, u"Name"_s, u"Wider"_s})->trigger();
        QVERIFY(table.columnWidth(0) > before);
    }

    void columnsAreSortedMovedAndResizedByKeys()
    {
        QStandardItemModel model;
        fill(model, 2);
        for (int column = 0; column < 2; ++column)
            model.setHeaderData(column, Qt::Horizontal, column == 0 ? u"name"_s : u"size"_s, ColumnKeyRole);
        TableView table;
        table.setModel(&model);
        table.columns().set({{.key = u"name"_s, .width = 100, .sortable = false}, {.key = u"size"_s, .width = 100}});
        table.resize(600, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        const kit::SpokenEvents heard;
        table.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.columns().sortKey(), u"size"_s);
        QCOMPARE(table.columns().sortOrder(), Qt::DescendingOrder);
        QTRY_COMPARE(heard.announced, QStringList{u"Sorted by Size, descending."_s});
        QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.columns().shown(), (QStringList{u"size"_s, u"name"_s}));
        QTRY_COMPARE(heard.announced.last(), u"Size moved left."_s);
        QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(heard.announced.last(), u"Size is the first column."_s);
        const int before = table.columnWidth(1);
        QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(table.columnWidth(1) > before);
        QTest::keyClick(&table, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table.columnWidth(1), before);
        QTRY_VERIFY(heard.announced.last().endsWith(u"Size is narrower."_s));
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(table.columns().sortKey(), u"size"_s);
        QTRY_COMPARE(heard.announced.last(), u"Name cannot be sorted by."_s);
    }

    void menusHaveLettersThatDiffer()
    {
        QMenu menu;
        QAction *columns = menu.addAction(u"Columns"_s);
        menu.addAction(u"Copy"_s);
        QAction *cancel = menu.addAction(u"Cancel job"_s);
        menu.addSeparator();
        menu.addAction(u"R&D"_s);
        QMenu *below = menu.addMenu(u"Copy as"_s);
        QAction *json = below->addAction(u"JSON"_s);
        QSignalSpy cancelled(cancel, &QAction::triggered);
        QSignalSpy copied(json, &QAction::triggered);
        menu.popup({});
        const QHash<const QAction *, QChar> letters = menuLetters(menu);
        QString all;
        for (const QChar letter : letters)
            all.append(letter);
        QCOMPARE(QSet<QChar>(all.begin(), all.end()).size(), 5);
        QCOMPARE(letters.value(columns), u'C');
        QCOMPARE(letters.value(cancel), u'J');
        QCOMPARE(columns->text(), u"Columns"_s); // it may be shown elsewhere as well
        QCOMPARE(MenuLetters::of(&menu)->marked(u"Cancel job"_s), u"Cancel &job"_s);
        QCOMPARE(MenuLetters::of(&menu)->marked(u"Copy\tOption"_s), u"C&opy\tOption"_s);
        QTest::keyClick(&menu, Qt::Key_J);
        QCOMPARE(cancelled.size(), 1);
        menu.popup({});
        QTest::keyClick(&menu, Qt::Key_A);
        QTRY_VERIFY(below->isVisible());
        QTest::keyClick(below, Qt::Key_J);
        QCOMPARE(copied.size(), 1);
    }

    void theSplitterIsMovedByKeys()
    {
        Splitter splitter(Qt::Vertical);
        splitter.addWidget(new QWidget);
        splitter.addWidget(new QWidget);
        splitter.resize(300, 400);
        splitter.show();
        QSplitterHandle *handle = splitter.handle(1);
        QCOMPARE(spoken(handle)->role(), QAccessible::Separator);
        QCOMPARE(nameOf(spoken(handle)), u"Size of the details"_s);
        QVERIFY((handle->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
        const int before = splitter.sizes().first();
        QTest::keyClick(handle, Qt::Key_Up);
        QVERIFY(splitter.sizes().first() < before);
        QTest::keyClick(handle, Qt::Key_Down);
        QCOMPARE(splitter.sizes().first(), before);
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(SpokenPartsTest)
#include "tst_spokenparts.moc"
