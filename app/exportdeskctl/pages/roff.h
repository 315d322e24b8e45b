// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

// The macros of a manual page, man(7), one after the other.

/// \a text as it is written between macros: nothing in it is taken for one.
QString roffText(const QString &text);
/// The same between the quotation marks of a macro's argument.
QString roffArgument(const QString &text);
QString roffSection(const QString &title);
QString roffSubsection(const QString &title);
/// `code` in backquotes is set in bold.
QString roffParagraph(const QString &text);
/// A word with its explanation, indented; both as roffParagraph().
QString roffTagged(const QString &tag, const QString &text);
/// Lines that are set as they are.
QString roffExample(const QString &lines);

} // namespace exportdesk
