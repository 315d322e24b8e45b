// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QHash>
#include <QHeaderView>

namespace exportdesk
{

/// The header of a TableView; a column may show an icon instead of its title, which stays its name and tooltip.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);
    void setIcons(const QHash<int, Icon> &bySection);
    /// The width this section needs for its whole title and its sort indicator.
    int neededWidth(int section) const { return sectionSizeFromContents(section).width(); }

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    bool isAtEdge(int section) const;

    QHash<int, Icon> m_icons;
};

} // namespace exportdesk
