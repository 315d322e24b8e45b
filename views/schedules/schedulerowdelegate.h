// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints schedules: the name in bold, why one does not run or runs badly before its next time, marks of the last five
/// runs, the oldest at the left.
class ScheduleRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    static void paintNext(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                          const QModelIndex &index);
    static void paintMarks(QPainter &painter, const QRect &cell, const QModelIndex &index);
};

} // namespace exportdesk
