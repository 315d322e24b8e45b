// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace exportdesk
{

/// A table in the program's look whose columns are known by name: order, width, visibility and sorting are kept by it.
///
/// Column names come from the model's header (ColumnKeyRole); columns without one are not kept. Always has a current
/// index when there are rows, since screen readers crash Qt 6.4 tables without one. Tab leaves it.
class TableView : public QTableView
{
    Q_OBJECT

public:
    struct Column {
        QString key;
        int width = 120;
        bool shown = true;
        bool sortable = true;
        bool grows = false; ///< takes what is left of the width
        std::optional<Icon> icon = {}; ///< in the header, in place of the title
    };

    explicit TableView(QWidget *parent = nullptr);

    /// Which columns there are, left to right, with their widths; call after setModel and again for other widths, e.g.
    /// in another language. What the operator changed stays.
    void setColumns(const QList<Column> &columns);
    /// Keeps the columns under this group of QSettings from now on, and restores them.
    void setSettingsKey(const QString &group);
    /// Back to setColumns().
    void resetColumns();

    void setModel(QAbstractItemModel *model) override;

    int columnOf(const QString &key) const;
    QString keyOf(int column) const;
    bool isColumnShown(const QString &key) const;
    void showColumn(const QString &key, bool shown);
    /// Keys of the columns that are to be shown, from left to right, whether or not there is room for all of them.
    QStringList shownColumns() const;
    /// Shows exactly these in this order, as if the operator had placed them.
    void showColumns(const QStringList &keys);
    /// True when the operator shows, hides, moves or sizes this column himself; folding leaves it alone then.
    bool isColumnPlaced(const QString &key) const;
    /// Columns hidden for lack of room, in this order; not kept, and never one that the operator placed.
    void setFoldOrder(const QStringList &keys);
    QString sortKey() const;
    Qt::SortOrder sortOrder() const;
    void sortBy(const QString &key, Qt::SortOrder order);

    /// The chooser: one checkable entry per column, then "Reset columns". Filled anew whenever it opens.
    QMenu *columnMenu();
    /// The row under the pointer, or -1; delegates tint the whole row.
    int hoveredRow() const { return m_hovered; }
    /// The left-most column that is shown, or -1.
    int firstColumn() const;
    /// The right-most one, or -1.
    int lastColumn() const;
    /// Shown while the model has no rows, over the whole body; given to the table. Replace its sentence as needed.
    void setEmptyState(QWidget *widget);

Q_SIGNALS:
    /// Enter or double click on a row.
    void opened(const QModelIndex &index);
    /// A right click or the menu key; the position is global.
    void menuRequested(const QPoint &globalPosition);
    void columnsChanged();
    /// A button of the pointer went down on a row, or is up again: rows are not to jump under the hand.
    void pointerHeld(bool down);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Placement {
        int width = 0;
        bool shown = true;
        bool placed = false; ///< by the operator
    };
    void follow();
    void applyColumns();
    void keep();
    void restore();
    void fillColumnMenu();
    void noteResize(int column, int width);
    void noteMove();
    void noteSort(int column, Qt::SortOrder order);
    void setHovered(int row);
    void setPointerDown(bool down);
    const Column *column(const QString &key) const;
    Placement placement(const Column &column) const;
    int roomFor(const Column &column) const;
    void keepCurrent();
    void fold();
    void placeEmptyState();

    QList<Column> m_columns;
    QHash<QString, Placement> m_placements;
    QStringList m_order; ///< of the operator, by name
    QStringList m_foldOrder;
    QString m_settingsKey;
    QMenu *m_menu = nullptr;
    QWidget *m_headerEnd;
    QWidget *m_empty = nullptr;
    QString m_sortKey; ///< restored before the model had this column
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_pointerDown = false;
    int m_hovered = -1;
    bool m_arranging = false;
};

} // namespace exportdesk
