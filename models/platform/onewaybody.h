// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace exportdesk
{

/// A request body that can be read once only.
///
/// QNetworkAccessManager (Qt 6.4) silently sends a request again when the server closes the connection before it
/// responds, which would create two jobs from one launch. With a sequential device it cannot, and reports
/// ContentReSendError instead.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(const QByteArray &bytes, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    /// Qt calls this before it sends a body again.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// True once Qt has read some of it, which it does after connecting.
    bool isBegun() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace exportdesk
