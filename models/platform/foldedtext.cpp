// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/foldedtext.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int nestedAtMost = 3; ///< escapes within escapes

/// What stands for other characters in a text.
struct Written {
    QString meant;
    qsizetype length = 0; ///< 0: the character stands for itself
};

Written percentAt(const QString &text, qsizetype at)
{
    bool ok = false;
    const uint code = QStringView(text).mid(at + 1, 2).toUInt(&ok, 16);
    const bool whole = at + 2 < text.size() && text[at + 1].isLetterOrNumber() && text[at + 2].isLetterOrNumber();
    // Beyond ASCII it is a part of a character, which no name of a secret contains.
    return ok && whole && code >= 0x20 && code < 0x7f ? Written{QString(QChar(code)), 3} : Written();
}

Written entityAt(const QString &text, qsizetype at)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 12> entities{{{"&quot;", u'"'},
                                                                                 {"&#34;", u'"'},
                                                                                 {"&#x22;", u'"'},
                                                                                 {"&apos;", u'\''},
                                                                                 {"&#39;", u'\''},
                                                                                 {"&equals;", u'='},
                                                                                 {"&#61;", u'='},
                                                                                 {"&#x3d;", u'='},
                                                                                 {"&colon;", u':'},
                                                                                 {"&#58;", u':'},
                                                                                 {"&nbsp;", u' '},
                                                                                 {"&#160;", u' '}}};
    const QStringView rest = QStringView(text).mid(at, 8);
    for (const auto &[entity, meant] : entities) {
        const QLatin1StringView name(entity);
        if (rest.startsWith(name, Qt::CaseInsensitive))
            return {QString(QChar(meant)), name.size()};
    }
    return {};
}

Written foreignAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.category() == QChar::Other_Format)
        return {QString(), 1};
    if (c.isSpace() && c != QChar::ParagraphSeparator && c != QChar::LineSeparator)
        return {u" "_s, 1};
    if (c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»')
        return {u"\""_s, 1};
    if (c == u'‘' || c == u'’' || c == u'‚')
        return {u"'"_s, 1};
    const qsizetype length = c.isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return {text.mid(at, length).normalized(QString::NormalizationForm_KC), length};
}

Written plainAt(const QString &text, qsizetype at)
{
    if (text[at] == u'%')
        return percentAt(text, at);
    if (text[at] == u'&')
        return entityAt(text, at);
    return text[at].unicode() < 0x80 ? Written() : foreignAt(text, at);
}

Written escapeAt(const QString &text, qsizetype at)
{
    if (text[at] != u'\\' || at + 1 >= text.size())
        return {};
    const char16_t next = text[at + 1].unicode();
    bool ok = false;
    const uint code = next == u'u' ? QStringView(text).mid(at + 2, 4).toUInt(&ok, 16) : 0;
    switch (next) {
    case u'"':
    case u'\\':
    case u'/':
        return {QString(QChar(next)), 2};
    case u'n':
        return {u"\n"_s, 2};
    case u'r':
        return {u"\r"_s, 2};
    case u't':
        return {u"\t"_s, 2};
    case u'u':
        return ok && at + 5 < text.size() ? Written{QString(QChar(char16_t(code))), 6} : Written();
    default:
        return {};
    }
}

} // namespace

FoldedText::FoldedText(const QString &text)
    : m_text(text)
{
}

qsizetype FoldedText::placeOf(qsizetype position) const
{
    return m_places.isEmpty() ? position : m_places.value(position);
}

template <class Finder>
FoldedText FoldedText::read(const Finder &written) const
{
    FoldedText result{QString()};
    result.m_text.reserve(m_text.size());
    result.m_places.reserve(m_text.size() + 1);
    for (qsizetype at = 0; at < m_text.size();) {
        const Written found = written(m_text, at);
        const QStringView meant = found.length > 0 ? QStringView(found.meant) : QStringView(m_text).mid(at, 1);
        result.m_text += meant;
        result.m_places.insert(result.m_places.size(), meant.size(), placeOf(at));
        at += std::max<qsizetype>(found.length, 1);
    }
    result.m_places += placeOf(m_text.size());
    return result;
}

FoldedText FoldedText::plain() const
{
    FoldedText current = *this;
    for (int level = 0; level < nestedAtMost; ++level) {
        FoldedText next = current.read(plainAt);
        if (next.m_text == current.m_text)
            break;
        current = std::move(next);
    }
    return current;
}

FoldedText FoldedText::unescaped() const
{
    FoldedText current = *this;
    for (int level = 0; level < nestedAtMost && current.m_text.contains(u'\\'); ++level)
        current = current.read(escapeAt);
    return current;
}

} // namespace exportdesk
