// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

/// What a TablePage shows about the current row of its table.
class PageDetails : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Ctrl+F while the keyboard is in the details; false when what is shown has no search.
    virtual bool focusSearch() { return false; }
};

} // namespace exportdesk
