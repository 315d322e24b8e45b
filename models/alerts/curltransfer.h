// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/wayresult.h"
#include "models/connections/secret.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <chrono>
#include <memory>

namespace exportdesk
{

/// One transfer by libcurl. Values only: it runs on a thread of its own.
struct CurlTransfer {
    Secret address; ///< https, http to this computer, smtp or smtps
    QByteArray content; ///< JSON for http, a mail for smtp
    QString authority; ///< file with certificates (PEM) to trust; empty: the system's
    bool isLoopback = false; ///< no proxy
    // Mail only.
    bool needsTls = true; ///< smtp: nothing is sent before STARTTLS
    QString from;
    QStringList to;
    QString user;
    Secret password;

    std::chrono::milliseconds connectLimit = std::chrono::seconds(10);
    std::chrono::milliseconds timeLimit = std::chrono::seconds(30);
};

/// Set: transfers end soon, whatever the receiver does.
using CurlStop = std::shared_ptr<std::atomic_bool>;

/// Blocks until it is done, at most for its limit. Redirects are not followed; of the response only the status is used.
WayResult runCurl(const CurlTransfer &transfer, const CurlStop &stop);

} // namespace exportdesk
