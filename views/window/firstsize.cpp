// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/firstsize.h"

namespace exportdesk
{

namespace
{
// The real frame is known only after the window is shown, when it is too late for the window system to place it.
constexpr QSize assumedFrame(8, 44);
} // namespace

QSize firstSize(QSize usual, QSize screen)
{
    return usual.boundedTo(screen - assumedFrame);
}

} // namespace exportdesk
