// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace exportdesk
{

/// The first widget of \a region that Tab can reach, or nullptr when there is none.
QWidget *firstFocusable(QWidget *region);

/// Moves the focus to the region \a step places after the one that contains \a from, skipping regions without focus.
void focusRegion(const QList<QWidget *> &regions, const QWidget *from, int step);

} // namespace exportdesk
