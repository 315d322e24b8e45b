// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/pages/commandoutline.h"

#include <QByteArray>

namespace exportdesk
{

/// A script (UTF-8) that completes the commands of \a root in bash. It never starts the program.
QByteArray bashCompletion(const CommandOutline &root);

} // namespace exportdesk
