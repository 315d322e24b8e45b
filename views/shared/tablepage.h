// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "views/shared/icon.h"
#include "views/shared/page.h"
#include "views/shared/tablecolumns.h"

#include <QPersistentModelIndex>

#include <functional>
#include <optional>

class QAbstractItemDelegate;
class QSplitter;

namespace exportdesk
{

class ChipBar;
class EmptyState;
class MessageStack;
class PageDetails;
class PageHeader;
class SearchField;
class SortFilterModel;
class TableView;

/// The skeleton of a page with a table: header with chips, a search, messages, the table with its empty state, and
/// details of the current row.
///
/// Object names: NAME.chips, NAME.search, NAME.table.
class TablePage : public Page
{
    Q_OBJECT

public:
    void focusSearch() override;
    QList<QWidget *> regions() override;
    QWidget *mainRegion() override;
    PagePlace place() const override;
    void showPlace(const PagePlace &place) override;

Q_SIGNALS:
    /// The button of a table that is empty without any filter, e.g. "New export".
    void firstStepRequested();

protected:
    /// How the table looks until the operator changes it.
    struct Table {
        QAbstractItemDelegate *delegate = nullptr; ///< given to the table
        QList<TableColumn> columns;
        QString sortKey; ///< the newest first by this
        QStringList foldOrder; ///< see TableColumns::setFoldOrder()
        bool startsAtTop = false; ///< the current row is the first as sorted, else the first of the source
    };

    /// \a name is also the group of the settings in which the columns are kept. \a rows outlives the page; \a details
    /// is given to it.
    TablePage(const QString &name, Icon icon, SortFilterModel &rows, PageDetails *details, QWidget *parent);

    PageHeader &header() const { return *m_header; }
    ChipBar &chips() const { return *m_chips; }
    /// Belongs into the header or another row; the page places it.
    SearchField &searchField() const { return *m_search; }
    MessageStack &messages() const { return *m_messages; }
    TableView &table() const { return *m_table; }
    QSplitter &splitter() const { return *m_splitter; }

    void setUpTable(const Table &table);
    /// A row of its own below the header.
    void addBelowHeader(QWidget *row);

    /// The current row of the table is another, or has changed.
    virtual void currentChanged() = 0;
    /// Around a change of the filter by the operator: the list begins at its top then, or, \a shows all, at the current
    /// row.
    void beginFiltering();
    void endFiltering(bool showsAll);
    /// Shows everything: the first chip, no additive one, no search.
    void clearFilter();
    /// Makes this row of the table the current one, in view and with the keyboard; false for -1.
    bool goToRow(int row);

    /// Why the table is empty, where no filter is the reason, and the first step (empty: none).
    void setEmptyReason(const QString &sentence, const QString &firstStep);
    /// The filter leaves no row; it can be cleared.
    void setNoMatch(const QString &sentence);
    /// Shows this failure above the table until it is gone, or dismissed; nothing happens while it stays the same.
    void showFailure(const std::optional<Failure> &failure, const std::function<QString()> &sentence,
                     const std::function<void()> &retry);

    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToDetails();

    SortFilterModel &m_rows;
    QString m_name;
    PageHeader *m_header;
    ChipBar *m_chips;
    SearchField *m_search;
    MessageStack *m_messages;
    TableView *m_table;
    EmptyState *m_empty;
    PageDetails *m_details;
    QSplitter *m_splitter;
    std::optional<Failure> m_failure; ///< last shown
    bool m_filterEmpties = false;
    bool m_isJump = false; ///< the page leads to another row, not the operator's keys
    QPersistentModelIndex m_currentBefore; ///< the filter was changed
};

} // namespace exportdesk
