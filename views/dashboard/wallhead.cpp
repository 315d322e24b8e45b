// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallhead.h"

#include "models/platform/moment.h"
#include "views/dashboard/wallwords.h"
#include "views/shared/paint.h"
#include "views/shared/plain.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr double wallBand = 8;
constexpr double badgeHeight = 60;
constexpr double badgePadding = 22;
constexpr double wallDot = 20;
constexpr double leastWithDay = 1400; // an upright screen has room for the time alone
constexpr qint64 staleMs = 60'000;
constexpr qint64 deadMs = 5 * staleMs;
} // namespace

WallHead::WallHead(const Clock &clock, QWidget *parent)
    : WallPart(parent)
    , m_clock(clock)
{
    setObjectName("wall.head");
}

void WallHead::setConnection(const QString &name)
{
    m_connection = plain::text(name);
    update();
}

void WallHead::setSandbox(const SandboxLook &look)
{
    m_look = look;
    update();
}

void WallHead::setRefreshed(qint64 ms)
{
    m_refreshedMs = ms;
    const QString shown = wallWords::age(ms, m_clock.nowMs(), locale()) + time();
    if (std::exchange(m_shown, shown) == shown)
        return;
    setSpoken(m_connection + u", "_s + m_look.word() + u' ' + plain::text(m_look.name), {}); // seconds are not read out
    update();
}

QString WallHead::time() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
    if (width() < px(leastWithDay))
        return now.toString(u"HH:mm"_s);
    //: The day and time on the wall display; letters as in Qt's date formats
    return locale().toString(now, localeDateFormat(tr("ddd d MMM, HH:mm"), locale()));
}

void WallHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(m_look.production ? Token::ProdTint : Token::Rail));
    if (m_look.production)
        painter.fillRect(QRect(0, 0, width(), px(wallBand)), theme.color(Token::ProdFill));
    painter.fillRect(QRect(0, height() - std::max(1, px(2)), width(), std::max(1, px(2))),
                     theme.color(m_look.production ? Token::ProdLine : Token::Line));
    paintBody(painter);
}

void WallHead::paintBody(QPainter &painter)
{
    const int top = m_look.production ? px(wallBand) : 0;
    const int room = height() - top;
    const Theme &theme = Theme::of(this);
    setInk(painter, titleText, true, Token::Text);
    const QString now = time();
    const int timeWidth = widthOf(now, titleText, true) + 2;
    int right = width() - px(padding) - timeWidth;
    painter.drawText(QRect(right, top, timeWidth, room), Qt::AlignVCenter | Qt::AlignRight, now);
    const qint64 old = m_refreshedMs < 0 ? deadMs : m_clock.nowMs() - m_refreshedMs;
    const Token ink = old >= deadMs ? Token::Err : old >= staleMs ? Token::Warn : Token::Text;
    const QString age = wallWords::age(m_refreshedMs, m_clock.nowMs(), locale());
    const int ageWidth = widthOf(age, smallText, false) + 2;
    right -= px(52) + ageWidth;
    setInk(painter, smallText, false, ink);
    painter.drawText(QRect(right, top, ageWidth, room), Qt::AlignVCenter | Qt::AlignLeft, age);
    right -= px(wallDot) + px(14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ink == Token::Text ? Token::Ok : ink));
    painter.drawEllipse(QRect(right, top + (room - px(wallDot)) / 2, px(wallDot), px(wallDot)));
    paintPlace(painter, right - px(padding));
}

/// Connection and sandbox, up to \a right; the connection's name gives way.
void WallHead::paintPlace(QPainter &painter, int right)
{
    const int top = m_look.production ? px(wallBand) : 0;
    const Theme &theme = Theme::of(this);
    const QString word = m_look.word();
    const QString name = plain::text(m_look.name);
    const int wordWidth = widthOf(word, smallText, m_look.production) + 2;
    const int nameWidth = name.isEmpty() ? 0 : widthOf(name, smallText, !m_look.production) + px(12);
    const int badge = 2 * px(badgePadding) + px(smallText) + px(16) + wordWidth + nameWidth;
    const QRect place(px(padding) + 8, top, std::max(0, right - badge - px(padding) - px(28)), height() - top);
    setInk(painter, bodyText, true, Token::Text);
    drawName(painter, place, m_connection);
    const int placeWidth = std::min(place.width(), widthOf(m_connection, bodyText, true));
    const QRect box(place.left() + placeWidth + (placeWidth > 0 ? px(28) : 0),
                    top + (height() - top - px(badgeHeight)) / 2, badge, px(badgeHeight));
    const QColor ink = theme.color(m_look.production ? Token::OnFill : Token::Text);
    paint::box(painter, box, px(6), m_look.production ? theme.color(Token::ProdFill) : QColor(),
               m_look.production ? QColor() : theme.color(Token::Border), std::max(1, px(2)));
    int x = box.left() + px(badgePadding);
    paintIcon(painter, QRect(x, box.top(), px(smallText), box.height()), m_look.icon(), ink, px(smallText));
    x += px(smallText) + px(16);
    setInk(painter, smallText, m_look.production, Token::Text);
    painter.setPen(ink);
    painter.drawText(QRect(x, box.top(), wordWidth, box.height()), Qt::AlignVCenter | Qt::AlignLeft, word);
    x += wordWidth + px(12);
    setInk(painter, smallText, !m_look.production, Token::Text);
    painter.setPen(ink);
    painter.drawText(QRect(x, box.top(), nameWidth, box.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
}

} // namespace exportdesk
