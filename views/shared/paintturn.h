// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace exportdesk
{

/// Has a window painted in turns of the event loop of their own: to arrange much that is new takes as long as a turn
/// may last, and so does painting it. Until then the screen shows what was there before. Qt asks for painting by an
/// event that is handled in the turn in which it was sent; it is sent again in the next one.
class PaintTurn final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window.
    explicit PaintTurn(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QTimer m_paint;
    bool m_isPainting = false;
};

} // namespace exportdesk
