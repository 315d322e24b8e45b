// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Makes \a path a folder that only its owner can enter (0700), whatever the umask; its parent must exist. One of the
/// operator's own that is there is used and its permissions are left alone. Returns why it cannot be used, else
/// nothing: the system's words, or that something else is there, also a link to a folder.
QString createPrivateFolder(const QString &path);

} // namespace exportdesk
