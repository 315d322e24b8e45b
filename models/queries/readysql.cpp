// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/readysql.h"

#include "models/datasets/datasetcalls.h"
#include "models/exports/exportrequestreader.h"
#include "models/platform/deliver.h"
#include "models/platform/failuretext.h"
#include "models/queryservice/querycalls.h"
#include "models/queryservice/querynames.h"

#include <QCoreApplication>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct ReadySqlTexts {
    Q_DECLARE_TR_FUNCTIONS(ReadySql)
};

QString mainNamespace(const ExportJob &job)
{
    const auto &counts = job.profilesByNamespace;
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &left, const auto &right) { return left.second < right.second; });
    return most == counts.end() ? QString() : most->first;
}

} // namespace

ReadySql::ReadySql(PlatformClient &client, const PastExports &past, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_past(past)
{
}

void ReadySql::prepare(const ExportJob &job)
{
    const ReadRequest read = readExportRequest(job.request);
    const ExportRequest request = read.request.value_or(ExportRequest::blank());
    m_subject.batches = job.batchIds();
    m_subject.hasAllFields = !request.fields;
    m_subject.fields = request.fields.value_or(QStringList());
    m_subject.nameSpace = mainNamespace(job);
    for (const SegmentChoice &segment : request.segments)
        if (segment.key().startsWith("ups/"_L1) && !m_subject.segments.contains(segment.segmentId))
            m_subject.segments += segment.segmentId;
    m_open = 3;
    readDataset(job.datasetId);
    readLastRun(request, job);
    readConnection();
}

void ReadySql::readDataset(const QString &datasetId)
{
    deliver(DatasetCalls(*m_client).lookUp(datasetId), this, [this](const Outcome<Dataset> &dataset) {
        if (dataset) {
            m_subject.table = dataset.value().queryTable;
            if (!isTableName(m_subject.table))
                m_problem = Problem::NoTable;
        } else {
            m_problem = Problem::Unreadable;
            m_failure = dataset.failure();
        }
        end();
    });
}

void ReadySql::readLastRun(const ExportRequest &request, const ExportJob &job)
{
    deliver(m_past.lastRun(request, job.id, job.createdMs), this, [this](const PastExports::Found &found) {
        if (found && found.value())
            m_subject.lastBatches = found.value()->batchIds;
        end();
    });
}

void ReadySql::readConnection()
{
    deliver(QueryCalls(*m_client).connection(), this, [this](const Outcome<QueryConnection> &connection) {
        if (connection)
            m_connection = connection.value();
        else
            m_connectionFailure = connection.failure();
        end();
    });
}

void ReadySql::end()
{
    if (--m_open > 0)
        return;
    if (m_subject.batches.isEmpty())
        m_problem = Problem::NoBatches;
    if (m_problem == Problem::None)
        m_queries = readyQueries(m_subject);
    Q_EMIT finished();
}

QString readySqlProblem(const ReadySql &sql)
{
    switch (sql.problem()) {
    case ReadySql::Problem::None:
        return {};
    case ReadySql::Problem::NoBatches:
        return ReadySqlTexts::tr("The job has written no batches, so there are no rows to query.");
    case ReadySql::Problem::NoTable:
        return ReadySqlTexts::tr("Query Service has no table for the dataset yet. It appears some time after the first "
                                 "batch has arrived.");
    case ReadySql::Problem::Unreadable:
        return ReadySqlTexts::tr("The dataset could not be read. %1")
            .arg(failureSummary(sql.failure().value_or(Failure())));
    }
    return {};
}

} // namespace exportdesk
