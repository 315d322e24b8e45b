// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// How well a few typed letters fit a text: their order must be kept, everything else may lie between them. -1: not at
/// all; more is better: the whole text, its beginning, beginnings of words, letters that follow each other.
///
/// Words of the typed text, parted by blanks, may fit in any order.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace exportdesk
