// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequest.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

template <class Time, class Request>
QList<Time *> timesIn(Request &request)
{
    QList<Time *> times{&request.fromIngest, &request.qualifiedFrom, &request.qualifiedTo};
    if (request.events)
        times << &request.events->from << &request.events->to;
    return times;
}

} // namespace

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

QList<Timestamp *> timesOf(ExportRequest &request)
{
    return timesIn<Timestamp>(request);
}

QList<const Timestamp *> timesOf(const ExportRequest &request)
{
    return timesIn<const Timestamp>(request);
}

} // namespace exportdesk
