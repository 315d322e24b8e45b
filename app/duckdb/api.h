// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of DuckDB's C interface that is used here, declared as in its duckdb.h: the library comes without a header.
// The interface is stable by name; enumerators have the values of version 1.0 and later.

#include <cstdint>

namespace exportdesk::duckdb
{

using Index = std::uint64_t;

enum class State : int { Success = 0, Error = 1 };

/// Kinds of errors, as far as they are told apart.
enum class ErrorType : int {
    Invalid = 0,
    NotImplemented = 11,
    Io = 28,
    Interrupt = 29,
    Fatal = 30,
    Internal = 31,
    InvalidInput = 32,
    OutOfMemory = 33,
    Permission = 34,
    InvalidConfiguration = 42,
};

enum class StatementType : int { Invalid = 0, Select = 1 };

/// Types of columns.
enum class Type : int {
    Invalid = 0,
    Boolean = 1,
    TinyInt = 2,
    SmallInt = 3,
    Integer = 4,
    BigInt = 5,
    UTinyInt = 6,
    USmallInt = 7,
    UInteger = 8,
    UBigInt = 9,
    Float = 10,
    Double = 11,
    Timestamp = 12, ///< µs since 1970, as all times of this list unless they say otherwise
    Date = 13, ///< days since 1970
    Time = 14,
    Interval = 15,
    HugeInt = 16,
    Varchar = 17,
    Blob = 18,
    Decimal = 19,
    TimestampS = 20,
    TimestampMs = 21,
    TimestampNs = 22,
    Enum = 23,
    List = 24,
    Struct = 25,
    Map = 26,
    Uuid = 27,
    Union = 28,
    Bit = 29,
    TimeTz = 30,
    TimestampTz = 31,
    UHugeInt = 32,
    Array = 33,
    Any = 34,
    VarInt = 35,
    SqlNull = 36,
};

struct HugeInt {
    std::uint64_t lower;
    std::int64_t upper;
};

struct ListEntry {
    std::uint64_t offset;
    std::uint64_t length;
};

/// A text or bytes of a vector: up to 12 bytes inline, longer ones elsewhere.
struct String {
    union {
        struct {
            std::uint32_t length;
            char prefix[4];
            char *ptr;
        } pointer;
        struct {
            std::uint32_t length;
            char inlined[12];
        } inlined;
    } value;

    std::uint32_t size() const { return value.inlined.length; }
    const char *data() const { return size() <= 12 ? value.inlined.inlined : value.pointer.ptr; }
};

struct Interval {
    std::int32_t months;
    std::int32_t days;
    std::int64_t micros;
};

struct QueryProgress {
    double percentage; ///< -1 while unknown
    std::uint64_t rowsProcessed;
    std::uint64_t totalRows;
};

// Handles. Each is a pointer of its own type, which its destroy function sets to nullptr.
using Database = struct DatabaseHandle *;
using Connection = struct ConnectionHandle *;
using Config = struct ConfigHandle *;
using Statements = struct StatementsHandle *;
using Prepared = struct PreparedHandle *;
using Pending = struct PendingHandle *;
using Chunk = struct ChunkHandle *;
using Vector = struct VectorHandle *;
using LogicalType = struct LogicalTypeHandle *;

/// Passed by value, as the library wants it; the first five members are no longer used.
struct Result {
    Index columnCount;
    Index rowCount;
    Index rowsChanged;
    void *columns;
    char *errorMessage;
    void *internal;
};

/// Calls \a F(name without "duckdb_", result, parameters) for every function that is used.
#define EXPORTDESK_DUCKDB_FUNCTIONS(F)                                                                                 \
    F(library_version, const char *, ())                                                                               \
    F(free, void, (void *))                                                                                            \
    F(create_config, State, (Config *))                                                                                \
    F(set_config, State, (Config, const char *name, const char *value))                                                \
    F(destroy_config, void, (Config *))                                                                                \
    F(open_ext, State, (const char *path, Database *, Config, char **error))                                           \
    F(close, void, (Database *))                                                                                       \
    F(connect, State, (Database, Connection *))                                                                        \
    F(disconnect, void, (Connection *))                                                                                \
    F(interrupt, void, (Connection))                                                                                   \
    F(query_progress, QueryProgress, (Connection))                                                                     \
    F(query, State, (Connection, const char *sql, Result *))                                                           \
    F(destroy_result, void, (Result *))                                                                                \
    F(result_error, const char *, (Result *))                                                                          \
    F(result_error_type, ErrorType, (Result *))                                                                        \
    F(rows_changed, Index, (Result *))                                                                                 \
    F(extract_statements, Index, (Connection, const char *sql, Statements *))                                          \
    F(extract_statements_error, const char *, (Statements))                                                            \
    F(destroy_extracted, void, (Statements *))                                                                         \
    F(prepare_extracted_statement, State, (Connection, Statements, Index, Prepared *))                                 \
    F(prepare, State, (Connection, const char *sql, Prepared *))                                                       \
    F(prepare_error, const char *, (Prepared))                                                                         \
    F(prepared_statement_type, StatementType, (Prepared))                                                              \
    F(destroy_prepare, void, (Prepared *))                                                                             \
    F(execute_prepared, State, (Prepared, Result *))                                                                   \
    F(execute_prepared_streaming, State, (Prepared, Result *))                                                         \
    F(fetch_chunk, Chunk, (Result))                                                                                    \
    F(destroy_data_chunk, void, (Chunk *))                                                                             \
    F(data_chunk_get_size, Index, (Chunk))                                                                             \
    F(data_chunk_get_vector, Vector, (Chunk, Index column))                                                            \
    F(column_count, Index, (Result *))                                                                                 \
    F(column_name, const char *, (Result *, Index column))                                                             \
    F(column_logical_type, LogicalType, (Result *, Index column))                                                      \
    F(destroy_logical_type, void, (LogicalType *))                                                                     \
    F(get_type_id, Type, (LogicalType))                                                                                \
    F(decimal_width, std::uint8_t, (LogicalType))                                                                      \
    F(decimal_scale, std::uint8_t, (LogicalType))                                                                      \
    F(decimal_internal_type, Type, (LogicalType))                                                                      \
    F(enum_internal_type, Type, (LogicalType))                                                                         \
    F(enum_dictionary_size, std::uint32_t, (LogicalType))                                                              \
    F(enum_dictionary_value, char *, (LogicalType, Index))                                                             \
    F(logical_type_get_alias, char *, (LogicalType))                                                                   \
    F(list_type_child_type, LogicalType, (LogicalType))                                                                \
    F(array_type_child_type, LogicalType, (LogicalType))                                                               \
    F(array_type_array_size, Index, (LogicalType))                                                                     \
    F(map_type_key_type, LogicalType, (LogicalType))                                                                   \
    F(map_type_value_type, LogicalType, (LogicalType))                                                                 \
    F(struct_type_child_count, Index, (LogicalType))                                                                   \
    F(struct_type_child_name, char *, (LogicalType, Index))                                                            \
    F(struct_type_child_type, LogicalType, (LogicalType, Index))                                                       \
    F(vector_get_data, void *, (Vector))                                                                               \
    F(vector_get_validity, std::uint64_t *, (Vector))                                                                  \
    F(list_vector_get_child, Vector, (Vector))                                                                         \
    F(array_vector_get_child, Vector, (Vector))                                                                        \
    F(struct_vector_get_child, Vector, (Vector, Index))

/// The functions of a loaded library, named like those without "duckdb_".
struct Api {
#define EXPORTDESK_DUCKDB_MEMBER(name, result, parameters) result(*name) parameters = nullptr;
    EXPORTDESK_DUCKDB_FUNCTIONS(EXPORTDESK_DUCKDB_MEMBER)
#undef EXPORTDESK_DUCKDB_MEMBER
};

} // namespace exportdesk::duckdb
