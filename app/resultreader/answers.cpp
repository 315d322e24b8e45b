// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/answers.h"

#include <nlohmann/json.hpp>

#include <cerrno>

#include <unistd.h>

namespace resultreader
{

void Answers::write(const std::string &line)
{
    const std::string whole = line + "\n";
    const std::lock_guard lock(m_mutex);
    for (size_t written = 0; written < whole.size();) {
        const ssize_t count = ::write(STDOUT_FILENO, whole.data() + written, whole.size() - written);
        if (count >= 0)
            written += size_t(count);
        else if (errno != EINTR)
            ::_exit(1);
    }
}

void Answers::write(const nlohmann::ordered_json &object)
{
    write(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

void Answers::fail(std::uint64_t id, const Problem &problem)
{
    nlohmann::ordered_json error{{"code", problem.code}, {"text", problem.text}};
    if (!problem.file.empty())
        error["file"] = problem.file;
    nlohmann::ordered_json answer;
    if (id > 0)
        answer["id"] = id;
    answer["error"] = error;
    write(answer);
}

} // namespace resultreader
