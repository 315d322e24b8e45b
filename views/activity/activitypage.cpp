// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "models/platform/curlcommand.h"
#include "models/platform/deliver.h"
#include "models/platform/exchangelog.h"
#include "models/platform/harfile.h"
#include "models/table/sortfiltermodel.h"
#include "views/activity/exchangedetails.h"
#include "views/activity/exchangerowdelegate.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const std::array<std::pair<ExchangeFilter::Kind, QString>, 4> &chipKeys()
{
    static const std::array<std::pair<ExchangeFilter::Kind, QString>, 4> keys{{
        {ExchangeFilter::Kind::All, u"all"_s},
        {ExchangeFilter::Kind::Failed, u"failed"_s},
        {ExchangeFilter::Kind::Retried, u"retried"_s},
        {ExchangeFilter::Kind::Launches, u"launches"_s},
    }};
    return keys;
}

} // namespace

ActivityPage::ActivityPage(ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent)
    : Page(parent)
    , m_exchanges(exchanges)
    , m_filter(exchanges)
    , m_sorted(new SortFilterModel(exchanges, this))
    , m_header(new PageHeader)
    , m_chips(new ChipBar)
    , m_search(new SearchField)
    , m_messages(new MessageStack)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::Activity))
    , m_details(new ExchangeDetails(exchanges, sandbox))
    , m_har(new Button(Icon::Export, Button::Kind::Normal))
{
    m_chips->setObjectName("activity.chips");
    m_search->setObjectName("activity.search");
    m_har->setObjectName("activity.har");
    m_chips->addChip(u"all"_s, {});
    m_chips->addChip(u"failed"_s, {}, Icon::StatusFailed, Token::Err);
    m_chips->addChip(u"retried"_s, {}, Icon::RunAgain, Token::Text2);
    m_chips->addChip(u"launches"_s, {}, Icon::Launch, Token::Text2);
    m_search->setKeys(ExchangeFilter::keys());
    m_header->setMiddle(m_chips);
    m_header->setSearch(m_search);
    m_header->addAction(m_har, 1);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->setSpacing(0);
    m_messages->setContentsMargins(16, 8, 16, 8);
    topLayout->addWidget(m_messages);
    topLayout->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    buildActions();
    buildTable();
    connectModels();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::buildActions()
{
    const auto make = [this](const QKeySequence &key, void (ActivityPage::*what)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_harAction = make(QKeySequence(Qt::CTRL | Qt::Key_S), &ActivityPage::askWhereToSave);
    m_curlAction = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ActivityPage::copyAsCurl);
    m_idAction = make(QKeySequence(Qt::CTRL | Qt::Key_C), &ActivityPage::copyRequestId);
    // Ctrl+C belongs to the table, so that it keeps its meaning in the search and in selected text.
    m_table->addAction(m_idAction);
    addActions({m_harAction, m_curlAction});
}

void ActivityPage::buildTable()
{
    m_sorted->setFilter(&m_filter);
    m_table->setObjectName("activity.table");
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ExchangeRowDelegate(m_table));
    retranslateColumns();
    m_table->setSettingsKey(u"activity"_s);
    if (m_table->sortKey().isEmpty())
        m_table->sortBy(m_exchanges.columnKey(ExchangesModel::TimeColumn), Qt::DescendingOrder);
    // What was first before it was sorted, usually the sign-in, is not what somebody comes to see.
    m_sorted->settle();
    m_table->selectionModel()->setCurrentIndex(m_sorted->index(0, m_table->firstColumn()),
                                               QItemSelectionModel::NoUpdate);
    m_table->scrollToTop();
    m_table->setFoldOrder({m_exchanges.columnKey(ExchangesModel::RequestIdColumn),
                           m_exchanges.columnKey(ExchangesModel::SizeColumn),
                           m_exchanges.columnKey(ExchangesModel::AttemptColumn)});
    m_table->setEmptyState(m_empty);
}

/// Widths as the longest word of the language needs them.
void ActivityPage::retranslateColumns()
{
    const bool german = locale().language() == QLocale::German;
    const auto column = [this](int which, int width) {
        const bool grows = which == ExchangesModel::PathColumn;
        return TableView::Column{m_exchanges.columnKey(which), width, true, true, grows};
    };
    m_table->setColumns(
        {column(ExchangesModel::TimeColumn, 108), column(ExchangesModel::MethodColumn, 76),
         column(ExchangesModel::PathColumn, 220), column(ExchangesModel::StatusColumn, german ? 276 : 240),
         column(ExchangesModel::DurationColumn, german ? 84 : 96), column(ExchangesModel::SizeColumn, 76),
         column(ExchangesModel::AttemptColumn, german ? 72 : 52), column(ExchangesModel::RequestIdColumn, 100),
         column(ExchangesModel::JobColumn, 76)});
}

void ActivityPage::connectModels()
{
    connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString &chosen) {
        for (const auto &[kind, key] : chipKeys()) {
            if (key == chosen)
                m_filter.setKind(kind);
        }
        refilter();
    });
    connect(m_search, &SearchField::queryChanged, this, [this] {
        QList<ExchangeFilter::Term> terms;
        for (const SearchField::Term &term : m_search->terms())
            terms.append({term.key, term.value});
        m_filter.setQuery(terms, m_search->freeText());
        refilter();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::currentChanged);
    connect(m_table, &TableView::opened, this, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::menuRequested, this, &ActivityPage::showMenu);
    connect(m_table, &TableView::pointerHeld, m_sorted, &SortFilterModel::hold);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &ActivityPage::currentChanged);
    connect(&m_exchanges, &QAbstractItemModel::rowsInserted, this, &ActivityPage::update);
    connect(&m_exchanges, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::update);
    connect(m_details, &ExchangeDetails::copyAsCurlRequested, this, &ActivityPage::copyAsCurl);
    connect(m_details, &ExchangeDetails::jobRequested, this, &ActivityPage::jobRequested);
    connect(m_har, &Button::clicked, this, &ActivityPage::askWhereToSave);
    connect(m_empty, &EmptyState::actionRequested, this, &ActivityPage::clearFilter);
}

void ActivityPage::retranslate()
{
    m_header->setTitle(title());
    m_chips->setAccessibleName(tr("Which exchanges are shown"));
    m_chips->setWord(u"all"_s, tr("All"));
    m_chips->setWord(u"failed"_s, tr("Failed"));
    m_chips->setWord(u"retried"_s, tr("Retried"));
    m_chips->setWord(u"launches"_s, tr("Launches"));
    m_search->setPlaceholderText(tr("Search path or ID, or job: status:"));
    m_search->setAccessibleName(tr("Search exchanges"));
    m_table->setAccessibleName(tr("Exchanges with the platform"));
    m_har->setText(tr("Save as HAR…"));
    m_harAction->setText(tr("Save as HAR…"));
    m_curlAction->setText(tr("Copy as curl"));
    m_idAction->setText(tr("Copy request ID"));
    retranslateColumns();
    m_details->retranslate();
    update();
    currentChanged();
}

void ActivityPage::refilter()
{
    m_sorted->filterChanged();
    m_sorted->settle();
    update();
}

void ActivityPage::update()
{
    for (const auto &[kind, key] : chipKeys())
        m_chips->setCount(key, m_filter.count(kind));
    const bool filtered = m_filter.isActive() && m_exchanges.rowCount() > 0;
    m_empty->setSentence(filtered ? tr("No exchange fits the filter.")
                                  : tr("Nothing has been exchanged with the platform yet."));
    m_empty->setAction(filtered ? tr("Clear filter") : QString());
    m_har->setBlocked(m_exchanges.rowCount() > 0 ? QString() : tr("There is nothing to save yet."));
    Q_EMIT statusTextChanged();
}

const ExchangeRow *ActivityPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    const int row = index.isValid() ? m_exchanges.rowOf(index.data(ExchangesModel::IdRole).toLongLong()) : -1;
    return row < 0 ? nullptr : &m_exchanges.row(row);
}

void ActivityPage::currentChanged()
{
    m_details->show(current());
}

void ActivityPage::setSandbox(const SandboxLook &look)
{
    m_details->setSandbox(look);
    currentChanged();
}

void ActivityPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new RowMenu(*m_sorted, tr("Exchange"), this);
    menu->addActions({m_curlAction, m_idAction});
    menu->popup(globalPosition);
}

void ActivityPage::copyAsCurl()
{
    const ExchangeRow *row = current();
    if (const Exchange *exchange = row ? m_exchanges.log().exchange(row->exchange.id) : nullptr)
        QGuiApplication::clipboard()->setText(curlCommand(*exchange));
}

void ActivityPage::copyRequestId()
{
    const ExchangeRow *row = current();
    if (!row)
        return;
    const Exchange &exchange = row->exchange;
    QGuiApplication::clipboard()->setText(exchange.answerId.isEmpty() ? exchange.requestId : exchange.answerId);
}

void ActivityPage::clearFilter()
{
    m_search->clearQuery();
    m_chips->choose(u"all"_s);
}

void ActivityPage::search(const QString &query)
{
    m_chips->choose(u"all"_s);
    m_search->setQuery(query);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActivityPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as HAR"), QDir::homePath());
    dialog->setObjectName("activity.harDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("HTTP archive (*.har)")});
    dialog->setDefaultSuffix(u"har"_s);
    dialog->selectFile(u"exportdesk.har"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::save);
    dialog->open();
}

void ActivityPage::save(const QString &fileName)
{
    m_sorted->settle();
    QList<Exchange> shown;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const qint64 id = m_exchanges.row(m_sorted->sourceRow(row)).exchange.id;
        if (const Exchange *exchange = m_exchanges.log().exchange(id))
            shown.append(*exchange);
    }
    std::sort(shown.begin(), shown.end(), [](const Exchange &a, const Exchange &b) { return a.id < b.id; });
    deliver(saveHar(fileName, shown), this,
            [this, fileName](const Outcome<int> &outcome) { tellSaved(fileName, outcome); });
}

void ActivityPage::tellSaved(const QString &fileName, const Outcome<int> &outcome)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    if (!outcome) {
        m_messages->push(
            new FailureBar([shown] { return tr("%1 could not be written.").arg(shown); }, outcome.failure()), u"har"_s);
        return;
    }
    auto *bar = new MessageBar(MessageBar::Severity::Done,
                               tr("%n exchange(s) saved to %1.", nullptr, outcome.value()).arg(shown));
    bar->setRemedy(tr("Tokens and client secrets are masked in it. Names and addresses of people in bodies are not."));
    m_messages->push(bar, u"har"_s);
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

QList<QAction *> ActivityPage::pageActions() const
{
    return {m_harAction, m_curlAction, m_idAction};
}

void ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString ActivityPage::statusText() const
{
    const QString most = locale().toString(m_exchanges.log().capacity());
    const int known = m_exchanges.rowCount();
    if (m_sorted->rowCount() == known)
        return tr("%n exchange(s) kept in memory, at most %1", nullptr, known).arg(most);
    return tr("%1 of %n exchange(s) kept in memory, at most %2", nullptr, known)
        .arg(locale().toString(m_sorted->rowCount()), most);
}

QList<QWidget *> ActivityPage::regions()
{
    return {m_chips, m_table, m_details};
}

} // namespace exportdesk
