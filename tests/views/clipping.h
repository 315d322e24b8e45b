// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk::kit
{

/// Every visible word below \a root that has less room than it needs: labels, buttons, boxes, tabs, header sections.
/// Labels that elide on purpose (they have the whole text in their tooltip) are left out. Empty when all is well.
QStringList clipped(const QWidget *root);

/// Every visible part below \a root that takes the keyboard by Tab but has no name for a screen reader.
QStringList unnamed(QWidget *root);

} // namespace exportdesk::kit
