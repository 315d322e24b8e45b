// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tableview.h"

#include "models/table/tableroles.h"
#include "views/shared/columnmenu.h"
#include "views/shared/columnsteps.h"
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

/// The end of the header above the scroll bar, which starts below the header.
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
    : SpokenView(parent)
    , m_pointer(new RowPointer(*this))
    , m_headerEnd(new HeaderEnd(this))
{
    auto *header = new TableHeader(this);
    setHorizontalHeader(header);
    m_columns = new TableColumns(*this, *header);
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
    // Far below any row height: a larger least size would be applied to each row by itself, in quadratic time.
    verticalHeader()->setMinimumSectionSize(1);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &at) { columnMenu()->popup(header->mapToGlobal(at)); });
    connect(m_columns, &TableColumns::changed, this, &TableView::ensureCurrent);
    connect(m_pointer, &RowPointer::held, this, &TableView::pointerHeld);
    connect(&Theme::of(this), &Theme::changed, this, &TableView::applyTheme);
    applyTheme();
}

void TableView::applyTheme()
{
    const Theme &theme = Theme::of(this);
    horizontalHeader()->setFixedHeight(theme.headerHeight());
    m_headerEnd->setFixedHeight(theme.headerHeight());
    horizontalHeader()->setMinimumSectionSize(24);
    if (verticalHeader()->defaultSectionSize() != theme.rowHeight()) {
        // The header would announce each of a hundred thousand rows.
        const QSignalBlocker quiet(verticalHeader());
        verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        updateGeometries();
    }
    m_columns->fold();
    viewport()->update();
}

void TableView::setModel(QAbstractItemModel *next)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    {
        const TableColumns::Arranging arranging(*m_columns);
        QTableView::setModel(next);
    }
    // After the base class has connected, so that its own rows are up to date when these run.
    if (next) {
        connect(next, &QAbstractItemModel::rowsInserted, this, &TableView::ensureCurrent);
        connect(next, &QAbstractItemModel::columnsInserted, this, &TableView::ensureCurrent);
        connect(next, &QAbstractItemModel::rowsRemoved, this, &TableView::ensureCurrent);
        connect(next, &QAbstractItemModel::modelReset, this, &TableView::ensureCurrent);
        connect(next, &QAbstractItemModel::layoutChanged, this, &TableView::ensureCurrent);
    }
    m_columns->apply();
    ensureCurrent();
}

void TableView::ensureCurrent()
{
    if (model() && selectionModel() && !currentIndex().isValid() && firstToBecomeCurrent(*this).isValid())
        selectionModel()->setCurrentIndex(firstToBecomeCurrent(*this), QItemSelectionModel::NoUpdate);
    placeEmptyState();
}

QMenu *TableView::columnMenu()
{
    if (!m_menu)
        m_menu = new ColumnMenu(*this, *m_columns);
    return m_menu;
}

int TableView::firstColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical;
    }
    return -1;
}

int TableView::lastColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int logical = header->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical;
    }
    return -1;
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
    if (columnSteps::press(*this, *m_columns, *event))
        return;
    // The page copies ids, not cells; typed text is for the search.
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
    m_columns->fold();
    placeEmptyState();
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
    m_pointer->release(); // the release goes to the menu, which holds the rows from here on
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(at);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    ensureCurrent();
    SpokenView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    m_pointer->before(*event);
    const bool handled = QTableView::viewportEvent(event);
    m_pointer->after(*event);
    return handled;
}

/// A hidden table gets no release.
void TableView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_pointer->release();
}

QModelIndex firstToBecomeCurrent(const TableView &table)
{
    const int column = table.firstColumn();
    const int rows = table.model() && column >= 0 ? table.model()->rowCount() : 0;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = table.model()->index(row, column);
        if (!index.data(PinnedRole).toBool())
            return index;
    }
    return rows > 0 ? table.model()->index(0, column) : QModelIndex();
}

} // namespace exportdesk
