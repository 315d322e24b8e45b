// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

/// A framed part of a result on the ground of the content.
class ResultPanel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace exportdesk
