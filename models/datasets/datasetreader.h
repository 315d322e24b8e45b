// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/dataset.h"
#include "models/platform/outcome.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// One page of the dataset list.
struct DatasetPage {
    QList<Dataset> datasets; ///< newest first: a map keyed by id has no order of its own
    int entries = 0; ///< how many the page had, also those that could not be read; decides whether more follow

    bool operator==(const DatasetPage &) const = default;
};

/// A map keyed by id (Catalog Service guide, "List objects"); entries that are no objects are left out.
Outcome<DatasetPage> readDatasetPage(const QByteArray &body);
/// A map with one key, as a look-up returns it; the entry of \a id if there are several.
Outcome<Dataset> readDataset(const QByteArray &body, const QString &id);
/// The id in `["@/dataSets/<id>"]`, whatever the letter case of the path.
Outcome<QString> readDatasetReference(const QByteArray &body);

} // namespace exportdesk
