// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QModelIndex>

class QAbstractItemView;
class QHeaderView;

namespace exportdesk
{

/// A table, tree or list, in place of what Qt 6.4 says of it: a cell has the focus only while its view has it, an item
/// with a box says its state, an item of a tree its level, a header how it sorts, and an empty view why it is empty.
///
/// Children are numbered as in the events of Qt's views: row by row, where a table and a tree count a row of headers
/// and a table a column of headers, whether they are shown or not; at the numbers of headers of rows there is nothing.
/// What the viewport shows instead of rows comes last.
class SpokenItems : public QAccessibleWidget
{
public:
    explicit SpokenItems(QAbstractItemView *view);
    ~SpokenItems() override;

    QAbstractItemView *view() const;
    /// nullptr: none.
    QHeaderView *header() const;
    QModelIndex indexAt(int row, int column) const;
    /// Among the rows that are not below a closed one; -1: below one.
    int rowOf(const QModelIndex &index) const;
    int rows() const;
    int columns() const;
    QAccessibleInterface *cell(const QModelIndex &index) const;
    QAccessibleInterface *columnHeader(int column) const;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface *child(int number) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    struct Child {
        QAccessible::Id id;
        QPersistentModelIndex index; ///< invalid: a header
        int column;
    };
    QWidget *emptyState() const;
    int headerRows() const { return header() ? 1 : 0; }
    int headerColumns() const;
    int numberOf(const QModelIndex &index) const;
    void dropLost() const;

    mutable QList<Child> m_children; ///< those that somebody asked for
};

/// The box of the current item changed: its new name is said, since the state itself does not get through.
void announceCheck(QAbstractItemView &view);
/// A screen reader goes to the current item of the view, which has the focus.
void announceCurrentItem(QAbstractItemView &view);

} // namespace exportdesk
