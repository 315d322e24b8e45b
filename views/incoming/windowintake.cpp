// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/incoming/windowintake.h"

#include "models/incoming/recognizer.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace exportdesk
{

WindowIntake::WindowIntake(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    m_window.setAcceptDrops(true);
    // Fields handle drops before their window does; only an event filter sees every drop.
    QCoreApplication::instance()->installEventFilter(this);
}

bool WindowIntake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter && watched == &m_window) {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (enter->mimeData()->hasUrls() || enter->mimeData()->hasText())
            enter->acceptProposedAction();
        return true;
    }
    // A key that nobody wanted has come up to the window.
    if (event->type() == QEvent::KeyPress && watched == &m_window)
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && acceptPaste();
    if (event->type() != QEvent::Drop || !watched->isWidgetType())
        return false;
    auto *below = static_cast<QWidget *>(watched);
    return below->window() == &m_window && acceptDrop(*below, *static_cast<QDropEvent *>(event));
}

bool WindowIntake::acceptDrop(QWidget &below, QDropEvent &event)
{
    if (&below != &m_window) {
        const QList<DroppedFile> files = droppedFiles(*event.mimeData());
        const bool credential = std::any_of(
            files.begin(), files.end(), [](const DroppedFile &file) { return recognize(file.bytes).isCredential(); });
        if (!credential)
            return false;
        QDragLeaveEvent leave; // the field has shown where the text would go
        QCoreApplication::sendEvent(&below, &leave);
    }
    event.acceptProposedAction();
    bring(*event.mimeData());
    return true;
}

bool WindowIntake::acceptPaste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (!mime || (!mime->hasText() && !mime->hasUrls()))
        return false;
    bring(*mime);
    return true;
}

void WindowIntake::bring(const QMimeData &mime)
{
    const QList<DroppedFile> files = droppedFiles(mime);
    if (files.isEmpty())
        Q_EMIT unreadable();
    else
        Q_EMIT brought(files);
}

} // namespace exportdesk
