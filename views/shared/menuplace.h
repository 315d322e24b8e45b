// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace exportdesk
{

/// Opens a menu below the widget that it belongs to; see keepInside().
void dropBelow(QMenu &menu, const QWidget &anchor);

/// A menu that would reach out of the window at its right ends where the widget above it ends. Qt knows the screen
/// only.
void keepInside(QMenu &menu, const QWidget &anchor);

} // namespace exportdesk
