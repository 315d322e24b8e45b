// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace exportdesk
{

/// A request body that can be read once only.
///
/// QNetworkAccessManager (Qt 6.4) silently sends a request again when the server closes before it answers; that would
/// make two jobs of one launch. From a sequential device it cannot, and reports ContentReSendError instead.
class OneWayBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(const QByteArray &bytes, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }
    /// Asked by Qt before it would send again.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Whether some of it was taken, which Qt does once it is connected.
    bool isBegun() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace exportdesk
