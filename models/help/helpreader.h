// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/help/helppage.h"

namespace exportdesk
{

/// Headings of the first level are the title and, later in the page, groups of entries; those of the second level with
/// an anchor are entries.
HelpPage readHelpPage(const QString &id, const QString &text);
/// Where the links of a Markdown text lead: "page", "page#anchor", or an address of the web.
QStringList helpLinks(const QString &text);
/// Markdown without its signs, on one line: for searches and excerpts.
QString plainHelpText(const QString &text);
/// As searches compare it: in lower case, without accents.
QString foldedHelpText(const QString &text);

} // namespace exportdesk
