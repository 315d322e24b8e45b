// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/sandboxtraits.h"

namespace exportdesk
{

class ConnectionsModel;
struct Connection;
struct Sandbox;

/// What is known of the sandbox \a name of a connection: by \a read, what the platform has said of it in this session,
/// or nullptr, and by what is remembered. Until the platform has said what kind of sandbox this is, it is treated as
/// production: the careful mistake.
SandboxTraits sandboxTraits(const Connection &connection, const QString &name, const Sandbox *read,
                            const ConnectionsModel &connections);

/// Whether the platform has said at any time what kind of sandbox this is.
bool isSandboxKnown(const Connection &connection, const QString &name, const ConnectionsModel &connections);

} // namespace exportdesk
