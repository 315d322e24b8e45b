// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/chiprows.h"

#include "views/shared/chip.h"
#include "views/shared/theme.h"

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int chipRowGap = 4;
constexpr int dividerRoom = 17;
constexpr int tightDividerRoom = 9; ///< where there is no room for icons
} // namespace

QSize ChipRows::arrange(int width, bool icons, Act act, int top) const
{
    const int height = Theme::of().controlHeight();
    int x = 0;
    int y = top;
    int widest = 0;
    bool divided = false;
    for (Chip *chip : std::as_const(m_chips)) {
        const int needed = chip->widthWhen(icons);
        if (chip->isAdditive() && !divided && x > 0)
            x += (icons ? dividerRoom : tightDividerRoom) - chipRowGap;
        divided = divided || chip->isAdditive();
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height + chipRowGap;
        }
        if (act == Act::Place) {
            chip->setIconShown(icons);
            chip->setGeometry(x, y, needed, height);
            chip->update();
        }
        widest = std::max(widest, x + needed);
        x += needed + chipRowGap;
    }
    return {widest, y + height};
}

bool ChipRows::hasIcons(int width) const
{
    return arrange(width, true, Act::Measure).height() <= Theme::of().controlHeight();
}

QSize ChipRows::widest() const
{
    return arrange(QWIDGETSIZE_MAX, true, Act::Measure);
}

QSize ChipRows::needed(int width) const
{
    return arrange(width, hasIcons(width), Act::Measure);
}

int ChipRows::leastWidth() const
{
    int widest = 0;
    for (const Chip *chip : m_chips)
        widest = std::max(widest, chip->widthWhen(false));
    return widest;
}

void ChipRows::place(QSize room) const
{
    const int top = std::max(0, (room.height() - needed(room.width()).height()) / 2);
    arrange(room.width(), hasIcons(room.width()), Act::Place, top);
}

} // namespace exportdesk
