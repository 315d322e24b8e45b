// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panelpainter.h"

namespace exportdesk
{

int lineHeight(Theme::Role role)
{
    return QFontMetrics(Theme::of().font(role)).height() + 2;
}

int widthOf(Theme::Role role, const QString &text)
{
    return QFontMetrics(Theme::of().font(role)).horizontalAdvance(text);
}

QColor PanelPainter::color(Token token) const
{
    return Theme::of().color(token);
}

void PanelPainter::setInk(Theme::Role role, Token token)
{
    setFont(Theme::of().font(role));
    setPen(color(token));
}

void PanelPainter::drawName(const QRect &rect, const QString &text, Qt::Alignment at)
{
    drawText(rect, int(at | Qt::AlignVCenter) | Qt::TextSingleLine,
             fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void PanelPainter::drawWords(const QRect &rect, const QString &text, Qt::Alignment at)
{
    if (fontMetrics().horizontalAdvance(text) > rect.width())
        m_cut.append(text);
    drawName(rect, text, at);
}

} // namespace exportdesk
