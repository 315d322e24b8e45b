// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace exportdesk
{

/// What a column asks for, in pixels.
struct ColumnWish {
    QString key;
    int whole = 0; ///< where there is room
    int least = 0; ///< where there is not
    bool grows = false; ///< shares what the others leave over
    bool fixed = false; ///< the operator placed it: it stays
};

/// The widths of the columns that \a room pixels have a place for; the others are missing. Where it is short, columns
/// become as narrow as they may, then those of \a foldOrder go, then others from the right, but not the first two.
QHash<QString, int> fitColumns(const QList<ColumnWish> &fromLeft, const QStringList &foldOrder, int room);

} // namespace exportdesk
