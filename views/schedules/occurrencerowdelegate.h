// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints what became of due times: the result with its icon.
class OccurrenceRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace exportdesk
