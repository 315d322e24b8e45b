// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/inflater.h"

#include <QByteArray>
#include <QObject>

class QIODevice;

namespace exportdesk
{

/// The body of an answer as it arrives, within a limit. A compressed one is unpacked in the worker pool: a small one
/// may keep a thread busy for a second, and that must not be the one that paints.
class AnswerBody final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Before the first bytes. \a announced: by Content-Length; 0 when unknown.
    void begin(qint64 limit, qint64 announced, bool isPacked);
    /// Takes what is there; false when that is more than the limit, where the rest is dropped.
    bool read(QIODevice &from);
    qint64 receivedBytes() const { return m_received; } ///< as sent (compressed)
    bool isPacked() const { return m_isPacked; }
    bool isUnpacking() const { return m_isUnpacking; }
    /// What has arrived so far; unpacked() follows.
    void unpack();
    Inflater::State state() const { return m_state; }
    /// Whether the unpacked body exceeds the limit.
    bool isTooLarge() const { return m_bytes.size() > m_limit; }
    const QByteArray &bytes() const { return m_bytes; }
    void truncate() { m_bytes.truncate(m_limit); }
    /// Forgets what has arrived.
    void clear();

Q_SIGNALS:
    void unpacked();

private:
    QByteArray m_bytes; ///< as they arrived, or unpacked
    qint64 m_limit = 0;
    qint64 m_announced = 0;
    qint64 m_received = 0;
    Inflater::State m_state = Inflater::State::Ended;
    bool m_isPacked = false;
    bool m_isUnpacking = false;
};

} // namespace exportdesk
