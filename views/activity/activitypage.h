// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/exchangefilter.h"
#include "models/activity/exchangesmodel.h"
#include "models/platform/outcome.h"
#include "views/shared/page.h"
#include "views/shared/sandboxlook.h"

namespace exportdesk
{

class Button;
class ChipBar;
class EmptyState;
class ExchangeDetails;
class MessageStack;
class PageHeader;
class SearchField;
class SortFilterModel;
class TableView;

/// The Activity room: every exchange with the platform, redacted; copies one as curl, saves those shown as a HAR file.
///
/// Object names for those who drive it: activity.chips, activity.search, activity.table, activity.har,
/// activity.harDialog, activity.curl, activity.job.
class ActivityPage final : public Page
{
    Q_OBJECT

public:
    /// \a exchanges outlives the page.
    ActivityPage(ExchangesModel &exchanges, const SandboxLook &sandbox, QWidget *parent = nullptr);
    ~ActivityPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusSearch() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setSandbox(const SandboxLook &look) override;

    /// Shows the exchanges that fit this search, as one could type it: `job:24115`.
    void search(const QString &query);

Q_SIGNALS:
    void jobRequested(const QString &jobId);

protected:
    void retranslate() override;

private:
    void buildTable();
    void buildActions();
    void retranslateColumns();
    void connectModels();
    void refilter();
    void update();
    void currentChanged();
    void showMenu(const QPoint &globalPosition);
    const ExchangeRow *current() const;
    void copyAsCurl();
    void copyRequestId();
    void clearFilter();
    void askWhereToSave();
    void save(const QString &fileName);
    void tellSaved(const QString &fileName, const Outcome<int> &outcome);

    ExchangesModel &m_exchanges;
    ExchangeFilter m_filter;
    SortFilterModel *m_sorted;
    PageHeader *m_header;
    ChipBar *m_chips;
    SearchField *m_search;
    MessageStack *m_messages;
    TableView *m_table;
    EmptyState *m_empty;
    ExchangeDetails *m_details;
    Button *m_har;
    QAction *m_harAction;
    QAction *m_curlAction;
    QAction *m_idAction;
};

} // namespace exportdesk
