// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

/// The content of a scroll area that is as high as its lines at the width it has: its least height, which Qt takes from
/// the narrowest form of all sentences, would leave an empty strip and a scroll bar.
class FlowingWidget final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace exportdesk
