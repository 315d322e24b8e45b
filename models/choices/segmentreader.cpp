// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choices/segmentreader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool evaluated(const json::json &object, const char *how)
{
    const json::json *info = json::member(object, "evaluationInfo");
    const json::json *kind = info ? json::member(*info, how) : nullptr;
    return kind && json::boolean(*kind, "enabled").value_or(false);
}

/// A link is a text or an object with a text in it; both may be there and empty.
bool isLink(const json::json *link)
{
    if (!link)
        return false;
    return link->is_object() ? !link->empty() : link->is_string() && !link->get_ref<const std::string &>().empty();
}

SegmentDefinition segmentFromJson(const json::json &object)
{
    SegmentDefinition segment;
    segment.id = json::text(object, "id");
    segment.name = json::text(object, "name");
    segment.description = json::text(object, "description");
    if (const json::json *schema = json::member(object, "schema"))
        segment.schemaName = json::text(*schema, "name");
    segment.mergePolicyId = json::text(object, "mergePolicyId");
    if (const json::json *expression = json::member(object, "expression")) {
        segment.expression = json::text(*expression, "value");
        segment.expressionFormat = json::text(*expression, "format");
    }
    segment.lifecycle = json::text(object, "lifecycleState");
    if (segment.lifecycle.isEmpty())
        segment.lifecycle = json::text(object, "lifecycle");
    segment.batch = evaluated(object, "batch");
    segment.streaming = evaluated(object, "continuous");
    segment.edge = evaluated(object, "synchronous");
    segment.createdMs = json::timeMs(object, "creationTime").value_or(-1);
    segment.updatedMs = json::timeMs(object, "updateTime").value_or(-1);
    return segment;
}

} // namespace

Outcome<SegmentPage> readSegmentPage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *segments = json::member(document.value(), "segments");
    if (!segments || !segments->is_array())
        return json::unreadable(u"Expected segment definitions under \"segments\""_s);
    SegmentPage page;
    for (const json::json &object : *segments) {
        ++page.entries;
        SegmentDefinition segment = segmentFromJson(object);
        if (!segment.id.isEmpty())
            page.segments.append(segment);
    }
    if (const json::json *paging = json::member(document.value(), "page")) {
        page.totalPages = int(std::clamp<qint64>(json::integer(*paging, "totalPages").value_or(-1), -1, 1'000'000));
        page.totalCount = json::integer(*paging, "totalCount").value_or(-1);
    }
    if (const json::json *link = json::member(document.value(), "link"))
        page.hasNext = isLink(json::member(*link, "next"));
    return page;
}

} // namespace exportdesk
