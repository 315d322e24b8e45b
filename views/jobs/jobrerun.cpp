// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobrerun.h"

#include "models/jobs/jobdetails.h"
#include "views/jobs/jobdetailsview.h"

namespace exportdesk
{

JobRerun::JobRerun(const JobDetails &details, const JobDetailsView &view, QObject *parent)
    : QObject(parent)
    , m_details(details)
    , m_view(view)
{
    connect(&details, &JobDetails::changed, this, &JobRerun::runIfRead);
}

void JobRerun::run()
{
    const QByteArray request = m_view.request();
    if (!request.isEmpty())
        Q_EMIT requested(request);
}

void JobRerun::runWhenRead(const QString &id)
{
    m_waiting = id;
    runIfRead();
}

void JobRerun::dropUnless(const QString &id)
{
    if (id != m_waiting)
        m_waiting.clear();
}

void JobRerun::runIfRead()
{
    if (m_waiting.isEmpty() || m_details.id() != m_waiting || m_view.request().isEmpty())
        return;
    m_waiting.clear();
    run();
}

} // namespace exportdesk
