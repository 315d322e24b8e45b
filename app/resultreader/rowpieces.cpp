// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/rowpieces.h"

#include <nlohmann/json.hpp>

namespace resultreader
{

using namespace exportdesk::duckdb;
using Json = nlohmann::ordered_json;

namespace
{

constexpr int rowsOfPiece = 1000;
constexpr size_t bytesOfPiece = 1u << 20;
constexpr size_t bytesOfRow = 16u << 20;

} // namespace

RowPieces::RowPieces(const Api &api, Answers &answers, std::uint64_t id)
    : m_api(api)
    , m_answers(answers)
    , m_id(id)
    , m_cells(api)
{
}

bool RowPieces::add(const Engine::Columns &columns, Chunk chunk)
{
    if (!chunk) {
        m_columns = columns;
        return true;
    }
    for (Index row = 0; row < m_api.data_chunk_get_size(chunk); ++row) {
        const size_t before = m_rows.size();
        m_rows += m_rows.empty() ? "[" : ",[";
        for (size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                m_rows += ',';
            m_cells.append(m_rows, columns[i].second, m_api.data_chunk_get_vector(chunk, i), row);
            if (m_rows.size() - before > bytesOfRow) {
                m_problem = {"too-large", "a row is too large to be shown", {}};
                return false;
            }
        }
        m_rows += ']';
        ++m_count;
        if (++m_rowsOfPiece >= rowsOfPiece || m_rows.size() >= bytesOfPiece)
            flush();
    }
    return true;
}

void RowPieces::flush()
{
    if (m_rowsOfPiece > 0)
        m_answers.write("{\"id\":" + std::to_string(m_id) + ",\"rows\":[" + m_rows + "]}");
    m_rows.clear();
    m_rowsOfPiece = 0;
}

void RowPieces::finish(std::int64_t ms)
{
    flush();
    Json columns = Json::array();
    for (const auto &[name, shape] : m_columns)
        columns.push_back(describe(name, shape));
    m_answers.write(Json{{"id", m_id}, {"done", {{"columns", columns}, {"count", m_count}, {"ms", ms}}}});
}

} // namespace resultreader
