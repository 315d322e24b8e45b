// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace exportdesk
{

/// Opens a menu below the widget that it belongs to; see keepInside().
void dropBelow(QMenu &menu, const QWidget &anchor);

/// Aligns a menu that would extend beyond the window with the right edge of its widget; Qt only keeps it on the screen.
void keepInside(QMenu &menu, const QWidget &anchor);

} // namespace exportdesk
