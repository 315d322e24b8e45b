// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

namespace exportdesk
{

/// Paints cells with values of profiles: hidden ones as six bullets, whatever their length, and empty ones in words.
/// For ResultRowsModel and ProfileTreeModel.
class ProfileDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;
};

} // namespace exportdesk
