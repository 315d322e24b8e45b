// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/droppedfile.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace exportdesk
{

/// Accepts credential files that are dropped anywhere in a window, whatever widget is below them.
///
/// Anything else is left to that widget. If it accepts no drops, the drop is treated as a wrong credential file, so
/// that the operator learns why nothing was imported.
class CredentialDrops final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window, which accepts drops from now on.
    explicit CredentialDrops(QWidget &window);

Q_SIGNALS:
    void dropped(const exportdesk::DroppedFile &file);
    /// Several files, or one that cannot be read.
    void unreadable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool acceptDrop(QWidget &below, QDropEvent &event);

    QWidget &m_window;
};

} // namespace exportdesk
