// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/helprequest.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace exportdesk
{

namespace
{
constexpr const char *helpAddressProperty = "exportdesk.help";
}

HelpRequest::HelpRequest(const QString &address)
    : QEvent(eventType())
    , m_address(address)
{
}

QEvent::Type HelpRequest::eventType()
{
    static const int type = registerEventType();
    return Type(type);
}

void HelpRequest::send(QWidget *from, const QString &address)
{
    for (QWidget *widget = from; widget; widget = widget->parentWidget()) {
        HelpRequest request(address);
        request.ignore();
        QCoreApplication::sendEvent(widget, &request);
        if (request.isAccepted())
            return;
    }
}

void HelpRequest::setAddress(QWidget &widget, const QString &address)
{
    widget.setProperty(helpAddressProperty, address);
}

QString HelpRequest::addressOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        QString address = widget->property(helpAddressProperty).toString();
        if (!address.isEmpty())
            return address;
    }
    return {};
}

} // namespace exportdesk
