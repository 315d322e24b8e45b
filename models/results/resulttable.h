// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultvalue.h"

#include <QList>

#include <optional>

namespace exportdesk
{

/// A column of a result, or a part of one.
struct ResultColumn {
    QString name;
    QString type; ///< as DuckDB writes it: BIGINT, VARCHAR, STRUCT("city" VARCHAR), VARCHAR[], MAP(VARCHAR, DOUBLE)
    /// Of a STRUCT its members; of a list one without a name, its items; of a MAP two, "key" and "value".
    QList<ResultColumn> parts;

    bool operator==(const ResultColumn &) const = default;
};

/// What the reader says of the files that it has opened. They are the view "exported", which has the columns of all
/// files (by name, null where a file lacks one) and batch_id. A column of the files with that name is called
/// "batch_id_1" there.
struct OpenedResult {
    std::optional<qint64> rows; ///< unknown for JSON, which would have to be read for it
    QList<ResultColumn> columns; ///< of the view
    qint64 bytes = 0; ///< of the files
};

/// The answer to a query.
struct ResultTable {
    QList<ResultColumn> columns;
    std::vector<std::vector<ResultValue>> rows; ///< each with as many values as columns
    qint64 ms = 0; ///< in the engine
};

/// What was written by ResultReader::save().
struct SavedResult {
    qint64 rows = 0;
    qint64 bytes = 0;
};

} // namespace exportdesk
