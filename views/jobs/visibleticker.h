// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace exportdesk
{

/// Ticks once a second while a page is visible.
class VisibleTicker final : public QObject
{
    Q_OBJECT

public:
    /// \a page owns this.
    explicit VisibleTicker(QWidget &page);

Q_SIGNALS:
    /// The page was shown or hidden.
    void visibleChanged(bool visible);
    void second();
    /// With the first second, then every half minute.
    void halfMinute();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
    int m_ticks = 0;
};

} // namespace exportdesk
