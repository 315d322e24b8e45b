// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace exportdesk
{

/// Work for what a widget shows that can wait until somebody could see it.
class WhenShown final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a widget.
    WhenShown(QWidget &widget, std::function<void()> work);

    /// Does the work at once, or, once, at the next show of the widget.
    void run();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    std::function<void()> m_work;
    bool m_isWaiting = false;
};

} // namespace exportdesk
