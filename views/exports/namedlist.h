// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QListWidget;

namespace exportdesk
{

/// Fills \a list with entries that can be renamed, as pairs of id (Qt::UserRole) and name. The current entry stays the
/// current one; if it is gone, the one in its place is.
void fillNamedList(QListWidget &list, const QList<std::pair<QString, QString>> &entries);

} // namespace exportdesk
