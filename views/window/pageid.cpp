// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/pageid.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString pageName(PageId id)
{
    switch (id) {
    case PageId::Dashboard:
        return u"dashboard"_s;
    case PageId::Jobs:
        return u"jobs"_s;
    case PageId::NewExport:
        return u"new-export"_s;
    case PageId::Schedules:
        return u"schedules"_s;
    case PageId::Datasets:
        return u"datasets"_s;
    case PageId::Activity:
        return u"activity"_s;
    case PageId::Connections:
        return u"connections"_s;
    case PageId::Settings:
        return u"settings"_s;
    case PageId::Welcome:
        return u"welcome"_s;
    }
    return {};
}

} // namespace exportdesk
