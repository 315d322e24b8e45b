// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace exportdesk
{

/// \a usual, or what \a screen (without panels) leaves inside the frame that the window system draws.
QSize firstSize(QSize usual, QSize screen);

} // namespace exportdesk
