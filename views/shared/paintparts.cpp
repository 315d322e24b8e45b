// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/paintparts.h"

#include "views/shared/paint.h"
#include "views/shared/plain.h"

namespace exportdesk::parts
{

void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &box, Qt::CheckState state, bool enabled)
{
    QStyle::State look = enabled ? QStyle::State_Enabled : QStyle::State_None;
    switch (state) {
    case Qt::Unchecked:
        look |= QStyle::State_Off;
        break;
    case Qt::PartiallyChecked:
        look |= QStyle::State_NoChange;
        break;
    case Qt::Checked:
        look |= QStyle::State_On;
        break;
    }
    paint::checkBox(painter, box, look, theme);
}

int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::TextElideMode elide, Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(plain::text(text), elide, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void paintField(QPainter &painter, const Theme &theme, const QRect &rect, bool focus, bool wrong, bool enabled)
{
    QStyle::State look = enabled ? QStyle::State_Enabled : QStyle::State_None;
    if (focus)
        look |= QStyle::State_HasFocus;
    paint::inputFace(painter, rect, look, wrong, theme);
}

} // namespace exportdesk::parts
