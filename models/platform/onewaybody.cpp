// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/onewaybody.h"

#include <algorithm>

namespace exportdesk
{

OneWayBody::OneWayBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min(maximum, m_bytes.size() - m_read);
    if (size == 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 OneWayBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace exportdesk
