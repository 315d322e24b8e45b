// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"

#include <QByteArray>
#include <QString>

namespace exportdesk
{

/// The id of the pending expiration of \a datasetId in a list of expirations, `{results: [{ttlId, datasetId, status}]}`
/// or the older `{ttlDetails: [{workorderId, …}]}`; empty when there is none.
Outcome<QString> readPendingExpiry(const QByteArray &body, const QString &datasetId);

} // namespace exportdesk
