// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenheader.h"

#include "views/shared/spokenchild.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHeaderView>

namespace exportdesk
{

namespace
{

class SpokenHeader final : public SpokenChild, public QAccessibleActionInterface
{
public:
    SpokenHeader(QHeaderView *header, QAbstractItemView *view, int column)
        : SpokenChild(view)
        , m_header(header)
        , m_column(column)
    {
    }

    bool isValid() const override { return m_header && m_header->model() && m_column < m_header->count(); }
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect section(m_header->sectionViewportPosition(m_column), 0, m_header->sectionSize(m_column),
                            m_header->height());
        return section.translated(m_header->viewport()->mapToGlobal(QPoint()));
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const QAbstractItemModel *model = m_header->model();
        QString title = model->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (title.isEmpty())
            title = model->headerData(m_column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!sorts())
            return title;
        return m_header->sortIndicatorOrder() == Qt::AscendingOrder
            ? QCoreApplication::translate("SpokenHeader", "%1, ascending").arg(title)
            : QCoreApplication::translate("SpokenHeader", "%1, descending").arg(title);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.invisible = !isValid() || !m_header->isVisible() || m_header->isSectionHidden(m_column);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_header->isSortIndicatorShown() ? QStringList{pressAction()} : QStringList();
    }
    /// As a click: sorts by this column, or turns the direction around.
    void doAction(const QString &name) override
    {
        if (name != pressAction() || actionNames().isEmpty())
            return;
        const bool turns = sorts() && m_header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_header->setSortIndicator(m_column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool sorts() const { return m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == m_column; }

    QPointer<QHeaderView> m_header;
    int m_column;
};

} // namespace

QAccessibleInterface *spokenHeader(QHeaderView *header, QAbstractItemView *view, int column)
{
    return new SpokenHeader(header, view, column);
}

} // namespace exportdesk
