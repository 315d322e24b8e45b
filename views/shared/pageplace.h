// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStringList>

namespace exportdesk
{

/// What a page shows of all that it could show, so that one can come back to it.
struct PagePlace {
    QStringList chips; ///< the chosen one, then the additive ones that are on
    QString query; ///< as one could type it
    QPersistentModelIndex row; ///< the current one, of the page's own model; invalid once it is gone

    bool operator==(const PagePlace &) const = default;
};

} // namespace exportdesk
