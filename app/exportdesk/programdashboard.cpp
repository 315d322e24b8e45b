// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard of the workspace in use, and where its links lead.

#include "app/exportdesk/program.h"
#include "models/workspace/workspace.h"
#include "views/dashboard/dashboardpage.h"
#include "views/jobs/jobspage.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

Page *Program::makeDashboardPage()
{
    auto *page = new DashboardPage(
        {m_workspace->jobs(), m_workspace->figures(), m_workspace->durations(), m_workspace->monitor()});
    connect(page, &DashboardPage::searchRequested, this, &Program::searchJobs);
    connect(page, &DashboardPage::jobRequested, this, &Program::showJob);
    connect(page, &DashboardPage::launchRequested, this, [this](const QString &entryId) {
        m_window.showPage(u"jobs"_s);
        if (auto *jobs = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s)))
            jobs->showLaunch(entryId);
    });
    connect(page, &DashboardPage::newExportRequested, this, [this] { m_window.showPage(u"new-export"_s); });
    connect(page, &DashboardPage::fullScreenRequested, this, [this] { m_window.present(!m_window.isPresenting()); });
    return page;
}

void Program::searchJobs(const QString &query)
{
    m_window.showPage(u"jobs"_s);
    if (auto *jobs = qobject_cast<JobsPage *>(m_window.page(u"jobs"_s)))
        jobs->search(query);
}

} // namespace exportdesk
