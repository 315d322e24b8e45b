// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// How well typed letters match a text that contains them in this order: -1 for not at all; the higher, the better. The
/// whole text, its beginning, beginnings of words and consecutive letters score higher.
///
/// Words of the typed text, separated by blanks, may match in any order.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace exportdesk
