// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk::plain
{

/// Text from outside, safe to show: control characters (terminal escapes, direction overrides, invisible separators)
/// become U+FFFD. Line breaks and tabs stay.
QString text(const QString &foreign);

/// The same for a tooltip, which would otherwise interpret markup.
QString toolTip(const QString &foreign);

/// The words of a tooltip, without the markup that toolTip() adds.
QString ofToolTip(const QString &toolTip);

/// The beginning of a text that is longer than \a most, with "…" at its end; laying out megabytes would freeze the
/// window.
QString shortened(const QString &text, qsizetype most);

/// Text of the program in which words joined by a slash, as in "I/O", are not broken.
QString unbroken(const QString &words);

/// A label without the marks of its mnemonic: "&Save" is "Save", "A && B" is "A & B".
QString withoutMnemonic(const QString &label);

} // namespace exportdesk::plain
