// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace exportdesk
{

/// Why the reader of results did not do something. Text is created when shown (readerfailuretext.h).
struct ReaderFailure {
    enum class Code {
        NotStarted, ///< the program is missing or could not be started
        NoLibrary, ///< DuckDB is not installed
        LibraryTooOld, ///< it lacks functions that are needed
        NotOpened, ///< no files are open: they never were, or the reader has ended since
        CannotRead, ///< a file is missing or may not be read
        NotParquet,
        NotJson,
        Damaged,
        Encrypted,
        TooManyColumns,
        OutOfMemory,
        SpillFull, ///< the folder for temporary files is full
        CannotWrite,
        NoSpace, ///< what was saved does not fit on the disk
        Query, ///< the statement is refused or wrong
        TooLarge, ///< the answer has more than the client accepts
        Cancelled,
        Died, ///< the process ended before it had answered
        TimedOut, ///< it stopped responding and was ended
        Unreadable, ///< what it said is not as agreed
    };

    Code code = Code::Cancelled;
    QString file; ///< the path of the file it is about; empty when that is unknown
    QString words; ///< in English, for developers: never contains values of the data

    bool operator==(const ReaderFailure &) const = default;
};

/// What the reader of results returns: a value or a ReaderFailure.
template <class T>
class ReaderOutcome
{
public:
    ReaderOutcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    ReaderOutcome(ReaderFailure failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }
    /// Needed by QFuture; reads as a failure until assigned.
    ReaderOutcome()
        : m_state(std::in_place_index<1>)
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    const ReaderFailure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, ReaderFailure> m_state;
};

} // namespace exportdesk
