// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requestsecrets.h"

#include "models/exports/exportrequestwriter.h"
#include "models/platform/redaction.h"
#include "models/platform/secretsigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Long lists of ordinary paths need not be searched each time a key is pressed.
void keepOddPaths(std::optional<QStringList> &paths)
{
    if (!paths)
        return;
    paths->removeIf([](const QString &path) {
        const bool plain = std::all_of(path.begin(), path.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
                || c == u'_';
        });
        return plain && !path.startsWith("eyJ"_L1);
    });
}

} // namespace

bool holdsSecret(const ExportRequest &request)
{
    ExportRequest searched = request;
    keepOddPaths(searched.fields);
    if (searched.events)
        keepOddPaths(searched.events->fields);
    const QString json = QString::fromUtf8(compactJson(searched));
    // The mask is what an import leaves of a secret; sent, it would be a wrong value.
    return json.contains(QLatin1String(Redaction::mask)) || holdsSecret(json);
}

} // namespace exportdesk
