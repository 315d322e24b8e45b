// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace exportdesk
{

/// What a chart shows, as a table: for those who do not see it, and to read exact figures.
struct ChartTable {
    QString title;
    QString summary; ///< one sentence; empty: there are no figures
    QStringList columns;
    QList<QStringList> rows; ///< a cell for each column

    bool operator==(const ChartTable &) const = default;
};

} // namespace exportdesk
