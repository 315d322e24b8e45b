// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/exporting/parquetfiles.h"

#include "app/duckdb/library.h"

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;
using json = nlohmann::json;
namespace duckdb = exportdesk::duckdb;

namespace localplatform
{

namespace
{

std::string quotedText(const std::string &text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? "''" : std::string(1, c);
    return quoted + '\'';
}

std::string columnsText(const std::vector<ParquetColumn> &columns)
{
    std::string text;
    for (const ParquetColumn &column : columns)
        text += (text.empty() ? "{" : ", ") + quotedText(column.name) + ": " + quotedText(column.type);
    return text + '}';
}

std::atomic<bool> isUseless{false}; ///< the library that was found

/// Only files named by the local platform itself are opened; nothing is fetched from anywhere.
constexpr std::pair<const char *, const char *> settings[]{
    {"threads", "1"},
    {"memory_limit", "1GB"},
    {"autoinstall_known_extensions", "false"},
    {"autoload_known_extensions", "false"},
};

} // namespace

/// The loaded library with an open instance in memory.
struct ParquetFiles::Engine {
    duckdb::Library library;
    duckdb::Database database = nullptr;
    duckdb::Connection connection = nullptr;
    QString problem;

    Engine()
    {
        if (!library.isLoaded()) {
            problem = QString::fromStdString(library.error());
            return;
        }
        const duckdb::Api &api = library.api();
        duckdb::Config config = nullptr;
        char *error = nullptr;
        bool works = api.create_config(&config) == duckdb::State::Success;
        for (const auto &[name, value] : settings)
            works = works && api.set_config(config, name, value) == duckdb::State::Success;
        works = works && api.open_ext(nullptr, &database, config, &error) == duckdb::State::Success
            && api.connect(database, &connection) == duckdb::State::Success;
        if (!works)
            problem = u"DuckDB cannot be started: %1"_s.arg(QString::fromUtf8(error));
        api.free(error);
        api.destroy_config(&config);
        if (works)
            problem = run("SET TimeZone='UTC'");
    }
    ~Engine()
    {
        if (!library.isLoaded())
            return;
        if (connection)
            library.api().disconnect(&connection);
        if (database)
            library.api().close(&database);
    }
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// The texts of the first column go to \a texts. Why it failed, else empty.
    QString run(const std::string &sql, std::vector<std::string> *texts = nullptr)
    {
        const duckdb::Api &api = library.api();
        duckdb::Result result = {};
        QString failure;
        if (api.query(connection, sql.c_str(), &result) != duckdb::State::Success)
            failure = QString::fromUtf8(api.result_error(&result));
        else if (texts)
            collect(result, *texts);
        api.destroy_result(&result);
        return failure;
    }

private:
    void collect(duckdb::Result &result, std::vector<std::string> &texts)
    {
        const duckdb::Api &api = library.api();
        while (duckdb::Chunk chunk = api.fetch_chunk(result)) {
            const auto *found = static_cast<duckdb::String *>(api.vector_get_data(api.data_chunk_get_vector(chunk, 0)));
            const duckdb::Index count = api.data_chunk_get_size(chunk);
            for (duckdb::Index row = 0; row < count; ++row)
                texts.emplace_back(found[row].data(), found[row].size());
            api.destroy_data_chunk(&chunk);
        }
    }
};

ParquetFiles::ParquetFiles() = default;
ParquetFiles::~ParquetFiles() = default;

ParquetFiles &ParquetFiles::instance()
{
    static ParquetFiles files;
    return files;
}

bool ParquetFiles::isAvailable()
{
    static const bool isThere = duckdb::Library::isThere();
    return isThere && !isUseless;
}

bool ParquetFiles::load()
{
    const std::lock_guard lock(m_lock);
    return isAvailable() && open().isEmpty();
}

QString ParquetFiles::open()
{
    if (!m_engine) {
        m_engine = std::make_unique<Engine>();
        if (!m_engine->problem.isEmpty()) {
            isUseless = true;
            qWarning("No Parquet: %s", qPrintable(m_engine->problem));
        }
    }
    return m_engine->problem;
}

QString ParquetFiles::write(const QString &jsonLines, qint64 longest, const std::vector<ParquetColumn> &columns,
                            const QString &parquet)
{
    const std::lock_guard lock(m_lock);
    if (const QString problem = open(); !problem.isEmpty())
        return problem;
    if (columns.empty())
        return u"A Parquet file needs a column."_s;
    // Twice this much is allocated, whatever the file's size.
    const qint64 line = std::max<qint64>(longest + 1, 1024 * 1024);
    return m_engine->run("COPY (SELECT * FROM read_json(" + quotedText(jsonLines.toStdString())
                         + ", format = 'newline_delimited', compression = 'uncompressed', maximum_object_size = "
                         + std::to_string(line) + ", columns = " + columnsText(columns) + ")) TO "
                         + quotedText(parquet.toStdString()) + " (FORMAT parquet, COMPRESSION snappy)");
}

std::vector<json> ParquetFiles::rows(const QString &parquet, qint64 most, QString *problem)
{
    const std::lock_guard lock(m_lock);
    std::vector<json> found;
    *problem = open();
    if (!problem->isEmpty())
        return found;
    // No column has this name.
    const std::string row = "\"the row of the file\"";
    std::vector<std::string> texts;
    *problem = m_engine->run("SELECT CAST(to_json(" + row + ") AS VARCHAR) FROM (SELECT * FROM read_parquet("
                                 + quotedText(parquet.toStdString()) + ") LIMIT " + std::to_string(most) + ") " + row,
                             &texts);
    for (const std::string &text : texts)
        found.push_back(json::parse(text, nullptr, false));
    return found;
}

} // namespace localplatform
