// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace exportdesk
{

/// Roles that every table model of this program answers, beside Qt's own.
enum TableRole {
    SortRole = Qt::UserRole + 1, ///< qint64, double or QString to compare by; invalid where there is no value
    WireRole, ///< the value as the platform writes it (ids, enum words), never translated
    PinnedRole, ///< whether the row stays on top; it becomes current by itself only where there are no others
    ColumnKeyRole, ///< header only: the column's stable name, for settings
    FirstRoleOfModel = Qt::UserRole + 100, ///< a model's own roles start here
};

} // namespace exportdesk
