// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

namespace exportdesk
{

class SortFilterModel;

/// The context menu of the selected rows of a table; while it is open no row moves. It is deleted when it closes.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a name is its name for screen readers.
    RowMenu(SortFilterModel &rows, const QString &name, QWidget *parent);
    /// A page may be deleted while its menu is open, and its rows used by the next page.
    ~RowMenu() override;

private:
    void release();

    QPointer<SortFilterModel> m_rows;
};

} // namespace exportdesk
