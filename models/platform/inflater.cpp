// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/inflater.h"

#include <zlib.h>

#include <array>
#include <utility>

namespace exportdesk
{

namespace
{

constexpr qsizetype headSize = 2;

bool isGzip(const QByteArray &head)
{
    return uchar(head[0]) == 0x1f && uchar(head[1]) == 0x8b;
}

/// RFC 1950, 2.2: compression method 8, and both bytes as one number are a multiple of 31. A bare stream does not begin
/// like this, because encoders fill the padding of a stored block with zeros.
bool isZlib(const QByteArray &head)
{
    return (uchar(head[0]) & 0x0f) == 8 && (uchar(head[0]) * 256 + uchar(head[1])) % 31 == 0;
}

} // namespace

Inflater::Inflater(qint64 limit)
    : m_stream(std::make_unique<z_stream_s>())
    , m_limit(limit)
{
    constexpr int gzipOrZlib = 32; // zlib.h, inflateInit2: added to the window bits, detects the header
    if (inflateInit2(m_stream.get(), MAX_WBITS + gzipOrZlib) != Z_OK)
        m_state = State::Damaged;
}

/// Returns false until enough bytes have arrived to detect the format; then \a input contains all of them.
bool Inflater::start(QByteArray &input)
{
    if (m_isStarted)
        return true;
    m_head += input;
    if (m_head.size() < headSize)
        return false;
    m_isStarted = true;
    input = std::exchange(m_head, {});
    m_isBare = !isGzip(input) && !isZlib(input);
    if (m_isBare && inflateReset2(m_stream.get(), -MAX_WBITS) != Z_OK)
        m_state = State::Damaged;
    return true;
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

Inflater::State Inflater::feed(const QByteArray &bytes, QByteArray &output)
{
    QByteArray input = bytes;
    if (m_state == State::Damaged || !start(input))
        return m_state;
    // zlib does not write to its input; its interface is older than const.
    m_stream->next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(input.constData()));
    m_stream->avail_in = uInt(input.size());
    while (m_state == State::More || beginsAnother())
        if (!inflateMember(output))
            break;
    return m_state;
}

/// RFC 1952, 2.2: a file is a series of members. Anything else after the last one is ignored, as by gzip itself.
bool Inflater::beginsAnother()
{
    constexpr Bytef firstOfMagic = 0x1f;
    if (m_isBare || m_state != State::Ended || m_stream->avail_in == 0 || *m_stream->next_in != firstOfMagic)
        return false;
    inflateReset(m_stream.get());
    m_state = State::More;
    return true;
}

/// Decompresses up to the end of the member (true) or of the input (false).
bool Inflater::inflateMember(QByteArray &output)
{
    std::array<char, 64 * 1024> piece;
    int result = Z_OK;
    while (result == Z_OK) {
        m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream->avail_out = uInt(piece.size());
        result = inflate(m_stream.get(), Z_NO_FLUSH);
        output.append(piece.data(), qsizetype(piece.size() - m_stream->avail_out));
        if (output.size() > m_limit) {
            m_state = State::TooLarge;
            return false;
        }
        if (result == Z_OK && m_stream->avail_in == 0 && m_stream->avail_out > 0)
            return false;
    }
    if (result == Z_STREAM_END)
        m_state = State::Ended;
    else if (result != Z_BUF_ERROR) // which only wants more input
        m_state = State::Damaged;
    return m_state == State::Ended;
}

} // namespace exportdesk
