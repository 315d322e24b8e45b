// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace exportdesk
{

/// The first quote, backslash or control character, or \a end. Eight bytes at a time: a job has a hundred short
/// strings, for each of which a call of memchr() costs more than the search.
inline const char *endOfPlainText(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = ones << 7;
    for (; end - at >= qsizetype(sizeof ones); at += sizeof ones) {
        quint64 bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        bytes = qFromLittleEndian(bytes);
        const quint64 quotes = bytes ^ (ones * '"');
        const quint64 slashes = bytes ^ (ones * '\\');
        // A subtraction borrows from higher bytes only: the lowest mark is always right.
        const quint64 marks
            = ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes) | ((bytes - ones * ' ') & ~bytes);
        if (marks & highs)
            return at + std::countr_zero(marks & highs) / 8;
    }
    while (at < end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= ' ')
        ++at;
    return at;
}

/// Equality with a literal whose length is known when compiling; QByteArrayView measures it each time.
template <size_t Size>
bool isWord(QByteArrayView text, const char (&word)[Size])
{
    return text.size() == qsizetype(Size - 1) && std::memcmp(text.data(), word, Size - 1) == 0;
}

} // namespace exportdesk
