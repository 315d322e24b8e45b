// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

struct z_stream_s;

namespace exportdesk
{

/// Undoes `Content-Encoding: gzip` piece by piece with a limit on the result, so that a bomb ends early.
///
/// Done here rather than by QNetworkAccessManager, which refuses well-compressed lists (qt 6.4: "Decompression failed")
/// and does not report how many bytes arrived, so a truncated response looks complete.
class Inflater
{
public:
    explicit Inflater(qint64 limit);
    ~Inflater();

    enum class State { More, Ended, Damaged, TooLarge };
    /// Appends what \a input gives to \a output. After Damaged or TooLarge, input is ignored.
    State feed(const QByteArray &input, QByteArray &output);
    State state() const { return m_state; }

private:
    bool beginsAnother();
    bool inflateMember(QByteArray &output);

    std::unique_ptr<z_stream_s> m_stream;
    qint64 m_limit;
    State m_state = State::More;
};

} // namespace exportdesk
