// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/credentialdrops.h"

#include "models/incoming/recognizer.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace exportdesk
{

namespace
{

/// Whether this belongs in Connections, even if it cannot be used.
bool isCredential(const DroppedFile &file)
{
    return recognize(file.bytes).isCredential();
}

} // namespace

CredentialDrops::CredentialDrops(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.setAcceptDrops(true);
    // Fields handle drops before their window does; only an event filter sees every drop.
    QCoreApplication::instance()->installEventFilter(this);
}

bool CredentialDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter && watched == &m_window) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (enter->mimeData()->hasUrls() || enter->mimeData()->hasText())
            enter->acceptProposedAction();
        return true;
    }
    if (event->type() != QEvent::Drop || !watched->isWidgetType())
        return false;
    auto *below = static_cast<QWidget *>(watched);
    return below->window() == &m_window && acceptDrop(*below, *static_cast<QDropEvent *>(event));
}

bool CredentialDrops::acceptDrop(QWidget &below, QDropEvent &event)
{
    const auto file = droppedFile(*event.mimeData());
    if (&below != &m_window) {
        if (!file || !isCredential(*file))
            return false;
        QDragLeaveEvent leave; // the field has shown where the text would go
        QCoreApplication::sendEvent(&below, &leave);
    }
    event.acceptProposedAction();
    if (file)
        Q_EMIT dropped(*file);
    else
        Q_EMIT unreadable();
    return true;
}

} // namespace exportdesk
