// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace exportdesk
{

/// The first part of \a region that takes the keyboard by Tab, or nullptr when there is none.
QWidget *firstFocusable(QWidget *region);

/// Gives the keyboard to the region \a step places after the one that holds \a from, passing by regions without any.
void focusRegion(const QList<QWidget *> &regions, const QWidget *from, int step);

} // namespace exportdesk
