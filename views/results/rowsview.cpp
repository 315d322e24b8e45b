// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/rowsview.h"

#include "models/platform/pluralcount.h"
#include "models/results/profiletreemodel.h"
#include "models/results/resultrowsmodel.h"
#include "views/results/profiledelegate.h"
#include "views/results/profilepane.h"
#include "views/results/resultadvice.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/iconlabel.h"
#include "views/shared/menuplace.h"
#include "views/shared/searchfield.h"
#include "views/shared/spokenrole.h"
#include "views/shared/tableheader.h"
#include "views/shared/tableview.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int besideFrom = 900; ///< the profile stands beside the table
constexpr int profileWidth = 400;
constexpr int usualColumnWidth = 150;
constexpr int columnsInMenu = 200;

QMenu *columnsMenu(TableView &table, const ResultRowsModel &rows, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"result.rows.columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < std::min(rows.columnCount(), columnsInMenu); ++column) {
        QAction *one = menu->addAction(rows.path(column));
        one->setCheckable(true);
        one->setChecked(!table.isColumnHidden(column));
        QObject::connect(one, &QAction::toggled, &table,
                         [&table, column](bool on) { table.setColumnHidden(column, !on); });
    }
    return menu;
}

void fillBatches(QComboBox &box, const QList<BatchAnswer> &batches,
                 const std::function<QString(const QString &id)> &segmentName)
{
    box.clear();
    box.addItem(RowsView::tr("All batches"), QString());
    for (const BatchAnswer &one : batches)
        box.addItem(one.segmentId.isEmpty() ? one.batch.id : u"%1 · %2"_s.arg(segmentName(one.segmentId), one.batch.id),
                    one.batch.id);
    box.setVisible(batches.size() > 1);
}

/// The reader has ended, or a file was lost: not that a field was mistyped.
bool canReadAgain(const ResultRowsModel &rows)
{
    const auto problem = rows.problem();
    return problem && problem->code != "unknown-field"_L1 && canBeReadAgain(problem->code);
}

/// Paths are long; each column is as wide as its title needs.
void fitColumns(const TableView &table)
{
    auto *header = static_cast<TableHeader *>(table.horizontalHeader());
    for (int section = 0; section < header->count(); ++section)
        header->resizeSection(section, std::max(usualColumnWidth, header->neededWidth(section)));
}

} // namespace

RowsView::RowsView(std::function<QString(const QString &id)> segmentName, bool hidesValues, QWidget *parent)
    : QWidget(parent)
    , m_segmentName(std::move(segmentName))
    , m_hides(hidesValues)
    , m_rows(new ResultRowsModel(this))
    , m_back(new Button(Icon::ChevronLeft, Button::Kind::Flat, this))
    , m_search(new SearchField(this))
    , m_batch(new QComboBox(this))
    , m_count(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_reveal(new Button(Icon::Hidden, Button::Kind::Normal, this))
    , m_columns(new Button(Icon::Columns, Button::Kind::Flat, this))
    , m_save(new Button(Icon::Import, Button::Kind::Normal, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(Icon::Rows))
    , m_profile(new ProfilePane(this))
    , m_note(new IconLabel(this))
{
    build();
    connectParts();
    setHidden(hidesValues);
    retranslate();
}

void RowsView::build()
{
    m_back->setObjectName(u"result.rows.back"_s);
    m_search->setObjectName(u"result.rows.search"_s);
    m_batch->setObjectName(u"result.rows.batch"_s);
    m_count->setObjectName(u"result.rows.count"_s);
    m_reveal->setObjectName(u"result.rows.reveal"_s);
    m_columns->setObjectName(u"result.rows.columns"_s);
    setSpokenRole(m_columns, QAccessible::ButtonMenu);
    m_save->setObjectName(u"result.rows.save"_s);
    m_table->setObjectName(u"result.rows.table"_s);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(12, 8, 16, 4);
    actions->setSpacing(8);
    actions->addWidget(m_back);
    actions->addStretch();
    for (Button *button : {m_reveal, m_columns, m_save})
        actions->addWidget(button);
    auto *finding = new QHBoxLayout;
    finding->setContentsMargins(16, 0, 16, 8);
    finding->setSpacing(8);
    finding->addWidget(m_search, 3);
    finding->addWidget(m_batch, 2);
    finding->addWidget(m_count);
    m_search->setMinimumWidth(200);
    m_batch->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_batch->setMinimumContentsLength(12);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new ProfileDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setDefaultSectionSize(usualColumnWidth);
    m_table->setEmptyState(m_empty);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_table, 1);
    both->addWidget(m_profile);
    m_profile->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 6, 16, 8);
    foot->addWidget(m_note, 1);
    m_note->setSmall(true);
    m_note->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(actions);
    column->addLayout(finding);
    column->addLayout(both, 1);
    column->addLayout(foot);
}

void RowsView::connectParts()
{
    connect(m_back, &Button::clicked, this, &RowsView::backRequested);
    connect(m_save, &Button::clicked, this, &RowsView::saveRequested);
    connect(m_reveal, &Button::clicked, this, [this] { setHidden(!m_rows->isHidden()); });
    connect(m_columns, &Button::clicked, this,
            [this] { dropBelow(*columnsMenu(*m_table, *m_rows, this), *m_columns); });
    connect(m_search, &SearchField::queryChanged, this, [this] {
        closeProfile();
        m_rows->setSearch(m_search->query());
    });
    connect(m_batch, &QComboBox::currentIndexChanged, this, [this] {
        closeProfile();
        m_rows->setBatch(m_batch->currentData().toString());
    });
    connect(m_rows, &ResultRowsModel::stateChanged, this, &RowsView::updateState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns(*m_table);
        updateState();
    });
    connect(m_rows, &ResultRowsModel::profileRead, this, [this](int row, const ResultValue &profile) {
        if (row != m_openRow)
            return;
        m_profile->show(m_rows->index(row, 0).data(ResultRowsModel::RowNumberRole).toLongLong(), profile);
        const bool isFirst = !m_profile->isVisible();
        m_profile->setVisible(true);
        arrange();
        if (isFirst)
            m_profile->focusTree();
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openProfile(index.row()); });
    connect(m_table, &TableView::menuRequested, this, [this](const QPoint &at) {
        if (!m_table->currentIndex().isValid())
            return;
        const int column = m_table->currentIndex().column();
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open profile"), this, [this] { openProfile(m_table->currentIndex().row()); });
        menu->addAction(m_rows->isRevealed(column) ? tr("Hide values of %1").arg(m_rows->path(column))
                                                   : tr("Show values of %1").arg(m_rows->path(column)),
                        this, &RowsView::toggleColumn);
        menu->popup(at);
    });
    connect(m_profile, &ProfilePane::closeRequested, this, [this] {
        closeProfile();
        focusTable();
    });
    connect(m_profile, &ProfilePane::stepRequested, this, [this](int rows) {
        const int row = m_openRow + rows;
        if (row >= 0 && row < m_rows->rowCount())
            openProfile(row);
    });
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { canReadAgain(*m_rows) ? Q_EMIT readAgainRequested() : m_search->clearQuery(); });
    auto *space = new QShortcut(Qt::Key_Space, m_table); // the table would select with it
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &RowsView::toggleColumn);
}

void RowsView::setResult(OpenResult *result, const QList<BatchAnswer> &batches)
{
    closeProfile();
    const QSignalBlocker silent(m_batch);
    fillBatches(*m_batch, batches, m_segmentName);
    m_rows->setResult(result);
    m_rows->setSearch(m_search->query()); // it stands there still
    setHidden(m_hides);
}

void RowsView::search(const QString &text)
{
    m_search->setQuery(text);
}

void RowsView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RowsView::setHidden(bool hidden)
{
    m_hides = hidden;
    m_rows->setHidden(hidden);
    m_profile->profile().setHidden(hidden);
    m_profile->retranslate();
    retranslate();
    Q_EMIT hiddenChanged(hidden);
}

/// The tree shows what its column shows.
void RowsView::toggleColumn()
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return;
    m_rows->revealColumn(column, !m_rows->isRevealed(column));
    QSet<QString> revealed;
    for (int i = 0; i < m_rows->columnCount(); ++i)
        if (m_rows->isRevealed(i))
            revealed.insert(m_rows->path(i));
    m_profile->profile().setHidden(m_rows->isHidden(), revealed);
    updateState();
}

void RowsView::openProfile(int row)
{
    m_openRow = row;
    m_table->setCurrentIndex(m_rows->index(row, std::max(0, m_table->currentIndex().column())));
    m_rows->readProfile(row);
}

void RowsView::closeProfile()
{
    m_openRow = -1;
    m_profile->hide();
    m_profile->profile().clear();
    arrange();
}

/// With little width the profile takes the place of the table.
void RowsView::arrange()
{
    const bool isOpen = !m_profile->isHidden();
    const bool isBeside = width() >= Theme::of(this).scaled(besideFrom);
    m_table->setVisible(!isOpen || isBeside);
    m_profile->setMinimumWidth(isBeside ? Theme::of(this).scaled(profileWidth) : 0);
    m_profile->setMaximumWidth(isBeside ? Theme::of(this).scaled(profileWidth) : QWIDGETSIZE_MAX);
}

void RowsView::updateState()
{
    const auto number = [this](qint64 value) { return locale().toString(value); };
    const qint64 shown = m_rows->rowCount();
    const qint64 all = m_rows->allRows();
    m_count->setText(all < 0            ? m_rows->isLoading() ? tr("Reading…") : QString()
                                    : shown == all ? tr("%Ln row(s)", nullptr, pluralCount(shown))
                                        : tr("%1 of %Ln row(s)", nullptr, pluralCount(all)).arg(number(shown)));
    const bool isSearching = !m_search->query().isEmpty();
    const auto problem = m_rows->problem();
    m_empty->setSentence(problem                   ? problem->text
                             : m_rows->isLoading() ? tr("Reading rows…")
                             : all < 0             ? tr("The files have not been read.")
                             : isSearching         ? tr("No row matches the search: %1").arg(m_search->query())
                                                   : tr("The batch contains no rows."));
    m_empty->setAction(canReadAgain(*m_rows)                     ? tr("Read again")
                           : isSearching && !m_rows->isLoading() ? tr("Clear search")
                                                                 : QString());
    int revealed = 0;
    for (int column = 0; column < m_rows->columnCount(); ++column)
        revealed += m_rows->isRevealed(column);
    m_note->setIcon(m_rows->isHidden() ? Icon::Hidden : Icon::Reveal, Token::Text2);
    m_note->setText(!m_rows->isHidden() ? tr("All values are visible. They may be personal data.")
                        : revealed > 0 ? tr("Values are hidden except in %Ln column(s). Space shows or hides a column.",
                                            nullptr, revealed)
                                       : tr("Values are hidden. Space shows or hides the values of a column."),
                    Token::Text2);
}

void RowsView::retranslate()
{
    m_back->setText(tr("Result"));
    m_search->setPlaceholderText(tr("Search rows, or use loyalty.points:>1000"));
    m_search->setAccessibleName(tr("Search rows"));
    m_batch->setAccessibleName(tr("Batch"));
    m_reveal->setIcon(m_rows->isHidden() ? Icon::Reveal : Icon::Hidden);
    m_reveal->setText(m_rows->isHidden() ? tr("Show values") : tr("Hide values"));
    m_columns->setText(tr("Columns"));
    m_save->setText(tr("Save as…"));
    m_table->setAccessibleName(tr("Rows"));
    m_profile->retranslate();
    updateState();
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool hides = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_H;
    if (hides)
        setHidden(!m_rows->isHidden());
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace exportdesk
