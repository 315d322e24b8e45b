// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobreader.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace exportdesk::kit
{

/// Builds the JSON of a job record as the platform writes it.
struct JobRecord {
    qint64 id = 31007;
    QByteArray status = "PROCESSING";
    QByteArray dataset = "64f0c1d2e3a4b5c6d7e8f901";
    QByteArray policy = "11111111-2222-4333-8444-555555555555";
    QByteArray segment = {};
    bool events = false;
    qint64 created = 1'772'438'000'000;
    qint64 updated = 1'772'438'060'000;
    QByteArray metrics = "{}";
    QByteArray errors = "[]";
    QByteArray batch = {};
    QByteArray fields = "person.name";
    QByteArray batches = {}; ///< with one batch per segment: the list in place of batch

    QByteArray json() const
    {
        QByteArray filter = "{}";
        if (!segment.isEmpty())
            filter = "{\"segments\":[{\"segmentId\":\"" + segment
                + "\",\"segmentNs\":\"ups\",\"status\":[\"realized\"]}]}";
        return "{\"id\":" + QByteArray::number(id) + ",\"jobType\":\"BATCH\",\"status\":\"" + status
            + "\",\"requestId\":\"request-" + QByteArray::number(id) + "\",\"imsOrgId\":\"0A1B@AdobeOrg\",\"fields\":\""
            + fields + "\"" + ",\"schema\":{\"name\":\"_xdm.context.profile\"},\"mergePolicy\":{\"id\":\"" + policy
            + "\",\"version\":1},\"filter\":" + filter
            + (events ? QByteArray(",\"additionalFields\":{\"eventList\":{\"fields\":\"timestamp\"}}") : QByteArray())
            + ",\"destination\":{\"datasetId\":\"" + dataset + "\","
            + (batches.isEmpty() ? QByteArray("\"segmentPerBatch\":false,\"batchId\":\"" + batch + '"')
                                 : QByteArray("\"segmentPerBatch\":true,\"batches\":" + batches))
            + "},\"metrics\":" + metrics + ",\"errors\":" + errors + ",\"creationTime\":" + QByteArray::number(created)
            + ",\"updateTime\":" + QByteArray::number(updated) + "}";
    }
};

/// The job of a record, as the program reads it.
inline ExportJob job(const JobRecord &record)
{
    return exportJobReader::readJob(record.json()).value();
}

/// A page of the list; \a cursor empty: the last page.
inline QByteArray jobPage(const QByteArrayList &records, const QByteArray &cursor = {})
{
    const QByteArray next = cursor.isEmpty() ? QByteArray("\"\"") : "\"/export/jobs/?limit=100&offset=" + cursor + "\"";
    return "{\"records\":[" + records.join(',')
        + "],\"page\":{\"sortField\":\"createdTime\",\"sort\":\"desc\",\"pageOffset\":\"x\",\"pageSize\":"
        + QByteArray::number(records.size()) + "},\"link\":{\"next\":" + next + "}}";
}

} // namespace exportdesk::kit
