// SPDX-License-Identifier: GPL-3.0-or-later
// What the operator does with jobs on the Jobs page: look at one, cancel, run again, copy.

#include "models/jobs/jobdetails.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobmonitor.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/canceldialog.h"
#include "views/jobs/comparedialog.h"
#include "views/jobs/failuregroupsdialog.h"
#include "views/jobs/jobdetailsview.h"
#include "views/jobs/jobscancelling.h"
#include "views/jobs/jobsgroup.h"
#include "views/jobs/jobspage.h"
#include "views/shared/chipbar.h"
#include "views/shared/messagestack.h"
#include "views/shared/rowmenu.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

QAction *JobsPage::makeAction(const QKeySequence &key, void (JobsPage::*what)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    return action;
}

void JobsPage::buildActions()
{
    m_cancelAction = makeAction(QKeySequence(Qt::Key_Delete), &JobsPage::askToCancel);
    m_cancelShownAction = makeAction({}, &JobsPage::askToCancelShown);
    m_runAgainAction = makeAction(QKeySequence(Qt::CTRL | Qt::Key_R), &JobsPage::runAgain);
    m_acknowledgeAction = makeAction(QKeySequence(Qt::CTRL | Qt::Key_D), &JobsPage::acknowledge);
    m_groupsAction = makeAction(QKeySequence(Qt::CTRL | Qt::Key_G), &JobsPage::showGroups);
    m_compareAction = makeAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &JobsPage::compare);
    m_copyIdAction = makeAction(QKeySequence(Qt::CTRL | Qt::Key_C), &JobsPage::copyId);
    m_copyForSupportAction = makeAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &JobsPage::copyForSupport);
    m_cancelAction->setObjectName("jobs.action.cancel");
    m_cancelShownAction->setObjectName("jobs.action.cancelShown");
    m_runAgainAction->setObjectName("jobs.action.runAgain");
    m_acknowledgeAction->setObjectName("jobs.action.acknowledge");
    m_groupsAction->setObjectName("jobs.action.groups");
    m_compareAction->setObjectName("jobs.action.compare");
    m_copyIdAction->setObjectName("jobs.action.copyId");
    m_copyForSupportAction->setObjectName("jobs.action.copyForSupport");
    // Delete and Ctrl+C belong to the table, so that they keep their meaning in the search and in selected text.
    m_table->addAction(m_cancelAction);
    m_table->addAction(m_copyIdAction);
    addActions({m_cancelShownAction, m_runAgainAction, m_acknowledgeAction, m_compareAction, m_groupsAction,
                m_copyForSupportAction});
}

QList<QAction *> JobsPage::pageActions() const
{
    return {m_cancelAction,  m_cancelShownAction, m_runAgainAction, m_acknowledgeAction,
            m_compareAction, m_groupsAction,      m_copyIdAction,   m_copyForSupportAction};
}

void JobsPage::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_againWhenRead.clear();
        m_details->show({});
        m_parts.monitor.setInView({});
        return;
    }
    const JobFacts facts = current.data(ExportJobsModel::FactsRole).value<JobFacts>();
    m_parts.monitor.setInView(facts.launch ? QString() : facts.id);
    if (facts.id != m_againWhenRead)
        m_againWhenRead.clear();
    m_details->show(facts);
    blockCancel();
}

void JobsPage::blockCancel()
{
    m_cancelButton->setBlocked(canCancelSelection() ? QString() : tr("Select jobs that are still running."));
    m_runAgainButton->setBlocked(selectedIds().size() == 1 ? QString() : tr("Select one job."));
}

void JobsPage::showJob(const QString &id)
{
    if (m_parts.jobs.rowOf(id) < 0) {
        m_awaited = id;
        m_parts.monitor.lookUp(id);
        return;
    }
    const auto row = [this, &id] {
        m_parts.sorted.settle();
        return m_parts.sorted.rowOfSource(m_parts.jobs.rowOf(id));
    };
    if (row() < 0)
        clearFilter();
    const int at = row();
    if (at < 0)
        return;
    const QModelIndex index = m_parts.sorted.index(at, ExportJobsModel::Status);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
}

void JobsPage::clearFilter()
{
    m_search->clearQuery();
    m_chips->choose(u"all"_s);
    m_chips->setOn(u"started-here"_s, false);
    m_parts.filter.clear();
}

void JobsPage::search(const QString &query)
{
    m_chips->choose(u"all"_s);
    m_chips->setOn(u"started-here"_s, false);
    m_search->setQuery(query);
}

void JobsPage::showLaunch(const QString &entryId)
{
    constexpr int settled = -2; // its job has a row of its own already
    const auto row = [this, &entryId] {
        m_parts.sorted.settle();
        for (int source = 0; source < m_parts.jobs.launchCount(); ++source) {
            if (m_parts.jobs.launchAt(source)->key == entryId)
                return m_parts.sorted.rowOfSource(source);
        }
        return settled;
    };
    if (row() == -1)
        clearFilter();
    const int at = row();
    if (at >= 0) {
        m_table->setCurrentIndex(m_parts.sorted.index(at, ExportJobsModel::Status));
        m_table->scrollTo(m_table->currentIndex());
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

QStringList JobsPage::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const QString id = m_parts.jobs.idAt(m_parts.sorted.mapToSource(row).row());
        if (!id.isEmpty())
            ids << id;
    }
    return ids;
}

QStringList JobsPage::shownIds() const
{
    QStringList ids;
    ids.reserve(m_parts.sorted.rowCount());
    for (int row = 0; row < m_parts.sorted.rowCount(); ++row) {
        const QString id = m_parts.jobs.idAt(m_parts.sorted.sourceRow(row));
        if (!id.isEmpty())
            ids << id;
    }
    return ids;
}

bool JobsPage::canCancelSelection() const
{
    return m_cancelling->canCancel(selectedIds());
}

void JobsPage::askToCancel()
{
    m_cancelling->ask(selectedIds());
}

int JobsPage::shownCancellable() const
{
    int count = 0;
    for (int row = 0; row < m_parts.sorted.rowCount(); ++row) {
        const int source = m_parts.sorted.sourceRow(row);
        const JobRow *job = m_parts.jobs.jobAt(source);
        count += job && !isTerminal(job->status) && CancelDialog::isCancellable(m_parts.jobs.facts(source));
    }
    return count;
}

void JobsPage::askToCancelShown()
{
    m_cancelling->ask(m_cancelling->cancellable(shownIds()));
}

/// By a search that one can see and take back; a long list of ids would fill the field, so it is all running ones then.
void JobsPage::showOnly(const QStringList &ids)
{
    constexpr int most = 8;
    QStringList terms;
    for (const QString &id : ids)
        terms += u"id:"_s + id;
    search(ids.size() <= most ? terms.join(u' ') : u"status:running"_s);
    m_parts.sorted.settle();
    if (m_parts.sorted.rowCount() > 0)
        showJob(ids.first());
}

void JobsPage::acknowledge()
{
    m_parts.marks.acknowledge(selectedIds());
}

SavedView JobsPage::present() const
{
    SavedView view;
    view.chip = m_chips->chosen();
    view.startedHere = m_chips->isOn(u"started-here"_s);
    view.search = m_search->query();
    view.columns = m_table->shownColumns();
    view.sortKey = m_table->sortKey();
    view.descending = m_table->sortOrder() == Qt::DescendingOrder;
    return view;
}

void JobsPage::showView(const SavedView &view)
{
    m_chips->choose(view.chip.isEmpty() ? u"all"_s : view.chip);
    if (m_chips->isOn(u"started-here"_s) != view.startedHere)
        m_chips->setOn(u"started-here"_s, view.startedHere);
    m_parts.filter.setStartedHereOnly(view.startedHere);
    m_search->setQuery(view.search);
    m_table->showColumns(view.columns);
    if (!view.sortKey.isEmpty())
        m_table->sortBy(view.sortKey, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->setFocus(Qt::OtherFocusReason);
}

void JobsPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new RowMenu(m_parts.sorted, tr("Job"), this);
    m_cancelAction->setEnabled(canCancelSelection());
    const int inView = shownCancellable();
    m_cancelShownAction->setEnabled(inView > 0);
    m_cancelShownAction->setText(inView > 0 ? tr("Cancel all in this view (%1)…").arg(locale().toString(inView))
                                            : tr("Cancel all in this view…"));
    m_compareAction->setEnabled(selectedIds().size() == 2);
    menu->setObjectName("jobs.menu");
    menu->addActions({m_cancelAction, m_cancelShownAction, m_runAgainAction, m_acknowledgeAction, m_compareAction});
    menu->addSeparator();
    menu->addActions({m_copyIdAction, m_copyForSupportAction});
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_cancelAction->setEnabled(true);
        m_cancelShownAction->setEnabled(true);
        m_compareAction->setEnabled(true);
    });
    menu->popup(globalPosition);
}

void JobsPage::copyId()
{
    const QStringList ids = selectedIds();
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void JobsPage::copyForSupport()
{
    const QStringList ids = selectedIds();
    m_messages->remove(u"copied"_s);
    m_copying = ids.size() > 1 ? ids : QStringList();
    if (ids.size() > 1) {
        m_group->copyForSupport(ids);
        return;
    }
    const QString text = m_details->supportText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

/// Two chosen jobs; anything else is said, not passed over, because the key and "Go to" always reach this.
void JobsPage::compare()
{
    const QStringList ids = selectedIds();
    m_messages->remove(u"compare"_s);
    if (ids.size() != 2) {
        auto *hint = new MessageBar(MessageBar::Severity::Info, tr("Select two jobs to compare them."));
        hint->setObjectName("jobs.compareHint");
        m_messages->push(hint, u"compare"_s);
        return;
    }
    auto *dialog = new CompareDialog(m_parts, ids[0], ids[1], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobsPage::showGroups()
{
    auto *dialog = new FailureGroupsDialog(m_parts, *m_group, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FailureGroupsDialog::searchRequested, this, &JobsPage::search);
    dialog->open();
}

void JobsPage::setSandbox(const SandboxLook &look)
{
    m_parts.sandbox = look;
    m_cancelling->setSandbox(look);
}

void JobsPage::runAgain()
{
    const QByteArray request = m_details->request();
    if (!request.isEmpty())
        Q_EMIT runAgainRequested(request);
}

/// The one in view if it is among these, else the first; as soon as its request is known.
void JobsPage::runOneAgain(const QStringList &ids)
{
    const QStringList chosen = selectedIds();
    m_againWhenRead = chosen.size() == 1 && ids.contains(chosen.first()) ? chosen.first() : ids.value(0);
    showJob(m_againWhenRead);
    runWhenRead();
}

void JobsPage::runWhenRead()
{
    if (m_againWhenRead.isEmpty() || m_parts.details.id() != m_againWhenRead || m_details->request().isEmpty())
        return;
    m_againWhenRead.clear();
    runAgain();
}

} // namespace exportdesk
