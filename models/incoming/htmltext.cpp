// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/htmltext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString entityMeant(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"quot"_s, u"\""_s},  {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},   {u"auml"_s, u"ä"_s},  {u"ouml"_s, u"ö"_s},
        {u"uuml"_s, u"ü"_s},   {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},  {u"Uuml"_s, u"Ü"_s},
        {u"szlig"_s, u"ß"_s},  {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s},
        {u"lsquo"_s, u"‘"_s},  {u"rsquo"_s, u"’"_s},  {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s},
        {u"bdquo"_s, u"„"_s},  {u"lbrace"_s, u"{"_s}, {u"lcub"_s, u"{"_s},  {u"rcub"_s, u"}"_s},
        {u"rbrace"_s, u"}"_s}, {u"lbrack"_s, u"["_s}, {u"lsqb"_s, u"["_s},  {u"rsqb"_s, u"]"_s},
        {u"rbrack"_s, u"]"_s}, {u"colon"_s, u":"_s},  {u"comma"_s, u","_s}, {u"NewLine"_s, u"\n"_s},
        {u"Tab"_s, u"\t"_s},   {u"dollar"_s, u"$"_s}, {u"bull"_s, u"•"_s},  {u"bsol"_s, u"\\"_s},
        {u"lowbar"_s, u"_"_s}, {u"period"_s, u"."_s}, {u"sol"_s, u"/"_s},   {u"shy"_s, QString()}};
    if (!name.startsWith(u'#'))
        return names.value(name, u'&' + name + u';');
    bool ok = false;
    const bool hex = name.mid(1, 1).compare("x"_L1, Qt::CaseInsensitive) == 0;
    const char32_t code = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return QString();
    return code == 0xa0 ? u" "_s : QString::fromUcs4(&code, 1);
}

/// Without comments, scripts and styles.
QString withoutHidden(const QString &html)
{
    static const QRegularExpression start(u"<(?:!--|(script|style)\\b)"_s, QRegularExpression::CaseInsensitiveOption);
    QString shown;
    qsizetype from = 0;
    for (auto found = start.match(html); found.hasMatch(); found = start.match(html, from)) {
        const QString end = found.hasCaptured(1) ? u"</"_s + found.captured(1) : u"--"_s;
        const qsizetype at = html.indexOf(end, found.capturedEnd(), Qt::CaseInsensitive);
        const qsizetype close = at < 0 ? -1 : html.indexOf(u'>', at);
        shown += QStringView(html).mid(from, found.capturedStart() - from);
        if (close < 0)
            return shown;
        from = close + 1;
    }
    return shown + html.mid(from);
}

/// Puts together what is shown.
class HtmlReading
{
public:
    explicit HtmlReading(const QString &html)
        : m_html(withoutHidden(html))
    {
    }

    QString read()
    {
        static const QRegularExpression tag(u"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})\\b[^<>]*>|<[!?][^<>]*>"_s);
        qsizetype from = 0;
        for (auto all = tag.globalMatch(m_html); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            addText(m_html.mid(from, match.capturedStart() - from));
            if (match.hasCaptured(2))
                addTag(match.captured(2).toLower(), !match.captured(1).isEmpty());
            from = match.capturedEnd();
        }
        addText(m_html.mid(from));
        return m_text;
    }

private:
    void addText(const QString &text)
    {
        if (m_kept > 0) {
            m_text += withoutEntities(text);
            return;
        }
        static const QRegularExpression spaces(u"[ \\t\\r\\n]+"_s);
        QString shown = withoutEntities(QString(text).replace(spaces, u" "_s));
        const bool atStart = m_text.isEmpty() || m_text.back().isSpace();
        if (atStart && shown.startsWith(u' '))
            shown.remove(0, 1);
        m_text += shown;
    }

    void addTag(const QString &name, bool ends)
    {
        static const QStringList blocks{u"p"_s,     u"div"_s,  u"pre"_s,   u"li"_s, u"tr"_s,         u"table"_s,
                                        u"ul"_s,    u"ol"_s,   u"h1"_s,    u"h2"_s, u"h3"_s,         u"h4"_s,
                                        u"title"_s, u"br"_s,   u"thead"_s, u"dt"_s, u"blockquote"_s, u"hr"_s,
                                        u"body"_s,  u"head"_s, u"tbody"_s, u"dd"_s, u"section"_s,    u"article"_s};
        if (name == "pre"_L1 || name == "textarea"_L1)
            m_kept = std::max(0, m_kept + (ends ? -1 : 1));
        if ((name == "td"_L1 || name == "th"_L1) && !ends) {
            if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u'\t';
        } else if (name == "br"_L1 || (blocks.contains(name) && !m_text.isEmpty() && !m_text.endsWith(u'\n'))) {
            while (m_kept == 0 && m_text.endsWith(u' '))
                m_text.chop(1);
            m_text += u'\n';
        }
        const bool endsList = ends && (name == "ul"_L1 || name == "ol"_L1 || name == "table"_L1);
        if (endsList && m_kept == 0)
            m_text += u'\n';
    }

    const QString m_html;
    QString m_text;
    int m_kept = 0; ///< within <pre>
};

} // namespace

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression start(
        u"^\\s*<(?:!doctype html|html|head|body|meta|style|div|p|pre|span|br|table|b|ul|ol|li|code|h[1-6]|font|"
        "blockquote|a|strong|td|tr|title)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(u"<br\\s*/?>|</(?:p|div|pre|li|td)>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quotedTag(u"[\"'`]\\s*</?[a-z]"_s, QRegularExpression::CaseInsensitiveOption);
    if (start.match(text.left(2000)).hasMatch())
        return true;
    const QString first = text.left(200).trimmed();
    return !first.startsWith(u'{') && !first.startsWith(u'[') && inside.match(text).hasMatch()
        && !quotedTag.match(text).hasMatch();
}

QString textOfHtml(const QString &html)
{
    return HtmlReading(html).read();
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});"_s);
    if (!text.contains(u'&'))
        return text;
    QString plain;
    qsizetype from = 0;
    for (auto all = entity.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += entityMeant(match.captured(1));
        from = match.capturedEnd();
    }
    return plain + text.mid(from);
}

} // namespace exportdesk
