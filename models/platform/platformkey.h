// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

struct Connection;

/// What jobs, launches and history belong to, with their sandbox: the same for all credentials of an organization at
/// one gateway, and another one for each gateway.
///
/// The port of the local platform changes from session to session. There is one for each data folder, and the store
/// with these keys lies in that folder, too.
QString platformKey(const Connection &connection);

} // namespace exportdesk
