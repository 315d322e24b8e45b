// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/foreignplaceholder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool hasVariable(const QString &value)
{
    static const QRegularExpression form(u"[{}<>«»‹›]" // {X}, {{X}}, ${X}, #{X}, <X>, «X»
                                         "|\\$[\\w(:*@#?!]|`" // $X, $1, $*, $(X), $env:X, `X`
                                         "|%[A-Za-z_][\\w .-]*%|%\\(\\w+\\)|^%[A-Za-z_]\\w*$" // %X%, %(X)s, %s
                                         "|^\\[.*\\]$|^@.+@$|^__.+__$|^##.+##$|^~.+~$" // [X], @X@, __X__
                                         "|^:[A-Za-z_]\\w*$|^\\.{3,}$|^…+$|^[?*_-]+$"_s); // :X, ..., ???
    return form.match(value).hasMatch();
}

bool hasPhrase(const QString &value)
{
    // In small letters these could be names of fields, "your" apart.
    static const QRegularExpression form(u"^(?i:your)[\\s_-]"
                                         "|^(?i:x{3,}([\\s_-]x+)*)$"
                                         "|^(INSERT|ENTER|REPLACE|CHANGE|PUT|MY|ADD|FILL)[\\s_-][A-Z]"
                                         "|[\\s_-]HERE$"
                                         "|^(TODO|TBD|FIXME|CHANGEME|PLACEHOLDER|EXAMPLE)$"
                                         "|^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_(ID|IDS|NAME|NS|HERE|FIELDS)$"_s);
    return form.match(value).hasMatch();
}

/// False for the characters of which ids, names and paths consist, to spare thousands of paths the expressions.
bool hasOddCharacters(const QString &text)
{
    const bool odd = std::any_of(text.begin(), text.end(), [](QChar c) {
        return !c.isLetterOrNumber() && c != u'.' && c != u'/' && c != u'_' && c != u'-' && c != u' ';
    });
    const bool startsOdd = !text.front().isLetterOrNumber() && (text.front() != u'_' || text.startsWith("__"_L1));
    return odd || startsOdd;
}

bool startsLikePhrase(const QString &text)
{
    return text.front().isUpper() || text.startsWith("your"_L1, Qt::CaseInsensitive)
        || text.startsWith("xxx"_L1, Qt::CaseInsensitive) || text.endsWith("HERE"_L1);
}

} // namespace

bool isForeignPlaceholder(const QString &value)
{
    const QString text = value.trimmed();
    if (text.isEmpty())
        return false;
    return (hasOddCharacters(text) && hasVariable(text)) || (startsLikePhrase(text) && hasPhrase(text));
}

} // namespace exportdesk
