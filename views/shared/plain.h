// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk::plain
{

/// Foreign words as they may be shown: what would act instead of being read (terminal escapes, direction overrides,
/// invisible separators) becomes a visible mark, U+FFFD. Line breaks and tabs stay.
QString text(const QString &foreign);

/// The same for a tooltip, which would else take what looks like markup for markup.
QString toolTip(const QString &foreign);

/// Our own words with those kept in one line that a slash holds together, as in "I/O".
QString unbroken(const QString &words);

} // namespace exportdesk::plain
