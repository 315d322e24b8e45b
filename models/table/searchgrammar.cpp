// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table/searchgrammar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The translation context of what a search says.
struct SearchGrammar {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::SearchGrammar)
};

constexpr auto negatingSigns = "-!\u2212\u2013";

/// What stands between blanks; blanks in quotes do not count.
SearchPart nextChunk(const QString &text, qsizetype &at)
{
    SearchPart chunk;
    chunk.start = at;
    bool open = false;
    for (; at < text.size() && (open || !text[at].isSpace()); ++at) {
        if (text[at] != u'"')
            continue;
        open = !open;
        chunk.quoted = true;
    }
    chunk.length = at - chunk.start;
    chunk.value = text.mid(chunk.start, chunk.length);
    if (open)
        chunk.problem = SearchPart::Problem::OpenQuote;
    return chunk;
}

/// \a part: a chunk, with its text as value.
void readChunk(SearchPart &part, const QStringList &keys)
{
    // "https://…", "adl://…" are no keys.
    static const QRegularExpression keyed(
        u"^([%1]?)([(\\[{]*)([\\p{L}_]+):(?!//)"_s.arg(QString::fromUtf8(negatingSigns)));
    static const QRegularExpression without(u"^-(\\p{L}+)$"_s);
    const auto match = keyed.match(part.value);
    const QString key = match.captured(3).toLower();
    const bool hasBracket = !match.captured(2).isEmpty();
    if (match.hasMatch() && hasBracket && keys.contains(key)) {
        part.problem = SearchPart::Problem::Bracket;
    } else if (match.hasMatch() && !hasBracket) {
        part.excluded = !match.captured(1).isEmpty();
        part.key = key;
        part.value = part.value.mid(match.capturedEnd());
    } else if (const auto word = without.match(part.value); word.hasMatch()) {
        part.excluded = true;
        part.value = word.captured(1);
    }
    if (part.problem == SearchPart::Problem::None)
        part.value.remove(u'"');
}

bool isPlainWord(const SearchPart &part)
{
    return part.isWord() && !part.quoted && !part.excluded && part.problem == SearchPart::Problem::None;
}

/// In a text that is all in capitals, as logs are, NOT and OR are words like others.
bool isInCapitals(const SearchPart &part)
{
    return isPlainWord(part) && part.value.size() > 1 && part.value == part.value.toUpper()
        && part.value != part.value.toLower();
}

template <size_t size>
bool isOneOf(const QString &word, const std::array<QLatin1String, size> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether the part at \a i negates the one after it.
bool negatesNext(const QList<SearchPart> &parts, qsizetype i)
{
    if (!isPlainWord(parts[i]) || i + 1 >= parts.size())
        return false;
    const SearchPart &next = parts[i + 1];
    if (!next.isWord())
        return isOneOf(parts[i].value.toLower(), std::array{"not"_L1, "nicht"_L1});
    const bool isFirstWord = i == 0 || !parts[i - 1].isWord();
    return isFirstWord && isOneOf(parts[i].value, std::array{"NOT"_L1, "NICHT"_L1})
        && next.problem == SearchPart::Problem::None && !isInCapitals(next);
}

/// Whether the part at \a i connects its neighbors.
bool isOperator(const QList<SearchPart> &parts, qsizetype i)
{
    static constexpr std::array operators{"AND"_L1, "OR"_L1, "UND"_L1, "ODER"_L1, "&&"_L1, "||"_L1};
    return isPlainWord(parts[i]) && i > 0 && i + 1 < parts.size() && isOneOf(parts[i].value, operators)
        && !isInCapitals(parts[i - 1]) && !isInCapitals(parts[i + 1]);
}

} // namespace

QList<SearchPart> searchGrammar::parts(const QString &text, const QStringList &keys)
{
    QList<SearchPart> read;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        SearchPart part = nextChunk(text, at);
        readChunk(part, keys);
        read.append(part);
    }
    QList<SearchPart> all;
    for (qsizetype i = 0; i < read.size(); ++i) {
        if (negatesNext(read, i)) {
            SearchPart &negated = read[i + 1];
            negated.excluded = !negated.excluded;
            negated.length += negated.start - read[i].start;
            negated.start = read[i].start;
            continue;
        }
        if (isOperator(read, i))
            read[i].problem = SearchPart::Problem::Operator;
        all.append(read[i]);
    }
    return all;
}

QString searchGrammar::problem(SearchPart::Problem problem, const QString &value)
{
    switch (problem) {
    case SearchPart::Problem::None:
        break;
    case SearchPart::Problem::OpenQuote:
        return SearchGrammar::tr("A closing quotation mark is missing after “%1”.").arg(value);
    case SearchPart::Problem::Bracket:
        return SearchGrammar::tr(
                   "Brackets cannot group a search: remove those of “%1”. Put text that contains brackets "
                   "in quotes.")
            .arg(value);
    case SearchPart::Problem::Operator:
        return SearchGrammar::tr("Leave out “%1”: all parts of a search must match, and of several values of the same "
                                 "key, one. To search for the word, put it in quotes.")
            .arg(value);
    }
    return {};
}

bool searchGrammar::isRange(const QString &text)
{
    static const QRegularExpression range(u"\\.\\.|\u2026|^[<>]|^\\d+[-\u2013]\\d+$"_s);
    return range.match(text).hasMatch();
}

std::optional<NumberRange> searchGrammar::numberRange(const QString &text)
{
    static const QRegularExpression compared(u"^([<>])(=?)(\\d{1,18})$"_s);
    static const QRegularExpression between(u"^(\\d{0,18})(?:\\.\\.\\.?|[-\u2013\u2026])(\\d{0,18})$"_s);
    const auto number = [](const QString &digits) -> std::optional<qint64> {
        bool isNumber = false;
        const qint64 value = digits.toLongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    if (const auto match = compared.match(text); match.hasMatch()) {
        const auto bound = number(match.captured(3));
        if (!bound)
            return {};
        const int step = match.captured(2).isEmpty() ? 1 : 0;
        return match.captured(1) == ">"_L1 ? NumberRange{*bound + step, {}} : NumberRange{{}, *bound - step};
    }
    const auto match = between.match(text);
    NumberRange range{number(match.captured(1)), number(match.captured(2))};
    const bool isMissing = (!range.from && !match.captured(1).isEmpty()) || (!range.to && !match.captured(2).isEmpty());
    if (!match.hasMatch() || isMissing || (!range.from && !range.to))
        return {};
    if (range.isClosed() && *range.from > *range.to)
        std::swap(range.from, range.to);
    return range;
}

QString searchGrammar::negationPattern()
{
    return u"(?:[%1]|(?i:not|nicht)\\s+)"_s.arg(QString::fromUtf8(negatingSigns));
}

} // namespace exportdesk
