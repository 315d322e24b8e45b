#include "views/jobs/errorstab.h"

#include "models/jobs/jobtext.h"
#include "views/jobs/errorentry.h"
#include "views/jobs/scrolled.h"
#include "views/shared/button.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace exportdesk
{

ErrorsTab::ErrorsTab(QWidget *parent)
    : JobTab(parent)
    , m_list(new QVBoxLayout)
    , m_advice(new QWidget)
    , m_remedyTitle(new TextLabel(Theme::Role::Strong))
    , m_remedy(new TextLabel)
    , m_runAgain(new Button(Icon::RunAgain, Button::Kind::Normal))
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(16, 12, 16, 12);
    columns->setSpacing(24);
    m_list->setSpacing(12);
    columns->addLayout(m_list, 2);

    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins({});
    advice->setSpacing(8);
    m_remedy->setSentence(true);
    m_runAgain->setObjectName("jobs.errors.runAgain");
    advice->addWidget(m_remedyTitle);
    advice->addWidget(m_remedy);
    advice->addWidget(m_runAgain, 0, Qt::AlignLeft);
    advice->addStretch();
    columns->addWidget(m_advice, 1);
    fillScrolled(this, content, tr("Errors"));
    connect(m_runAgain, &Button::clicked, this, &ErrorsTab::runAgainRequested);
}

void ErrorsTab::show(const Shown &shown)
{
    QList<JobError> errors = shown.job ? shown.job->errors : QList<JobError>();
    if (!shown.job && shown.facts.errorCount > 0)
        errors = {{shown.facts.errorCode, shown.facts.errorMessage, {}}};
    m_remedyTitle->setText(tr("What to do"));
    m_runAgain->setText(tr("Run again…"));
    if (errors != m_shown || errors.isEmpty() || m_list->isEmpty() || m_shownIn != locale())
        showErrors(errors);
    m_shownIn = locale();
    m_shown = errors;
    showRemedy(errors, jobText::firstCause(errors));
}

void ErrorsTab::showErrors(const QList<JobError> &errors)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (errors.isEmpty()) {
        auto *none = new TextLabel(Theme::Role::Body, Token::Text2);
        none->setText(tr("The platform reported no error for this job."));
        m_list->addWidget(none);
    }
    const int cause = jobText::firstCause(errors);
    for (int i = 0; i < errors.size(); ++i) {
        const auto rank = i == cause                 ? ErrorEntry::Rank::FirstCause
            : jobText::isFollower(errors.at(i).code) ? ErrorEntry::Rank::Follower
                                                     : ErrorEntry::Rank::Further;
        m_list->addWidget(new ErrorEntry(errors.at(i), rank));
    }
    m_list->addStretch();
}

void ErrorsTab::showRemedy(const QList<JobError> &errors, int cause)
{
    m_advice->setVisible(cause >= 0);
    if (cause < 0)
        return;
    const QString remedy = jobText::remedy(errors.at(cause).code);
    m_remedy->setText(
        remedy.isEmpty()
            ? tr("Nothing is known about this code. Copy the job for support and ask Adobe with the request ID.")
            : remedy);
}

} // namespace exportdesk
