// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/chartfill.h"
#include "views/dashboard/linklayer.h"

namespace exportdesk
{

class PanelPainter;

/// The first line of a panel: its title with a count, and at the right a link, a note or a legend. A legend that leaves
/// no room for the title stands below it. Without a title there is no such line.
struct PanelHead {
    struct LegendEntry {
        ChartFill fill;
        QString word;
        bool operator==(const LegendEntry &) const = default;
    };

    QString title;
    QString count;
    QString linkWord;
    LinkTarget linkTarget;
    QString note;
    QList<LegendEntry> legend;

    int height(int panelWidth) const;
    /// In a panel of this width.
    QRect linkRect(int panelWidth) const;
    void paint(PanelPainter &painter, int panelWidth) const;
    bool operator==(const PanelHead &) const = default;

private:
    bool isLegendBelow(int panelWidth) const;
    int legendWidth(int gap) const;
    void paintLegend(PanelPainter &painter, const QPoint &place, int gap) const;
};

} // namespace exportdesk
