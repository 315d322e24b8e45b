// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

class QSqlError;

namespace exportdesk
{

/// Why an operation of the local store failed.
struct StoreError {
    enum class Kind {
        Busy, ///< another window holds the file for longer than the busy timeout
        Full, ///< the disk is full
        Unwritable, ///< read-only, no permission, or an error of the disk
        Damaged, ///< the file is not a database, or is damaged
        Newer, ///< written by a later version of this program
        Constraint, ///< a duplicate key, or a missing reference
        Statement, ///< any other error of SQLite; a mistake of ours
        Closed ///< the store was closed before the work could start
    };
    Kind kind = Kind::Statement;
    QString detail; ///< SQLite's own words

    /// Reads SQLite's result code.
    static StoreError from(const QSqlError &error);
    /// Whether the file, rather than the statement, is to blame.
    bool isAboutTheFile() const;

    bool operator==(const StoreError &) const = default;
};

/// The result of work in the store: a value or a StoreError.
template <class T>
class StoreOutcome
{
public:
    using Value = T;

    StoreOutcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    StoreOutcome(StoreError error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }
    /// Needed by QFuture; reads as an error until assigned.
    StoreOutcome()
        : m_state(std::in_place_index<1>)
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const StoreError &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, StoreError> m_state;
};

/// The value of work that has no result but success.
struct Stored {
    bool operator==(const Stored &) const = default;
};

} // namespace exportdesk
