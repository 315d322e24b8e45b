#include "models/platform/inflater.h"

#include <zlib.h>

#include <array>

namespace exportdesk
{

Inflater::Inflater(qint64 limit)
    : m_stream(std::make_unique<z_stream_s>())
    , m_limit(limit)
{
    constexpr int gzipOrZlib = 32; // zlib.h, inflateInit2: added to the window bits, detects the header
    if (inflateInit2(m_stream.get(), MAX_WBITS + gzipOrZlib) != Z_OK)
        m_state = State::Damaged;
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

Inflater::State Inflater::feed(const QByteArray &input, QByteArray &output)
{
    if (m_state != State::More)
        return m_state;
    // zlib does not write to its input; its interface is older than const.
    m_stream->next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(input.constData()));
    m_stream->avail_in = uInt(input.size());
    std::array<char, 64 * 1024> piece;
    int result = Z_OK;
    while (result == Z_OK) {
        m_stream->next_out = reinterpret_cast<Bytef *>(piece.data());
        m_stream->avail_out = uInt(piece.size());
        result = inflate(m_stream.get(), Z_NO_FLUSH);
        output.append(piece.data(), qsizetype(piece.size() - m_stream->avail_out));
        if (output.size() > m_limit)
            return m_state = State::TooLarge;
        if (result == Z_OK && m_stream->avail_in == 0 && m_stream->avail_out > 0)
            break;
    }
    if (result == Z_STREAM_END)
        m_state = State::Ended;
    else if (result != Z_OK && result != Z_BUF_ERROR) // BUF_ERROR: it only wants more input
        m_state = State::Damaged;
    return m_state;
}

} // namespace exportdesk
