// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/seriesstyles.h"

#include "views/shared/theme.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

struct SeriesStyle {
    Token token;
    QList<qreal> dashes; ///< in pixels; empty: solid
};

const std::array<SeriesStyle, SeriesStyles::count> &seriesStyles()
{
    static const std::array<SeriesStyle, SeriesStyles::count> all{{
        {Token::Series1, {}},
        {Token::Series2, {6, 3}},
        {Token::Series3, {2, 3}},
        {Token::Series4, {6, 3, 2, 3}},
        {Token::Series5, {10, 4}},
    }};
    return all;
}

constexpr qreal seriesWidth = 2;

} // namespace

void SeriesStyles::assign(const QStringList &shown)
{
    std::array<bool, count> taken{};
    QStringList without;
    for (const QString &id : shown) {
        const int style = m_styles.value(id, -1);
        if (style >= 0 && !taken[size_t(style)])
            taken[size_t(style)] = true;
        else
            without.append(id);
    }
    for (const QString &id : std::as_const(without)) {
        // The free style that the fewest other datasets have, so that they can have it again later.
        int best = -1;
        qsizetype fewest = 0;
        for (int style = 0; style < count; ++style) {
            const qsizetype others = std::count(m_styles.cbegin(), m_styles.cend(), style);
            if (!taken[size_t(style)] && (best < 0 || others < fewest)) {
                best = style;
                fewest = others;
            }
        }
        if (best < 0)
            return;
        m_styles.insert(id, best);
        taken[size_t(best)] = true;
    }
}

Token SeriesStyles::token(const QString &datasetId) const
{
    return seriesStyles()[size_t(m_styles.value(datasetId))].token;
}

QPen SeriesStyles::pen(const QString &datasetId) const
{
    QPen pen(Theme::of().color(token(datasetId)), seriesWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    QList<qreal> dashes = seriesStyles()[size_t(m_styles.value(datasetId))].dashes;
    for (qreal &dash : dashes)
        dash /= seriesWidth;
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace exportdesk
