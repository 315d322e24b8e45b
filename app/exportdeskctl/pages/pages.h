// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/pages/commandoutline.h"

#include <QDate>

namespace exportdesk
{

/// What the build writes from the tree of commands.
struct PagesPlan {
    QString folder; ///< of share/: created if needed
    QString language; ///< "en" or "de", that of \a root
    QString version;
    QDate released;
};

/// Writes the manual page of this language and, in English, the completions, to the places below \a folder where they
/// are installed. Returns why a file could not be written; empty when all were.
QString writePages(const CommandOutline &root, const PagesPlan &plan);

} // namespace exportdesk
