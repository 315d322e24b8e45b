// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchfile.h"
#include "models/platform/outcome.h"

#include <QByteArray>
#include <QList>

namespace exportdesk
{

/// One page of a list of files.
struct FilePage {
    QList<BatchFile> files;
    int entries = 0; ///< how many the page had, also those that could not be read
    QString next; ///< the `start` of the next page, from _links.next.href; empty at the end

    bool operator==(const FilePage &) const = default;
};

/// The first rows of a dataset, to see what an export wrote.
struct DatasetPreview {
    QStringList columns; ///< top-level keys, in the order first seen
    QList<QStringList> rows; ///< one text per column; objects and lists as compact JSON

    bool operator==(const DatasetPreview &) const = default;
};

/// A list of batch entries, or of the parts of one entry (Data Access guide); both have `data`.
Outcome<FilePage> readFilePage(const QByteArray &body);
/// `{"data":[…]}` with at most the first 100 rows.
Outcome<DatasetPreview> readDatasetPreview(const QByteArray &body);

} // namespace exportdesk
