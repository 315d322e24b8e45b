// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/permission.h"

#include "models/platform/json.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The permission to read a resource, and the one to change it.
struct ResourcePermission {
    QLatin1String path; ///< where its addresses begin
    QLatin1String toRead;
    QLatin1String toChange;
};

constexpr std::array resourcePermissions{
    ResourcePermission{"/data/core/ups/export/jobs"_L1, "View Profiles"_L1, "Manage Profiles"_L1},
    ResourcePermission{"/data/core/ups/segment/definitions"_L1, "View Segments"_L1, "Manage Segments"_L1},
    ResourcePermission{"/data/core/ups/segment/jobs"_L1, "View Segments"_L1, "Evaluate a Segment to an Audience"_L1},
    ResourcePermission{"/data/core/ups/audiences"_L1, "View Segments"_L1, "Manage Segments"_L1},
    ResourcePermission{"/data/core/ups/config/mergePolicies"_L1, "View Merge Policies"_L1, "Manage Merge Policies"_L1},
    ResourcePermission{"/data/core/ups/config/schedules"_L1, "View Job Schedules"_L1, "Manage Job Schedules"_L1},
    ResourcePermission{"/data/core/ups/estimate"_L1, "View Segments"_L1, "View Segments"_L1},
    ResourcePermission{"/data/core/ups/preview"_L1, "View Segments"_L1, "View Segments"_L1},
    ResourcePermission{"/data/core/ups"_L1, "View Profiles"_L1, "Manage Profiles"_L1},
    ResourcePermission{"/data/foundation/catalog"_L1, "View Datasets"_L1, "Manage Datasets"_L1},
    ResourcePermission{"/data/foundation/export"_L1, "View Datasets"_L1, "Manage Datasets"_L1},
    ResourcePermission{"/data/foundation/schemaregistry"_L1, "View Schemas"_L1, "Manage Schemas"_L1},
    ResourcePermission{"/data/foundation/query"_L1, "Manage Queries"_L1, "Manage Queries"_L1},
    ResourcePermission{"/data/core/hygiene"_L1, "View Data Hygiene"_L1, "Manage Data Hygiene"_L1},
};

/// previewsamplestatus is about profiles, although its name begins like that of previews.
bool isUnder(const QString &path, QLatin1String resource)
{
    return path.startsWith(resource) && (path.size() == resource.size() || path.at(resource.size()) == u'/');
}

bool hasSegments(const QByteArray &body)
{
    const auto request = json::parse(body);
    const auto *filter = request ? json::member(request.value(), "filter") : nullptr;
    const auto *segments = filter ? json::member(*filter, "segments") : nullptr;
    return segments && segments->is_array() && !segments->empty();
}

} // namespace

QString permissionFor(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto *found = std::find_if(resourcePermissions.begin(), resourcePermissions.end(),
                                     [&path](const ResourcePermission &one) { return isUnder(path, one.path); });
    if (found == resourcePermissions.end())
        return {};
    if (method == "GET" || method == "HEAD")
        return found->toRead;
    if (method == "POST" && found->path.endsWith("/export/jobs"_L1) && hasSegments(body))
        return u"Export Audience for Segment"_s + u", " + found->toChange;
    return found->toChange;
}

} // namespace exportdesk
