// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/exchangefilter.h"

#include "models/activity/exchangesmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The translation context of what the search says.
struct ExchangeSearch {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::ExchangeSearch)
};

/// "4", "40x", "404".
bool isBegunStatus(QString value)
{
    while (value.endsWith(u'x'))
        value.chop(1);
    return !value.isEmpty() && value.size() <= 3
        && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool fitsStatus(int status, QString wanted)
{
    if (wanted == "none"_L1 || wanted == "keiner"_L1)
        return status == 0;
    while (wanted.endsWith(u'x'))
        wanted.chop(1);
    return status > 0 && !wanted.isEmpty() && QString::number(status).startsWith(wanted);
}

bool fitsTerm(const ExchangeRow &row, const ExchangeFilter::Term &term)
{
    const auto &[key, wanted] = term;
    if (key == "job"_L1) {
        const auto range = searchGrammar::isRange(wanted) ? searchGrammar::numberRange(wanted) : std::nullopt;
        bool isNumber = false;
        const qint64 job = range ? row.job.toLongLong(&isNumber) : 0;
        return range ? isNumber && range->contains(job) : row.job.toCaseFolded() == wanted;
    }
    if (key == "status"_L1)
        return fitsStatus(row.exchange.status, wanted);
    if (key == "method"_L1)
        return QString::fromLatin1(row.exchange.method).toCaseFolded() == wanted;
    return row.exchange.requestId.toCaseFolded().startsWith(wanted)
        || row.exchange.answerId.toCaseFolded().startsWith(wanted);
}

bool containsAnyOf(const QStringList &words, const QString &folded)
{
    return std::any_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

QString englishKey(const QString &key)
{
    return key == "auftrag"_L1 ? u"job"_s : key == "methode"_L1 ? u"method"_s : key;
}

} // namespace

QStringList ExchangeFilter::keys()
{
    return {u"job"_s, u"status"_s, u"method"_s, u"id"_s, u"auftrag"_s, u"methode"_s};
}

QString ExchangeFilter::problem(const Term &term)
{
    static constexpr std::array methods{"get"_L1, "post"_L1, "put"_L1, "patch"_L1, "delete"_L1, "head"_L1};
    const QString key = englishKey(term.first);
    const QString value = term.second.toCaseFolded();
    if (value.isEmpty())
        return ExchangeSearch::tr("A value is missing after “%1:”.").arg(term.first);
    if (key == "status"_L1 && value != "none"_L1 && value != "keiner"_L1 && !isBegunStatus(value))
        return ExchangeSearch::tr("“%1” is not an HTTP status. Examples: 404, 4xx, none.").arg(term.second);
    if (key == "job"_L1 && searchGrammar::isRange(value) && !searchGrammar::numberRange(value))
        return ExchangeSearch::tr("“%1” is not a range of IDs. Examples: 24185..24190, >24185, <=24190.")
            .arg(term.second);
    if (key == "method"_L1 && std::find(methods.begin(), methods.end(), value) == methods.end())
        return ExchangeSearch::tr("“%1” is not a method. Examples: GET, POST, DELETE.").arg(term.second);
    return {};
}

void ExchangeFilter::setQuery(const QList<Term> &terms, const QString &words, const QList<Term> &excluded)
{
    const auto folded = [](const QList<Term> &typed) {
        QList<Term> all;
        for (const auto &[key, value] : typed)
            all.append({englishKey(key), value.toCaseFolded()});
        return all;
    };
    m_terms = folded(terms);
    m_excluded = folded(excluded);
    m_typed = terms + excluded;
    m_words.clear();
    m_excludedWords.clear();
    m_refused = {};
    const QList<SearchPart> parts = searchGrammar::parts(words, keys());
    for (const SearchPart &part : parts) {
        if (part.problem != SearchPart::Problem::None && m_refused.problem == SearchPart::Problem::None)
            m_refused = part;
        // What is no key of this page is part of a path.
        const QString word = (part.isWord() ? part.value : part.key + u':' + part.value).toCaseFolded();
        if (!word.isEmpty())
            (part.excluded ? m_excludedWords : m_words).append(word);
    }
    m_isRefused = !queryProblem().isEmpty();
}

bool ExchangeFilter::isActive() const
{
    return m_kind != Kind::All || m_isRefused || !m_terms.isEmpty() || !m_excluded.isEmpty() || !m_words.isEmpty()
        || !m_excludedWords.isEmpty();
}

QString ExchangeFilter::queryProblem() const
{
    QStringList problems;
    for (const Term &term : m_typed)
        problems += problem(term);
    problems += searchGrammar::problem(m_refused.problem, m_refused.value);
    problems.removeAll(QString());
    problems.removeDuplicates();
    return problems.join(u'\n');
}

int ExchangeFilter::count(Kind kind) const
{
    int count = 0;
    for (int row = 0; row < m_exchanges.rowCount(); ++row)
        count += fits(m_exchanges.row(row), kind) ? 1 : 0;
    return count;
}

bool ExchangeFilter::accepts(int sourceRow) const
{
    return fits(m_exchanges.row(sourceRow), m_kind);
}

bool ExchangeFilter::fits(const ExchangeRow &row, Kind kind) const
{
    switch (kind) {
    case Kind::All:
        break;
    case Kind::Failed:
        if (row.end != ExchangeEnd::Failed && row.end != ExchangeEnd::OutcomeUnknown)
            return false;
        break;
    case Kind::Retried:
        if (row.exchange.attempt < 2)
            return false;
        break;
    case Kind::Launches:
        if (!row.isLaunch)
            return false;
        break;
    }
    return fitsQuery(row);
}

bool ExchangeFilter::fitsQuery(const ExchangeRow &row) const
{
    if (m_isRefused
        || std::any_of(m_excluded.begin(), m_excluded.end(), [&row](const Term &term) { return fitsTerm(row, term); })
        || containsAnyOf(m_excludedWords, row.folded))
        return false;
    for (const QString &key : keys()) {
        const auto isOfKey = [&key](const Term &term) { return term.first == key; };
        const auto isMet = [&](const Term &term) { return isOfKey(term) && fitsTerm(row, term); };
        if (std::any_of(m_terms.begin(), m_terms.end(), isOfKey) && std::none_of(m_terms.begin(), m_terms.end(), isMet))
            return false;
    }
    return std::all_of(m_words.begin(), m_words.end(),
                       [&row](const QString &word) { return row.folded.contains(word); });
}

} // namespace exportdesk
