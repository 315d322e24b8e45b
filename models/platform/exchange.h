// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"
#include "models/platform/headers.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace exportdesk
{

/// One attempt as recorded: redacted, cut, and without anything that would have to be kept secret.
struct Exchange {
    qint64 id = 0; ///< counts up from 1
    qint64 startedMs = 0; ///< epoch ms
    qint64 durationMs = 0;
    QByteArray method;
    QString origin; ///< scheme, host and port
    QString path; ///< path and query, percent-encoded
    int status = 0; ///< 0 when there was no answer
    qint64 sentBytes = 0; ///< of the body
    qint64 receivedBytes = 0; ///< of the body as sent
    QString requestId; ///< the one we sent
    QString answerId; ///< the platform's own; empty when it named none
    int attempt = 1; ///< 2 and more are repeats of the same request
    QString connection; ///< id of the connection
    QString sandbox; ///< empty where none was named
    QString about; ///< id of the job it concerns; may be empty
    bool isSignIn = false;
    bool readsPeople = false; ///< the answer contained data of people and was not recorded
    Headers requestHeaders;
    Headers answerHeaders;
    QByteArray requestBody;
    QByteArray answerBody;
    bool requestCut = false; ///< the body was longer than what is kept of it
    bool answerCut = false;
    bool bodiesForgotten = false; ///< the bodies were dropped in favor of newer ones
    std::optional<Failure::Kind> failure; ///< of the transport only
    Failure::Reached reached = Failure::Reached::Yes; ///< other than Yes only where there is a failure
    QString code; ///< of a failure that we give a code ourselves, e.g. "exportdesk:plain-http"
    QString detail; ///< the transport's words for its failure

    /// True if an operator should look at it: no response, or a status of 400 and above.
    bool isFailed() const { return failure.has_value() || status >= 400 || status == 0; }
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::Exchange)
