// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// A file name fit for a local folder, made from one that the platform sent: no folders, no control or bidi
/// characters, no reserved device names, no leading dots, at most 200 bytes of UTF-8; never empty ("file").
QString safeFileName(const QString &sent);

} // namespace exportdesk
