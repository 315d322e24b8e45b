// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"
#include "views/window/pageid.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace exportdesk
{

class Page;

/// How a page stands in the window, and how it is made: at the first visit, and again for another workspace.
struct PageSpec {
    PageId id = PageId::Jobs;
    Icon icon = Icon::File;
    std::function<QString()> word; ///< translated; called again when the language changes
    std::function<Page *()> make; ///< the window owns the page
    QKeySequence shortcut; ///< besides Ctrl+1…9, e.g. Ctrl+N
    bool atFoot = false; ///< at the lower end of the navigation bar
    bool hidden = false; ///< not in the bar, e.g. the welcome; added after all others
};

} // namespace exportdesk
