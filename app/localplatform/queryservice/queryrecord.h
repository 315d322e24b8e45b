// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/queryservice/sqlerror.h"
#include "app/localplatform/store/store.h"

namespace localplatform
{

/// A query of a session as the list of queries shows it: in progress while this lives, unless its end was said.
class QueryRecord
{
public:
    /// \a client: the program that asks. \a datasets: those whose tables it reads.
    QueryRecord(Store &store, const Place &place, const std::string &sql, const QString &client,
                const std::vector<QString> &datasets);

    const QString &id() const { return m_id; }
    void succeed(qint64 rows);
    void fail(const SqlError &error);

private:
    void end(const char *state);

    Store &m_store;
    const Place m_place;
    const QString m_id;
    const qint64 m_created;
    nlohmann::json m_query;
};

} // namespace localplatform
