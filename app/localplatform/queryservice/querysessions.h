// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace localplatform
{

/// The sessions of Query Service that are connected, and what each of them executes: for cancelling from outside.
class QuerySessions
{
public:
    static constexpr std::size_t Most = 16;

    struct Ticket {
        std::uint32_t process = 0; ///< as the protocol calls it
        std::uint32_t key = 0; ///< known only to the session's client
        std::shared_ptr<std::atomic<bool>> cancelled; ///< becomes true when what it executes is to be ended
    };

    /// Nothing if there are too many.
    std::optional<Ticket> enter();
    void leave(const Ticket &ticket);

    /// From now on the session executes this query; an empty id: none.
    void setQuery(const Ticket &ticket, const QString &id);
    bool executes(const QString &query) const;

    void cancel(std::uint32_t process, std::uint32_t key);
    void cancel(const QString &query);

private:
    struct Entry {
        Ticket ticket;
        QString query;
    };

    mutable std::mutex m_lock;
    std::map<std::uint32_t, Entry> m_entries;
    std::uint32_t m_last = 0;
};

} // namespace localplatform
