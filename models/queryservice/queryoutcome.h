// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>
#include <variant>
#include <vector>

namespace exportdesk
{

/// Why Query Service did not answer. Text is created when shown (queryfailuretext.h).
struct QueryFailure {
    enum class Kind {
        NoDriver, ///< Qt's driver for PostgreSQL is not installed
        NotAllowed, ///< neither a SELECT nor one of the settings: it was not sent
        NotConnected,
        Tls, ///< the certificate is not trusted, or the connection would not be encrypted
        SignIn, ///< the token was refused or has expired
        Limit, ///< of time, rows or sessions
        Statement, ///< was refused or failed
        Cut, ///< the connection ended before the answer was complete
        Cancelled,
    };

    Kind kind = Kind::Cancelled;
    QString state; ///< SQLSTATE, such as "42P01"; may be empty
    QString words; ///< of the service or the driver, verbatim

    bool operator==(const QueryFailure &) const = default;
};

/// The rows of an answer, each with as many values as columns: numbers, texts, booleans, times; an invalid one is null.
struct QueryTable {
    QStringList columns;
    std::vector<std::vector<QVariant>> rows;
    bool wasCut = false; ///< there may be more rows than the limit
    qint64 ms = 0; ///< from sending to the last row

    bool operator==(const QueryTable &) const = default;
};

/// What a query returns: a table or a QueryFailure.
class QueryOutcome
{
public:
    QueryOutcome(QueryTable table)
        : m_state(std::in_place_index<0>, std::move(table))
    {
    }
    QueryOutcome(QueryFailure failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    {
    }
    /// Needed by QFuture; reads as a failure until assigned.
    QueryOutcome()
        : m_state(std::in_place_index<1>)
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const QueryTable &value() const { return std::get<0>(m_state); }
    const QueryFailure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<QueryTable, QueryFailure> m_state;
};

} // namespace exportdesk

Q_DECLARE_METATYPE(exportdesk::QueryOutcome)
