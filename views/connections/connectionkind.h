// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QString;

namespace exportdesk
{

class ConnectionsModel;

/// What can be done with a connection.
enum class ConnectionKind : quint8 {
    New, ///< not saved anywhere yet
    Saved,
    Transient, ///< of the command line: can be shown and used, not changed
    Local, ///< the local platform: nothing to fill in
};

/// An empty id is a new one.
ConnectionKind connectionKind(const ConnectionsModel &connections, const QString &id);

} // namespace exportdesk
