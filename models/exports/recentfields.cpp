// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/recentfields.h"

#include "models/exports/exportrequestreader.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QStringList recentFields(const QList<LaunchEntry> &entries, FieldKind kind, int most)
{
    QStringList recent;
    for (auto entry = entries.crbegin(); entry != entries.crend() && recent.size() < most; ++entry) {
        const std::optional<ExportRequest> request = readExportRequest(entry->body).request;
        if (!request)
            continue;
        // "Events only" always exports the identities; nobody selected them.
        const bool chosen = kind == FieldKind::Event || request->contentKind() != ContentKind::EventsOnly;
        const std::optional<QStringList> &fields = kind == FieldKind::Profile ? request->fields
            : request->events                                                 ? request->events->fields
                                                                              : std::nullopt;
        for (const QString &path : chosen ? fields.value_or(QStringList()) : QStringList())
            if (!recent.contains(path) && recent.size() < most)
                recent += path;
    }
    return recent;
}

} // namespace exportdesk
