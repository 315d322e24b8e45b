// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/platform/headers.h"

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace exportdesk
{

/// The result of one attempt: a complete response of any status, or the failure of the transport and the part that had
/// arrived by then.
struct HttpAnswer {
    QUrl url; ///< that was asked; empty: not known
    int status = 0; ///< 0 when there was none
    Headers headers;
    QByteArray requestId; ///< x-request-id as sent, where it is not that of the request
    QByteArray body; ///< decoded; an error answer is cut at HttpAttempt::errorBodyLimit
    std::optional<Failure> failure; ///< only of the transport; an answer of status 500 is an answer
    qint64 startedMs = 0; ///< epoch ms
    qint64 durationMs = 0;
    qint64 receivedBytes = 0; ///< of the body, as sent (compressed)
};

} // namespace exportdesk
