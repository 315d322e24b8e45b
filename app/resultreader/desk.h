// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/answers.h"
#include "app/resultreader/request.h"
#include "app/resultreader/work.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace resultreader
{

/// Reads the requests, has them done one after the other in a thread, and passes cancels on at once.
class Desk
{
public:
    Desk(Work &work, Answers &answers);

    /// Until the end of the input or a line that is no request. Does not return: what is under way is left.
    [[noreturn]] void run();

private:
    void accept(const std::string &line);
    void cancel(std::uint64_t id);
    [[noreturn]] void workOff();
    [[noreturn]] void beat();

    Work &m_work;
    Answers &m_answers;
    std::mutex m_mutex;
    std::condition_variable m_added;
    std::deque<Request> m_waiting;
};

} // namespace resultreader
