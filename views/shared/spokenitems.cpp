// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenitems.h"

#include "views/shared/announcer.h"
#include "views/shared/emptystate.h"
#include "views/shared/spokencell.h"
#include "views/shared/spokenheader.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace exportdesk
{

namespace
{

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QTableView *>(view))
        return QAccessible::Table;
    return qobject_cast<const QTreeView *>(view) ? QAccessible::Tree : QAccessible::List;
}

} // namespace

SpokenItems::SpokenItems(QAbstractItemView *view)
    : QAccessibleWidget(view, roleOf(view))
{
}

SpokenItems::~SpokenItems()
{
    for (const Child &child : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(child.id);
}

QAbstractItemView *SpokenItems::view() const
{
    return static_cast<QAbstractItemView *>(widget());
}

QHeaderView *SpokenItems::header() const
{
    if (const auto *table = qobject_cast<QTableView *>(view()))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<QTreeView *>(view());
    return tree ? tree->header() : nullptr;
}

int SpokenItems::headerColumns() const
{
    return qobject_cast<QTableView *>(view()) ? 1 : 0;
}

int SpokenItems::columns() const
{
    if (!view()->model())
        return 0;
    return role() == QAccessible::List ? 1 : view()->model()->columnCount(view()->rootIndex());
}

int SpokenItems::rows() const
{
    if (!view()->model())
        return 0;
    const auto *tree = qobject_cast<QTreeView *>(view());
    if (!tree)
        return view()->model()->rowCount(view()->rootIndex());
    int rows = 0;
    for (QModelIndex at = view()->model()->index(0, 0, view()->rootIndex()); at.isValid(); at = tree->indexBelow(at))
        ++rows;
    return rows;
}

QModelIndex SpokenItems::indexAt(int row, int column) const
{
    const QAbstractItemModel *model = view()->model();
    if (!model || row < 0 || column < 0)
        return {};
    const auto *tree = qobject_cast<QTreeView *>(view());
    if (!tree) {
        const auto *list = qobject_cast<QListView *>(view());
        return model->index(row, list ? list->modelColumn() : column, view()->rootIndex());
    }
    QModelIndex at = model->index(0, 0, view()->rootIndex());
    for (int i = 0; i < row && at.isValid(); ++i)
        at = tree->indexBelow(at);
    return at.siblingAtColumn(column);
}

int SpokenItems::rowOf(const QModelIndex &index) const
{
    const auto *tree = qobject_cast<QTreeView *>(view());
    if (!tree)
        return index.row();
    const QModelIndex wanted = index.siblingAtColumn(0);
    int row = 0;
    for (QModelIndex at = view()->model()->index(0, 0, view()->rootIndex()); at.isValid(); at = tree->indexBelow(at)) {
        if (at == wanted)
            return row;
        ++row;
    }
    return -1;
}

int SpokenItems::numberOf(const QModelIndex &index) const
{
    const int row = rowOf(index);
    const int column = role() == QAccessible::List ? 0 : index.column();
    return row < 0 ? -1 : (row + headerRows()) * (columns() + headerColumns()) + column + headerColumns();
}

/// Rows that are gone leave their cells behind.
void SpokenItems::dropLost() const
{
    const auto lost = [](const Child &child) { return child.column < 0 && !child.index.isValid(); };
    for (const Child &child : std::as_const(m_children)) {
        if (lost(child))
            QAccessible::deleteAccessibleInterface(child.id);
    }
    m_children.removeIf(lost);
}

QAccessibleInterface *SpokenItems::cell(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    for (const Child &child : std::as_const(m_children)) {
        if (child.index == index)
            return QAccessible::accessibleInterface(child.id);
    }
    dropLost();
    QAccessibleInterface *made = spokenCell(view(), index);
    m_children.append({QAccessible::registerAccessibleInterface(made), index, -1});
    return made;
}

QAccessibleInterface *SpokenItems::columnHeader(int column) const
{
    if (!header() || column < 0 || column >= columns())
        return nullptr;
    for (const Child &child : std::as_const(m_children)) {
        if (child.column == column)
            return QAccessible::accessibleInterface(child.id);
    }
    QAccessibleInterface *made = spokenHeader(header(), view(), column);
    m_children.append({QAccessible::registerAccessibleInterface(made), {}, column});
    return made;
}

QWidget *SpokenItems::emptyState() const
{
    QWidget *state = view()->viewport()->findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
    return state && !state->isHidden() ? state : nullptr;
}

QString SpokenItems::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    const auto *empty = static_cast<EmptyState *>(emptyState());
    return kind == QAccessible::Description && own.isEmpty() && empty ? empty->sentence() : own;
}

int SpokenItems::childCount() const
{
    return (rows() + headerRows()) * (columns() + headerColumns()) + (emptyState() ? 1 : 0);
}

QAccessibleInterface *SpokenItems::child(int number) const
{
    const int wide = columns() + headerColumns();
    if (number < 0 || wide == 0)
        return nullptr;
    const int row = number / wide - headerRows();
    const int column = number % wide - headerColumns();
    if (row < 0)
        return columnHeader(column);
    if (QAccessibleInterface *found = cell(indexAt(row, column)))
        return found;
    QWidget *empty = emptyState();
    return empty && number == childCount() - 1 ? QAccessible::queryAccessibleInterface(empty) : nullptr;
}

int SpokenItems::indexOfChild(const QAccessibleInterface *child) const
{
    for (const Child &known : std::as_const(m_children)) {
        if (QAccessible::accessibleInterface(known.id) == child)
            return known.column >= 0 ? known.column + headerColumns() : numberOf(known.index);
    }
    return child && child->object() && child->object() == emptyState() ? childCount() - 1 : -1;
}

QAccessibleInterface *SpokenItems::childAt(int x, int y) const
{
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (QWidget *empty = emptyState(); empty && empty->geometry().contains(at))
        return QAccessible::queryAccessibleInterface(empty);
    return cell(view()->indexAt(at));
}

QAccessibleInterface *SpokenItems::focusChild() const
{
    return view()->hasFocus() ? cell(view()->currentIndex()) : nullptr;
}

namespace
{

/// nullptr: none.
QAccessibleInterface *currentItem(QAbstractItemView &view)
{
    if (!view.currentIndex().isValid())
        return nullptr;
    const auto *items = dynamic_cast<SpokenItems *>(QAccessible::queryAccessibleInterface(&view));
    return items ? items->cell(view.currentIndex()) : nullptr;
}

} // namespace

void announceCurrentItem(QAbstractItemView &view)
{
    if (QAccessibleInterface *item = currentItem(view)) {
        QAccessibleEvent focus(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

void announceCheck(QAbstractItemView &view)
{
    QAccessibleInterface *item = currentItem(view);
    if (!item)
        return;
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent state(item, changed);
    QAccessible::updateAccessibility(&state);
    QAccessibleEvent name(item, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    Announcer::say(&view, item->text(QAccessible::Name));
}

} // namespace exportdesk
