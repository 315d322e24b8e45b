// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exportdesk
{

/// Reads a list of field paths as people paste it: separated by commas, semicolons or white space, or a JSON array of
/// strings. Repeated paths are dropped.
QStringList readFieldList(const QString &text);

} // namespace exportdesk
