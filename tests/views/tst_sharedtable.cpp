// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/tableroles.h"
#include "tests/kit/testprogram.h"
#include "views/shared/tableview.h"
#include "views/shared/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

class NamedColumns final : public QStandardItemModel
{
public:
    explicit NamedColumns(const QStringList &keys, int rows = 3)
        : QStandardItemModel(rows, int(keys.size()))
    {
        for (int column = 0; column < keys.size(); ++column) {
            setHeaderData(column, Qt::Horizontal, keys[column].toUpper());
            setHeaderData(column, Qt::Horizontal, keys[column], ColumnKeyRole);
            for (int row = 0; row < rows; ++row)
                setData(index(row, column), u"%1 %2"_s.arg(keys[column]).arg(row));
        }
    }
};

class HundredThousandRows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == ColumnKeyRole ? QVariant(QStringList{u"status"_s, u"id"_s, u"name"_s, u"note"_s}[section])
                                     : QVariant();
    }
};

/// Counts how often a widget is painted while it lives.
class PaintCounter final : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

const QList<TableColumn> columns{{u"status"_s, 120}, {u"id"_s, 70}, {u"name"_s, 150}, {u"note"_s, 90, false}};

} // namespace

class SharedTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"exportdesk-test"_s);
        QCoreApplication::setApplicationName(u"tst_sharedtable"_s);
        m_theme.setMode(Theme::Mode::Light);
        m_theme.install();
    }
    void init() { QSettings().clear(); }

    void columnsAreKeptByNameNotByPlace()
    {
        {
            NamedColumns model({u"status"_s, u"id"_s, u"name"_s, u"note"_s});
            TableView table;
            table.setModel(&model);
            table.columns().set(columns);
            table.columns().setSettingsKey(u"jobs"_s);
            QVERIFY(!table.columns().isShown(u"note"_s));
            table.horizontalHeader()->resizeSection(table.columns().indexOf(u"name"_s), 222);
            table.horizontalHeader()->moveSection(2, 1);
            table.columns().show(u"note"_s, true);
            table.columns().show(u"id"_s, false);
            table.columns().sortBy(u"name"_s, Qt::DescendingOrder);
        }
        // The next version of the program has one more column, at another place.
        NamedColumns model({u"new"_s, u"note"_s, u"name"_s, u"id"_s, u"status"_s});
        TableView table;
        table.setModel(&model);
        QList<TableColumn> more = columns;
        more.append({u"new"_s, 50});
        table.columns().set(more);
        table.columns().setSettingsKey(u"jobs"_s);
        QCOMPARE(table.columnWidth(table.columns().indexOf(u"name"_s)), 222);
        QVERIFY(table.columns().isShown(u"note"_s) && !table.isColumnHidden(table.columns().indexOf(u"note"_s)));
        QVERIFY(table.isColumnHidden(table.columns().indexOf(u"id"_s)));
        QVERIFY(!table.isColumnHidden(table.columns().indexOf(u"new"_s)));
        QCOMPARE(table.horizontalHeader()->visualIndex(table.columns().indexOf(u"name"_s)), 1);
        QCOMPARE(table.horizontalHeader()->visualIndex(table.columns().indexOf(u"status"_s)), 0);
        QCOMPARE(table.columns().sortKey(), u"name"_s);
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), table.columns().indexOf(u"name"_s));
        QCOMPARE(model.index(0, table.columns().indexOf(u"name"_s)).data().toString(), u"name 2"_s);
        table.columns().reset();
        QCOMPARE(table.columnWidth(table.columns().indexOf(u"name"_s)), 150);
        QVERIFY(!table.isColumnHidden(table.columns().indexOf(u"id"_s)));
    }

    void columnsFoldInOrderButNeverThoseThatWerePlaced()
    {
        NamedColumns model({u"status"_s, u"id"_s, u"name"_s, u"note"_s});
        TableView table;
        table.setModel(&model);
        table.columns().set({{u"status"_s, 200, true, true, true}, {u"id"_s, 100}, {u"name"_s, 100}, {u"note"_s, 100}});
        table.columns().setFoldOrder({u"note"_s, u"name"_s, u"id"_s});
        table.resize(320, 200);
        table.show();
        QVERIFY(table.isColumnHidden(3) && table.isColumnHidden(2) && !table.isColumnHidden(1));
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
        QVERIFY(table.columns().isShown(u"note"_s)); // hidden for lack of room only
        table.resize(900, 200);
        QVERIFY(!table.isColumnHidden(3) && !table.isColumnHidden(2));
        table.columns().show(u"note"_s, false);
        table.columns().show(u"note"_s, true);
        table.resize(320, 200);
        QVERIFY(!table.isColumnHidden(3) && table.isColumnHidden(2) && table.isColumnHidden(1));
    }

    void aTableWithRowsAlwaysHasACurrentOne()
    {
        NamedColumns model({u"status"_s, u"id"_s}, 0);
        TableView table;
        table.setModel(&model);
        table.columns().set(columns);
        QVERIFY(!table.currentIndex().isValid());
        model.insertRow(0);
        QVERIFY(table.currentIndex().isValid());
        QVERIFY(table.selectionModel()->selectedRows().isEmpty());
        model.removeRow(0);
        model.insertRows(0, 3);
        QVERIFY(table.currentIndex().isValid());
        model.clear();
        model.setRowCount(2);
        model.setColumnCount(2);
        QTRY_VERIFY(table.currentIndex().isValid() || table.firstColumn() < 0);
    }

    void enterOpensARowAndLettersAreLeftToThePage()
    {
        NamedColumns model({u"status"_s, u"id"_s});
        TableView table;
        table.setModel(&model);
        QSignalSpy opened(&table, &TableView::opened);
        table.show();
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toModelIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(table.currentIndex().row(), 2);
        QTest::keyClicks(&table, u"s"_s);
        QCOMPARE(table.currentIndex().row(), 2);
    }

    void textSizeIsAppliedToAllRowsAtOnce()
    {
        HundredThousandRows model;
        TableView table;
        table.setModel(&model);
        table.columns().set(columns);
        table.resize(600, 400);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        const int before = table.rowHeight(0);
        QSignalSpy resized(table.verticalHeader(), &QHeaderView::sectionResized);
        QSignalSpy changed(&m_theme, &Theme::changed);
        const PaintCounter painted(*table.viewport());
        for (int points = Theme::usualText + 1; points <= Theme::largestText; ++points)
            m_theme.setTextSize(points);
        QTRY_COMPARE(table.rowHeight(0), m_theme.rowHeight());
        QCoreApplication::processEvents();
        QVERIFY(table.rowHeight(0) > before);
        QCOMPARE(table.rowHeight(model.rowCount() - 1), m_theme.rowHeight());
        QCOMPARE(table.rowAt(m_theme.rowHeight() * 3 + 1), 3);
        QCOMPARE(changed.count(), 1); // several steps in a row are one
        QCOMPARE(resized.count(), 0); // no row is resized by itself
        QVERIFY2(painted.count() <= 6, qPrintable(QString::number(painted.count())));
        m_theme.setTextSize(Theme::usualText);
        QTRY_COMPARE(table.rowHeight(0), before);
    }

    void theColumnMenuNamesColumnsAndKeepsTheFirst()
    {
        NamedColumns model({u"status"_s, u"id"_s, u"name"_s, u"note"_s});
        TableView table;
        table.setModel(&model);
        table.columns().set(columns);
        QMenu *menu = table.columnMenu();
        QCOMPARE(menu->actions().at(1)->text(), u"ID"_s);
        QVERIFY(!menu->actions().first()->isEnabled());
        menu->actions().at(1)->trigger();
        QVERIFY(table.isColumnHidden(1));
    }

private:
    Theme m_theme;
};

EXPORTDESK_TEST(SharedTableTest)
#include "tst_sharedtable.moc"
