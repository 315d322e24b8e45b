// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/exchangelog.h"

namespace exportdesk::kit
{

/// One exchange as it would be recorded, for tests that tell what happened on the wire.
struct Said {
    HttpRequest request;
    HttpAnswer answer;

    Said(const QByteArray &method, const QString &path, int status, const QByteArray &body = "{}")
    {
        request.method = method;
        request.url = QUrl(QStringLiteral("https://platform.example") + path);
        request.headers = {{"Authorization", "Bearer very-secret-token-1"},
                           {"x-api-key", "0f1e2d3c"},
                           {"x-sandbox-name", "prod"},
                           {"x-request-id", QByteArray::number(++count()) + "-aaaa-bbbb"}};
        answer.status = status;
        answer.headers = {{"Content-Type", "application/json"}};
        answer.body = body;
        answer.receivedBytes = body.size();
        answer.startedMs = 1'795'000'000'000 + count() * 1000;
        answer.durationMs = 84;
    }
    Said &body(const QByteArray &bytes)
    {
        request.body = bytes;
        request.headers.emplaceBack("Content-Type", "application/json");
        return *this;
    }
    /// A repeat of that request.
    Said &after(const Said &first)
    {
        request.headers = first.request.headers;
        request.attempt = first.request.attempt + 1;
        return *this;
    }
    Said &lost(Failure::Kind kind, Failure::Reached reached)
    {
        Failure failure;
        failure.kind = kind;
        failure.reached = reached;
        failure.detail = QStringLiteral("Connection closed");
        answer.failure = failure;
        answer.body.clear();
        answer.receivedBytes = 0;
        return *this;
    }
    Said &into(ExchangeLog &log)
    {
        log.record(request, answer);
        return *this;
    }

private:
    static int &count()
    {
        static int made = 0;
        return made;
    }
};

inline const QString jobsPath = QStringLiteral("/data/core/ups/export/jobs");

} // namespace exportdesk::kit
