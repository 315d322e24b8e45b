// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryservice/queryaccess.h"
#include "models/queryservice/queryinterrupt.h"
#include "models/queryservice/querylimits.h"
#include "models/queryservice/queryoutcome.h"

#include <optional>

namespace exportdesk
{

/// A connection to Query Service through Qt's driver. Blocks: lives in a thread of its own (QueryThread).
class QueryWire
{
public:
    /// \a interrupt outlives this.
    QueryWire(QueryAccess access, QueryLimits limits, QueryInterrupt &interrupt);
    ~QueryWire();
    QueryWire(const QueryWire &) = delete;
    QueryWire &operator=(const QueryWire &) = delete;

    /// Connects first where that is needed. \a statement is guarded here, whoever asks.
    QueryOutcome query(const QString &statement);
    void close();

private:
    std::optional<QueryFailure> open();
    QueryOutcome execute(const QString &statement);

    const QueryAccess m_access;
    const QueryLimits m_limits;
    QueryInterrupt &m_interrupt;
    const QString m_name; ///< of the connection, in Qt
    bool m_isOpen = false;
};

/// The options of libpq for a connection to \a host: encrypted, with the certificate and its name checked, unless it is
/// this computer.
QString queryConnectOptions(const QString &host, const QueryLimits &limits);

} // namespace exportdesk
