// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/headers.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <memory>

namespace exportdesk
{

class PageChain;

/// One request to the gateway, before addresses, credentials and the sandbox header are added by PlatformClient.
struct PlatformRequest {
    QByteArray method = "GET";
    QString path; ///< under the gateway, already percent-encoded, e.g. "/data/core/ups/export/jobs"
    QUrlQuery query;
    QByteArray body; ///< sent only when not empty, with contentType
    QByteArray contentType = "application/json";
    QByteArray accept = "application/json";
    bool once = false; ///< as a POST, whatever the method: sent again only if it definitely did not arrive
    Headers headers; ///< further ones, such as Range or If-Match; never those that PlatformClient adds
    bool sandboxed = true; ///< false only for listing sandboxes
    qint64 sizeLimit = 64 * 1024 * 1024; ///< bytes of the decoded answer
    std::chrono::milliseconds timeLimit{90'000}; ///< for each attempt as a whole, not for inactivity
    std::shared_ptr<PageChain> chain; ///< the list it is a page of, to be read ahead; for GET without `once`
    bool readsPeople = false; ///< a successful answer contains data of people and is not recorded
    QString about; ///< the id of the job this exchange concerns, for the activity list; may be empty
};

} // namespace exportdesk
