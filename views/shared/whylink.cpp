// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/whylink.h"

#include "views/shared/helprequest.h"

#include <QEvent>

namespace exportdesk
{

WhyLink::WhyLink(QWidget *parent)
    : LinkButton(parent)
{
    connect(this, &QAbstractButton::clicked, this, [this] { HelpRequest::send(this, m_address); });
    retranslate();
}

void WhyLink::setEntry(const QString &address, const QString &about)
{
    m_address = address;
    setAccessibleDescription(about);
}

void WhyLink::retranslate()
{
    //: A link next to a message: opens its entry of the help
    setText(tr("Why?"));
    setToolTip(tr("Explain this in the help"));
}

void WhyLink::changeEvent(QEvent *event)
{
    LinkButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace exportdesk
