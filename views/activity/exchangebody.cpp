// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/activity/exchangebody.h"

#include "models/platform/prettyjson.h"
#include "views/shared/jsonview.h"
#include "views/shared/plain.h"
#include "views/shared/textlabel.h"

#include <QVBoxLayout>

namespace exportdesk
{

ExchangeBody::ExchangeBody(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_view(new JsonView)
{
    m_view->setObjectName(objectName);
    m_view->setReadOnly(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_sentence->setSentence(true);
    m_sentence->setContentsMargins(16, 12, 16, 12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sentence, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
}

void ExchangeBody::setName(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
}

void ExchangeBody::show(const QByteArray &body, const QString &missing, const QString &note)
{
    m_sentence->setText(body.isEmpty() ? missing : note);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_view->setVisible(!body.isEmpty());
    if (body != m_shown || m_view->toPlainText().isEmpty())
        m_view->setJson(plain::text(prettyJsonText(body)));
    m_shown = body;
}

} // namespace exportdesk
