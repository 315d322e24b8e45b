// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/problemstab.h"

#include <QStackedLayout>

namespace exportdesk
{

ProblemsTab::ProblemsTab(JobTab *errors, JobTab *batches, QWidget *parent)
    : JobTab(parent)
    , m_errors(errors)
    , m_batches(batches)
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(errors);
    m_stack->addWidget(batches);
}

void ProblemsTab::show(const Shown &shown)
{
    JobTab *tab = shown.facts.batchFailed() ? m_batches : m_errors;
    tab->show(shown);
    m_stack->setCurrentWidget(tab);
}

} // namespace exportdesk
