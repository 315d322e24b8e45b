// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowpointer.h"
#include "views/shared/spokenview.h"
#include "views/shared/tablecolumns.h"

#include <QTableView>

class QMenu;

namespace exportdesk
{

/// A table in the program's style, whose columns() are known by name and kept.
///
/// Always has a current index when it has rows, since screen readers crash Qt 6.4 tables without one. Tab leaves it.
class TableView : public SpokenView<QTableView>
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    TableColumns &columns() const { return *m_columns; }
    /// The column chooser.
    QMenu *columnMenu();
    /// The left-most column that is shown, or -1.
    int firstColumn() const;
    /// The right-most one, or -1.
    int lastColumn() const;
    /// The row under the pointer, or -1; delegates tint the whole row.
    int hoveredRow() const { return m_pointer->hoveredRow(); }
    /// Shown while the model has no rows, over the whole body; given to the table. Replace its sentence as needed.
    void setEmptyState(QWidget *widget);

Q_SIGNALS:
    /// Enter or double click on a row.
    void opened(const QModelIndex &index);
    /// A right click or the menu key; the position is global.
    void menuRequested(const QPoint &globalPosition);
    /// A button of the pointer went down on a row, or is up again: no row may move while it is down.
    void pointerHeld(bool down);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void applyTheme();
    void ensureCurrent();
    void placeEmptyState();

    TableColumns *m_columns;
    RowPointer *m_pointer;
    QMenu *m_menu = nullptr;
    QWidget *m_headerEnd;
    QWidget *m_empty = nullptr;
};

/// What becomes current when nobody selected a row: the first that is not pinned, else the first; invalid: no rows.
QModelIndex firstToBecomeCurrent(const TableView &table);

} // namespace exportdesk
