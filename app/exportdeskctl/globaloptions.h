// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// The options that every command accepts; empty where they were not given.
struct GlobalOptions {
    QString connection; ///< name or id of a saved connection, or "local"
    QString gateway;
    QString ims;
    QString credentials; ///< file, pipe or /dev/stdin
    QString sandbox; ///< wire name
    QString dataDir;
    QString lang; ///< "en" or "de"
    bool quiet = false;
    bool json = false;
};

} // namespace exportdesk
