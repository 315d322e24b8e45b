// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table/rowfilter.h"
#include "models/table/searchgrammar.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace exportdesk
{

class ExchangesModel;
struct ExchangeRow;

/// Which exchanges are shown: a kind, narrowed by job, status, method, request id and free words.
class ExchangeFilter final : public RowFilter
{
public:
    enum class Kind { All, Failed, Retried, Launches };
    /// A key of keys() and its value.
    using Term = std::pair<QString, QString>;

    explicit ExchangeFilter(const ExchangesModel &exchanges)
        : m_exchanges(exchanges)
    {
    }

    /// "job", "status", "method", "id", also in German: the keys that setQuery() accepts in terms.
    static QStringList keys();
    /// Why no exchange can fit this term, in the language of the program; empty: it is understood.
    static QString problem(const Term &term);

    void setKind(Kind kind) { m_kind = kind; }
    Kind kind() const { return m_kind; }
    /// Terms of one key widen (one must fit), different keys narrow, all words must occur. A status may be begun:
    /// "4" and "4xx" are all of 400 to 499; "none" is no answer. None of \a excluded may fit. \a words: as typed.
    void setQuery(const QList<Term> &terms, const QString &words, const QList<Term> &excluded = {});
    bool isActive() const;
    /// Why the query is refused, a line for each reason, in the language of the program; empty: it is not. A refused
    /// one fits nothing.
    QString queryProblem() const;
    /// How many exchanges of this kind fit the query.
    int count(Kind kind) const;

    bool accepts(int sourceRow) const override;

private:
    bool fits(const ExchangeRow &row, Kind kind) const;
    bool fitsQuery(const ExchangeRow &row) const;

    const ExchangesModel &m_exchanges;
    Kind m_kind = Kind::All;
    QList<Term> m_terms; ///< folded
    QList<Term> m_excluded; ///< folded
    QStringList m_words; ///< folded
    QStringList m_excludedWords; ///< folded
    QList<Term> m_typed; ///< all terms
    SearchPart m_refused; ///< the first of the words that is
    bool m_isRefused = false;
};

} // namespace exportdesk
