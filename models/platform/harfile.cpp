// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/harfile.h"
#include "models/platform/privatefile.h"
#include "models/platform/utc.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>
#include <QtConcurrentRun>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace exportdesk
{

namespace
{

std::string text(const QString &value)
{
    return value.toStdString();
}

ordered_json pairs(const Headers &headers)
{
    ordered_json list = ordered_json::array();
    for (const auto &[name, value] : headers)
        list.push_back({{"name", name.toStdString()}, {"value", value.toStdString()}});
    return list;
}

ordered_json queryOf(const QUrl &url)
{
    ordered_json list = ordered_json::array();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        list.push_back({{"name", text(name)}, {"value", text(value)}});
    return list;
}

std::string mimeType(const Headers &headers)
{
    return headerValue(headers, "Content-Type").toStdString();
}

ordered_json requestOf(const Exchange &exchange)
{
    const QString address = exchange.origin + exchange.path;
    ordered_json request{
        {"method", exchange.method.toStdString()},
        {"url", text(address)},
        {"httpVersion", "HTTP/1.1"},
        {"cookies", ordered_json::array()},
        {"headers", pairs(exchange.requestHeaders)},
        {"queryString", queryOf(QUrl(address))},
        {"headersSize", -1},
        {"bodySize", exchange.sentBytes},
    };
    if (!exchange.requestBody.isEmpty())
        request["postData"]
            = {{"mimeType", mimeType(exchange.requestHeaders)}, {"text", exchange.requestBody.toStdString()}};
    return request;
}

ordered_json answerOf(const Exchange &exchange)
{
    return {
        {"status", exchange.status},
        {"statusText", ""},
        {"httpVersion", "HTTP/1.1"},
        {"cookies", ordered_json::array()},
        {"headers", pairs(exchange.answerHeaders)},
        {"content",
         {{"size", exchange.answerBody.size()},
          {"mimeType", mimeType(exchange.answerHeaders)},
          {"text", exchange.answerBody.toStdString()}}},
        {"redirectURL", headerValue(exchange.answerHeaders, "Location").toStdString()},
        {"headersSize", -1},
        {"bodySize", exchange.receivedBytes},
    };
}

ordered_json entryOf(const Exchange &exchange)
{
    const QDateTime started = utcFromMs(exchange.startedMs);
    ordered_json entry{
        {"startedDateTime", text(started.toString(Qt::ISODateWithMs))},
        {"time", exchange.durationMs},
        {"request", requestOf(exchange)},
        {"response", answerOf(exchange)},
        {"cache", ordered_json::object()},
        {"timings", {{"send", 0}, {"wait", exchange.durationMs}, {"receive", 0}}},
        {"_id", exchange.id},
        {"_attempt", exchange.attempt},
    };
    const auto add = [&entry](const char *name, const QString &value) {
        if (!value.isEmpty())
            entry[name] = text(value);
    };
    add("_requestId", exchange.answerId.isEmpty() ? exchange.requestId : exchange.answerId);
    add("_job", exchange.about);
    add("_sandbox", exchange.sandbox);
    if (exchange.failure)
        entry["_failure"] = text(exchange.detail.isEmpty() ? exchange.code : exchange.detail);
    if (exchange.requestCut || exchange.answerCut)
        entry["comment"] = "A body was longer than the part that was kept.";
    else if (exchange.bodiesForgotten)
        entry["comment"] = "The bodies were no longer kept.";
    else if (exchange.personal)
        entry["comment"] = "Bodies with data of persons are not recorded.";
    return entry;
}

Outcome<int> write(const QString &fileName, const QList<Exchange> &exchanges)
{
    const QString problem = PrivateFile::write(fileName, harText(exchanges));
    if (!problem.isEmpty())
        return unwrittenFile(problem);
    return int(exchanges.size());
}

} // namespace

QByteArray harText(const QList<Exchange> &exchanges)
{
    ordered_json entries = ordered_json::array();
    for (const Exchange &exchange : exchanges)
        entries.push_back(entryOf(exchange));
    const QString version = QCoreApplication::applicationVersion();
    const ordered_json har{
        {"log",
         {{"version", "1.2"},
          {"creator", {{"name", "Exportdesk"}, {"version", text(version)}}},
          {"entries", std::move(entries)}}},
    };
    // Bodies may hold any bytes; what is no UTF-8 is replaced.
    return QByteArray::fromStdString(har.dump(1, '\t', false, ordered_json::error_handler_t::replace));
}

QFuture<Outcome<int>> saveHar(const QString &fileName, const QList<Exchange> &exchanges)
{
    return QtConcurrent::run(write, fileName, exchanges);
}

} // namespace exportdesk
