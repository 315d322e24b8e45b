// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/queryservice/queryrecord.h"

#include "app/localplatform/gateway/errors.h"
#include "app/localplatform/profiles/times.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace localplatform
{

using nlohmann::json;

QueryRecord::QueryRecord(Store &store, const Place &place, const std::string &sql, const QString &client,
                         const std::vector<QString> &datasets)
    : m_store(store)
    , m_place(place)
    , m_id(newUuid())
    , m_created(QDateTime::currentMSecsSinceEpoch())
{
    const std::string href = "https://platform.adobe.io/data/foundation/query/queries/" + m_id.toStdString();
    const std::string readable = QString::fromStdString(sql).toStdString(); // whatever bytes came
    json referenced = json::array();
    for (const QString &dataset : datasets)
        referenced.push_back(
            {{"id", dataset.toStdString()},
             {"href", "https://platform.adobe.io/data/foundation/catalog/dataSets/" + dataset.toStdString()}});
    m_query = {{"id", m_id.toStdString()},
               {"isInsertInto", false},
               {"isCTAS", false},
               {"request", {{"dbName", place.sandbox.toStdString() + ":all"}, {"sql", readable}, {"name", ""}}},
               {"client", client.toStdString()},
               {"userId", "1A2B3C4D5E6F7A8B9C0D1E2F@techacct.adobe.com"},
               {"rowCount", 0},
               {"errors", json::array()},
               {"created", isoTimeMs(m_created)},
               {"version", 1},
               {"_links",
                {{"self", {{"href", href}, {"method", "GET"}}},
                 {"cancel", {{"href", href}, {"method", "PATCH"}, {"body", R"({ "op": "cancel"})"}}},
                 {"referenced_datasets", referenced}}}};
    end("IN_PROGRESS");
}

void QueryRecord::end(const char *state)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_query["state"] = state;
    m_query["updated"] = isoTimeMs(now);
    m_query["elapsedTime"] = now - m_created;
    m_store.put(u"query"_s, m_place, m_id, m_created, m_query);
}

void QueryRecord::succeed(qint64 rows)
{
    m_query["rowCount"] = rows;
    end("SUCCESS");
}

void QueryRecord::fail(const SqlError &error)
{
    const bool isKilled = error.state == "57014";
    if (!isKilled)
        m_query["errors"] = {{{"code", error.state},
                              {"message", error.what()},
                              {"errorType", error.state == "58000" ? "SYSTEM_ERROR" : "USER_ERROR"}}};
    end(isKilled ? "KILLED" : error.state == "53400" ? "TIMEOUT" : "FAILED");
}

} // namespace localplatform
