#include "models/jobs/jobhistory.h"

#include "models/jobs/exportjobreader.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QPointer>
#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

/// Some remembered jobs, newest first.
struct JobHistory::Chunk {
    std::vector<ExportJob> jobs;
    QSet<QString> startedHere;
    int read = 0;
    qint64 lastCreatedMs = 0;
    QString lastId;
};

namespace
{

constexpr int chunkSize = 2000;

struct Remembered {
    QString id;
    QByteArray record;
    qint64 createdMs = 0;
    bool startedHere = false;
};

StoreOutcome<std::vector<Remembered>> readChunk(const QSqlDatabase &database, const QVariantList &values)
{
    auto query = sql::run(database,
                          u"SELECT id, record, created_ms, started_here FROM jobs WHERE connection = ? AND sandbox = ?"
                          " AND (created_ms < ? OR (created_ms = ? AND id > ?))"
                          " ORDER BY created_ms DESC, id LIMIT %1"_s.arg(chunkSize),
                          values);
    if (!query)
        return query.error();
    std::vector<Remembered> remembered;
    while (query.value().next()) {
        const QSqlQuery &row = query.value();
        remembered.push_back({row.value(0).toString(), row.value(1).toString().toUtf8(), row.value(2).toLongLong(),
                              row.value(3).toBool()});
    }
    return remembered;
}

StoreOutcome<Stored> writeJobs(const QSqlDatabase &database, const QString &connection, const QString &sandbox,
                               const std::vector<ExportJob> &jobs)
{
    QSqlQuery query(database);
    // An answer that was overtaken must not bring an older state back.
    query.prepare(u"INSERT INTO jobs (connection, sandbox, id, record, created_ms, updated_ms, status)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection, sandbox, id) DO UPDATE SET"
                  " record = excluded.record, created_ms = excluded.created_ms, updated_ms = excluded.updated_ms,"
                  " status = excluded.status WHERE excluded.updated_ms >= jobs.updated_ms OR jobs.record = ''"_s);
    for (const ExportJob &job : jobs) {
        const QVariantList values{connection,    sandbox,       job.id,        QString::fromUtf8(job.record),
                                  job.createdMs, job.updatedMs, job.statusWord};
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec())
            return StoreError::from(query.lastError());
    }
    return Stored{};
}

} // namespace

JobHistory::JobHistory(Store &store, const QString &connection, const QString &sandbox, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_connection(connection)
    , m_sandbox(sandbox)
{
}

void JobHistory::loadInto(ExportJobsModel &jobs)
{
    m_loadedJobs = 0;
    m_newestMs = -1;
    loadChunk(&jobs, std::numeric_limits<qint64>::max(), {});
}

void JobHistory::loadChunk(ExportJobsModel *jobs, qint64 afterCreatedMs, const QString &afterId)
{
    // A null text is NULL to SQL and compares with nothing.
    const QString after = afterId.isNull() ? u""_s : afterId;
    const QVariantList values{m_connection, m_sandbox, afterCreatedMs, afterCreatedMs, after};
    using Read = StoreOutcome<std::vector<Remembered>>;
    auto loading = m_store.read([values](QSqlDatabase &database) { return readChunk(database, values); })
                       .then(QtFuture::Launch::Async, [](const Read &read) -> StoreOutcome<std::shared_ptr<Chunk>> {
                           if (!read)
                               return read.error();
                           auto chunk = std::make_shared<Chunk>();
                           chunk->read = int(read.value().size());
                           for (const Remembered &row : read.value()) {
                               chunk->lastCreatedMs = row.createdMs;
                               chunk->lastId = row.id;
                               if (row.startedHere)
                                   chunk->startedHere.insert(row.id);
                               auto job = exportJobReader::readJob(row.record);
                               if (job)
                                   chunk->jobs.push_back(job.take());
                           }
                           return chunk;
                       });
    deliver(loading, this, [this, jobs = QPointer(jobs)](const StoreOutcome<std::shared_ptr<Chunk>> &chunk) {
        if (!jobs)
            return;
        if (!chunk) {
            Q_EMIT failed(chunk.error());
            return;
        }
        const Chunk &read = *chunk.value();
        for (const QString &id : read.startedHere)
            jobs->addStartedHere(id);
        jobs->mergeHistory(read.jobs);
        m_loadedJobs += int(read.jobs.size());
        for (const ExportJob &job : read.jobs)
            m_newestMs = std::max(m_newestMs, job.updatedMs);
        if (read.read == chunkSize)
            loadChunk(jobs, read.lastCreatedMs, read.lastId);
        else
            Q_EMIT loaded(m_loadedJobs, m_newestMs);
    });
}

void JobHistory::keep(const Jobs &jobs)
{
    reportFailure(m_store.write([jobs, connection = m_connection, sandbox = m_sandbox](QSqlDatabase &database) {
        return writeJobs(database, connection, sandbox, *jobs);
    }));
}

void JobHistory::reportFailure(const QFuture<StoreOutcome<Stored>> &written)
{
    deliver(written, this, [this](const StoreOutcome<Stored> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
    });
}

void JobHistory::keep(const ExportJob &job)
{
    keep(std::make_shared<const std::vector<ExportJob>>(1, job));
}

void JobHistory::keepStartedHere(const QString &id)
{
    reportFailure(m_store.write([id, connection = m_connection,
                                 sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Stored> {
        const auto done = sql::change(database,
                                      u"INSERT INTO jobs (connection, sandbox, id, record, updated_ms, started_here)"
                                      " VALUES (?, ?, ?, '', -1, 1) ON CONFLICT (connection, sandbox, id)"
                                      " DO UPDATE SET started_here = 1"_s,
                                      {connection, sandbox, id});
        return done ? StoreOutcome<Stored>(Stored{}) : done.error();
    }));
}

QFuture<std::optional<ExportJob>> JobHistory::find(const QString &id) const
{
    return m_store
        .read([id, connection = m_connection, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<QByteArray> {
            auto query
                = sql::run(database, u"SELECT record FROM jobs WHERE connection = ? AND sandbox = ? AND id = ?"_s,
                           {connection, sandbox, id});
            if (!query)
                return query.error();
            return query.value().next() ? query.value().value(0).toString().toUtf8() : QByteArray();
        })
        .then(QtFuture::Launch::Async, [](const StoreOutcome<QByteArray> &record) -> std::optional<ExportJob> {
            if (!record || record.value().isEmpty())
                return {};
            auto job = exportJobReader::readJob(record.value());
            return job ? std::optional(job.take()) : std::nullopt;
        });
}

} // namespace exportdesk
