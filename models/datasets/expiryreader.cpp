// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/expiryreader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

Outcome<QString> readPendingExpiry(const QByteArray &body, const QString &datasetId)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *list = json::member(document.value(), "results");
    if (!list)
        list = json::member(document.value(), "ttlDetails");
    if (!list || !list->is_array())
        return json::unreadable(u"Expected an object with the list \"results\""_s);
    for (const json::json &one : *list) {
        if (json::text(one, "datasetId") != datasetId || json::text(one, "status") != "pending"_L1)
            continue;
        const QString id = json::text(one, "ttlId");
        if (const QString found = id.isEmpty() ? json::text(one, "workorderId") : id; !found.isEmpty())
            return found;
    }
    return QString();
}

} // namespace exportdesk
