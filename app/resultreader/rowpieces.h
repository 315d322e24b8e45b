// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resultreader/answers.h"
#include "app/resultreader/cells.h"
#include "app/resultreader/engine.h"

#include <cstdint>
#include <string>

namespace resultreader
{

/// Answers a query with its rows, in pieces of bounded size.
class RowPieces
{
public:
    RowPieces(const exportdesk::duckdb::Api &api, Answers &answers, std::uint64_t id);

    /// False when a row is too large to be shown; see problem(). \a chunk may be missing, to say the columns.
    bool add(const Engine::Columns &columns, exportdesk::duckdb::Chunk chunk);
    /// Writes what is left, and the end.
    void finish(std::int64_t ms);

    /// With a code when add() has returned false.
    const Problem &problem() const { return m_problem; }

private:
    void flush();

    const exportdesk::duckdb::Api &m_api;
    Answers &m_answers;
    const std::uint64_t m_id;
    const JsonCells m_cells;
    Engine::Columns m_columns;
    std::string m_rows; ///< of the next piece
    int m_rowsOfPiece = 0;
    std::int64_t m_count = 0;
    Problem m_problem;
};

} // namespace resultreader
