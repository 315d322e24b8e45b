// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/figurecard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

FigureCard::FigureCard(Icon icon, Token iconToken, Token barToken, QWidget *parent)
    : Panel(parent)
    , m_icon(icon)
    , m_iconToken(iconToken)
    , m_barToken(barToken)
{
}

void FigureCard::show(const Facts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    setAccessibleName(facts.word);
    links()->setSubject(facts.word);
    updateGeometry();
    refresh();
}

QSize FigureCard::minimumSizeHint() const
{
    const int words
        = std::max({widthOf(Theme::Role::Small, m_facts.first.text), widthOf(Theme::Role::Small, m_facts.second.text),
                    widthOf(Theme::Role::Figure, m_facts.figure.text), widthOf(Theme::Role::Body, m_facts.word) + 28});
    const int height = 20 + lineHeight(Theme::Role::Body) + lineHeight(Theme::Role::Figure)
        + 2 * (lineHeight(Theme::Role::Small) - 2) + 48;
    return {words + 2 * padding + 2, height};
}

FigureCard::Places FigureCard::places() const
{
    Places places;
    const QRect inside = rect().adjusted(padding, 12, -padding, -12);
    int y = inside.top();
    const auto line = [&](int height) {
        const QRect made(inside.left(), y, inside.width(), height);
        y += height;
        return made;
    };
    places.word = line(lineHeight(Theme::Role::Body));
    places.figure = line(lineHeight(Theme::Role::Figure) + 10);
    places.first = line(lineHeight(Theme::Role::Small) - 1);
    places.second = line(lineHeight(Theme::Role::Small) - 1);
    places.bars = QRect(inside.left(), y + 10, inside.width(), std::max(8, inside.bottom() - y - 9));
    if (places.bars.height() > 64)
        places.bars.setTop(places.bars.bottom() - 63);
    return places;
}

qint64 FigureCard::most() const
{
    qint64 most = 0;
    for (const Bar &bar : m_facts.bars)
        most = std::max(most, bar.value);
    return most;
}

QRect FigureCard::barRect(const QRect &bars, int bar, qint64 most) const
{
    const double step = double(bars.width()) / double(std::max<qsizetype>(1, m_facts.bars.size()));
    const int left = bars.left() + int(step * bar);
    const int width = std::max(2, std::min(int(step * 0.8), 24));
    const qint64 value = m_facts.bars[bar].value;
    const int height = value > 0 && most > 0 ? std::max(2, int(bars.height() * value / most)) : 0;
    return {left, bars.bottom() + 1 - height, width, height};
}

void FigureCard::paintBody(PanelPainter &painter)
{
    const Places at = places();
    paintIcon(painter, QRect(at.word.left(), at.word.top(), 16, at.word.height()), m_icon, painter.color(m_iconToken));
    painter.setInk(Theme::Role::Body, Token::Text);
    painter.drawWords(at.word.adjusted(26, 0, 0, 0), m_facts.word);
    painter.setInk(Theme::Role::Figure, Token::Text);
    painter.drawWords(at.figure, m_facts.figure.text);
    painter.setInk(Theme::Role::Small, Token::Text2);
    painter.drawWords(at.first, m_facts.first.text);
    painter.setInk(Theme::Role::Small, m_facts.second.warning ? Token::Warn : Token::Text2);
    painter.drawWords(at.second, m_facts.second.text);
    const qint64 highest = most();
    for (int bar = 0; bar < m_facts.bars.size(); ++bar)
        painter.fillRect(barRect(at.bars, bar, highest), painter.color(m_barToken));
    painter.fillRect(QRect(at.bars.left(), at.bars.bottom() + 1, at.bars.width(), 1), painter.color(Token::Line));
}

QString FigureCard::summary() const
{
    QStringList sentences{m_facts.figure.text, m_facts.first.text, m_facts.second.text};
    sentences.removeAll(QString());
    return sentences.join(u". "_s);
}

QList<LinkSpot> FigureCard::bodySpots() const
{
    QList<LinkSpot> spots;
    const Places at = places();
    const auto words = [&](const Words &what, QRect where, Theme::Role role) {
        if (what.target.kind == LinkTarget::Kind::None)
            return;
        where.setWidth(std::min(where.width(), widthOf(role, what.text)));
        //: The title of a card of the dashboard and one of its figures
        spots.append({where, what.target, tr("%1: %2").arg(m_facts.word, what.text), what.toolTip});
    };
    words(m_facts.figure, at.figure, Theme::Role::Figure);
    words(m_facts.first, at.first, Theme::Role::Small);
    words(m_facts.second, at.second, Theme::Role::Small);
    const qint64 highest = most();
    for (int bar = 0; bar < m_facts.bars.size(); ++bar) {
        const Bar &one = m_facts.bars[bar];
        if (one.value > 0)
            spots.append(
                {barRect(at.bars, bar, highest), one.target, tr("%1: %2").arg(m_facts.word, one.toolTip), one.toolTip});
    }
    return spots;
}

} // namespace exportdesk
