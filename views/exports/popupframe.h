// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace exportdesk
{

/// A popup below a field that a click elsewhere or Escape closes.
class PopupFrame : public QFrame
{
public:
    explicit PopupFrame(QWidget *field);

protected:
    /// Below \a anchor at the present size, or above it when there is no room.
    void showBelow(const QWidget *anchor);
    void paintEvent(QPaintEvent *event) override;
};

} // namespace exportdesk
