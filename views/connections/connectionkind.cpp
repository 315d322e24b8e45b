// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionkind.h"

#include "models/connections/connectionsmodel.h"

namespace exportdesk
{

ConnectionKind connectionKind(const ConnectionsModel &connections, const QString &id)
{
    const int row = connections.rowOf(id);
    if (row < 0)
        return ConnectionKind::New;
    const QModelIndex index = connections.index(row);
    return index.data(ConnectionsModel::LocalRole).toBool()    ? ConnectionKind::Local
        : index.data(ConnectionsModel::TransientRole).toBool() ? ConnectionKind::Transient
                                                               : ConnectionKind::Saved;
}

} // namespace exportdesk
