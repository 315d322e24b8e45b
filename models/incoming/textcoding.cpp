// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/textcoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace exportdesk
{

namespace
{

/// UTF-16 without a byte order mark: every other byte of a Western text is zero.
std::optional<QStringConverter::Encoding> utf16Guessed(const QByteArray &bytes)
{
    constexpr qsizetype looked = 2000;
    const qsizetype pairs = std::min(bytes.size(), looked) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes.at(2 * i) == '\0' ? 1 : 0;
        odd += bytes.at(2 * i + 1) == '\0' ? 1 : 0;
    }
    const auto mostly = [pairs](qsizetype zeros, qsizetype others) { return zeros * 10 > pairs * 7 && others == 0; };
    if (pairs < 4)
        return {};
    if (mostly(odd, even))
        return QStringConverter::Utf16LE;
    return mostly(even, odd) ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> special{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                      0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                      0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                      0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0x80 + special.size())
            c = QChar(special.at(c.unicode() - 0x80));
    }
    return text;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16Guessed(bytes);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (encoding || !decode.hasError())
        return text;
    // One damaged character does not make a text in UTF-8 another one.
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7f; };
    const auto foreign = std::count_if(text.begin(), text.end(), isForeign);
    const qsizetype damaged = text.count(QChar::ReplacementCharacter);
    return damaged * 2 > foreign ? fromWindows1252(bytes) : text;
}

} // namespace exportdesk
