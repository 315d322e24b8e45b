// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/desk.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#include <unistd.h>

namespace resultreader
{

using namespace std::chrono_literals;

namespace
{

constexpr size_t lineAtMost = 32u << 20;
constexpr size_t waitingAtMost = 10'000;
constexpr auto interruptsEvery = 100ms;
constexpr int beatsEvery = 5; // of those

} // namespace

Desk::Desk(Work &work, Answers &answers)
    : m_work(work)
    , m_answers(answers)
{
}

void Desk::run()
{
    std::thread([this] { workOff(); }).detach();
    std::thread([this] { beat(); }).detach();
    std::string input;
    char bytes[64 * 1024];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR)
            continue;
        // Destructors would wait for the engine; the folder of temporary files belongs to the parent, who empties it.
        if (count <= 0)
            ::_exit(0);
        input.append(bytes, size_t(count));
        size_t begin = 0;
        for (size_t end = 0; (end = input.find('\n', begin)) != std::string::npos; begin = end + 1)
            accept(input.substr(begin, end - begin));
        input.erase(0, begin);
        if (input.size() > lineAtMost) {
            m_answers.fail(0, {"query", "a request is too long", {}});
            ::_exit(2);
        }
    }
}

void Desk::accept(const std::string &line)
{
    std::optional<Request> request = readRequest(line);
    if (!request) {
        m_answers.fail(0, {"query", "a line is not a request", {}});
        ::_exit(2);
    }
    if (request->kind == Request::Kind::Cancel)
        return cancel(request->id);
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= waitingAtMost)
        return m_answers.fail(request->id, {"query", "too many requests", {}});
    m_waiting.push_back(std::move(*request));
    m_added.notify_one();
}

void Desk::cancel(std::uint64_t id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found
            = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Request &r) { return r.id == id; });
        if (found != m_waiting.end()) {
            m_waiting.erase(found);
            return m_answers.fail(id, {"cancelled", "cancelled", {}});
        }
    }
    m_work.cancel(id);
}

void Desk::workOff()
{
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_added.wait(lock, [this] { return !m_waiting.empty(); });
            request = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_work.begin(request.id); // under the lock: a cancel finds it here or there
        }
        m_work.perform(request);
    }
}

void Desk::beat()
{
    for (int i = 1;; ++i) {
        std::this_thread::sleep_for(interruptsEvery);
        m_work.beat(i % beatsEvery == 0);
    }
}

} // namespace resultreader
