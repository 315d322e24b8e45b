// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exportdesk
{

/// The pages of the window, in the order of the navigation bar.
enum class PageId {
    Dashboard,
    Jobs,
    NewExport,
    Schedules,
    Datasets,
    Activity,
    Connections,
    Settings,
    Welcome, ///< of a first start; not in the bar
};

/// For object names, e.g. "new-export".
QString pageName(PageId id);

} // namespace exportdesk
