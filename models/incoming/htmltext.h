// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// Whether a text is written as HTML, not a program or JSON that contains some.
bool looksLikeHtml(const QString &text);
/// What a browser shows of HTML: without tags, line breaks where blocks end, cells of tables apart by tabs.
QString textOfHtml(const QString &html);
/// With the characters that &quot;, &uuml;, &#39; and the like stand for.
QString withoutEntities(const QString &text);

} // namespace exportdesk
