// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints datasets: whether they can be an export target, with the reason; ids in a fixed-width font; the status of the
/// last batch.
class DatasetRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

/// Paints the batches of a dataset.
class BatchRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace exportdesk
