// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

namespace exportdesk
{

class SortFilterModel;

/// The menu about the rows of a table that are chosen; while it is open no row moves under it. Made for one use: it is
/// deleted when it closes.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a name is what a screen reader calls it.
    RowMenu(SortFilterModel &rows, const QString &name, QWidget *parent);
    /// A page may go with its menu open; its rows may be another page's next.
    ~RowMenu() override;

private:
    void release();

    QPointer<SortFilterModel> m_rows;
};

} // namespace exportdesk
