// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/answers.h"
#include "app/resultreader/engine.h"
#include "app/resultreader/request.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>

namespace resultreader
{

/// Does one request after the other and answers each.
class Work
{
public:
    Work(const exportdesk::duckdb::Api &api, const Options &options, Answers &answers);

    /// From now on this is the current request, which can be cancelled; perform() follows.
    void begin(std::uint64_t id);
    void perform(const Request &request);

    /// From any thread: ends what is performed, if it is the request with this id.
    void cancel(std::uint64_t id);
    /// From any thread: interrupts what is to be ended, and says that the current request lives, if there is one. An
    /// interruption before the engine has begun has no effect; it must be repeated.
    void beat(bool says);

private:
    std::optional<Problem> open(const Request &request);
    std::optional<Problem> query(const Request &request);
    std::optional<Problem> save(const Request &request);
    std::optional<Problem> performed(const Request &request);

    const exportdesk::duckdb::Api &m_api;
    const Options m_options;
    Answers &m_answers;
    std::mutex m_mutex; ///< of the engine's life and the next two
    std::unique_ptr<Engine> m_engine;
    std::uint64_t m_current = 0; ///< 0: none
    std::atomic<bool> m_isCancelled = false;
};

} // namespace resultreader
