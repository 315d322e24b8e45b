// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcanceller.h"
#include "views/shared/sandboxlook.h"

#include <QPointer>
#include <QSet>

namespace exportdesk
{

class CancelResultsDialog;
class Durations;
class ExportJobsModel;
class MessageBar;
class MessageStack;
class SortFilterModel;

/// Everything about cancelling that the Jobs page shows: asks once, shows the result in bars that stay, one
/// for a single job and one for many, and points out jobs that are probably stuck.
class JobsCancelling final : public QObject
{
    Q_OBJECT

public:
    /// What is asked about jobs, and who cancels them; all outlive this.
    struct Models {
        ExportJobsModel &jobs;
        JobCanceller &canceller;
        const Durations &durations;
    };

    /// \a messages outlives this; dialogs belong to \a window.
    JobsCancelling(const Models &models, const SandboxLook &sandbox, MessageStack &messages, QWidget *window);

    /// Whether one of these still runs and was not cancelled from here yet.
    bool canCancel(const QStringList &ids) const;
    QStringList cancellable(const QStringList &ids) const;
    /// How many of these rows of jobs can be cancelled.
    int cancellableCount(const SortFilterModel &rows) const;
    /// Opens the dialog that cancels; nothing happens when none of these can be cancelled.
    void confirm(const QStringList &ids);
    /// Searches for jobs that run far longer than usual; cheap enough to be called now and then.
    void pointOutStuck();
    /// Effective from the next dialog on.
    void setSandbox(const SandboxLook &look) { m_sandbox = look; }
    void retranslate();

Q_SIGNALS:
    /// The operator wants to see these jobs.
    void showRequested(const QStringList &ids);

private:
    void begin(const QStringList &ids);
    void showResult(const CancelResult &result);
    void showSingleResult(const CancelResult &result);
    void showBulk();
    QString bulkSentence() const;

    ExportJobsModel &m_jobs;
    JobCanceller &m_canceller;
    const Durations &m_durations;
    SandboxLook m_sandbox;
    MessageStack &m_messages;
    QWidget *m_window;
    QStringList m_bulk; ///< ids of the last cancelling of several
    QPointer<MessageBar> m_bulkBar;
    QPointer<CancelResultsDialog> m_results;
    QStringList m_stuck;
    QPointer<MessageBar> m_stuckBar;
    QSet<QString> m_dismissedStuck; ///< dismissed: not pointed out again
};

} // namespace exportdesk
