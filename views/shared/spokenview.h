// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/spokenitems.h"

#include <QAbstractItemView>

namespace exportdesk
{

/// A view of Qt that tells a screen reader about its current item only while it has the focus itself, and about the box
/// of that item. Qt 6.4 announces the focus of a new current item whoever has it, and that is left out.
template <class View>
class SpokenView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): see above
        this->viewport()->update(); // the whole row may show which item is current
        if (this->hasFocus())
            announceCurrentItem(*this);
    }
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override
    {
        View::dataChanged(from, to, roles);
        if (this->hasFocus() && roles.contains(Qt::CheckStateRole))
            announceCheck(*this);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        View::focusInEvent(event);
        announceCurrentItem(*this);
    }
};

} // namespace exportdesk
