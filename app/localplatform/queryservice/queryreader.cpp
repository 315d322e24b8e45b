// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/queryreader.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::ordered_json; // members stay as the files have them

namespace
{

constexpr int WatchMs = 50;
constexpr std::size_t LongestLine = 64 * 1024 * 1024; ///< a piece of rows has 1 MiB, or one row

SqlError systemError(const std::string &why)
{
    return {"58000", "system error: " + why};
}

/// Next to this program where both are installed, or in the folder next to it where both were built.
QString readerProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString installed = here.filePath(u"resultreader"_s);
    return QFileInfo(installed).isFile() ? installed : here.filePath(u"../resultreader/resultreader"_s);
}

SqlError readerFailure(const ordered_json &error)
{
    const std::string code = error.value("code", "");
    // The engine names the file whose rows a wrong expression is about.
    if (code == "query" || code == "damaged")
        return {"42601", "syntax error: the statement cannot be executed",
                "An argument may have the wrong type, or an aggregate may be where none can be."};
    if (code == "out-of-memory" || code == "spill-full")
        return {"53400", "the query needs more memory than the local platform gives it"};
    return systemError(error.value("text", "the query cannot be executed"));
}

} // namespace

QueryReader::QueryReader(QString folder, Watch watch)
    : m_folder(std::move(folder))
    , m_watch(std::move(watch))
{
}

QueryReader::~QueryReader()
{
    end();
}

void QueryReader::end()
{
    for (int *pipe : {&m_input, &m_output}) {
        if (*pipe >= 0)
            ::close(std::exchange(*pipe, -1));
    }
    m_read.clear();
    m_files.clear();
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    m_process = -1;
    QDir(m_folder).removeRecursively();
}

void QueryReader::start()
{
    QDir().mkpath(m_folder);
    int input[2];
    int output[2];
    if (::pipe2(input, O_CLOEXEC) != 0)
        throw systemError("no pipe is left");
    m_input = input[1];
    if (::pipe2(output, O_CLOEXEC) != 0) {
        ::close(input[0]);
        throw systemError("no pipe is left");
    }
    m_output = output[0];
    const QByteArray name = QFile::encodeName(readerProgram());
    const QByteArray folder = QFile::encodeName(m_folder);
    std::vector<std::string> arguments{name.toStdString(), "--spill", folder.toStdString(), "--memory", "512",
                                       "--threads",        "2",       "--spill-limit",      "1024"};
    std::vector<char *> pointers;
    for (std::string &argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int failed = ::posix_spawn(&m_process, name.constData(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    if (failed != 0) {
        m_process = -1;
        throw systemError("the program that reads the files cannot be started");
    }
    const ordered_json greeting = answer();
    if (!greeting.contains("ready"))
        throw systemError("DuckDB's library is missing");
}

void QueryReader::send(const ordered_json &request)
{
    const std::string line = request.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + '\n';
    std::string_view left = line;
    while (!left.empty()) {
        const ssize_t written = ::write(m_input, left.data(), left.size());
        if (written > 0)
            left.remove_prefix(std::size_t(written));
        else if (errno != EINTR)
            throw systemError("the program that reads the files has ended");
    }
}

std::string QueryReader::line()
{
    for (;;) {
        if (const std::size_t end = m_read.find('\n'); end != std::string::npos) {
            std::string found = m_read.substr(0, end);
            m_read.erase(0, end + 1);
            return found;
        }
        if (m_read.size() > LongestLine)
            throw systemError("a row is too long");
        pollfd wanted{m_output, POLLIN, 0};
        m_watch();
        if (::poll(&wanted, 1, WatchMs) <= 0)
            continue;
        char bytes[64 * 1024];
        const ssize_t count = ::read(m_output, bytes, sizeof bytes);
        if (count > 0)
            m_read.append(bytes, std::size_t(count));
        else if (count == 0 || errno != EINTR)
            throw systemError("the program that reads the files has ended");
    }
}

ordered_json QueryReader::answer()
{
    for (;;) {
        ordered_json found = ordered_json::parse(line(), nullptr, false);
        if (!found.is_object())
            throw systemError("the program that reads the files says nothing of use");
        if (!found.contains("progress"))
            return found;
    }
}

void QueryReader::open(const std::vector<QueryTables::File> &files)
{
    if (m_process >= 0 && files == m_files)
        return;
    end(); // also what is left of another set of files
    start();
    ordered_json listed = ordered_json::array();
    for (const QueryTables::File &file : files)
        listed.push_back({{"path", file.path}, {"format", file.isParquet ? "parquet" : "json"}, {"batch", file.batch}});
    send({{"id", 1}, {"do", "open"}, {"files", listed}, {"view", false}});
    const ordered_json opened = answer();
    if (opened.contains("error")) {
        end();
        throw readerFailure(opened["error"]);
    }
    m_files = files;
}

std::vector<QueryReader::Column> QueryReader::query(const std::string &sql, const Row &receiver)
{
    std::optional<SqlError> failure;
    std::vector<Column> columns;
    try {
        send({{"id", 2}, {"do", "query"}, {"sql", sql}});
        for (bool isDone = false; !isDone && !failure;) {
            const ordered_json found = answer();
            if (found.contains("error"))
                failure = readerFailure(found["error"]);
            for (const ordered_json &row : found.value("rows", ordered_json::array()))
                receiver(row);
            isDone = found.contains("done");
            for (const ordered_json &column : isDone ? found["done"]["columns"] : ordered_json::array())
                columns.push_back({column.value("name", ""), column.value("type", "")});
        }
    } catch (...) {
        end(); // what it would still say belongs to nothing
        throw;
    }
    if (failure)
        throw *failure;
    return columns;
}

std::vector<QueryReader::Column> QueryReader::columns(const std::string &sql)
{
    return query(sql + " LIMIT 0", [](const ordered_json &) {});
}

void QueryReader::rows(const std::string &sql, const Row &receiver)
{
    query(sql, receiver);
}

} // namespace localplatform
