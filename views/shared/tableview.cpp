// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tableview.h"

#include "models/table/tableroles.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/tableheader.h"
#include "views/shared/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace exportdesk
{

namespace
{

/// The end of the header above the scroll bar, which begins where the rows do.
class HeaderEnd final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Token::Window));
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
    }
};

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    m_headerEnd = new HeaderEnd(this);
    addScrollBarWidget(m_headerEnd, Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { columnMenu()->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this,
            [this](int section, int, int width) { noteResize(section, width); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::noteMove);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::noteSort);
    connect(&Theme::of(this), &Theme::changed, this, &TableView::follow);
    follow();
}

void TableView::follow()
{
    const Theme &theme = Theme::of(this);
    verticalHeader()->setMinimumSectionSize(theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setFixedHeight(theme.headerHeight());
    m_headerEnd->setFixedHeight(theme.headerHeight());
    horizontalHeader()->setMinimumSectionSize(24);
    viewport()->update();
}

void TableView::setModel(QAbstractItemModel *next)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    m_arranging = true;
    QTableView::setModel(next);
    m_arranging = false;
    // After the base class has connected, so that its own rows are up to date when these run.
    if (next) {
        connect(next, &QAbstractItemModel::rowsInserted, this, &TableView::keepCurrent);
        connect(next, &QAbstractItemModel::columnsInserted, this, &TableView::keepCurrent);
        connect(next, &QAbstractItemModel::rowsRemoved, this, &TableView::keepCurrent);
        connect(next, &QAbstractItemModel::modelReset, this, &TableView::keepCurrent);
        connect(next, &QAbstractItemModel::layoutChanged, this, &TableView::keepCurrent);
    }
    applyColumns();
    keepCurrent();
}

void TableView::keepCurrent()
{
    if (model() && selectionModel() && model()->rowCount() > 0 && !currentIndex().isValid() && firstColumn() >= 0)
        selectionModel()->setCurrentIndex(model()->index(0, firstColumn()), QItemSelectionModel::NoUpdate);
    placeEmptyState();
}

void TableView::setEmptyState(QWidget *widget)
{
    delete m_empty;
    m_empty = widget;
    if (m_empty)
        m_empty->setParent(viewport());
    placeEmptyState();
}

void TableView::placeEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    // Copying is the page's command (an id, not a cell), typing belongs to the search.
    if (event->matches(QKeySequence::Copy)
        || (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fold();
    placeEmptyState();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        horizontalHeader()->viewport()->update();
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(index);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    setPointerDown(false); // the release goes to the menu, which holds the rows from here on
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(at);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    keepCurrent();
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHovered(rowAt(static_cast<QMouseEvent *>(event)->pos().y()));
        break;
    case QEvent::Leave:
    case QEvent::Wheel:
        setHovered(-1);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        setPointerDown(true);
        break;
    case QEvent::MouseButtonRelease: {
        // First what the click means, of the row as it stands there.
        const bool taken = QTableView::viewportEvent(event);
        setPointerDown(static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton);
        return taken;
    }
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::setPointerDown(bool down)
{
    if (down != std::exchange(m_pointerDown, down))
        Q_EMIT pointerHeld(down);
}

/// No release comes to what is hidden.
void TableView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    setPointerDown(false);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
    m_hovered = row;
}

} // namespace exportdesk
