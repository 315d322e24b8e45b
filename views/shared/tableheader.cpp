// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/tableheader.h"

namespace exportdesk
{

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void TableHeader::setIcons(const QHash<int, Icon> &bySection)
{
    m_icons = bySection;
    viewport()->update();
}

void TableHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void TableHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (const auto icon = m_icons.constFind(section); icon != m_icons.constEnd()) {
        option->text.clear();
        option->icon = themedIcon(*icon, Token::Text2);
    }
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QSize whole = QHeaderView::sectionSizeFromContents(section);
    if (m_icons.contains(section))
        return {16 + 2 * 8, whole.height()};
    // The sort indicator next to the title, and the wider margins at both ends of the table.
    const int mark = isSortIndicatorShown() && sortIndicatorSection() == section ? 12 + 4 : 0;
    return {whole.width() + mark + (isAtEdge(section) ? 8 : 0), whole.height()};
}

bool TableHeader::isAtEdge(int section) const
{
    const auto shown = [this](int visual, int step) {
        while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
            visual += step;
        return visual >= 0 && visual < count() ? logicalIndex(visual) : -1;
    };
    return section == shown(0, 1) || section == shown(count() - 1, -1);
}

} // namespace exportdesk
