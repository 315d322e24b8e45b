// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/launchdetails.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobtext.h"
#include "views/jobs/launchpane.h"
#include "views/jobs/shownstatus.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

LaunchDetails::LaunchDetails(Launcher &launcher, const ExportJobsModel &jobs, QWidget *parent)
    : DetailsPane(parent)
    , m_jobs(jobs)
    , m_pane(new LaunchPane(launcher, jobs))
{
    addTab(u"launch"_s, m_pane);
}

void LaunchDetails::show(const JobFacts &facts)
{
    m_pane->show(facts.launchRow.key);
    setIdentity(shownStatus(facts), u"–"_s, m_jobs.names().dataset(facts.launchRow.datasetId), {},
                jobText::status(facts));
}

void LaunchDetails::retranslate()
{
    setTabText(u"launch"_s, tr("Launch"));
    m_pane->retranslate();
}

} // namespace exportdesk
