// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/savedviews.h"
#include "models/platform/failure.h"
#include "views/jobs/jobsparts.h"
#include "views/shared/page.h"

#include <QTimer>

#include <optional>

class QHBoxLayout;
class QSplitter;

namespace exportdesk
{

class Button;
class ChipBar;
class EmptyState;
class JobDetailsView;
class JobsCancelling;
class JobsGroup;
class ListExporting;
class MessageStack;
class PageHeader;
class SearchField;
class TableView;
class ViewsMenu;

/// The Jobs room: chips with counts, search, the table of all export jobs, and the details of the one in view.
///
/// Object names for those who drive it: jobs.chips, jobs.search, jobs.table, jobs.cancel, jobs.runAgain, jobs.export,
/// jobs.views, jobs.columns, jobs.details,
/// jobs.details.runAgain, jobs.details.copyForSupport, jobs.cancelDialog(.cancel, .close, .name).
class JobsPage final : public Page
{
    Q_OBJECT

public:
    explicit JobsPage(const JobsParts &parts, QWidget *parent = nullptr);
    ~JobsPage() override;

    QString title() const override;
    QList<QAction *> pageActions() const override;
    void focusSearch() override;
    void refresh() override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setSandbox(const SandboxLook &look) override;

    /// Shows this job, whatever the filter says, and its details.
    void showJob(const QString &id);
    /// Shows the jobs that fit this search, as one could type it.
    void search(const QString &query);
    /// Shows what a saved view shows.
    void showView(const SavedView &view);
    /// Puts the launch of this journal entry in view, whatever the filter says.
    void showLaunch(const QString &entryId);

Q_SIGNALS:
    void newExportRequested();
    /// Compose anew from the request of a job, as the job echoes it.
    void runAgainRequested(const QByteArray &request);
    /// The page of datasets is to show this one.
    void datasetRequested(const QString &datasetId);

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSearchRow();
    void placeDetails(Qt::Orientation orientation);
    void retranslateActions();
    void buildTable();
    void buildActions();
    void connectModels();
    void retranslateChips();
    void retranslateColumns();
    void updateCounts();
    void updateEmptyState();
    QString filterWords() const;
    void countChanged();
    void clearFilter();
    void blockCancel();
    void updateFailures();
    void currentChanged();
    void tick();
    void showMenu(const QPoint &globalPosition);
    QStringList selectedIds() const;
    bool canCancelSelection() const;
    void askToCancel();
    void askToCancelShown();
    QStringList shownIds() const;
    int shownCancellable() const;
    void showOnly(const QStringList &ids);
    void acknowledge();
    SavedView present() const;
    QAction *makeAction(const QKeySequence &key, void (JobsPage::*what)());
    void copyId();
    void copyForSupport();
    void compare();
    void showGroups();
    void runAgain();
    void runOneAgain(const QStringList &ids);
    void runWhenRead();

    JobsParts m_parts;
    QTimer m_tick;
    bool m_emptyShowsFilter = false;
    QString m_againWhenRead; ///< id of a job that is to be run again as soon as its record is read
    QStringList m_copying; ///< chosen jobs that were last copied for support together
    QString m_awaited; ///< id of a job to be shown as soon as it is known
    std::optional<Failure> m_told;
    qint64 m_rememberedMs = -1; ///< the newest update among what the history knew, epoch
    int m_ticks = 0;
    PageHeader *m_header;
    ChipBar *m_chips;
    SearchField *m_search;
    MessageStack *m_messages;
    TableView *m_table;
    EmptyState *m_empty;
    JobDetailsView *m_details;
    QSplitter *m_splitter;
    QHBoxLayout *m_searchRow;
    JobsCancelling *m_cancelling;
    JobsGroup *m_group;
    ListExporting *m_exportMenu;
    ViewsMenu *m_viewsMenu;
    Button *m_cancelButton;
    Button *m_runAgainButton;
    Button *m_exportButton;
    Button *m_viewsButton;
    Button *m_columnsButton;
    QAction *m_cancelAction;
    QAction *m_cancelShownAction;
    QAction *m_runAgainAction;
    QAction *m_acknowledgeAction;
    QAction *m_compareAction;
    QAction *m_groupsAction;
    QAction *m_copyIdAction;
    QAction *m_copyForSupportAction;
};

} // namespace exportdesk
