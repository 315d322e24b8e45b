// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/notice.h"

#include <QList>
#include <QObject>

namespace exportdesk
{

/// The notices of the status bar, newest first; each stays until it is removed.
class NoticeList final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const QList<Notice> &notices() const { return m_notices; }
    /// One about the same subject is replaced in its place.
    void show(const Notice &notice);
    void remove(NoticeId id);
    /// Moves the first one to the end.
    void turn();
    /// Follows the notice's link, if it is there.
    void activate(NoticeId id);

Q_SIGNALS:
    void changed();

private:
    QList<Notice> m_notices;
};

} // namespace exportdesk
