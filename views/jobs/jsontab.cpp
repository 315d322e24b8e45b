#include "views/jobs/jsontab.h"

#include "models/platform/prettyjson.h"
#include "views/shared/jsonview.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JsonTab::JsonTab(Subject subject, QWidget *parent)
    : JobTab(parent)
    , m_subject(subject)
    , m_view(new JsonView)
    , m_waiting(new TextLabel(Theme::Role::Body, Token::Text2))
{
    m_view->setObjectName(subject == Subject::Request ? u"jobs.request"_s : u"jobs.raw"_s);
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_waiting->setSentence(true);
    m_waiting->setContentsMargins(16, 12, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_waiting, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
}

void JsonTab::show(const Shown &shown)
{
    m_view->setAccessibleName(m_subject == Subject::Request ? tr("Request as sent") : tr("Record as received"));
    m_waiting->setText(shown.missing);
    m_waiting->setVisible(!shown.job);
    m_view->setVisible(shown.job);
    if (!shown.job)
        return;
    const QByteArray &bytes = m_subject == Subject::Request ? shown.job->request : shown.job->record;
    if (bytes != m_shown || m_view->toPlainText().isEmpty())
        m_view->setJson(prettyJsonText(bytes));
    m_shown = bytes;
}

} // namespace exportdesk
