// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchterms.h"

#include "models/table/searchgrammar.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Whether the comma at \a comma may become that of 1,5h.
bool isAmountBegun(const SearchTerms::Typed &typed, const QString &value, qsizetype comma)
{
    static const QRegularExpression amount(u"^[<>]?\\d+$"_s);
    static const QRegularExpression rest(u"^,\\d*[A-Za-z]*$"_s);
    const QString following = typed.text.mid(comma);
    return typed.cursor >= comma && amount.match(value).hasMatch() && rest.match(following).hasMatch();
}

} // namespace

QString SearchTerms::asTyped(const SearchTerm &term)
{
    const QString key = (term.excluded ? u"-"_s : QString()) + term.key;
    return term.value.contains(u' ') || term.value.contains(u',') ? u"%1:\"%2\""_s.arg(key, term.value)
                                                                  : u"%1:%2"_s.arg(key, term.value);
}

QStringList SearchTerms::allAsTyped() const
{
    QStringList parts;
    for (const SearchTerm &term : list)
        parts.append(asTyped(term));
    return parts;
}

bool SearchTerms::extract(Typed &typed, End end)
{
    // `key:value` or `key:"value with blanks"`, at the start or after a blank, or after what negates it. A comma
    // between the digits of an amount such as >1,5 or 1,5h belongs to the value.
    static const QRegularExpression pattern(
        uR"x((?<!\S)(?<not>%1?)([A-Za-z][A-Za-z-]*):("(?<quoted>[^"]*)"|)x"
        uR"x((?<plain>(?:[<>]\d+,\d+[A-Za-z]*|\d+,\d+[A-Za-z]+)(?![^\s,])|[^\s",]*)))x"_s.arg(
            searchGrammar::negationPattern()));
    const bool atEnd = end != End::Open;
    bool found = false;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = pattern.match(typed.text, from);
        if (!match.hasMatch())
            break;
        from = match.capturedEnd();
        const QString key = match.captured(2).toLower();
        const bool excluded = !match.captured(u"not"_s).isEmpty();
        const bool quoted = !match.captured(u"quoted"_s).isNull();
        const QString value = (quoted ? match.captured(u"quoted"_s) : match.captured(u"plain"_s)).trimmed();
        const bool separated = from < typed.text.size()
            && (typed.text.at(from).isSpace() || typed.text.at(from) == u',')
            && !(end == End::Open && isAmountBegun(typed, value, from));
        if (!keys.contains(key) || (value.isEmpty() && end != End::Entered) || !(quoted || atEnd || separated))
            continue;
        if (const SearchTerm term{key, value, excluded}; !list.contains(term))
            list.append(term);
        const bool separates = from < typed.text.size() && !quoted && (!atEnd || typed.text.at(from) == u',');
        const qsizetype length = match.capturedLength() + (separates ? 1 : 0);
        typed.text.remove(match.capturedStart(), length);
        typed.cursor = std::max(int(match.capturedStart()), typed.cursor - int(length));
        from = 0;
        found = true;
    }
    return found;
}

SearchTerms SearchTerms::including(const QString &text) const
{
    SearchTerms all = *this;
    Typed typed{text, 0};
    all.extract(typed, End::Text);
    return all;
}

QString SearchTerms::freeText(const QString &text) const
{
    // What negates such a word goes with it.
    static const QRegularExpression begun(
        uR"x((?<!\S)%1?([^\s:"]+):(?:"[^"]*"?|[^\s"])*)x"_s.arg(searchGrammar::negationPattern()));
    QString free;
    qsizetype from = 0;
    auto matches = begun.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!keys.contains(match.captured(1).toLower()))
            continue;
        free += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    free += text.mid(from);
    return free.split(u' ', Qt::SkipEmptyParts).join(u' ');
}

QString SearchTerms::queryWith(const QString &text) const
{
    SearchTerms all = *this;
    Typed rest{text, 0};
    all.extract(rest, End::Text); // what is being typed is searched for, too
    QStringList parts = all.allAsTyped();
    if (const QString free = all.freeText(rest.text); !free.isEmpty())
        parts.append(free);
    return parts.join(u' ');
}

qsizetype SearchTerms::keyBegunBefore(const QString &text, int cursor) const
{
    static const QRegularExpression lastWord(
        uR"x((?<!\S)%1?(?<word>[A-Za-z][A-Za-z-]*)$)x"_s.arg(searchGrammar::negationPattern()));
    const bool isWithinWord = cursor < text.size() && !text.at(cursor).isSpace();
    const QRegularExpressionMatch match = lastWord.match(text.left(cursor));
    if (isWithinWord || !match.hasMatch())
        return -1;
    const QString word = match.captured(u"word"_s);
    const bool begins = std::any_of(keys.begin(), keys.end(),
                                    [&word](const QString &key) { return key.startsWith(word, Qt::CaseInsensitive); });
    return begins ? match.capturedStart() : -1;
}

QList<SearchTerms::Range> SearchTerms::unknownKeys(const QString &text) const
{
    if (keys.isEmpty())
        return {};
    static const QRegularExpression keyed(
        uR"x((?<!\S)%1?([(\[{]*)([A-Za-z][A-Za-z-]*):(?!//)\S*)x"_s.arg(searchGrammar::negationPattern()));
    QList<Range> unknown;
    auto matches = keyed.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isKnown = keys.contains(match.captured(2).toLower());
        const bool hasBracket = !match.captured(1).isEmpty();
        if (isKnown == hasBracket)
            unknown.append({match.capturedStart(1), match.capturedEnd(2) + 1});
    }
    return unknown;
}

} // namespace exportdesk
