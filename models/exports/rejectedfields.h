// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/fieldtree.h"
#include "models/exports/exportrequest.h"

namespace exportdesk
{

/// A field of a request for which a dataset probably rejected the batch.
struct RejectedField {
    QString path;
    QString nearest; ///< the field of the schema that is probably meant; may be empty

    bool operator==(const RejectedField &) const = default;
};

/// The fields of the request, for profiles and events, that \a errors, the platform's words, name; if they name none,
/// those that are not in the schemas, as far as these are known.
QList<RejectedField> rejectedFields(const ExportRequest &request, const QString &errors, const FieldTree &profile,
                                    const FieldTree &event);

/// The request without these fields; nothing when a list of fields would be empty then, which would mean all fields.
std::optional<ExportRequest> withoutFields(ExportRequest request, const QList<RejectedField> &fields);
/// The request with the nearest field in place of each of these; nothing when one of them has none.
std::optional<ExportRequest> withNearestFields(ExportRequest request, const QList<RejectedField> &fields);

} // namespace exportdesk
