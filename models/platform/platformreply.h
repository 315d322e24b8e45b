// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// A whole and successful (2xx) answer.
struct PlatformReply {
    int status = 0;
    QByteArray body;
    QByteArray contentType;
    QString location; ///< Location or X-Location, as sent
    QString requestId; ///< x-request-id
    QByteArray contentRange; ///< Content-Range of a 206
    QByteArray etag; ///< as sent, quotes included
    qint64 serverDateMs = -1; ///< from the Date header; -1 when absent

    bool operator==(const PlatformReply &) const = default;
};

} // namespace exportdesk
