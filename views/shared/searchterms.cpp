// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/searchterms.h"

#include <QRegularExpression>

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
    return term.value.contains(u' ') || term.value.contains(u',') ? u"%1:\"%2\""_s.arg(term.key, term.value)
                                                                  : u"%1:%2"_s.arg(term.key, term.value);
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
    // `key:value` or `key:"value with blanks"`, at the start or after a blank. A comma between the digits of an amount
    // such as >1,5 or 1,5h belongs to the value.
    static const QRegularExpression pattern(
        uR"x((?<!\S)([A-Za-z][A-Za-z-]*):("(?<quoted>[^"]*)"|)x"
        uR"x((?<plain>(?:[<>]\d+,\d+[A-Za-z]*|\d+,\d+[A-Za-z]+)(?![^\s,])|[^\s",]*)))x"_s);
    const bool atEnd = end != End::Open;
    bool found = false;
    qsizetype from = 0;
    while (true) {
        const QRegularExpressionMatch match = pattern.match(typed.text, from);
        if (!match.hasMatch())
            break;
        from = match.capturedEnd();
        const QString key = match.captured(1).toLower();
        const bool quoted = !match.captured(u"quoted"_s).isNull();
        const QString value = (quoted ? match.captured(u"quoted"_s) : match.captured(u"plain"_s)).trimmed();
        const bool separated = from < typed.text.size()
            && (typed.text.at(from).isSpace() || typed.text.at(from) == u',')
            && !(end == End::Open && isAmountBegun(typed, value, from));
        if (!keys.contains(key) || (value.isEmpty() && end != End::Entered) || !(quoted || atEnd || separated))
            continue;
        if (const SearchTerm term{key, value}; !list.contains(term))
            list.append(term);
        const qsizetype separator = from < typed.text.size() && !atEnd && !quoted ? 1 : 0;
        typed.text.remove(match.capturedStart(), match.capturedLength() + separator);
        typed.cursor = int(match.capturedStart());
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
    QStringList words;
    const QStringList all = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        if (!keys.contains(word.section(u':', 0, 0).toLower()) || !word.contains(u':'))
            words.append(word);
    }
    return words.join(u' ');
}

QList<SearchTerms::Range> SearchTerms::unknownKeys(const QString &text) const
{
    if (keys.isEmpty())
        return {};
    static const QRegularExpression keyed(uR"x((?<!\S)([A-Za-z][A-Za-z-]*):(?!//)\S*)x"_s);
    QList<Range> unknown;
    auto matches = keyed.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!keys.contains(match.captured(1).toLower()))
            unknown.append({match.capturedStart(1), match.capturedEnd(1) + 1});
    }
    return unknown;
}

} // namespace exportdesk
