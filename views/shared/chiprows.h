// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace exportdesk
{

class Chip;

/// How chips stand in rows: at less width the icons go first, then a second row is used.
class ChipRows final
{
public:
    void add(Chip *chip) { m_chips.append(chip); }
    const QList<Chip *> &chips() const { return m_chips; }

    /// What they need when there is room for all.
    QSize widest() const;
    /// What they need at this width.
    QSize needed(int width) const;
    /// The width without which the widest chip would be cut.
    int leastWidth() const;
    /// Gives each its place, in the middle of what is higher than needed.
    void place(QSize room) const;

private:
    enum class Act { Measure, Place };
    QSize arrange(int width, bool icons, Act act, int top = 0) const;
    bool hasIcons(int width) const;

    QList<Chip *> m_chips;
};

} // namespace exportdesk
