// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobhistory.h"

#include "models/jobs/jobhistoryreading.h"
#include "models/jobs/jobmerger.h"
#include "models/jobs/jobrowcodec.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QSqlError>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostHeldBytes = 192 * 1024 * 1024;

StoreOutcome<Stored> writeJobs(const QSqlDatabase &database, const QString &platform, const QString &sandbox,
                               const SeenJobs &jobs)
{
    QSqlQuery query(database);
    // An answer that was overtaken must not bring an older state back.
    query.prepare(u"INSERT INTO jobs (platform, sandbox, id, record, created_ms, updated_ms, status, row)"
                  " VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?) ON CONFLICT (platform, sandbox, id) DO UPDATE SET"
                  " record = excluded.record, created_ms = excluded.created_ms, updated_ms = excluded.updated_ms,"
                  " status = excluded.status, row = excluded.row"
                  " WHERE excluded.updated_ms >= jobs.updated_ms OR jobs.record = ''"_s);
    for (size_t i = 0; i < jobs.records.size(); ++i) {
        const JobRow &row = jobs.batch.rows[i];
        const QByteArrayView record = jobs.records[i];
        query.bindValue(0, platform);
        query.bindValue(1, sandbox);
        query.bindValue(2, row.key.id());
        query.bindValue(3, QByteArray::fromRawData(record.data(), record.size()));
        query.bindValue(4, row.createdMs);
        query.bindValue(5, row.updatedMs);
        query.bindValue(6, jobs.batch.words.at(row.statusWord));
        query.bindValue(7, packRow(row, jobs.batch.words));
        if (!query.exec())
            return StoreError::from(query.lastError());
    }
    return Stored{};
}

JobHistory::Jobs seenOf(const ExportJob &job)
{
    auto seen = std::make_shared<SeenJobs>();
    seen->bytes = job.record;
    seen->records.push_back(seen->bytes);
    seen->batch.rows.push_back(makeJobRow(job, seen->batch.words));
    return seen;
}

} // namespace

JobHistory::JobHistory(Store &store, const QString &platform, const QString &sandbox, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_platform(platform)
    , m_sandbox(sandbox)
{
}

JobHistory::~JobHistory()
{
    writeHeld(0);
}

void JobHistory::loadInto(JobMerger &merger)
{
    m_loadedJobs = 0;
    m_newestMs = -1;
    auto parts = std::make_shared<QPromise<RememberedPart>>();
    auto *watcher = new QFutureWatcher<RememberedPart>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, merger = QPointer(&merger)](int index) {
        const RememberedPart part = watcher->resultAt(index);
        if (!merger)
            return;
        merger->mergeHistory(part->batch, part->startedHere);
        m_loadedJobs += int(part->batch.rows.size());
        m_newestMs = std::max(m_newestMs, part->newestMs);
        part->batch = {};
        for (const QByteArray &record : std::exchange(part->unpacked, {})) {
            if (const auto job = exportJobReader::readJob(record))
                keep(job.value());
        }
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            Q_EMIT loaded(m_loadedJobs, m_newestMs);
    });
    parts->start();
    watcher->setFuture(parts->future());
    const auto read = m_store.read([parts, platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) {
        auto done = readRemembered(database, platform, sandbox, *parts);
        if (done)
            parts->finish();
        return done;
    });
    reportFailure(read);
}

void JobHistory::keep(const Jobs &jobs)
{
    if (!m_holding) {
        write(jobs);
        return;
    }
    m_held.push_back(jobs);
    m_heldBytes += jobs->bytes.size();
    writeHeld(mostHeldBytes);
}

void JobHistory::holdPages(bool on)
{
    m_holding = on;
    if (!on)
        writeHeld(0);
}

void JobHistory::writeHeld(qsizetype untilBytes)
{
    while (!m_held.empty() && (m_heldBytes > untilBytes || untilBytes == 0)) {
        m_heldBytes -= m_held.front()->bytes.size();
        write(m_held.front());
        m_held.pop_front();
    }
}

void JobHistory::write(const Jobs &jobs)
{
    reportFailure(m_store.write([jobs, platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) {
        return writeJobs(database, platform, sandbox, *jobs);
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
    write(seenOf(job));
}

void JobHistory::keepStartedHere(const QString &id)
{
    reportFailure(
        m_store.write([id, platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Stored> {
            const auto done = sql::change(database,
                                          u"INSERT INTO jobs (platform, sandbox, id, record, updated_ms, started_here)"
                                          " VALUES (?, ?, ?, '', -1, 1) ON CONFLICT (platform, sandbox, id)"
                                          " DO UPDATE SET started_here = 1"_s,
                                          {platform, sandbox, id});
            return done ? StoreOutcome<Stored>(Stored{}) : done.error();
        }));
}

/// Runs on the store's thread.
auto JobHistory::recordsOf(const QStringList &ids) const
{
    return [ids, platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<QList<ExportJob>> {
        QList<ExportJob> jobs;
        for (const QString &id : ids) {
            auto query = sql::run(database, u"SELECT record FROM jobs WHERE platform = ? AND sandbox = ? AND id = ?"_s,
                                  {platform, sandbox, id});
            if (!query)
                return query.error();
            if (!query.value().next())
                continue;
            if (auto job = exportJobReader::readJob(query.value().value(0).toByteArray()))
                jobs += job.take();
        }
        return jobs;
    };
}

QFuture<std::optional<ExportJob>> JobHistory::find(const QString &id) const
{
    return m_store.read(recordsOf({id}), [](const StoreOutcome<QList<ExportJob>> &jobs) -> std::optional<ExportJob> {
        return jobs && !jobs.value().isEmpty() ? std::optional(jobs.value().first()) : std::nullopt;
    });
}

QFuture<StoreOutcome<QList<ExportJob>>> JobHistory::newest(int most) const
{
    return m_store.read(
        [most, platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<QList<ExportJob>> {
            auto rows = sql::run(database,
                                 u"SELECT record FROM jobs WHERE platform = ? AND sandbox = ? AND record <> ''"
                                 " ORDER BY created_ms DESC, id LIMIT ?"_s,
                                 {platform, sandbox, most});
            if (!rows)
                return rows.error();
            QList<ExportJob> jobs;
            while (rows.value().next()) {
                if (auto job = exportJobReader::readJob(rows.value().value(0).toByteArray()))
                    jobs += job.take();
            }
            return jobs;
        });
}

QFuture<QList<ExportJob>> JobHistory::findAll(const QStringList &ids) const
{
    return m_store.read(recordsOf(ids), [](const StoreOutcome<QList<ExportJob>> &jobs) {
        return jobs ? jobs.value() : QList<ExportJob>();
    });
}

} // namespace exportdesk
