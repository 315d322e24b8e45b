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
    return m_icons.contains(section) ? QSize(16 + 2 * 8, whole.height()) : whole;
}

} // namespace exportdesk
