// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/sqlstatement.h"
#include "app/localplatform/queryservice/wiremessages.h"
#include "tests/fuzz/fuzzing.h"

using namespace localplatform;

namespace
{

SqlTable table(const SqlToken &)
{
    static const nlohmann::json schema = nlohmann::json::parse(R"({"properties": {
        "m": {"additionalProperties": {"type": "array", "items": {"type": "object",
            "properties": {"id": {"type": "string"}}}}},
        "p": {"type": "object", "properties": {"n": {"type": "string"}}}}})");
    SqlTable found{"(T)", {}};
    for (const auto &[column, type] : schema["properties"].items())
        found.columns.push_back({column, &type});
    return found;
}

/// What is passed on to DuckDB has pairs of brackets outside of texts and names, and is one statement.
void mustBeOneStatement(const std::string &sql)
{
    int depth = 0;
    char open = 0;
    for (const char c : sql) {
        if (open) {
            open = c == open ? '\0' : open; // one that is doubled closes and opens
            continue;
        }
        exportdesk::fuzz::must(c != ';' && c != '`' && c != '$');
        open = c == '\'' || c == '"' ? c : '\0';
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        exportdesk::fuzz::must(depth >= 0);
    }
    exportdesk::fuzz::must(depth == 0 && !open);
}

void readStatements(const std::string &sql)
{
    try {
        SqlScript script(sql);
        while (!script.isAtEnd()) {
            const SqlStatement statement = script.next(&table);
            if (statement.kind == SqlStatement::Kind::Query)
                mustBeOneStatement(statement.query.sql);
        }
    } catch (const SqlError &error) {
        exportdesk::fuzz::must(error.state.size() == 5 && error.position <= sql.size() + 1);
    }
}

void readMessage(const WireMessage &message)
{
    exportdesk::fuzz::must(message.body.size() <= WireMessages::LongestMessage);
    try {
        readParse(message.body);
        readBind(message.body);
    } catch (const WireError &) {
    }
    try {
        readNamed(message.body);
        readExecute(message.body);
    } catch (const WireError &) {
    }
    readStatements(readText(message.body));
}

} // namespace

/// What a client of Query Service sends: the messages, and the statements in them or alone.
void exportdesk::fuzz::read(const QByteArray &bytes)
{
    const std::string text = bytes.toStdString();
    readStatements(text);
    WireMessages messages;
    messages.add(text);
    try {
        messages.nextStart();
        while (const auto message = messages.next())
            readMessage(*message);
    } catch (const WireError &) {
    }
    WireMessages later;
    later.add(text);
    try {
        while (const auto message = later.next())
            readMessage(*message);
    } catch (const WireError &) {
    }
}
