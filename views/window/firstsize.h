// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace exportdesk
{

/// The size of a window that has none saved: \a usual, or what \a screen (without panels) leaves inside the frame that
/// the window system draws. Where not even \a least fits, nothing is gained by a smaller window.
QSize firstSize(QSize usual, QSize least, QSize screen);

} // namespace exportdesk
