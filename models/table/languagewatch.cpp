// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/languagewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace exportdesk
{

LanguageWatch::LanguageWatch(QObject *parent)
    : QObject(parent)
{
    // Qt sends the event to the application object only, for every catalogue that is installed or removed.
    if (QCoreApplication *application = QCoreApplication::instance())
        application->installEventFilter(this);
}

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::LanguageChange || watched != QCoreApplication::instance() || m_pending)
        return false;
    m_pending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pending = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace exportdesk
