// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/gateway/router.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

std::optional<QStringList> matched(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{'))
            parts << segments[i];
        // The documents write dataSets and datasets, batches and Batches.
        else if (pattern[i].compare(segments[i], Qt::CaseInsensitive) != 0)
            return {};
    }
    return parts;
}

} // namespace

void Router::add(Guard guard, const char *method, const char *pattern, Handler handler)
{
    m_routes.push_back({QString::fromLatin1(method), QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts),
                        guard, std::move(handler)});
}

Router::Found Router::find(const Request &request) const
{
    const QString method = request.method == "HEAD"_L1 ? u"GET"_s : request.method;
    Found found;
    for (const Route &route : m_routes) {
        const auto parts = matched(route.pattern, request.segments);
        if (!parts)
            continue;
        if (found.allowed.isEmpty())
            found.guard = route.guard;
        if (!found.allowed.contains(route.method))
            found.allowed << route.method;
        if (route.method == "GET"_L1 && !found.allowed.contains(u"HEAD"_s))
            found.allowed << u"HEAD"_s;
        if (!found.route && route.method == method) {
            found.route = &route;
            found.parts = *parts;
        }
    }
    if (!found.allowed.isEmpty())
        found.allowed << u"OPTIONS"_s;
    return found;
}

} // namespace localplatform
