// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchtokens.h"

#include "views/shared/paint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int tokenHeight = 20;
constexpr int tokenPadding = 6;
constexpr int crossSize = 12;
constexpr int signSize = 12; ///< of a refused term, with its air
} // namespace

QList<SearchTokens::Placed> SearchTokens::placed(const QList<SearchTerm> &terms) const
{
    QList<Placed> all;
    const QFontMetrics metrics(Theme::of(&m_field).font(Theme::Role::Body));
    const int textRoom = std::max(60, m_field.width() / 4);
    const int high = std::max(tokenHeight, metrics.height());
    int x = left;
    for (const SearchTerm &term : terms) {
        const QString words = (term.excluded ? u"-%1: %2"_s : u"%1: %2"_s).arg(term.key, term.value);
        const QString text = metrics.elidedText(words, Qt::ElideRight, textRoom);
        const bool refused = !problemOf(term).isEmpty();
        const int sign = refused ? signSize + 4 : 0;
        const int width = tokenPadding + sign + metrics.horizontalAdvance(text) + 4 + crossSize + 4;
        const QRect box(x, (m_field.height() - high) / 2, width, high);
        all.append({text, box, QRect(box.right() - crossSize - 5, 0, crossSize + 8, m_field.height()), refused});
        x = box.right() + 6;
    }
    return all;
}

void SearchTokens::paintTokens(QPainter &painter, const QList<SearchTerm> &terms) const
{
    const Theme &theme = Theme::of(&m_field);
    for (const Placed &token : placed(terms)) {
        QRect words = token.box.adjusted(tokenPadding, 0, 0, 0);
        if (token.refused) {
            paint::box(painter, token.box, 3, theme.color(Token::ErrTint), theme.color(Token::Err));
            const QRect sign(words.left(), words.top(), signSize, words.height());
            paintIcon(painter, sign, Icon::Warning, theme.color(Token::Err), signSize);
            words.setLeft(sign.right() + 1 + 4);
        } else {
            paint::box(painter, token.box, 3, theme.color(Token::Selection));
        }
        painter.setFont(theme.font(Theme::Role::Body));
        painter.setPen(theme.color(token.refused ? Token::Err : Token::Text));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, token.text);
        const QRect cross(token.box.right() - crossSize - 3, token.box.y(), crossSize, token.box.height());
        paintIcon(painter, cross, Icon::Close, theme.color(Token::Text2), crossSize);
    }
}

QStringList SearchTokens::problems(const QList<SearchTerm> &terms) const
{
    QStringList all;
    for (const SearchTerm &term : terms)
        all.append(problemOf(term));
    all.removeAll(QString());
    return all;
}

int SearchTokens::end(const QList<SearchTerm> &terms) const
{
    return terms.isEmpty() ? left : placed(terms).last().box.right();
}

qsizetype SearchTokens::tokenAt(const QPoint &position, const QList<SearchTerm> &terms) const
{
    const QList<Placed> tokens = placed(terms);
    const auto there = std::find_if(tokens.begin(), tokens.end(),
                                    [&position](const Placed &token) { return token.box.contains(position); });
    return there == tokens.end() ? -1 : there - tokens.begin();
}

qsizetype SearchTokens::crossAt(const QPoint &position, const QList<SearchTerm> &terms) const
{
    const QList<Placed> tokens = placed(terms);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].cross.contains(position))
            return i;
    }
    return -1;
}

} // namespace exportdesk
