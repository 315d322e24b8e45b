// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobcanceller.h"
#include "views/jobs/jobsparts.h"

#include <QPointer>
#include <QSet>

namespace exportdesk
{

class CancelResultsDialog;
class MessageBar;
class MessageStack;

/// Everything about cancelling that the Jobs page shows: asks once, tells what became of it in bars that stay, one for
/// a single job and one for many, and points out jobs that are probably stuck.
class JobsCancelling final : public QObject
{
    Q_OBJECT

public:
    /// \a messages and what \a parts name outlive this; dialogs belong to \a window.
    JobsCancelling(const JobsParts &parts, MessageStack &messages, QWidget *window);

    /// Runs still, and nobody here has asked for its end yet.
    bool canCancel(const QStringList &ids) const;
    QStringList cancellable(const QStringList &ids) const;
    void ask(const QStringList &ids);
    /// Looks for jobs that run far longer than usual; cheap enough to be called now and then.
    void pointOutStuck();
    /// From the next question on.
    void setSandbox(const SandboxLook &look) { m_parts.sandbox = look; }
    void retranslate();

Q_SIGNALS:
    /// The operator wants to see these jobs.
    void showRequested(const QStringList &ids);

private:
    void begin(const QStringList &ids);
    void notice(const CancelResult &result);
    void noticeOne(const CancelResult &result);
    void showBulk();
    QString bulkSentence() const;

    JobsParts m_parts;
    MessageStack &m_messages;
    QWidget *m_window;
    QStringList m_bulk; ///< ids of the last cancelling of several
    QPointer<MessageBar> m_bulkBar;
    QPointer<CancelResultsDialog> m_results;
    QStringList m_stuck;
    QPointer<MessageBar> m_stuckBar;
    QSet<QString> m_stuckTold; ///< dismissed: not pointed out again
};

} // namespace exportdesk
