// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/sample/seededrandom.h"

namespace localplatform
{

std::string SeededRandom::from(const char *alphabet, int size, int count)
{
    std::string text(size_t(count), ' ');
    for (char &letter : text)
        letter = alphabet[below(size)];
    return text;
}

std::string SeededRandom::digits(int count)
{
    return from("0123456789", 10, count);
}

std::string SeededRandom::hex(int count)
{
    static const char alphabet[] = "0123456789abcdef";
    std::string text(size_t(count), ' ');
    quint64 bits = 0;
    for (int place = 0; place < count; ++place) {
        if (place % 16 == 0)
            bits = next();
        text[size_t(place)] = alphabet[bits & 15];
        bits >>= 4;
    }
    return text;
}

std::string SeededRandom::uuid()
{
    std::string text = hex(36);
    for (const size_t dash : {8, 13, 18, 23})
        text[dash] = '-';
    text[14] = '4';
    text[19] = "89ab"[below(4)];
    return text;
}

std::string SeededRandom::token(int count)
{
    return from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 62, count);
}

} // namespace localplatform
