// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobdetailsview.h"

#include "views/jobs/launchdetails.h"
#include "views/jobs/launchpane.h"
#include "views/shared/emptystate.h"

#include <QStackedLayout>
#include <QTimer>

namespace exportdesk
{

namespace
{
/// With 0 Qt posts an event, which is handled in the same turn.
constexpr std::chrono::milliseconds turnOfLayout{1};
} // namespace

JobDetailsView::JobDetailsView(const JobPane::Sources &sources, Launcher &launcher, QWidget *parent)
    : PageDetails(parent)
    , m_stack(new QStackedLayout(this))
    , m_nothing(new EmptyState(Icon::Jobs))
    , m_job(new JobPane(sources))
    , m_launch(new LaunchDetails(launcher, sources.jobs))
{
    setObjectName("jobs.details");
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_job);
    m_stack->addWidget(m_launch);
}

LaunchPane &JobDetailsView::launchPane() const
{
    return m_launch->pane();
}

void JobDetailsView::show(const std::optional<JobFacts> &facts)
{
    m_facts = facts;
    if (!facts) {
        m_job->show({});
        m_stack->setCurrentWidget(m_nothing);
    } else if (facts->launch) {
        m_job->show({});
        m_launch->show(*facts);
        m_stack->setCurrentWidget(m_launch);
    } else if (m_stack->currentWidget() == m_nothing && isVisible()) {
        // Laid out for the first time, it takes longer than the rows that have just come: in a turn of its own.
        QTimer::singleShot(turnOfLayout, this, [this, id = facts->id] {
            if (!m_facts || m_facts->launch || m_facts->id != id)
                return;
            showJob();
        });
    } else {
        showJob();
    }
}

void JobDetailsView::showJob()
{
    m_job->show(m_facts);
    m_stack->setCurrentWidget(m_job);
}

QByteArray JobDetailsView::request() const
{
    return m_facts && m_facts->launch ? m_launch->pane().request() : m_job->request();
}

bool JobDetailsView::focusSearch()
{
    return m_job->focusSearch();
}

void JobDetailsView::retranslate()
{
    m_nothing->setSentence(tr("Select a job to see its details."));
    m_job->retranslate();
    m_launch->retranslate();
    show(m_facts);
}

} // namespace exportdesk
