// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/headers.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace exportdesk
{

class PageChain;

/// One attempt as it goes over the wire: whole address and all headers, credentials included.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    Headers headers;
    QByteArray body;
    bool ownConnection = false; ///< a new one, because the server may be closing one that is kept alive
    qint64 sizeLimit = 64 * 1024 * 1024; ///< bytes of the decoded answer
    std::chrono::milliseconds timeLimit{90'000}; ///< for the attempt as a whole
    std::shared_ptr<PageChain> chain; ///< sends it, if there is one; only for what isRead()

    // For the exchange log only.
    QString connection; ///< id of the connection
    QString about; ///< id of the job it concerns
    int attempt = 1;
    bool isSignIn = false; ///< a successful answer is a secret and is not recorded
    bool readsPeople = false; ///< a successful answer contains data of people and is not recorded

    /// Has no effect on the platform, however often it is sent.
    bool isRead() const { return method == "GET" || method == "HEAD"; }
};

} // namespace exportdesk
