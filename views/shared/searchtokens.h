// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/searchterms.h"

#include <QRect>

class QPainter;
class QPoint;
class QWidget;

namespace exportdesk
{

/// Terms as tokens at the front of a search field, each with a cross that takes it away.
class SearchTokens final
{
public:
    static constexpr int left = 30; ///< where the first begins: after the magnifier and its air

    /// \a field outlives this.
    explicit SearchTokens(const QWidget &field)
        : m_field(field)
    {
    }

    void paintTokens(QPainter &painter, const QList<SearchTerm> &terms) const;
    /// Where the last one ends; \c left without any.
    int end(const QList<SearchTerm> &terms) const;
    /// The term whose cross is there; -1: none.
    qsizetype crossAt(const QPoint &position, const QList<SearchTerm> &terms) const;

private:
    struct Placed {
        QString text;
        QRect box;
        QRect cross;
    };
    QList<Placed> placed(const QList<SearchTerm> &terms) const;

    const QWidget &m_field;
};

} // namespace exportdesk
