// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/failure.h"

#include <utility>
#include <variant>

namespace exportdesk
{

/// The result of a call that can fail: a value or a Failure.
template <class T>
class Outcome
{
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }
    /// Needed by QFuture; reads as a failure until assigned.
    Outcome()
        : m_state(std::in_place_index<1>)
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<0>(m_state); }
    T &value() { return std::get<0>(m_state); }
    T &&take() { return std::move(std::get<0>(m_state)); }
    const Failure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

/// The value of a call that has no result but success.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace exportdesk
