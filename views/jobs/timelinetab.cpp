// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/timelinetab.h"

#include "views/jobs/timelineview.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

namespace exportdesk
{

TimelineTab::TimelineTab(const Durations &durations, const ExportJobsModel &jobs, QWidget *parent)
    : JobTab(parent)
    , m_durations(durations)
    , m_jobs(jobs)
    , m_view(new TimelineView)
    , m_nothing(new TextLabel(Theme::Role::Body, Token::Text2))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 4, 0, 8);
    m_nothing->setContentsMargins(16, 8, 16, 8);
    m_nothing->setSentence(true);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view);
    layout->addStretch();
    fillScrolled(this, content, [] { return tr("Timeline"); });
}

void TimelineTab::show(const Shown &shown)
{
    m_facts = shown.facts;
    m_nothing->setText(tr("The platform does not report when this job started."));
    tick();
}

void TimelineTab::tick()
{
    const qint64 now = m_jobs.known().nowMs();
    const QList<LanePart> lane = lanesOf(m_facts, now);
    m_nothing->setVisible(lane.isEmpty());
    m_view->setVisible(!lane.isEmpty());
    m_view->setContent(
        {m_facts.id, lane, m_durations.usual(m_facts), isTerminal(m_facts.status) ? -1 : now, m_facts.elapsedMs(now)});
}

} // namespace exportdesk
