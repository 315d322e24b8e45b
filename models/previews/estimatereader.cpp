// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/estimatereader.h"

#include "models/platform/json.h"

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

std::optional<qint64> countOf(const json::json &object, const char *name)
{
    if (const std::optional<qint64> number = json::integer(object, name))
        return number;
    bool isNumber = false;
    const qint64 number = json::text(object, name).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Outcome<QString> readPreviewId(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const QString id = json::text(document.value(), "previewId");
    if (id.isEmpty())
        return json::unreadable(u"Expected an object with \"previewId\""_s);
    return id;
}

Outcome<PqlEstimate> readEstimate(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json &object = document.value();
    const QString state = json::text(object, "state");
    if (state.isEmpty())
        return json::unreadable(u"Expected an object with \"state\""_s);
    PqlEstimate estimate;
    if (state == "FAILED"_L1 || state == "ERROR"_L1) {
        estimate.state = PqlEstimate::State::Failed;
        if (const json::json *error = json::member(object, "error"))
            estimate.problem = json::text(*error, "description");
        return estimate;
    }
    if (state != "RESULT_READY"_L1)
        return estimate;
    const std::optional<qint64> profiles = countOf(object, "estimatedSize");
    if (!profiles || *profiles < 0)
        return json::unreadable(u"Expected \"estimatedSize\" as a number"_s);
    estimate.state = PqlEstimate::State::Ready;
    estimate.profiles = *profiles;
    estimate.standardError = countOf(object, "standardError").value_or(-1);
    estimate.confidence = json::text(object, "confidenceInterval");
    return estimate;
}

} // namespace exportdesk
