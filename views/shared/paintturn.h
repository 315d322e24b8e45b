// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace exportdesk
{

/// Has a widget painted in a turn of the event loop of its own: to arrange much that is new takes as long as a turn may
/// last, and so does painting it. Until then the screen shows what was there before.
class PaintTurn final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a widget.
    explicit PaintTurn(QWidget &widget);

    /// To be called before the widget changes; may be called again before it was painted.
    void wait();

private:
    QWidget &m_widget;
    QTimer m_paint;
};

} // namespace exportdesk
