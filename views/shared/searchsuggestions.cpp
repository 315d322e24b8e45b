// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchsuggestions.h"

#include "models/table/searchgrammar.h"
#include "views/shared/searchterms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The word at the cursor, up to the cursor.
struct TypedWord {
    int from = 0; ///< of the key, after what negates it
    QString key; ///< empty unless a colon follows it
    QString value; ///< of the key, or the word alone; without quotes
    bool hasKey = false;
};

TypedWord wordAt(const QString &text, int cursor)
{
    static const QRegularExpression pattern(
        uR"x((?<!\S)%1?(?:(?<key>[A-Za-z][A-Za-z-]*):(?<value>"[^"]*|[^\s"]*)|(?<word>[^\s:"]*))$)x"_s.arg(
            searchGrammar::negationPattern()));
    const QString before = text.left(cursor);
    const QRegularExpressionMatch match = pattern.match(before);
    if (!match.hasMatch())
        return {cursor, {}, before, false};
    TypedWord typed;
    typed.hasKey = match.capturedStart(u"key"_s) >= 0;
    typed.from = int(match.capturedStart(typed.hasKey ? u"key"_s : u"word"_s));
    typed.key = match.captured(u"key"_s).toLower();
    typed.value = match.captured(typed.hasKey ? u"value"_s : u"word"_s).remove(u'"');
    return typed;
}

bool hasWordThatBegins(const QString &text, const QString &beginning)
{
    const qsizetype at = text.indexOf(beginning, 0, Qt::CaseInsensitive);
    return at == 0 || (at > 0 && !text.at(at - 1).isLetterOrNumber());
}

QString valueAsTyped(const QString &key, const QString &value)
{
    return SearchTerms::asTyped({key, value, false}) + u' '; // the blank makes it a term
}

/// Values with what was typed in their name; those that begin with it first.
QList<SearchSuggestion> matchingValues(const QString &key, const TypedWord &typed, int cursor, const SearchHelp &help,
                                       bool onlyBeginnings)
{
    QList<SearchSuggestion> first;
    QList<SearchSuggestion> others;
    if (!help.values)
        return first;
    const QList<SearchWord> values = help.values(key);
    for (const SearchWord &one : values) {
        const SearchSuggestion offered{SearchSuggestion::Kind::Value,
                                       valueAsTyped(key, one.written),
                                       one.meaning,
                                       one.count,
                                       typed.from,
                                       cursor - typed.from};
        const bool begins = hasWordThatBegins(one.written, typed.value)
            || (!onlyBeginnings && hasWordThatBegins(one.meaning, typed.value));
        if (begins)
            first.append(offered);
        else if (!onlyBeginnings && typed.value.size() > 1 && one.written.contains(typed.value, Qt::CaseInsensitive))
            others.append(offered);
    }
    return first + others;
}

} // namespace

QList<SearchSuggestion> searchSuggestions(const QString &text, int cursor, const SearchHelp &help,
                                          const QStringList &recent, bool hasTerms)
{
    constexpr qsizetype mostShown = 50;
    const TypedWord typed = wordAt(text, cursor);
    if (typed.hasKey)
        return matchingValues(typed.key, typed, cursor, help, false).mid(0, mostShown);
    const QList<SearchWord> keys = help.keys ? help.keys() : QList<SearchWord>();
    QList<SearchSuggestion> offered;
    const QString whole = text.trimmed();
    if (!hasTerms && (whole.isEmpty() || help.keys)) {
        for (const QString &one : recent)
            if (one != whole && one.contains(whole, Qt::CaseInsensitive))
                offered.append({SearchSuggestion::Kind::Recent, one, {}, -1, 0, int(text.size())});
    }
    for (const SearchWord &key : keys) {
        const bool suits = key.written.startsWith(typed.value, Qt::CaseInsensitive)
            || (typed.value.size() > 2 && hasWordThatBegins(key.meaning, typed.value));
        if (suits)
            offered.append(
                {SearchSuggestion::Kind::Key, key.written + u':', key.meaning, -1, typed.from, cursor - typed.from});
    }
    constexpr qsizetype telling = 3; // letters; fewer begin too many words
    if (typed.value.size() >= telling && !keys.isEmpty())
        offered += matchingValues(keys.first().written, typed, cursor, help, true);
    return offered.mid(0, mostShown);
}

} // namespace exportdesk
