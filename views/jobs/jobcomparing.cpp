// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobcomparing.h"

#include "views/jobs/comparedialog.h"
#include "views/shared/messagestack.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobComparing::JobComparing(const ExportJobsModel &jobs, JobHistory &history, MessageStack &messages, QWidget *window)
    : QObject(window)
    , m_jobs(jobs)
    , m_history(history)
    , m_messages(messages)
    , m_window(window)
{
}

/// Any other number is reported, not ignored, because the key and the command palette always reach this.
void JobComparing::compare(const QStringList &ids)
{
    m_messages.remove(u"compare"_s);
    if (ids.size() != 2) {
        auto *hint = new MessageBar(MessageBar::Severity::Info, tr("Select two jobs to compare them."));
        hint->setObjectName("jobs.compareHint");
        m_messages.push(hint, u"compare"_s);
        return;
    }
    auto *dialog = new CompareDialog(m_jobs, m_history, ids[0], ids[1], m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace exportdesk
