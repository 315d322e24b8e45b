// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/panel.h"

#include "views/shared/paint.h"

#include <QEvent>

namespace exportdesk
{

namespace
{
constexpr int swatch = 10;
constexpr int swatchGap = 6;
constexpr int legendGap = 20;
constexpr int tightLegendGap = 10;
} // namespace

Panel::Panel(QWidget *parent)
    : QWidget(parent)
    , m_links(new LinkLayer(this))
{
    connect(m_links, &LinkLayer::activated, this, &Panel::followed);
    connect(&Theme::of(this), &Theme::changed, this, &Panel::refresh);
}

void Panel::setTitle(const QString &title, const QString &count)
{
    m_title = title;
    m_count = count;
    setAccessibleName(title);
    m_links->setSubject(title);
}

void Panel::setTitleLink(const QString &word, const LinkTarget &target)
{
    m_linkWord = word;
    m_linkTarget = target;
}

void Panel::setTitleNote(const QString &note)
{
    m_note = note;
}

void Panel::setLegend(const QList<Legend> &legend)
{
    m_legend = legend;
}

void Panel::setEmpty(const QString &sentence)
{
    m_empty = sentence;
}

int Panel::headHeight() const
{
    return m_title.isEmpty() ? 0 : lineHeight(Theme::Role::Strong) + 8;
}

QRect Panel::body() const
{
    return rect().adjusted(padding, 10 + headHeight(), -padding, -10);
}

QRect Panel::titleLinkRect() const
{
    const int words = widthOf(Theme::Role::Body, m_linkWord);
    return {width() - padding - words, 10, words, lineHeight(Theme::Role::Body)};
}

void Panel::refresh()
{
    placeLinks();
    update();
}

void Panel::placeLinks()
{
    QList<LinkSpot> spots;
    if (!m_linkWord.isEmpty())
        spots.append({titleLinkRect(), m_linkTarget, m_linkWord, {}});
    if (!isEmpty())
        spots += bodySpots();
    m_links->setSpots(spots);
    m_links->raise();
}

void Panel::setInk(QPainter &painter, Theme::Role role, Token token) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(role));
    painter.setPen(theme.color(token));
}

int Panel::lineHeight(Theme::Role role) const
{
    return QFontMetrics(Theme::of(this).font(role)).height() + 2;
}

int Panel::widthOf(Theme::Role role, const QString &text) const
{
    return QFontMetrics(Theme::of(this).font(role)).horizontalAdvance(text);
}

void Panel::drawName(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at)
{
    painter.drawText(rect, int(at | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void Panel::drawWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at)
{
    if (painter.fontMetrics().horizontalAdvance(text) > rect.width())
        m_cut.append(text);
    drawName(painter, rect, text, at);
}

void Panel::paintHead(QPainter &painter)
{
    if (m_title.isEmpty())
        return;
    const int height = lineHeight(Theme::Role::Strong);
    int right = width() - padding;
    if (!m_linkWord.isEmpty()) {
        const Theme &theme = Theme::of(this);
        QFont words = theme.font(Theme::Role::Body);
        words.setUnderline(true);
        painter.setFont(words);
        painter.setPen(theme.color(Token::Accent));
        drawWords(painter, titleLinkRect().adjusted(0, 0, 1, 0), m_linkWord);
        right = titleLinkRect().left() - 8;
    }
    int gap = legendGap;
    int legend = 0;
    for (const Legend &entry : std::as_const(m_legend))
        legend += widthOf(Theme::Role::Small, entry.word) + swatchGap + swatch + legendGap;
    if (padding + widthOf(Theme::Role::Strong, m_title) + legend > right)
        gap = tightLegendGap;
    for (auto entry = m_legend.crbegin(); entry != m_legend.crend(); ++entry) {
        setInk(painter, Theme::Role::Small, Token::Text2);
        const int words = painter.fontMetrics().horizontalAdvance(entry->word);
        painter.drawText(QRect(right - words, 10, words + 1, height), Qt::AlignVCenter, entry->word);
        right -= words + swatchGap + swatch;
        painter.fillRect(QRect(right, 10 + (height - swatch) / 2, swatch, swatch), Theme::of(this).color(entry->token));
        right -= gap;
    }
    setInk(painter, Theme::Role::Strong, Token::Text);
    const int title = painter.fontMetrics().horizontalAdvance(m_title);
    drawWords(painter, QRect(padding, 10, right - padding, height), m_title);
    setInk(painter, Theme::Role::Body, Token::Text2);
    painter.drawText(QRect(padding + title + 8, 10, 100, height), Qt::AlignVCenter, m_count);
    if (!m_note.isEmpty()) {
        setInk(painter, Theme::Role::Small, Token::Text2);
        const int left = padding + title + 16;
        drawWords(painter, QRect(left, 10, right - left, height), m_note, Qt::AlignRight);
    }
}

void Panel::paintEvent(QPaintEvent *)
{
    ++m_paints;
    m_cut.clear();
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
    paintHead(painter);
    if (!isEmpty()) {
        paintBody(painter);
        return;
    }
    setInk(painter, Theme::Role::Body, Token::Text2);
    painter.drawText(body(), Qt::AlignCenter | Qt::TextWordWrap, m_empty);
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_links->setGeometry(rect());
    placeLinks();
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refresh();
}

} // namespace exportdesk
