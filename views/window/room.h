// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QKeySequence>
#include <QString>

#include <functional>

namespace exportdesk
{

class Page;

/// One entry of the navigation bar and how its page is made; the page is made at the first visit.
struct Room {
    QString key; ///< stable, e.g. "jobs"
    Icon icon = Icon::File;
    std::function<QString()> word; ///< translated; asked again when the language changes
    std::function<Page *()> make; ///< the window takes the page
    QKeySequence shortcut; ///< beside Ctrl+1…9, e.g. Ctrl+N
    bool atFoot = false; ///< stands at the lower end of the bar
    bool hidden = false; ///< has no place in the bar, e.g. the welcome; comes after all others
};

} // namespace exportdesk
