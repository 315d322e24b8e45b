// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokencell.h"

#include "views/shared/spokenchild.h"
#include "views/shared/spokenitems.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QListView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString checkWord(Qt::CheckState state)
{
    switch (state) {
    case Qt::Checked:
        return QCoreApplication::translate("SpokenCell", "selected");
    case Qt::PartiallyChecked:
        return QCoreApplication::translate("SpokenCell", "partly selected");
    case Qt::Unchecked:
        break;
    }
    return QCoreApplication::translate("SpokenCell", "not selected");
}

class SpokenCell final : public SpokenChild, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    SpokenCell(QAbstractItemView *view, const QModelIndex &index)
        : SpokenChild(view)
        , m_view(view)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_view && m_index.isValid() && m_view->model() == m_index.model(); }
    QAccessible::Role role() const override
    {
        if (qobject_cast<QTreeView *>(m_view))
            return QAccessible::TreeItem;
        return qobject_cast<QListView *>(m_view) ? QAccessible::ListItem : QAccessible::Cell;
    }
    QRect rect() const override
    {
        const QWidget *shown = m_view->viewport();
        return isValid() ? m_view->visualRect(m_index).translated(shown->mapToGlobal(QPoint())) : QRect();
    }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return isValid() && m_view->selectionModel()->isSelected(m_index); }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        QAccessibleInterface *header = isValid() ? items()->columnHeader(m_index.column()) : nullptr;
        return header ? QList{header} : QList<QAccessibleInterface *>();
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return qobject_cast<QListView *>(m_view) ? 0 : m_index.column(); }
    int rowIndex() const override { return isValid() ? items()->rowOf(m_index) : -1; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }
    /// Selects the row as a click would; what opens on Enter is left to the keyboard.
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_view->setCurrentIndex(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    SpokenItems *items() const { return static_cast<SpokenItems *>(parent()); }
    bool hasBox() const { return m_index.data(Qt::CheckStateRole).isValid(); }
    Qt::CheckState box() const { return Qt::CheckState(m_index.data(Qt::CheckStateRole).toInt()); }
    /// Lists in popups are moved through from the search field, which keeps the focus.
    bool hasFocus() const
    {
        return m_view->hasFocus() || (m_view->focusPolicy() == Qt::NoFocus && m_view->window()->isActiveWindow());
    }

    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
};

QString SpokenCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name) {
        QString name = m_index.data(Qt::AccessibleTextRole).toString();
        if (name.isEmpty())
            name = m_index.data(Qt::DisplayRole).toString();
        //: An item of a list or tree, and whether it is selected
        return hasBox() ? QCoreApplication::translate("SpokenCell", "%1, %2").arg(name, checkWord(box())) : name;
    }
    if (kind != QAccessible::Description)
        return {};
    QString description = m_index.data(Qt::AccessibleDescriptionRole).toString();
    if (role() == QAccessible::TreeItem && m_index.column() == 0) {
        int level = 1;
        for (QModelIndex up = m_index.parent(); up.isValid(); up = up.parent())
            ++level;
        const QString words = QCoreApplication::translate("SpokenCell", "Level %1").arg(level);
        description = description.isEmpty() ? words : QString(description + u". "_s + words);
    }
    return description;
}

QAccessible::State SpokenCell::state() const
{
    if (!isValid()) {
        QAccessible::State gone;
        gone.invalid = true;
        return gone;
    }
    const QRect place = m_view->visualRect(m_index);
    QAccessible::State state;
    state.invisible = !m_view->isVisible() || !m_view->viewport()->rect().intersects(place);
    state.disabled = !m_view->isEnabled() || !(m_index.flags() & Qt::ItemIsEnabled);
    state.selectable = m_index.flags().testFlag(Qt::ItemIsSelectable);
    state.selected = isSelected();
    state.focusable = true;
    state.focused = hasFocus() && m_view->currentIndex() == m_index;
    if (hasBox()) {
        state.checkable = true;
        state.checked = box() == Qt::Checked;
        state.checkStateMixed = box() == Qt::PartiallyChecked;
    }
    if (const auto *tree = qobject_cast<QTreeView *>(m_view); tree && m_index.column() == 0) {
        state.expandable = m_index.model()->hasChildren(m_index);
        state.expanded = state.expandable && tree->isExpanded(m_index);
        state.collapsed = state.expandable && !state.expanded;
    }
    return state;
}

} // namespace

QAccessibleInterface *spokenCell(QAbstractItemView *view, const QModelIndex &index)
{
    return new SpokenCell(view, index);
}

} // namespace exportdesk
