// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequest.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

QString SegmentChoice::key() const
{
    return (segmentNs.isEmpty() ? u"ups"_s : segmentNs.toLower()) + u'/' + segmentId;
}

ContentKind ExportRequest::contentKind() const
{
    if (!events)
        return ContentKind::Profiles;
    return fields && *fields == QStringList{u"identityMap"_s} ? ContentKind::EventsOnly
                                                              : ContentKind::ProfilesAndEvents;
}

ExportRequest ExportRequest::blank()
{
    ExportRequest request;
    request.schemaName = u"_xdm.context.profile"_s;
    return request;
}

} // namespace exportdesk
