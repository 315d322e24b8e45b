// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/batchnotices.h"

#include "app/exportdesk/currentworkspace.h"
#include "app/exportdesk/navigator.h"
#include "views/window/noticelist.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

BatchNotices::BatchNotices(NoticeList &notices, Navigator &navigator, const CurrentWorkspace &current, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_navigator(navigator)
    , m_current(current)
{
}

void BatchNotices::watch()
{
    m_jobs.clear();
    m_notices.remove(NoticeId::FailedBatches);
    if (const Workspace *workspace = m_current.workspace())
        connect(&workspace->batchWatch(), &BatchWatch::batchFailed, this, &BatchNotices::add);
}

void BatchNotices::add(const QString &jobId)
{
    m_jobs += jobId;
    m_notices.show({NoticeId::FailedBatches, Status::BatchFailed,
                    m_jobs.size() == 1 ? tr("Job %1 succeeded, but its batch failed.").arg(jobId)
                                       : tr("%Ln job(s) succeeded, but a batch failed.", nullptr, int(m_jobs.size())),
                    tr("Show"), [this] { showJobs(); }});
}

void BatchNotices::showJobs()
{
    const QStringList ids = std::exchange(m_jobs, {});
    m_notices.remove(NoticeId::FailedBatches);
    if (ids.size() == 1)
        m_navigator.goToJob(ids.first());
    else
        m_navigator.goToJobs(u"batch:failed"_s);
}

} // namespace exportdesk
