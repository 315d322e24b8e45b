// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/mailtext.h"

#include "models/incoming/htmltext.h"
#include "models/incoming/textcoding.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostMail = 4 * 1024 * 1024;

QString fromQuotedPrintable(const QString &text)
{
    const QByteArray coded = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(coded.size());
    for (qsizetype at = 0; at < coded.size(); ++at) {
        if (coded.at(at) != '=') {
            bytes += coded.at(at);
            continue;
        }
        qsizetype end = at + 1; // a soft line end, maybe behind blanks
        while (end < coded.size() && (coded.at(end) == ' ' || coded.at(end) == '\t' || coded.at(end) == '\r'))
            ++end;
        bool ok = false;
        const char code = char(coded.mid(at + 1, 2).toUShort(&ok, 16));
        if (end >= coded.size() || coded.at(end) == '\n')
            at = end;
        else if (ok && coded.size() > at + 2 && coded.at(at + 1) != ' ' && coded.at(at + 1) != '+')
            bytes += code, at += 2;
        else
            bytes += '=';
    }
    return decodedText(bytes);
}

/// Without a header that says so: soft line ends and coded equals signs are what nobody types.
bool looksQuotedPrintable(const QString &text)
{
    static const QRegularExpression softEnd(u"\\S=[ \\t]*\\r?\\n(?=\\S| \\S)"_s);
    static const QRegularExpression code(u"=(?:3D|22|20|C3=|E2=80=)"_s);
    static const QRegularExpression assignment(u"^[ \\t]*(?:export |set )?[A-Za-z_]\\w*=[ \\t]*\\r?$"_s,
                                               QRegularExpression::MultilineOption);
    if (!code.match(text).hasMatch() || assignment.match(text).hasMatch())
        return false;
    return softEnd.match(text).hasMatch() || text.count("=3D"_L1) > 1;
}

/// One part of a mail: its headers in lower case, and the text below them.
struct MailPart {
    QString type;
    QString coding;
    QString text;
};

/// The headers that \a text starts with are taken away.
MailPart mailPart(const QString &text)
{
    static const QRegularExpression header(
        u"^([A-Za-z][A-Za-z0-9-]*):[ \\t]*([^\\n]*(?:\\n[ \\t]+[^\\n]*)*)(?:\\n|$)"_s);
    MailPart part;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\n')
        ++at;
    const qsizetype start = at;
    for (;;) {
        constexpr qsizetype longest = 4000;
        const auto found = header.match(text.mid(at, longest));
        if (!found.hasMatch())
            break;
        const QString name = found.captured(1).toLower();
        if (name == "content-type"_L1)
            part.type = found.captured(2).toLower();
        else if (name == "content-transfer-encoding"_L1)
            part.coding = found.captured(2).toLower().trimmed();
        at += found.capturedLength();
    }
    const bool hasHeaders
        = at > start && (at >= text.size() || text.at(at) == u'\n' || text.mid(at).trimmed().isEmpty());
    part.text = hasHeaders ? text.mid(at) : text;
    return part;
}

QString decodedPart(const MailPart &part)
{
    if (part.coding.startsWith("base64"_L1)) {
        static const QRegularExpression other(u"[^A-Za-z0-9+/=\\s]"_s);
        return other.match(part.text).hasMatch() ? part.text
                                                 : decodedText(QByteArray::fromBase64(part.text.toLatin1()));
    }
    return part.coding.startsWith("quoted-printable"_L1) ? fromQuotedPrintable(part.text) : part.text;
}

/// The texts of a mail; of a text and the same as HTML, the text.
QString textOfMail(const QString &mail)
{
    static const QRegularExpression boundary(u"\\bboundary\\s*=\\s*(?:\"([^\"\\n]{1,100})\"|([^\\s;\"]{1,100}))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList bounds;
    for (auto all = boundary.globalMatch(mail); all.hasNext() && bounds.size() < 10;) {
        const auto match = all.next();
        bounds += QRegularExpression::escape(match.captured(1) + match.captured(2));
    }
    if (bounds.isEmpty() && mail.trimmed().startsWith("--"_L1)) // from within a mail
        bounds += QRegularExpression::escape(mail.trimmed().section(u'\n', 0, 0).mid(2).trimmed());
    const QRegularExpression line(u"^--(?:%1)(?:--)?[ \\t]*$"_s.arg(bounds.join(u'|')),
                                  QRegularExpression::MultilineOption);
    QStringList texts;
    QStringList pages;
    for (const QString &one : bounds.isEmpty() ? QStringList(mail) : mail.split(line)) {
        const MailPart part = mailPart(one);
        const bool readable = part.type.isEmpty() || part.type.startsWith("text/"_L1) || part.type.contains("json"_L1);
        if (!readable || (!bounds.isEmpty() && part.type.isEmpty()))
            continue; // pictures, or what stands before the first part
        const QString text = decodedPart(part);
        if (part.type.startsWith("text/html"_L1))
            pages += textOfHtml(text);
        else if (!text.trimmed().isEmpty())
            texts += text;
    }
    return (texts.isEmpty() ? pages : texts).join(u'\n');
}

bool looksLikeMail(const QString &text)
{
    static const QRegularExpression coded(
        u"^(?:Content-Transfer-Encoding:|MIME-Version:|Content-Type:[ \\t]*multipart/(?:mixed|alternative|related))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression start(u"^\\s*(?:[A-Za-z][A-Za-z0-9-]*:[ \\t]|--\\S)"_s);
    return start.match(text.left(300)).hasMatch() && coded.match(text.left(64 * 1024)).hasMatch();
}

/// JSON or a command that is coded as a whole, in base64 or as in an address.
QString wholeInCode(const QString &text)
{
    static const QRegularExpression base64(u"^[A-Za-z0-9+/\\s]{40,}={0,2}\\s*$"_s);
    static const QRegularExpression percent(u"^\\s*(?:%7B|curl(?:%20|\\+))\\S+\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (percent.match(text).hasMatch())
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text.trimmed().toUtf8()));
    if (!base64.match(text).hasMatch())
        return {};
    QString inner = decodedText(QByteArray::fromBase64(text.toLatin1()));
    return inner.startsWith(u'{') || inner.startsWith("curl "_L1) ? inner : QString();
}

/// https://a.b/c<https://a.b/c> as Outlook writes a link into plain text.
QString withoutDoubledAddresses(QString text)
{
    static const QRegularExpression doubled(u"(https?://[^\\s<>\"']+)<(?:https?://[^\\s<>]+|mailto:[^\\s<>]+)>"_s);
    return text.contains("<http"_L1) ? text.replace(doubled, u"\\1"_s) : text;
}

} // namespace

QString plainText(const QString &text)
{
    if (text.size() > mostMail)
        return text;
    QString plain = text;
    if (QString inner = wholeInCode(text); !inner.isEmpty())
        return inner;
    if (looksLikeMail(text)) {
        const QString mail = textOfMail(QString(text).replace("\r\n"_L1, "\n"_L1));
        plain = mail.trimmed().isEmpty() ? text : mail;
    } else if (looksQuotedPrintable(text)) {
        plain = fromQuotedPrintable(text);
    }
    if (looksLikeHtml(plain))
        plain = textOfHtml(plain);
    else if (!plain.contains(u'"') && plain.count("&quot;"_L1) + plain.count("&#34;"_L1) > 1)
        plain = withoutEntities(plain);
    return withoutDoubledAddresses(plain);
}

} // namespace exportdesk
