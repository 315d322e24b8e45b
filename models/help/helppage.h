// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace exportdesk
{

/// What a page of the help says about one thing: a check, a code, a part of a page of the window.
struct HelpEntry {
    QString anchor; ///< the code itself where there is one, e.g. "fields-unknown", "401013"
    QString title;
    QString text; ///< Markdown

    bool operator==(const HelpEntry &) const = default;
};

/// One file of the help.
struct HelpPage {
    QString id; ///< the name of the file without ".md"; that of the page of the window where there is one
    QString title;
    QString text; ///< the whole page as Markdown; an anchor follows its heading in braces: `## Title {#anchor}`
    QString introduction; ///< Markdown: what comes before the first entry
    QList<HelpEntry> entries;

    bool operator==(const HelpPage &) const = default;
};

} // namespace exportdesk
