// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/wallnext.h"

#include "views/shared/icon.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr double nextRowHeight = 76;
constexpr double conflictIconSpace = 56;
} // namespace

WallNext::WallNext(QWidget *parent)
    : WallPart(parent)
{
    setObjectName("wall.next");
}

void WallNext::setLanes(const QList<DueLane> &lanes, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_rows.clear();
    for (const DueLane &lane : lanes) {
        for (const DueLane::Bar &bar : lane.bars) {
            if (bar.beginMs >= nowMs)
                m_rows.append({bar.beginMs, lane.name, bar.isInConflict});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &left, const Row &right) { return left.beginMs < right.beginMs; });
    QStringList words;
    for (const Row &row : std::as_const(m_rows).mid(0, 6))
        words.append(when(row.beginMs) + u' ' + row.name);
    setSpoken(tr("Next"), words.join(u". "_s));
    update();
}

QString WallNext::when(qint64 ms) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const bool today = time.date() == QDateTime::fromMSecsSinceEpoch(m_nowMs).date();
    return today ? time.toString(u"HH:mm"_s) : locale().toString(time, u"ddd HH:mm"_s);
}

void WallNext::paintBody(QPainter &painter)
{
    const QRect all = inside();
    setInk(painter, titleText, true, Token::Text);
    const int head = lineOf(titleText);
    drawWords(painter, QRect(all.left(), px(16), all.width(), head), tr("Next"));
    const int step = std::max(px(nextRowHeight), lineOf(bodyText));
    int y = px(20) + head;
    const int room = std::max(0, (height() - y) / step);
    int times = 0;
    for (const Row &row : std::as_const(m_rows).mid(0, room))
        times = std::max(times, widthOf(when(row.beginMs), bodyText, true));
    for (const Row &row : std::as_const(m_rows).mid(0, room)) {
        setInk(painter, bodyText, true, Token::Text);
        drawWords(painter, QRect(all.left(), y, times + 2, step), when(row.beginMs));
        const int left = all.left() + times + px(24);
        int right = all.right();
        if (row.isInConflict) {
            paintIcon(painter, QRect(right - px(bodyText), y, px(bodyText), step), Icon::Warning,
                      Theme::of(this).color(Token::Warn), px(bodyText));
            right -= px(conflictIconSpace);
        }
        setInk(painter, bodyText, false, row.isInConflict ? Token::Warn : Token::Text);
        drawName(painter, QRect(left, y, right - left, step), row.name);
        y += step;
    }
}

} // namespace exportdesk
