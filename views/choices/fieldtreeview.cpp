// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choices/fieldtreeview.h"

#include "models/choices/fieldfiltermodel.h"
#include "models/choices/fieldtreemodel.h"
#include "views/choices/fielddelegate.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int leastRows = 5;

}

FieldTreeView::FieldTreeView(FieldTreeModel &fields, QWidget *parent)
    : SpokenView(parent)
    , m_fields(fields)
    , m_filter(new FieldFilterModel(&fields, this))
    , m_delegate(new FieldDelegate(this))
{
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(20);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(true);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setSectionResizeMode(FieldTreeModel::FieldColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FieldTreeModel::TypeColumn, QHeaderView::Fixed);
    connect(m_filter, &FieldFilterModel::matchCountChanged, this, &FieldTreeView::matchCountChanged);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        expandChosen();
        ensureCurrent();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &FieldTreeView::ensureCurrent);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &FieldTreeView::ensureCurrent);
}

void FieldTreeView::setSearch(const QString &text)
{
    const bool wasActive = m_filter->isActive();
    if (!wasActive)
        m_expandedBefore.save(*this);
    m_filter->setText(text);
    showFiltered(wasActive);
}

void FieldTreeView::setOnlySelected(bool only)
{
    const bool wasActive = m_filter->isActive();
    if (!wasActive)
        m_expandedBefore.save(*this);
    m_filter->setOnlySelected(only);
    showFiltered(wasActive);
}

void FieldTreeView::showFiltered(bool wasActive)
{
    if (m_filter->isActive()) {
        expandAll();
    } else if (wasActive) {
        m_expandedBefore.restore(*this, m_fields);
    }
    ensureCurrent();
    Q_EMIT matchCountChanged();
}

void FieldTreeView::setDormant(bool dormant)
{
    m_delegate->setDormant(dormant);
    m_filter->setEverythingChecked(dormant);
    viewport()->update();
}

void FieldTreeView::goToFirstMatch()
{
    const QModelIndex match = m_filter->firstMatch();
    setFocus(Qt::ShortcutFocusReason);
    if (!match.isValid())
        return;
    setCurrentIndex(match);
    scrollTo(match);
}

void FieldTreeView::showPath(const QString &path)
{
    const QModelIndex index = m_filter->mapFromSource(m_fields.indexOfPath(path));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void FieldTreeView::expandChosen()
{
    const QStringList paths = m_fields.selectedPaths();
    for (const QString &path : paths)
        for (QModelIndex at = m_filter->mapFromSource(m_fields.indexOfPath(path)).parent(); at.isValid();
             at = at.parent())
            expand(at);
}

/// Screen readers need a visible current row as soon as there are rows.
void FieldTreeView::ensureCurrent()
{
    QModelIndex at = currentIndex();
    for (QModelIndex up = at.parent(); up.isValid(); up = up.parent())
        if (!isExpanded(up))
            at = up;
    if (!at.isValid())
        at = m_filter->isActive() ? m_filter->firstMatch() : m_filter->index(0, 0);
    if (!at.isValid())
        at = m_filter->index(0, 0);
    if (at.isValid() && at != currentIndex())
        setCurrentIndex(at);
}

QSize FieldTreeView::sizeHint() const
{
    return minimumSizeHint();
}

QSize FieldTreeView::minimumSizeHint() const
{
    return {200, leastRows * Theme::of(this).rowHeight() + 2 * frameWidth()};
}

/// The words for unknown fields are translated when they are painted.
void FieldTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void FieldTreeView::keyPressEvent(QKeyEvent *event)
{
    const bool toggles
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toggles && m_fields.isChoosable() && !(event->modifiers() & Qt::ControlModifier) && currentIndex().isValid()) {
        FieldDelegate::toggle(m_filter, currentIndex());
    } else if (event->matches(QKeySequence::Paste) && m_fields.isChoosable()) {
        Q_EMIT listReceived(QApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::Copy)) {
        const QModelIndex field = currentIndex().siblingAtColumn(FieldTreeModel::FieldColumn);
        QApplication::clipboard()->setText(field.data(FieldTreeModel::PathRole).toString());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void FieldTreeView::focusInEvent(QFocusEvent *event)
{
    ensureCurrent();
    SpokenView::focusInEvent(event);
}

void FieldTreeView::resizeEvent(QResizeEvent *event)
{
    const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Small));
    const int wish = metrics.horizontalAdvance(u"string (date-time)[]"_s) + 16;
    header()->resizeSection(FieldTreeModel::TypeColumn, std::min(wish, viewport()->width() * 2 / 5));
    QTreeView::resizeEvent(event);
}

void FieldTreeView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_fields.isChoosable() && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        event->ignore(); // files are read by the page
}

void FieldTreeView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_fields.isChoosable() && event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
    else
        event->ignore(); // files are read by the page
}

void FieldTreeView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT listReceived(event->mimeData()->text());
}

} // namespace exportdesk
