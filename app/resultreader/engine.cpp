// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/engine.h"

#include <algorithm>
#include <memory>
#include <thread>

#include <unistd.h>

namespace resultreader
{

using namespace exportdesk::duckdb;

namespace
{

std::string textList(const std::vector<std::string> &first, const std::vector<std::string> &second)
{
    std::string list;
    for (const auto *texts : {&first, &second}) {
        for (const std::string &text : *texts)
            list += (list.empty() ? "" : ", ") + quotedText(text);
    }
    return "[" + list + "]";
}

/// Created and removed by the engine.
std::string ownSpillFolder(const Options &options)
{
    static int last = 0;
    return options.spillFolder + "/spill-" + std::to_string(::getpid()) + "-" + std::to_string(++last);
}

int usualThreads()
{
    constexpr unsigned most = 4;
    return int(std::clamp(std::thread::hardware_concurrency(), 1u, most));
}

/// The engine turns some PRAGMA, SHOW and DESCRIBE into a SELECT of its own.
bool beginsAsSelect(const std::string &sql)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto begin
        = std::find_if_not(sql.begin(), sql.end(), [](char c) { return c == '(' || c == ' ' || c == '\n'; });
    std::string word(begin, std::find_if_not(begin, sql.end(), isLetter));
    std::transform(word.begin(), word.end(), word.begin(), [](char c) { return char(c & ~0x20); });
    return word == "SELECT" || word == "WITH" || word == "FROM" || word == "VALUES";
}

/// A result that is destroyed with its scope.
class Rows
{
public:
    explicit Rows(const Api &api)
        : m_api(api)
    {
    }
    ~Rows() { m_api.destroy_result(&m_result); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Result *get() { return &m_result; }

private:
    const Api &m_api;
    Result m_result{};
};

} // namespace

Engine::Engine(const Api &api, const Options &options, const std::vector<std::string> &files,
               const std::vector<std::string> &outputs)
    : m_api(api)
    , m_files(files)
    , m_outputs(outputs)
{
    Config config = nullptr;
    api.create_config(&config);
    api.set_config(config, "threads", std::to_string(options.threads ? options.threads : usualThreads()).c_str());
    api.set_config(config, "memory_limit", (std::to_string(options.memoryMib) + "MiB").c_str());
    api.set_config(config, "autoinstall_known_extensions", "false");
    api.set_config(config, "autoload_known_extensions", "false");
    char *error = nullptr;
    const State opened = api.open_ext(":memory:", &m_database, config, &error);
    api.destroy_config(&config);
    api.free(error);
    if (opened != State::Success || api.connect(m_database, &m_connection) != State::Success) {
        m_problem = Problem{"out-of-memory", "the engine cannot be opened", {}};
        return;
    }
    lock(options);
}

Engine::~Engine()
{
    m_api.disconnect(&m_connection);
    m_api.close(&m_database);
}

/// From here on nothing can be set, and no file is looked at but those named.
void Engine::lock(const Options &options)
{
    const std::string settings[] = {
        "SET allow_community_extensions = false",
        "SET allow_persistent_secrets = false",
        "SET TimeZone = 'UTC'",
        // Only then is it counted; nothing is printed.
        "SET enable_progress_bar = true",
        "SET enable_progress_bar_print = false",
        // Statements may read it: it is never the folder itself, where other files can be.
        "SET temp_directory = " + quotedText(ownSpillFolder(options)),
        "SET max_temp_directory_size = '" + std::to_string(options.spillMib) + "MiB'",
        "SET allowed_paths = " + textList(m_files, m_outputs),
        "SET enable_external_access = false",
        "SET lock_configuration = true",
    };
    for (const std::string &setting : settings) {
        if (execute(setting) && !m_problem)
            m_problem = Problem{"library-too-old", "the engine refuses: " + setting.substr(0, setting.find(" =")), {}};
    }
}

Problem Engine::problemOf(Result *result) const
{
    const char *message = m_api.result_error(result);
    const std::string words = message ? message : "";
    const auto target = std::find_if(m_outputs.begin(), m_outputs.end(), [&](const std::string &output) {
        return words.find(output) != std::string::npos;
    });
    const auto says = [&words](const char *what) { return words.find(what) != std::string::npos; };
    const bool isFull = says("No space left") || says("File too large") || says("Disk quota");
    if (target != m_outputs.end() && isFull)
        return {"no-space", "no space is left for the file", *target};
    if (target != m_outputs.end())
        return {"cannot-write", "the file cannot be written", *target};
    const ErrorType type = m_api.result_error_type(result);
    Problem problem = resultreader::problemOf(type, words, m_files);
    // Statements that are wrong do not get this far: pages that cannot be decoded end like this, without naming a file.
    if (problem.code == "query" && (type == ErrorType::Invalid || type == ErrorType::InvalidInput))
        problem = {"damaged", "the file is damaged", {}};
    return problem;
}

std::optional<Problem> Engine::execute(const std::string &sql, std::int64_t *number)
{
    Rows rows(m_api);
    if (m_api.query(m_connection, sql.c_str(), rows.get()) != State::Success)
        return problemOf(rows.get());
    if (!number)
        return std::nullopt;
    Chunk chunk = m_api.fetch_chunk(*rows.get());
    const Columns found = columns(rows.get());
    if (chunk && m_api.data_chunk_get_size(chunk) == 1 && found.size() == 1 && found[0].second.type == Type::BigInt)
        *number = *static_cast<const std::int64_t *>(m_api.vector_get_data(m_api.data_chunk_get_vector(chunk, 0)));
    m_api.destroy_data_chunk(&chunk);
    return std::nullopt;
}

/// What the engine would do for a statement is known only when it has been prepared.
std::optional<Problem> Engine::prepare(const std::string &sql, Prepared *prepared)
{
    if (!beginsAsSelect(sql))
        return Problem{"query", "only SELECT is executed", {}};
    Statements statements = nullptr;
    const Index count = m_api.extract_statements(m_connection, sql.c_str(), &statements);
    const std::shared_ptr<void> atEnd(nullptr, [&](void *) { m_api.destroy_extracted(&statements); });
    if (count != 1)
        return Problem{"query", count == 0 ? "the statement is wrong" : "more than one statement", {}};
    if (m_api.prepare_extracted_statement(m_connection, statements, 0, prepared) != State::Success) {
        const char *message = m_api.prepare_error(*prepared);
        const std::string words = message ? message : "";
        const bool isPermission = words.rfind("Permission Error", 0) == 0;
        return resultreader::problemOf(isPermission ? ErrorType::Permission : ErrorType::Invalid, words, m_files);
    }
    if (m_api.prepared_statement_type(*prepared) != StatementType::Select)
        return Problem{"query", "only SELECT is executed", {}};
    return std::nullopt;
}

std::optional<Problem> Engine::checkSelect(const std::string &sql)
{
    Prepared prepared = nullptr;
    const std::optional<Problem> problem = prepare(sql, &prepared);
    m_api.destroy_prepare(&prepared);
    return problem;
}

std::optional<Problem> Engine::select(const std::string &sql, const Receiver &receiver)
{
    Prepared prepared = nullptr;
    const std::shared_ptr<void> atEnd(nullptr, [&](void *) { m_api.destroy_prepare(&prepared); });
    if (const auto problem = prepare(sql, &prepared))
        return problem;
    Rows rows(m_api);
    if (m_api.execute_prepared_streaming(prepared, rows.get()) != State::Success)
        return problemOf(rows.get());
    const Columns found = columns(rows.get());
    const bool isKnownToo = std::all_of(found.begin(), found.end(), [](const auto &c) { return isKnown(c.second); });
    if (!isKnownToo)
        return Problem{"query", "a column has a type that cannot be shown", {}};
    bool goesOn = receiver(found, nullptr);
    while (goesOn) {
        Chunk chunk = m_api.fetch_chunk(*rows.get());
        if (!chunk)
            break;
        goesOn = receiver(found, chunk);
        m_api.destroy_data_chunk(&chunk);
    }
    const char *message = m_api.result_error(rows.get());
    return message && *message ? std::optional(problemOf(rows.get())) : std::nullopt;
}

std::optional<Problem> Engine::columnsOf(const std::string &sql, Columns *found)
{
    Rows rows(m_api);
    if (m_api.query(m_connection, (sql + " LIMIT 0").c_str(), rows.get()) != State::Success)
        return problemOf(rows.get());
    *found = columns(rows.get());
    return std::nullopt;
}

Engine::Columns Engine::columns(Result *result) const
{
    Columns found;
    for (Index i = 0; i < m_api.column_count(result); ++i) {
        LogicalType type = m_api.column_logical_type(result, i);
        found.emplace_back(m_api.column_name(result, i), shapeOf(m_api, type));
        m_api.destroy_logical_type(&type);
    }
    return found;
}

void Engine::interrupt()
{
    m_api.interrupt(m_connection);
}

std::optional<double> Engine::progress()
{
    const QueryProgress progress = m_api.query_progress(m_connection);
    if (progress.percentage < 0 || progress.percentage > 100)
        return std::nullopt;
    return progress.percentage / 100;
}

} // namespace resultreader
