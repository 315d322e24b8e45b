// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/queryexecution.h"

#include "app/localplatform/gateway/call.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/queryservice/queryrecord.h"
#include "app/localplatform/queryservice/wirevalues.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

namespace
{

constexpr qint64 MostRows = 50'000; ///< without a LIMIT
constexpr qint64 GreatestLimit = 100'000;
constexpr qint64 MostSeconds = 600;
constexpr std::size_t MostSettings = 100;
constexpr std::size_t LongestSetting = 1000; ///< bytes

bool isAsked(const json &fault, const char *name)
{
    const auto found = fault.find(name);
    return found != fault.end() && !found->is_null() && *found != json(false);
}

/// What a SELECT of literals or SHOW answers, as one row of texts.
std::vector<std::pair<std::string, std::string>> oneRow(const SqlStatement &statement,
                                                        const std::map<std::string, std::string> &settings)
{
    if (statement.kind == SqlStatement::Kind::Constants)
        return statement.constants;
    const auto found = settings.find(statement.setting);
    if (found == settings.end())
        throw SqlError("42704", "setting " + statement.setting + " is unknown");
    return {{statement.setting, found->second}};
}

const std::vector<std::string> &namesOfTableList()
{
    static const std::vector<std::string> names{"name", "dataset id", "dataset", "description", "resolved"};
    return names;
}

} // namespace

QueryExecution::QueryExecution(Platform &platform, QueryConnection &connection, QueryUser user)
    : m_platform(platform)
    , m_connection(connection)
    , m_user(std::move(user))
    , m_reader(u"%1/queries/%2"_s.arg(platform.store.folder()).arg(m_user.ticket.process), [this] { watch(); })
    , m_settings{{"drop_system_columns", "true"}, {"auto_to_json", "false"}, {"timezone", "UTC"},
                 {"client_encoding", "UTF8"},     {"datestyle", "ISO, MDY"}, {"server_version", ServerVersion}}
{
}

bool QueryExecution::isOn(const std::string &setting, bool otherwise) const
{
    const auto found = m_settings.find(setting);
    const std::string value = found == m_settings.end() ? "" : lowerCase(found->second);
    if (value == "true" || value == "on" || value == "1")
        return true;
    return value.empty() ? otherwise : !(value == "false" || value == "off" || value == "0");
}

PreparedQuery QueryExecution::prepare(SqlScript &script, const std::string &sql) const
{
    PreparedQuery prepared;
    prepared.sql = sql;
    const QueryTables tables(m_platform.store, m_user.place);
    std::size_t named = 0;
    std::size_t bytes = 0;
    prepared.statement = script.next([&](const SqlToken &name) {
        constexpr std::size_t mostTables = 100;
        constexpr std::size_t mostBytes = 8 * 1024 * 1024; // of what stands for the tables
        if (named >= mostTables || bytes > mostBytes)
            throw notAccepted("so many tables", name.position);
        const auto dataset = tables.dataset(name.text);
        const auto files = dataset ? tables.files(*dataset) : std::vector<QueryTables::File>();
        if (files.empty())
            throw SqlError("42P01", "table " + name.text + (dataset ? " has no data yet" : " does not exist"), {},
                           name.position);
        for (const QueryTables::File &file : files) {
            if (std::ranges::find(prepared.files, file) == prepared.files.end())
                prepared.files.push_back(file);
        }
        if (std::ranges::find(prepared.datasets, dataset->id) == prepared.datasets.end())
            prepared.datasets.push_back(dataset->id);
        ++named;
        SqlTable table = tables.table(files, !isOn("drop_system_columns", true));
        bytes += table.sql.size();
        return table;
    });
    if (prepared.statement.kind == SqlStatement::Kind::Query && prepared.files.empty())
        throw notAccepted("a SELECT without a table", 1);
    return prepared;
}

std::vector<WireColumn> QueryExecution::described(const std::vector<QueryReader::Column> &columns) const
{
    std::vector<WireColumn> found;
    for (const QueryReader::Column &column : columns)
        found.push_back({lowerCase(column.name), wireType(column.type)});
    return found;
}

std::vector<WireColumn> QueryExecution::columns(const PreparedQuery &query)
{
    std::vector<WireColumn> found;
    switch (query.statement.kind) {
    case SqlStatement::Kind::Query:
        m_end = Clock::now() + std::chrono::seconds(MostSeconds);
        m_reader.open(query.files);
        return described(m_reader.columns(query.statement.query.sql));
    case SqlStatement::Kind::Constants:
    case SqlStatement::Kind::Show:
        for (const auto &[name, value] : oneRow(query.statement, m_settings))
            found.push_back({lowerCase(name), wireType("VARCHAR")});
        return found;
    case SqlStatement::Kind::ShowTables:
        for (const std::string &name : namesOfTableList())
            found.push_back({name, wireType("VARCHAR")});
        return found;
    case SqlStatement::Kind::Set:
    case SqlStatement::Kind::Empty:
        break;
    }
    return found;
}

void QueryExecution::execute(const PreparedQuery &query, bool describes)
{
    const SqlStatement &statement = query.statement;
    WireAnswers &answers = m_connection.answers;
    switch (statement.kind) {
    case SqlStatement::Kind::Query:
        return select(query, describes);
    case SqlStatement::Kind::Constants:
    case SqlStatement::Kind::Show:
    case SqlStatement::Kind::ShowTables:
        return answerConstants(query, describes);
    case SqlStatement::Kind::Set:
        if (statement.setting.size() + statement.value.size() > LongestSetting
            || (m_settings.size() >= MostSettings && !m_settings.contains(statement.setting)))
            throw SqlError("53400", "there are too many settings");
        m_settings[statement.setting] = statement.value;
        return answers.complete("SET");
    case SqlStatement::Kind::Empty:
        return answers.completeEmpty();
    }
}

void QueryExecution::answerConstants(const PreparedQuery &query, bool describes)
{
    WireAnswers &answers = m_connection.answers;
    std::vector<std::vector<std::optional<std::string>>> rows;
    if (query.statement.kind == SqlStatement::Kind::ShowTables) {
        for (const QueryTables::Dataset &one : QueryTables(m_platform.store, m_user.place).datasets())
            rows.push_back({one.table, one.id.toStdString(), one.name, one.description, "true"});
    } else {
        rows.emplace_back();
        for (const auto &[name, value] : oneRow(query.statement, m_settings))
            rows.back().emplace_back(value);
    }
    if (describes)
        answers.describe(columns(query));
    for (const auto &row : rows)
        answers.row(row);
    const bool isSelect = query.statement.kind == SqlStatement::Kind::Constants;
    answers.complete(isSelect ? "SELECT " + std::to_string(rows.size()) : "SHOW");
}

/// Called several times a second.
void QueryExecution::watch()
{
    if (m_connection.isGone() || m_platform.ending)
        throw ConnectionEnded();
    if (m_user.ticket.cancelled->exchange(false))
        throw SqlError("57014", "canceling statement due to user request");
    if (Clock::now() >= m_end)
        throw SqlError("53400", "the query takes longer than the limit of time");
}

void QueryExecution::applyFault(const json &fault)
{
    const bool resets = isAsked(fault, "resetBefore") || textOf(fault, "lostAnswer") == "reset"_L1;
    if (isAsked(fault, "resetBefore") || isAsked(fault, "closeBefore")) {
        m_connection.cutAfter(0, resets);
        throw ConnectionEnded();
    }
    const qint64 delay = std::clamp<qint64>(numberOf(fault, "delayBeforeMs"), 0, MostSeconds * 1000);
    const auto begin = Clock::now() + std::chrono::milliseconds(delay);
    while (Clock::now() < begin) {
        watch();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (fault.contains("code"))
        throw SqlError(textOf(fault, "code").toStdString(),
                       fault.contains("message") ? textOf(fault, "message").toStdString() : "Injected fault.");
    if (fault.contains("truncate") || isAsked(fault, "lostAnswer"))
        m_connection.cutAfter(std::size_t(std::max<qint64>(0, numberOf(fault, "truncate"))), resets);
}

/// How many rows may come; nothing: all.
std::optional<qint64> QueryExecution::limitOf(const SqlQuery &query, const json &quirks) const
{
    const qint64 most = numberOf(quirks, "queryRows", MostRows);
    if (!query.limit)
        return most;
    if (*query.limit > GreatestLimit)
        throw SqlError("53400", "LIMIT " + std::to_string(*query.limit) + " is above " + std::to_string(GreatestLimit));
    return *query.limit == 0 ? std::nullopt : std::optional<qint64>(*query.limit);
}

qint64 QueryExecution::executed(const PreparedQuery &query, const json &quirks, bool describes)
{
    const SqlQuery &select = query.statement.query;
    const std::optional<qint64> most = limitOf(select, quirks);
    m_reader.open(query.files);
    const std::vector<QueryReader::Column> columns = m_reader.columns(select.sql);
    if (describes)
        m_connection.answers.describe(described(columns));
    const bool asJson = isOn("auto_to_json", false);
    qint64 rows = 0;
    m_reader.rows(select.sql + (most ? " LIMIT " + std::to_string(*most) : ""), [&](const auto &values) {
        std::vector<std::optional<std::string>> row;
        for (std::size_t i = 0; i < columns.size() && i < values.size(); ++i)
            row.push_back(wireValue(values[i], columns[i].type, asJson));
        m_connection.answers.row(row);
        m_connection.sendPieces();
        ++rows;
    });
    m_connection.answers.complete("SELECT " + std::to_string(rows));
    return rows;
}

void QueryExecution::select(const PreparedQuery &query, bool describes)
{
    const FaultPlan::Match met = m_platform.faults.match(u"SQL"_s, u"/query"_s);
    if (isAsked(met.fault, "expireToken"))
        m_platform.credentials.revokeAll();
    if (!m_platform.credentials.bearer(m_user.token))
        throw SqlError("28P01", "the token has expired");
    m_end = Clock::now() + std::chrono::seconds(numberOf(met.quirks, "querySeconds", MostSeconds));
    QueryRecord record(m_platform.store, m_user.place, query.sql, m_user.application, query.datasets);
    m_platform.querySessions.setQuery(m_user.ticket, record.id());
    try {
        applyFault(met.fault);
        record.succeed(executed(query, met.quirks, describes));
        m_platform.querySessions.setQuery(m_user.ticket, {});
    } catch (const SqlError &error) {
        m_platform.querySessions.setQuery(m_user.ticket, {});
        record.fail(error);
        throw;
    } catch (const ConnectionEnded &) {
        record.fail({"57014", "the client has gone"});
        throw;
    }
}

} // namespace localplatform
