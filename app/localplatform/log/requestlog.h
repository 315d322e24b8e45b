// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/http/message.h"

#include <nlohmann/json.hpp>

#include <deque>
#include <mutex>

namespace localplatform
{

/// The newest 20 000 calls of clients (at most 64 MB) with secrets masked: `GET /_local/log`.
///
/// Each entry: {"number": 1, "time": epoch ms, "method": "GET", "path": "/data/…" (decoded, no query), "query":
/// "limit=2" (as sent), "headers": {lower-case name: value; "authorization": "Bearer <masked>"}, "body": "…"
/// (client_secret masked; the first 64 KiB), "status": 200 (0 if no answer was sent), "durationMs": 3, "fault": {…}
/// (only if one was applied)}.
class RequestLog
{
public:
    void add(const Request &request, int status, qint64 startedMs, qint64 durationMs, const nlohmann::json &fault);
    /// The JSON array, oldest first.
    std::string text() const;
    void clear();

private:
    mutable std::mutex m_lock;
    std::deque<std::string> m_entries;
    size_t m_bytes = 0; ///< of all entries
    qint64 m_number = 0;
};

} // namespace localplatform
