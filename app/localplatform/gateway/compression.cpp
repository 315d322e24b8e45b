// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/compression.h"

#include <stdexcept>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

/// zlib's way to ask for a format: the size of the window, with a sign or a summand.
int windowBits(const QString &encoding)
{
    return encoding == "gzip"_L1 ? MAX_WBITS + 16 : encoding == "rawDeflate"_L1 ? -MAX_WBITS : MAX_WBITS;
}

void append(std::string &to, z_stream &stream, const std::string &bytes, int flush)
{
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it
    stream.avail_in = uInt(bytes.size());
    do {
        char out[64 * 1024];
        stream.next_out = reinterpret_cast<Bytef *>(out);
        stream.avail_out = sizeof out;
        deflate(&stream, flush);
        to.append(out, sizeof out - stream.avail_out);
    } while (stream.avail_out == 0);
}

} // namespace

std::string compressed(const std::string &body, const QString &encoding, qint64 megabytesOfBlanks)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, windowBits(encoding), 9, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::runtime_error("zlib cannot be used");
    std::string result;
    append(result, stream, body, Z_NO_FLUSH);
    const std::string blanks(1024 * 1024, ' ');
    for (qint64 i = 0; i < megabytesOfBlanks; ++i)
        append(result, stream, blanks, Z_NO_FLUSH);
    append(result, stream, {}, Z_FINISH);
    deflateEnd(&stream);
    return result;
}

} // namespace localplatform
