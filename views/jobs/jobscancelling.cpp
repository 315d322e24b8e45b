// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobscancelling.h"

#include "models/jobs/durations.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/knownjobslookup.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/canceldialog.h"
#include "views/jobs/cancelresultsdialog.h"
#include "views/shared/failurebar.h"
#include "views/shared/messagestack.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString nothingKey = u"cancel-nothing"_s;
} // namespace

JobsCancelling::JobsCancelling(const Models &models, const SandboxLook &sandbox, MessageStack &messages,
                               QWidget *window)
    : QObject(window)
    , m_jobs(models.jobs)
    , m_canceller(models.canceller)
    , m_durations(models.durations)
    , m_sandbox(sandbox)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_canceller, &JobCanceller::changed, this, &JobsCancelling::showResult);
}

QStringList JobsCancelling::cancellable(const QStringList &ids) const
{
    QStringList those;
    for (const QString &id : ids) {
        const auto facts = m_jobs.facts(id);
        if (facts && CancelDialog::isCancellable(*facts))
            those.append(id);
    }
    return those;
}

bool JobsCancelling::canCancel(const QStringList &ids) const
{
    return std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
        const auto facts = m_jobs.facts(id);
        return facts && CancelDialog::isCancellable(*facts);
    });
}

int JobsCancelling::cancellableCount(const SortFilterModel &rows) const
{
    int count = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const int source = rows.sourceRow(row);
        const JobRow *job = m_jobs.jobAt(source);
        count += job && !isTerminal(job->status) && CancelDialog::isCancellable(m_jobs.facts(source));
    }
    return count;
}

void JobsCancelling::confirm(const QStringList &ids)
{
    if (!canCancel(ids))
        return;
    m_messages.remove(nothingKey);
    auto *dialog = new CancelDialog(m_jobs, ids, m_sandbox, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { begin(dialog->chosenIds()); });
    connect(dialog, &QDialog::rejected, this, [this] {
        auto *bar = new MessageBar(MessageBar::Severity::Info, tr("Nothing was cancelled."));
        bar->setObjectName("jobs.nothingCancelled");
        m_messages.push(bar, nothingKey);
    });
    dialog->open();
}

void JobsCancelling::begin(const QStringList &ids)
{
    if (ids.size() > 1) {
        m_bulk = ids;
        auto *bar = new MessageBar(MessageBar::Severity::Info, bulkSentence());
        bar->setObjectName("jobs.cancelResults");
        Button *open = bar->addButton(tr("Results…"));
        open->setObjectName("jobs.cancelResults.open");
        connect(open, &Button::clicked, this, [this] {
            m_results = new CancelResultsDialog(m_jobs, m_canceller, m_bulk, m_window);
            m_results->setAttribute(Qt::WA_DeleteOnClose);
            m_results->open();
        });
        connect(bar, &MessageBar::dismissed, this, [this] { m_bulk.clear(); });
        m_bulkBar = bar;
        m_messages.push(bar, u"cancel-bulk"_s);
    }
    m_canceller.cancel(ids);
}

QString JobsCancelling::bulkSentence() const
{
    int cancelled = 0;
    int ended = 0;
    int refused = 0;
    int unconfirmed = 0;
    int open = 0;
    for (const QString &id : m_bulk) {
        const auto result = m_canceller.result(id);
        switch (result ? result->state : CancelState::Requested) {
        case CancelState::Cancelled:
            ++cancelled;
            break;
        case CancelState::FinishedFirst:
        case CancelState::Gone:
            ++ended;
            break;
        case CancelState::Refused:
            ++refused;
            break;
        case CancelState::Unconfirmed:
            ++unconfirmed;
            break;
        case CancelState::None:
        case CancelState::Requested:
        case CancelState::Marked:
            ++open;
            break;
        }
    }
    QStringList parts;
    if (open > 0)
        parts += tr("%Ln pending", "cancelled jobs", open);
    if (cancelled > 0)
        parts += tr("%Ln cancelled", "cancelled jobs", cancelled);
    if (ended > 0)
        parts += tr("%Ln already finished", "cancelled jobs", ended);
    if (refused > 0)
        parts += tr("%Ln refused", "cancelled jobs", refused);
    if (unconfirmed > 0)
        parts += tr("%Ln not confirmed", "cancelled jobs", unconfirmed);
    return tr("Cancelling %Ln job(s): %1.", nullptr, int(m_bulk.size())).arg(parts.join(u", "_s));
}

void JobsCancelling::showBulk()
{
    if (m_bulkBar)
        m_bulkBar->setSentence(bulkSentence());
}

void JobsCancelling::showResult(const CancelResult &result)
{
    if (m_bulk.contains(result.id))
        showBulk(); // each job has a line in its results
    else
        showSingleResult(result);
}

void JobsCancelling::showSingleResult(const CancelResult &result)
{
    const QString key = u"cancel-"_s + result.id;
    const QString id = result.id;
    switch (result.state) {
    case CancelState::Refused:
        m_messages.push(new FailureBar([id] { return tr("Job %1 could not be cancelled.").arg(id); },
                                       result.failure.value_or(Failure())),
                        key);
        return;
    case CancelState::Unconfirmed:
        if (result.failure) {
            m_messages.push(
                new FailureBar(
                    [id] {
                        return tr("It is unknown whether job %1 was cancelled. Refresh to check its status.").arg(id);
                    },
                    *result.failure),
                key);
            return;
        }
        m_messages.push(new MessageBar(MessageBar::Severity::Unknown,
                                       tr("The platform accepted the cancellation of job %1 ten minutes ago, but the "
                                          "job is still running. Refresh, then contact Adobe support with the job ID.")
                                           .arg(id)),
                        key);
        return;
    case CancelState::FinishedFirst:
        m_messages.push(
            new MessageBar(MessageBar::Severity::Info,
                           tr("Job %1 finished before it could be cancelled; nothing was changed.").arg(id)),
            key);
        return;
    case CancelState::None:
    case CancelState::Requested:
    case CancelState::Marked:
    case CancelState::Cancelled:
    case CancelState::Gone:
        m_messages.remove(key);
        return;
    }
}

void JobsCancelling::pointOutStuck()
{
    const qint64 now = m_jobs.known().nowMs();
    QStringList stuck;
    const QStringList running = runningJobs(m_jobs.known());
    for (const QString &id : running) {
        const auto facts = m_jobs.facts(id);
        if (facts && !m_dismissedStuck.contains(id) && CancelDialog::isCancellable(*facts)
            && m_durations.probablyStuck(*facts, now))
            stuck.append(id);
    }
    if (std::exchange(m_stuck, stuck) == stuck)
        return;
    if (stuck.isEmpty()) {
        m_messages.remove(u"stuck"_s);
        return;
    }
    auto *bar = new MessageBar(
        MessageBar::Severity::Warning,
        tr("%Ln job(s) have been running much longer than usual and may be stuck.", nullptr, int(stuck.size())));
    bar->setObjectName("jobs.stuck");
    Button *show = bar->addButton(tr("Show", "the jobs that may be stuck"));
    show->setObjectName("jobs.stuck.show");
    connect(show, &Button::clicked, this, [this] { Q_EMIT showRequested(m_stuck); });
    Button *cancel = bar->addButton(stuck.size() == 1 ? tr("Cancel job…") : tr("Cancel jobs…"));
    cancel->setObjectName("jobs.stuck.cancel");
    connect(cancel, &Button::clicked, this, [this] { confirm(m_stuck); });
    connect(bar, &MessageBar::dismissed, this, [this] {
        m_dismissedStuck += QSet<QString>(m_stuck.begin(), m_stuck.end());
        m_stuck.clear();
    });
    m_messages.push(bar, u"stuck"_s);
}

/// A bar whose sentence contains counts is made again.
void JobsCancelling::retranslate()
{
    showBulk();
    if (m_bulkBar)
        m_bulkBar->findChild<Button *>(u"jobs.cancelResults.open"_s)->setText(tr("Results…"));
    if (!m_stuck.isEmpty()) {
        m_stuck.clear();
        pointOutStuck();
    }
}

} // namespace exportdesk
