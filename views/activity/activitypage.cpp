// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/activitypage.h"

#include "models/activity/exchangesearchwords.h"
#include "models/platform/curlcommand.h"
#include "models/platform/exchangelog.h"
#include "models/table/sortfiltermodel.h"
#include "views/activity/exchangedetails.h"
#include "views/activity/exchangerowdelegate.h"
#include "views/activity/harsaving.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/command.h"
#include "views/shared/pageheader.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/searchpopup.h"
#include "views/shared/tableview.h"

#include <QClipboard>
#include <QGuiApplication>

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

/// Widths as the longest word of the language needs them.
QList<TableColumn> columnsIn(const QLocale &locale, const ExchangesModel &exchanges)
{
    const bool german = locale.language() == QLocale::German;
    const auto column = [&exchanges](int which, int width) {
        const bool grows = which == ExchangesModel::PathColumn;
        const bool cut = grows || which == ExchangesModel::StatusColumn || which == ExchangesModel::RequestIdColumn;
        return TableColumn{.key = exchanges.columnKey(which), .width = width, .grows = grows, .whole = !cut};
    };
    return {column(ExchangesModel::TimeColumn, 108),
            column(ExchangesModel::MethodColumn, 76),
            column(ExchangesModel::PathColumn, 220),
            column(ExchangesModel::StatusColumn, german ? 276 : 240),
            column(ExchangesModel::DurationColumn, german ? 84 : 96),
            column(ExchangesModel::SizeColumn, 76),
            column(ExchangesModel::AttemptColumn, german ? 72 : 52),
            column(ExchangesModel::RequestIdColumn, 100),
            column(ExchangesModel::JobColumn, 76)};
}

} // namespace

ActivityPage::ActivityPage(ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent)
    : ActivityPage(exchanges, new SortFilterModel(exchanges), new ExchangeDetails(exchanges, sandbox), parent)
{
}

ActivityPage::ActivityPage(ExchangesModel &exchanges, SortFilterModel *rows, ExchangeDetails *details, QWidget *parent)
    : TablePage(u"activity"_s, Icon::Activity, *rows, details, parent)
    , m_exchanges(exchanges)
    , m_filter(exchanges)
    , m_sorted(rows)
    , m_details(details)
    , m_saving(new HarSaving([this] { return shown(); }, messages(), this))
    , m_har(new Button(Icon::Export, Button::Kind::Normal))
    , m_harAction(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_S), this))
    , m_curlAction(makeCommand(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this))
    , m_idAction(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_C), this))
{
    m_sorted->setParent(this);
    m_har->setObjectName("activity.har");
    chips().addChip(u"all"_s, {});
    chips().addChip(u"failed"_s, {}, Icon::StatusFailed, Token::Err);
    chips().addChip(u"retried"_s, {}, Icon::RunAgain, Token::Text2);
    chips().addChip(u"launches"_s, {}, Icon::Launch, Token::Text2);
    searchField().setKeys(ExchangeFilter::keys(), [](const SearchTerm &term) {
        return ExchangeFilter::problem({term.key, term.value});
    });
    header().setSearch(&searchField());
    header().addAction(m_har, 1);
    // Ctrl+C belongs to the table, so that it keeps its meaning in the search and in selected text.
    table().addAction(m_idAction);
    addActions({m_harAction, m_curlAction});

    m_sorted->setFilter(&m_filter);
    setUpTable({.delegate = new ExchangeRowDelegate(&table()),
                .columns = columnsIn(locale(), exchanges),
                .sortKey = exchanges.columnKey(ExchangesModel::TimeColumn),
                .foldOrder
                = {exchanges.columnKey(ExchangesModel::RequestIdColumn),
                   exchanges.columnKey(ExchangesModel::SizeColumn), exchanges.columnKey(ExchangesModel::AttemptColumn)},
                .startsAtTop = true}); // the newest; the first of the source is usually the sign-in
    connectModels();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::connectModels()
{
    connect(&chips(), &ChipBar::chosenChanged, this, [this](const QString &chosen) {
        for (const auto &[kind, key] : chipKeys()) {
            if (key == chosen)
                m_filter.setKind(kind);
        }
        refilter();
    });
    new SearchPopup(searchField(), exchangeSearchHelp(m_exchanges), u"activity"_s);
    connect(&searchField(), &SearchField::queryChanged, this, [this] {
        QList<ExchangeFilter::Term> terms;
        QList<ExchangeFilter::Term> excluded;
        for (const SearchTerm &term : searchField().activeTerms())
            (term.excluded ? excluded : terms).append({term.key, term.value});
        m_filter.setQuery(terms, searchField().freeText(), excluded);
        // A key that is being typed would often find nothing as a word.
        if (searchField().settledQuery() != searchField().query() && m_filter.count(m_filter.kind()) == 0)
            m_filter.setQuery(terms, searchField().settledFreeText(), excluded);
        refilter();
    });
    connect(&table(), &TableView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new RowMenu(*m_sorted, tr("Call"), this);
        menu->addActions({m_curlAction, m_idAction});
        menu->popup(position);
    });
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &ActivityPage::currentChanged);
    connect(&m_exchanges, &QAbstractItemModel::rowsInserted, this, &ActivityPage::update);
    connect(&m_exchanges, &QAbstractItemModel::rowsRemoved, this, &ActivityPage::update);
    connect(m_details, &ExchangeDetails::copyAsCurlRequested, this, &ActivityPage::copyAsCurl);
    connect(m_details, &ExchangeDetails::jobRequested, this, &ActivityPage::jobRequested);
    connect(m_har, &Button::clicked, m_saving, &HarSaving::chooseFile);
    connect(m_harAction, &QAction::triggered, m_saving, &HarSaving::chooseFile);
    connect(m_curlAction, &QAction::triggered, this, &ActivityPage::copyAsCurl);
    connect(m_idAction, &QAction::triggered, this, &ActivityPage::copyRequestId);
}

void ActivityPage::retranslate()
{
    TablePage::retranslate();
    chips().setAccessibleName(tr("Filter calls"));
    chips().setWord(u"all"_s, tr("All"));
    chips().setWord(u"failed"_s, tr("Failed"));
    chips().setWord(u"retried"_s, tr("Retried"));
    chips().setWord(u"launches"_s, tr("Launches"));
    searchField().setPlaceholderText(tr("Search by path or ID, or use job:… or status:…"));
    searchField().setAccessibleName(tr("Search calls"));
    table().setAccessibleName(tr("API calls"));
    m_har->setText(tr("Save as HAR…"));
    m_harAction->setText(tr("Save as HAR…"));
    m_curlAction->setText(tr("Copy as cURL"));
    m_idAction->setText(tr("Copy request ID"));
    table().columns().set(columnsIn(locale(), m_exchanges));
    m_details->retranslate();
    update();
    currentChanged();
}

void ActivityPage::refilter()
{
    beginFiltering();
    m_sorted->filterChanged();
    endFiltering(!m_filter.isActive());
    update();
}

void ActivityPage::update()
{
    for (const auto &[kind, key] : chipKeys())
        chips().setCount(key, m_filter.count(kind));
    const QString problem = m_filter.queryProblem();
    if (m_filter.isActive() && m_exchanges.rowCount() > 0)
        setNoMatch(problem.isEmpty() ? tr("No calls match the filter.") : problem);
    else
        setEmptyReason(tr("No calls to the platform yet."), {});
    m_har->setBlocked(m_exchanges.rowCount() > 0 ? QString() : tr("Nothing to save yet."));
    Q_EMIT statusTextChanged();
}

const ExchangeRow *ActivityPage::current() const
{
    const QModelIndex index = table().currentIndex();
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

void ActivityPage::search(const QString &query)
{
    chips().choose(u"all"_s);
    searchField().setQuery(query);
    table().setFocus(Qt::OtherFocusReason);
}

/// In chronological order.
QList<Exchange> ActivityPage::shown() const
{
    m_sorted->settle();
    QList<Exchange> all;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const qint64 id = m_exchanges.row(m_sorted->sourceRow(row)).exchange.id;
        if (const Exchange *exchange = m_exchanges.log().exchange(id))
            all.append(*exchange);
    }
    std::sort(all.begin(), all.end(), [](const Exchange &a, const Exchange &b) { return a.id < b.id; });
    return all;
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

QList<QAction *> ActivityPage::pageActions() const
{
    return {m_harAction, m_curlAction, m_idAction};
}

QString ActivityPage::statusText() const
{
    const QString most = locale().toString(m_exchanges.log().capacity());
    const int known = m_exchanges.rowCount();
    if (m_sorted->rowCount() == known)
        return tr("%Ln call(s) in memory (maximum %1)", nullptr, known).arg(most);
    return tr("%1 of %Ln call(s) in memory (maximum %2)", nullptr, known)
        .arg(locale().toString(m_sorted->rowCount()), most);
}

} // namespace exportdesk
