// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/pages/commandoutline.h"

#include <QByteArray>
#include <QDate>

namespace exportdesk
{

/// The manual page exportdeskctl(1) in the language of the program, for man(1), in UTF-8. \a root is the tree in that
/// language, \a released the date in the footer.
QByteArray manualPage(const CommandOutline &root, const QString &version, const QDate &released);

} // namespace exportdesk
