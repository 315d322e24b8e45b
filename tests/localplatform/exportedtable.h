// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/localplatform/serverkit.h"

namespace exportdesk::kit
{

/// A new dataset with one finished export, as Query Service shows it and as it is on the disk.
struct ExportedTable {
    QByteArray dataset;
    QByteArray name; ///< of the table
    QByteArray batch;
    qint64 rows = 0; ///< as the batch says
};

/// Exports profiles with these fields (commas between them) into a new dataset of this format, "parquet" or "json".
ExportedTable exportedTable(const Caller &caller, const QByteArray &format, const QByteArray &fields);

/// The rows of a batch of the format "json".
QList<QJsonObject> exportedRows(const LocalPlatformProcess &platform, const ExportedTable &table);

} // namespace exportdesk::kit
