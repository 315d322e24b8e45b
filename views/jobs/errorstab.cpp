// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/errorstab.h"

#include "models/jobs/failuregroups.h"
#include "models/jobs/jobtext.h"
#include "views/jobs/besideadvice.h"
#include "views/jobs/errorslist.h"
#include "views/shared/button.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/helprequest.h"
#include "views/shared/linkbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace exportdesk
{

ErrorsTab::ErrorsTab(const ExportJobsModel &jobs, QWidget *parent)
    : JobTab(parent)
    , m_list(new ErrorsList)
    , m_runAgain(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_openDataset(new Button(Icon::Datasets, Button::Kind::Normal))
    , m_both(new BesideAdvice(m_list, {m_runAgain, m_openDataset}))
    , m_jobs(jobs)
    , m_group(new QWidget)
    , m_groupText(new ElidedLabel(Theme::Role::Body, Token::Text2))
    , m_showGroup(new LinkButton)
{
    auto *group = new QHBoxLayout(m_group);
    group->setContentsMargins({});
    group->setSpacing(8);
    group->addWidget(m_groupText);
    group->addWidget(m_showGroup);
    HelpRequest::setAddress(*this, QStringLiteral("job-errors"));
    m_showGroup->setObjectName("jobs.errors.group");
    m_openDataset->setObjectName("jobs.errors.dataset");
    m_both->exchanges().setObjectName("jobs.errors.activity");
    m_runAgain->setObjectName("jobs.errors.runAgain");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_both);
    connect(m_runAgain, &Button::clicked, this, &ErrorsTab::runAgainRequested);
    connect(m_openDataset, &Button::clicked, this, [this] { Q_EMIT datasetRequested(m_facts.datasetId); });
    connect(&m_both->exchanges(), &LinkButton::clicked, this, [this] { Q_EMIT exchangesRequested(m_facts.id); });
    connect(m_showGroup, &LinkButton::clicked, this,
            [this] { Q_EMIT groupRequested(failureSearch(m_facts.errorCode, m_facts.errorMessage)); });
}

/// How many failed jobs have this cause, with a link to them.
void ErrorsTab::showGroup(const Shown &shown)
{
    const QString cause = failureCause(shown.facts.errorCode, shown.facts.errorMessage);
    const bool failed = shown.facts.status == JobStatus::Failed;
    int count = 0;
    QHash<std::pair<quint32, quint32>, bool> known;
    for (int row = m_jobs.launchCount(); failed && row < m_jobs.rowCount(); ++row) {
        const JobRow *job = m_jobs.jobAt(row);
        if (job->status != JobStatus::Failed)
            continue;
        const std::pair numbers(job->errorCode, job->errorMessage);
        auto same = known.constFind(numbers);
        if (same == known.constEnd()) {
            same = known.insert(
                numbers,
                failureCause(m_jobs.known().words().at(job->errorCode), m_jobs.known().words().at(job->errorMessage))
                    == cause);
        }
        count += *same;
    }
    m_list->setBesideCauseWanted(count > 1);
    m_groupText->setText(tr("%Ln job(s) with the same cause.", nullptr, count));
    m_showGroup->setText(tr("Show group"));
}

void ErrorsTab::show(const Shown &shown)
{
    QList<JobError> errors = shown.job ? shown.job->errors : QList<JobError>();
    if (!shown.job && shown.facts.errorCount > 0)
        errors = {{shown.facts.errorCode, shown.facts.errorMessage, {}}};
    m_runAgain->setText(tr("Run again…"));
    m_openDataset->setText(tr("Open dataset"));
    m_openDataset->setVisible(!shown.facts.datasetId.isEmpty());
    // Entries are built, and jobs with the same cause counted, only for another job, not at every refresh.
    const bool others = !m_hasShown || errors != m_shown || m_shownIn != locale();
    const bool other = others || m_facts.id != shown.facts.id || m_facts.status != shown.facts.status;
    m_facts = shown.facts;
    if (others)
        m_list->show(errors, m_group);
    m_hasShown = true;
    if (other)
        showGroup(shown);
    m_shownIn = locale();
    m_shown = errors;
    showRemedy(errors, jobText::firstCause(errors));
}

void ErrorsTab::showRemedy(const QList<JobError> &errors, int cause)
{
    m_both->advice().setVisible(cause >= 0);
    if (cause < 0)
        return;
    const QString remedy = jobText::remedy(errors.at(cause).code);
    m_both->remedy().setText(
        remedy.isEmpty()
            ? tr("This error code is not documented. Copy the job for support and contact Adobe with the request ID.")
            : remedy);
}

} // namespace exportdesk
