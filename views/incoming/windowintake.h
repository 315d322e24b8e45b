// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/incoming/droppedfile.h"

#include <QObject>

class QDropEvent;
class QMimeData;

namespace exportdesk
{

/// Accepts what is dropped anywhere in a window or pasted where no field has the keyboard.
///
/// A widget that accepts drops or pastes of its own keeps them; only credentials are taken from it, wherever they are
/// dropped.
class WindowIntake final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window, which accepts drops from now on.
    explicit WindowIntake(QWidget &window);

Q_SIGNALS:
    /// At least one.
    void brought(const QList<exportdesk::DroppedFile> &files);
    /// Nothing of it can be read.
    void unreadable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool acceptDrop(QWidget &below, QDropEvent &event);
    bool acceptPaste();
    void bring(const QMimeData &mime);

    QWidget &m_window;
};

} // namespace exportdesk
