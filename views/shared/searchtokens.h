// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/searchterms.h"

#include <QRect>

#include <functional>

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

    /// Says why a term is refused; empty: it is understood.
    void setProblem(const std::function<QString(const SearchTerm &)> &problem) { m_problem = problem; }
    /// Of those terms that are refused.
    QStringList problems(const QList<SearchTerm> &terms) const;
    void paintTokens(QPainter &painter, const QList<SearchTerm> &terms) const;
    /// Where the last one ends; \c left without any.
    int end(const QList<SearchTerm> &terms) const;
    /// The term whose token is there; -1: none.
    qsizetype tokenAt(const QPoint &position, const QList<SearchTerm> &terms) const;
    /// The term whose cross is there; -1: none.
    qsizetype crossAt(const QPoint &position, const QList<SearchTerm> &terms) const;

private:
    struct Placed {
        QString text;
        QRect box;
        QRect cross;
        bool refused = false;
    };
    QList<Placed> placed(const QList<SearchTerm> &terms) const;
    QString problemOf(const SearchTerm &term) const { return m_problem ? m_problem(term) : QString(); }

    const QWidget &m_field;
    std::function<QString(const SearchTerm &)> m_problem;
};

} // namespace exportdesk
