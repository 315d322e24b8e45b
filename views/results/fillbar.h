// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QWidget>

class QPainter;

namespace exportdesk
{

/// A frame of 88 × 10 that is filled as far as a share goes: at least 2 px above nothing, and full only at the whole.
class FillBar final : public QWidget
{
public:
    static constexpr QSize size{88, 10};

    explicit FillBar(QWidget *parent = nullptr);

    /// From 0 to 1.
    void setShare(double share);
    QSize sizeHint() const override { return size; }

    /// At the left of \a room, vertically centered. \a isWarning: the frame of something that is empty throughout.
    static void paint(QPainter &painter, const Theme &theme, const QRect &room, double share, Token fill,
                      bool isWarning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace exportdesk
