// What the operator does with jobs on the Jobs page: look at one, cancel, run again, copy.

#include "models/jobs/jobcanceller.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobmonitor.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/canceldialog.h"
#include "views/jobs/jobdetailsview.h"
#include "views/jobs/jobspage.h"
#include "views/shared/chipbar.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void JobsPage::buildActions()
{
    const auto make = [this](const QKeySequence &key, void (JobsPage::*what)()) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_cancelAction = make(QKeySequence(Qt::Key_Delete), &JobsPage::askToCancel);
    m_runAgainAction = make(QKeySequence(Qt::CTRL | Qt::Key_R), &JobsPage::runAgain);
    m_copyIdAction = make(QKeySequence(Qt::CTRL | Qt::Key_C), &JobsPage::copyId);
    m_copyForSupportAction = make(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &JobsPage::copyForSupport);
    // Delete and Ctrl+C belong to the table, so that they keep their meaning in the search and in selected text.
    m_table->addAction(m_cancelAction);
    m_table->addAction(m_copyIdAction);
    addAction(m_runAgainAction);
    addAction(m_copyForSupportAction);
}

QList<QAction *> JobsPage::pageActions() const
{
    return {m_cancelAction, m_runAgainAction, m_copyIdAction, m_copyForSupportAction};
}

void JobsPage::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        m_details->show({});
        m_parts.monitor.setInView({});
        return;
    }
    const JobFacts facts = current.data(ExportJobsModel::FactsRole).value<JobFacts>();
    m_parts.monitor.setInView(facts.launch ? QString() : facts.id);
    m_details->show(facts);
    blockCancel();
}

void JobsPage::blockCancel()
{
    m_cancelButton->setBlocked(canCancelSelection() ? QString() : tr("Select jobs that are still running."));
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

bool JobsPage::canCancelSelection() const
{
    const QStringList ids = selectedIds();
    return std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
        const auto facts = m_parts.jobs.facts(id);
        return facts && CancelDialog::isCancellable(*facts);
    });
}

void JobsPage::askToCancel()
{
    if (!canCancelSelection())
        return;
    auto *dialog = new CancelDialog(m_parts.jobs, selectedIds(), m_parts.sandbox, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_parts.canceller.cancel(dialog->chosenIds()); });
    dialog->open();
}

void JobsPage::noticeCancel(const CancelResult &result)
{
    const QString key = u"cancel-"_s + result.id;
    const QString id = result.id;
    switch (result.state) {
    case CancelState::Refused:
        m_messages->push(new FailureBar([id] { return tr("Job %1 could not be cancelled.").arg(id); },
                                        result.failure.value_or(Failure())),
                         key);
        return;
    case CancelState::Unconfirmed:
        m_messages->push(
            new MessageBar(
                MessageBar::Severity::Unknown,
                tr("The platform accepted the cancelling of job %1 ten minutes ago, and the job still runs.").arg(id)),
            key);
        return;
    case CancelState::FinishedFirst:
        m_messages->push(
            new MessageBar(MessageBar::Severity::Info,
                           tr("Job %1 had ended before it could be cancelled; it was left as it is.").arg(id)),
            key);
        return;
    case CancelState::None:
    case CancelState::Requested:
    case CancelState::Marked:
    case CancelState::Cancelled:
    case CancelState::Gone:
        m_messages->remove(key);
        return;
    }
}

void JobsPage::showMenu(const QPoint &globalPosition)
{
    // Rows must not move while a menu about one of them is open.
    m_parts.sorted.hold(true);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Job"));
    m_cancelAction->setEnabled(canCancelSelection());
    menu->addActions({m_cancelAction, m_runAgainAction});
    menu->addSeparator();
    menu->addActions({m_copyIdAction, m_copyForSupportAction});
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_parts.sorted.hold(false);
        m_cancelAction->setEnabled(true);
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
    const QString text = m_details->supportText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void JobsPage::runAgain()
{
    const QByteArray request = m_details->request();
    if (!request.isEmpty())
        Q_EMIT runAgainRequested(request);
}

} // namespace exportdesk
