// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/querysessions.h"

#include <QRandomGenerator>

#include <algorithm>

namespace localplatform
{

std::optional<QuerySessions::Ticket> QuerySessions::enter()
{
    const std::lock_guard lock(m_lock);
    if (m_entries.size() >= Most)
        return {};
    const Ticket ticket{++m_last, QRandomGenerator::system()->generate(), std::make_shared<std::atomic<bool>>(false)};
    m_entries[ticket.process] = {ticket, {}};
    return ticket;
}

void QuerySessions::leave(const Ticket &ticket)
{
    const std::lock_guard lock(m_lock);
    m_entries.erase(ticket.process);
}

void QuerySessions::setQuery(const Ticket &ticket, const QString &id)
{
    const std::lock_guard lock(m_lock);
    Entry &entry = m_entries.at(ticket.process);
    entry.query = id;
    *entry.ticket.cancelled = false; // a request that came too late is about nothing
}

bool QuerySessions::executes(const QString &query) const
{
    const std::lock_guard lock(m_lock);
    return std::ranges::any_of(m_entries, [&](const auto &one) { return one.second.query == query; });
}

void QuerySessions::cancel(std::uint32_t process, std::uint32_t key)
{
    const std::lock_guard lock(m_lock);
    const auto found = m_entries.find(process);
    if (found != m_entries.end() && found->second.ticket.key == key && !found->second.query.isEmpty())
        *found->second.ticket.cancelled = true;
}

void QuerySessions::cancel(const QString &query)
{
    const std::lock_guard lock(m_lock);
    for (auto &[process, entry] : m_entries) {
        if (entry.query == query)
            *entry.ticket.cancelled = true;
    }
}

} // namespace localplatform
