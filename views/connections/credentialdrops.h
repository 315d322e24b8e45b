// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/droppedfile.h"

#include <QObject>

class QDropEvent;
class QWidget;

namespace exportdesk
{

/// Takes credential files that are dropped anywhere in a window, whatever is below them.
///
/// What is no credential stays with the part that it was dropped on; where that takes no drops it counts as a
/// credential file that went wrong, so that the operator is told why.
class CredentialDrops final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window, which takes drops from now on.
    explicit CredentialDrops(QWidget &window);

Q_SIGNALS:
    void dropped(const exportdesk::DroppedFile &file);
    /// Several files, or one that cannot be read.
    void unreadable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QWidget &below, QDropEvent &event);

    QWidget &m_window;
};

} // namespace exportdesk
