// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints the rows of a ResultFieldsModel: bars, event fields with their icon, and what is empty in all as a warning.
class FieldAnswerDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Of a column of ResultFieldsModel whose widest text has this width.
    static int widthOf(int column, int text);

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace exportdesk
