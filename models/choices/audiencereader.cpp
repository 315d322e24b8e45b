// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/audiencereader.h"

#include "models/choices/memberstatuses.h"
#include "models/platform/json.h"

#include <QUrlQuery>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 microsecondsFrom = 100'000'000'000'000; ///< larger epoch times are no milliseconds

/// Uploaded audiences have times in microseconds.
qint64 audienceTime(const json::json &object, const char *key)
{
    const qint64 ms = json::timeMs(object, key).value_or(-1);
    return ms >= microsecondsFrom ? ms / 1000 : ms;
}

Audience audienceFromJson(const json::json &object)
{
    Audience audience;
    audience.id = json::text(object, "id");
    audience.audienceId = json::text(object, "audienceId");
    if (audience.id.isEmpty())
        audience.id = audience.audienceId;
    audience.name = json::text(object, "name");
    audience.description = json::text(object, "description");
    audience.type = json::text(object, "type");
    audience.origin = json::text(object, "originName");
    audience.nameSpace = json::text(object, "namespace");
    audience.lifecycle = json::text(object, "lifecycleState");
    if (audience.lifecycle.isEmpty())
        audience.lifecycle = json::text(object, "lifecycle");
    audience.updatedMs = audienceTime(object, "updateTime");
    if (audience.updatedMs < 0)
        audience.updatedMs = audienceTime(object, "updateEpoch");
    if (const json::json *metrics = json::member(object, "metrics")) {
        audience.countedMs = audienceTime(*metrics, "updateEpoch");
        if (const json::json *data = json::member(*metrics, "data")) {
            audience.members = json::integer(*data, "totalProfiles").value_or(-1);
            if (const json::json *statuses = json::member(*data, "totalProfilesByStatus"))
                audience.membersByStatus = readMembersByStatus(*statuses);
        }
    }
    return audience;
}

QString nextAudience(const json::json &document)
{
    for (const char *key : {"_page", "_pages"}) {
        const json::json *page = json::member(document, key);
        QString next = page ? json::text(*page, "next") : QString();
        if (!next.isEmpty() && next != "0"_L1)
            return next;
    }
    const json::json *links = json::member(document, "_links");
    const json::json *link = links ? json::member(*links, "next") : nullptr;
    const QString start = link
        ? QUrlQuery(json::text(*link, "href").section(u'?', 1)).queryItemValue(u"start"_s, QUrl::FullyDecoded)
        : QString();
    return start == "0"_L1 ? QString() : start;
}

} // namespace

Outcome<AudiencePage> readAudiencePage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *children = json::member(document.value(), "children");
    if (!children || !children->is_array())
        return json::unreadable(u"Expected audiences under \"children\""_s);
    AudiencePage page;
    for (const json::json &child : *children) {
        ++page.entries;
        Audience audience = audienceFromJson(child);
        if (!audience.id.isEmpty())
            page.audiences.append(audience);
    }
    page.next = nextAudience(document.value());
    return page;
}

} // namespace exportdesk
