// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace exportdesk
{

/// A column as the program places it.
struct TableColumn {
    QString key;
    int width = 120; ///< in the usual text size, like all widths kept here
    bool shown = true;
    bool sortable = true;
    bool grows = false; ///< shares what the others leave of the width
    std::optional<Icon> icon = {}; ///< in the header, in place of the title
    bool whole = false; ///< not cut where room is short: of an id, a number or a time without its end nothing is left

    bool operator==(const TableColumn &) const = default;
};

/// What the operator made of the columns of a table, by name: order, widths, visibility and sorting.
struct ColumnPlacements {
    struct Placement {
        int width = 0;
        bool shown = true;
        bool byOperator = false;

        bool operator==(const Placement &) const = default;
    };

    /// The operator's, or else the program's.
    Placement of(const TableColumn &column) const;
    /// True when the operator shows, hides, moves or sizes this column; folding leaves it alone then.
    bool isByOperator(const QString &key) const;
    void showColumn(const TableColumn &column, bool shown);
    void resizeColumn(const TableColumn &column, int width);
    /// Forgets order, widths and visibility.
    void clearColumns();

    void save(const QString &group) const;
    void load(const QString &group);

    bool operator==(const ColumnPlacements &) const = default;

    QHash<QString, Placement> columns;
    QStringList order;
    QString sortKey; ///< may be known before the model has this column
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

} // namespace exportdesk
