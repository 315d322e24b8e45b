// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QHash>
#include <QHeaderView>

namespace exportdesk
{

/// The header of a TableView; a column may show an icon in place of its words, which stay its name and tooltip.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    void setIcons(const QHash<int, Icon> &bySection);
    /// The least width that cuts no word of this section, its sort mark included.
    int neededWidth(int section) const { return sectionSizeFromContents(section).width(); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool isAtEdge(int section) const;

    QHash<int, Icon> m_icons;
};

} // namespace exportdesk
