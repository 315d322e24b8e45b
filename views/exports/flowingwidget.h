// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

/// The content of a scroll area, as high as its lines need at its current width. Qt would use the height of the
/// narrowest form of all sentences, which leaves an empty strip and a scroll bar.
class FlowingWidget final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace exportdesk
