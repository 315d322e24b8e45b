// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct z_stream_s;

namespace exportdesk
{

/// Undoes `Content-Encoding: gzip` or `deflate` piece by piece with a limit on the result, so that a bomb ends early.
/// Many servers send `deflate` without the header that RFC 1950 asks for; both forms are read.
///
/// Done here rather than by QNetworkAccessManager, which refuses well-compressed lists (qt 6.4: "Decompression failed")
/// and does not report how many bytes arrived, so a truncated response looks complete.
class Inflater
{
public:
    explicit Inflater(qint64 limit);
    ~Inflater();

    enum class State { More, Ended, Damaged, TooLarge };
    /// Appends what \a bytes give to \a output. After Damaged or TooLarge input is ignored.
    State feed(const QByteArray &bytes, QByteArray &output);
    State state() const { return m_state; }

private:
    bool start(QByteArray &input);
    bool beginsAnother();
    bool inflateMember(QByteArray &output);

    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_limit;
    QByteArray m_head; ///< the first bytes, until the format is known
    bool m_isStarted = false;
    bool m_isBare = false; ///< RFC 1951, without header and end
    State m_state = State::More;
};

} // namespace exportdesk
