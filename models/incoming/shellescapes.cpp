// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/shellescapes.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Digits of a base, at most \a most of them.
QString digitsAt(const QString &text, qsizetype at, int most, int base)
{
    qsizetype end = at;
    bool ok = true;
    while (ok && end < text.size() && end - at < most) {
        const QChar c = text.at(end);
        ok = c.unicode() < 0x80 && c.isLetterOrNumber() && (QString(c).toInt(&ok, base), ok);
        end += ok ? 1 : 0;
    }
    return text.mid(at, end - at);
}

} // namespace

QString shellEscape(const QString &text, qsizetype &at)
{
    if (at >= text.size())
        return u"\\"_s;
    const QChar name = text.at(at++);
    static const QString names = u"abeEfnrtv\\'\"?"_s;
    static const QString meant = u"\a\b\x1b\x1b\f\n\r\t\v\\'\"?"_s;
    if (const qsizetype known = names.indexOf(name); known >= 0)
        return meant.at(known);
    const bool octal = name >= u'0' && name <= u'7';
    const int most = name == u'u' ? 4 : name == u'U' ? 8 : name == u'x' ? 2 : octal ? 3 : 0;
    const QString digits = most == 0 ? QString() : digitsAt(text, octal ? at - 1 : at, most, octal ? 8 : 16);
    if (digits.isEmpty())
        return QString(u'\\') + name;
    at += octal ? digits.size() - 1 : digits.size();
    // Several bytes of UTF-8 may be written one by one.
    const char32_t code = digits.toUInt(nullptr, octal ? 8 : 16);
    if ((octal || name == u'x') && code >= 0x80) {
        QByteArray bytes(1, char(code));
        while (bytes.size() < 4 && at + 1 < text.size() && text.at(at) == u'\\') {
            const bool hex = text.at(at + 1) == u'x';
            const QString more = digitsAt(text, hex ? at + 2 : at + 1, hex ? 2 : 3, hex ? 16 : 8);
            const uint byte = more.toUInt(nullptr, hex ? 16 : 8);
            if (more.isEmpty() || (byte & 0xc0u) != 0x80u)
                break;
            bytes += char(byte);
            at += more.size() + (hex ? 2 : 1);
        }
        return QString::fromUtf8(bytes);
    }
    if (code < 0x10000) // browsers write both halves of a pair
        return QChar(char16_t(code));
    return code > 0x10ffff ? QString(QChar(QChar::ReplacementCharacter)) : QString::fromUcs4(&code, 1);
}

QString withoutShellEscapes(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at++);
        plain += c == u'\\' ? shellEscape(text, at) : QString(c);
    }
    return plain;
}

} // namespace exportdesk
