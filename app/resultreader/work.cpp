// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/work.h"

#include "app/resultreader/confinement.h"
#include "app/resultreader/exportedview.h"
#include "app/resultreader/rowpieces.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <new>

#include <sys/stat.h>

namespace resultreader
{

using namespace exportdesk::duckdb;
using Json = nlohmann::ordered_json;

namespace
{

const Problem cancelled{"cancelled", "cancelled", {}};
const Problem notOpened{"query", "no files are open", {}};

std::int64_t sizeOf(const std::string &path)
{
    struct stat status {
    };
    return ::stat(path.c_str(), &status) == 0 ? std::int64_t(status.st_size) : 0;
}

/// A semicolon at the end has no place within COPY.
std::string withoutEnd(std::string sql)
{
    const size_t last = sql.find_last_not_of("; \t\r\n");
    return last == std::string::npos ? std::string() : sql.substr(0, last + 1);
}

std::string copyOptions(const std::string &format)
{
    if (format == "parquet")
        return "FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false";
    const std::string times = ", TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%S.%gZ', USE_TMP_FILE false";
    return (format == "csv" ? "FORMAT csv, HEADER true" : "FORMAT json, ARRAY false") + times;
}

} // namespace

Work::Work(const Api &api, const Options &options, Answers &answers)
    : m_api(api)
    , m_options(options)
    , m_answers(answers)
{
}

void Work::begin(std::uint64_t id)
{
    const std::lock_guard lock(m_mutex);
    m_current = id;
    m_isCancelled = false;
}

void Work::perform(const Request &request)
{
    std::optional<Problem> problem;
    try {
        problem = m_isCancelled ? cancelled : performed(request);
    } catch (const std::bad_alloc &) {
        problem = Problem{"out-of-memory", "the limit of memory is reached", {}};
    } catch (const std::exception &) {
        problem = Problem{"damaged", "the file is damaged", {}};
    }
    {
        const std::lock_guard lock(m_mutex);
        m_current = 0;
    }
    if (problem)
        m_answers.fail(request.id, m_isCancelled ? cancelled : *problem);
}

std::optional<Problem> Work::performed(const Request &request)
{
    switch (request.kind) {
    case Request::Kind::Open:
        return open(request);
    case Request::Kind::Query:
        return m_engine ? query(request) : notOpened;
    case Request::Kind::Save:
        return m_engine ? save(request) : notOpened;
    case Request::Kind::Cancel:
        break;
    }
    return std::nullopt;
}

std::optional<Problem> Work::open(const Request &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_engine.reset();
    }
    std::vector<std::string> paths;
    std::uint64_t bytes = 0;
    for (const PartFile &file : request.files) {
        paths.push_back(file.path);
        bytes += std::uint64_t(sizeOf(file.path));
    }
    // What is saved can be larger than the compressed files, though not without measure.
    constexpr std::uint64_t expansion = 64;
    const std::uint64_t spill = std::uint64_t(m_options.spillMib) << 20;
    limitFiles(request.outputs.empty() ? spill : spill + bytes * expansion);
    m_outputs = request.outputs;
    auto engine = std::make_unique<Engine>(m_api, m_options, paths, request.outputs);
    if (engine->problem())
        return engine->problem();
    {
        const std::lock_guard lock(m_mutex);
        m_engine = std::move(engine);
    }
    ExportedView view(*m_engine, request.files);
    if (auto problem = request.makesView ? view.create() : std::nullopt) {
        const std::lock_guard lock(m_mutex);
        m_engine.reset();
        return problem;
    }
    Json columns = Json::array();
    for (const auto &[name, shape] : view.columns())
        columns.push_back(describe(name, shape));
    const Json rows = view.rows() ? Json(*view.rows()) : Json();
    m_answers.write(
        Json{{"id", request.id}, {"opened", {{"rows", rows}, {"columns", columns}, {"bytes", view.bytes()}}}});
    return std::nullopt;
}

std::optional<Problem> Work::query(const Request &request)
{
    const auto begin = std::chrono::steady_clock::now();
    RowPieces pieces(m_api, m_answers, request.id);
    const auto problem = m_engine->select(request.sql, [&](const Engine::Columns &columns, Chunk chunk) {
        if (m_isCancelled)
            return false;
        return pieces.add(columns, chunk);
    });
    if (problem || m_isCancelled)
        return problem ? problem : cancelled;
    if (!pieces.problem().code.empty())
        return pieces.problem();
    pieces.finish(
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin).count());
    return std::nullopt;
}

std::optional<Problem> Work::save(const Request &request)
{
    const std::string sql = withoutEnd(request.sql);
    if (std::find(m_outputs.begin(), m_outputs.end(), request.to) == m_outputs.end())
        return Problem{"cannot-write", "the file was not named before", request.to};
    // Only then is nothing but a SELECT between the brackets.
    if (auto problem = m_engine->checkSelect(sql))
        return problem;
    std::int64_t rows = 0;
    if (auto problem = m_engine->execute(
            "COPY (\n" + sql + "\n) TO " + quotedText(request.to) + " (" + copyOptions(request.format) + ")", &rows))
        return problem;
    m_answers.write(Json{{"id", request.id}, {"done", {{"rows", rows}, {"bytes", sizeOf(request.to)}}}});
    return std::nullopt;
}

void Work::cancel(std::uint64_t id)
{
    const std::lock_guard lock(m_mutex);
    if (m_current != id)
        return;
    m_isCancelled = true;
    if (m_engine)
        m_engine->interrupt();
}

void Work::beat(bool says)
{
    Json life;
    {
        const std::lock_guard lock(m_mutex);
        if (m_current == 0)
            return;
        if (m_isCancelled && m_engine)
            m_engine->interrupt();
        const std::optional<double> share = m_engine ? m_engine->progress() : std::nullopt;
        life = {{"id", m_current}, {"progress", share ? Json(*share) : Json()}};
    }
    if (says)
        m_answers.write(life);
}

} // namespace resultreader
