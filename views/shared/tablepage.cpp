// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tablepage.h"

#include "models/table/sortfiltermodel.h"
#include "views/shared/chipbar.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/pagedetails.h"
#include "views/shared/pageheader.h"
#include "views/shared/searchfield.h"
#include "views/shared/splitter.h"
#include "views/shared/tableview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

TablePage::TablePage(const QString &name, Icon icon, SortFilterModel &rows, PageDetails *details, QWidget *parent)
    : Page(parent)
    , m_rows(rows)
    , m_name(name)
    , m_header(new PageHeader)
    , m_chips(new ChipBar)
    , m_search(new SearchField)
    , m_messages(new MessageStack)
    , m_table(new TableView)
    , m_empty(new EmptyState(icon))
    , m_details(details)
    , m_splitter(new Splitter(Qt::Vertical))
{
    m_chips->setObjectName(name + u".chips"_s);
    m_search->setObjectName(name + u".search"_s);
    m_table->setObjectName(name + u".table"_s);
    m_header->setMiddle(m_chips);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    m_messages->setContentsMargins(16, 8, 16, 8);
    topLayout->addWidget(m_messages);
    topLayout->addWidget(m_table, 1);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);

    connect(m_table, &TableView::opened, this, &TablePage::goToDetails);
    connect(m_table, &TableView::pointerHeld, &m_rows, &SortFilterModel::hold);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filterEmpties)
            clearFilter();
        else
            Q_EMIT firstStepRequested();
    });
}

void TablePage::setUpTable(const Table &table)
{
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(table.delegate);
    TableColumns &columns = m_table->columns();
    columns.set(table.columns);
    columns.setSettingsKey(m_name);
    if (columns.sortKey().isEmpty())
        columns.sortBy(table.sortKey, Qt::DescendingOrder);
    if (table.startsAtTop) {
        m_rows.settle();
        m_table->selectionModel()->setCurrentIndex(m_rows.index(0, m_table->firstColumn()),
                                                   QItemSelectionModel::NoUpdate);
        m_table->scrollToTop();
    }
    columns.setFoldOrder(table.foldOrder);
    m_table->setEmptyState(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::currentChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT placeChanged(m_isJump); });
}

void TablePage::addBelowHeader(QWidget *row)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, row);
}

void TablePage::beginFiltering()
{
    m_currentBefore = m_table->currentIndex();
}

void TablePage::endFiltering(bool showsAll)
{
    m_rows.settle();
    const bool isStillShown = m_currentBefore.isValid();
    if (!isStillShown && m_rows.rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(firstToBecomeCurrent(*m_table), QItemSelectionModel::NoUpdate);
    if (showsAll && isStillShown) {
        m_table->doItemsLayout(); // before, there is no room to scroll to
        m_table->scrollTo(m_currentBefore);
    } else {
        m_table->scrollToTop();
    }
    m_currentBefore = QPersistentModelIndex();
    Q_EMIT placeChanged(true);
}

PagePlace TablePage::place() const
{
    return {m_chips->state(), m_search->query(),
            QPersistentModelIndex(m_rows.mapToSource(m_table->currentIndex().siblingAtColumn(0)))};
}

void TablePage::showPlace(const PagePlace &place)
{
    m_chips->choose(place.chips.value(0));
    for (const QString &on : m_chips->state() + place.chips)
        m_chips->setOn(on, place.chips.contains(on));
    m_search->setQuery(place.query);
    m_rows.settle();
    goToRow(m_rows.mapFromSource(place.row).row());
}

void TablePage::clearFilter()
{
    m_search->clearQuery();
    m_chips->reset();
}

bool TablePage::goToRow(int row)
{
    if (row < 0)
        return false;
    const QModelIndex index = m_rows.index(row, 0);
    const QScopedValueRollback jump(m_isJump, true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void TablePage::setEmptyReason(const QString &sentence, const QString &firstStep)
{
    m_filterEmpties = false;
    m_empty->setSentence(sentence);
    m_empty->setAction(firstStep);
}

void TablePage::setNoMatch(const QString &sentence)
{
    m_filterEmpties = true;
    m_empty->setSentence(sentence);
    m_empty->setAction(tr("Clear filter"));
}

void TablePage::showFailure(const std::optional<Failure> &failure, const std::function<QString()> &sentence,
                            const std::function<void()> &retry)
{
    if (failure == m_failure) // a bar that was dismissed stays away, and one that is read stays where it is
        return;
    m_failure = failure;
    if (!failure) {
        m_messages->remove(u"failure"_s);
        return;
    }
    auto *bar = new FailureBar(sentence, *failure);
    bar->setRetry(retry);
    m_messages->push(bar, u"failure"_s);
}

void TablePage::retranslate()
{
    m_header->setTitle(title());
}

/// To the tabs, which have a ring and a name; Esc comes back.
void TablePage::goToDetails()
{
    const QList<QTabBar *> bars = m_details->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->isVisible() && bar->count() > 0) {
            bar->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    for (QWidget *next = m_details->nextInFocusChain(); next && next != m_details; next = next->nextInFocusChain()) {
        const bool stops = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && next->isVisible();
        if (stops && next->isEnabled() && m_details->isAncestorOf(next)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void TablePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_details->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::TabFocusReason);
    else
        Page::keyPressEvent(event);
}

void TablePage::focusSearch()
{
    // In the details Ctrl+F searches what is read there; pressed again, the table.
    const QWidget *focus = QApplication::focusWidget();
    if (m_details->isAncestorOf(focus) && !qobject_cast<const SearchField *>(focus) && m_details->focusSearch())
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> TablePage::regions()
{
    // The search may have a row of its own below the header.
    QList<QWidget *> all{m_header};
    if (QWidget *row = m_search->parentWidget(); row && !m_header->isAncestorOf(m_search))
        all.append(row == this ? m_search : row);
    if (m_messages->isVisible())
        all.append(m_messages);
    return all + QList<QWidget *>{m_table, m_details};
}

QWidget *TablePage::mainRegion()
{
    return m_table;
}

} // namespace exportdesk
