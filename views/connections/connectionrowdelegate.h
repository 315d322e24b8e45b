// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/rowdelegate.h"

#include <functional>

namespace exportdesk
{

/// Paints a connection in two lines: icon, name and production badge, then a note.
class ConnectionRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    /// \a note returns the second line, translated.
    ConnectionRowDelegate(std::function<QString(const QModelIndex &)> note, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override;

private:
    std::function<QString(const QModelIndex &)> m_note;
};

} // namespace exportdesk
