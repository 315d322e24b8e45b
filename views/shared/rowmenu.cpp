// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/rowmenu.h"

#include "models/table/sortfiltermodel.h"

namespace exportdesk
{

RowMenu::RowMenu(SortFilterModel &rows, const QString &name, QWidget *parent)
    : QMenu(parent)
    , m_rows(&rows)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    m_rows->hold(true);
    connect(this, &QMenu::aboutToHide, this, &RowMenu::release);
}

RowMenu::~RowMenu()
{
    release();
}

/// At most once: when this is deleted, the next menu may hold the rows already.
void RowMenu::release()
{
    if (m_rows)
        m_rows->hold(false);
    m_rows.clear();
}

} // namespace exportdesk
