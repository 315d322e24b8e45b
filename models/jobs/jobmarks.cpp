// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmarks.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Marks = std::vector<std::pair<QString, JobMark>>;

// The condition is word for word that of the partial index, or the index would not be used.
StoreOutcome<Marks> readMarks(const QSqlDatabase &database, const QString &connection, const QString &sandbox)
{
    auto query = sql::run(database,
                          u"SELECT id, acknowledged, batch_failed, note FROM jobs WHERE connection = ? AND sandbox = ?"
                          " AND (acknowledged <> 0 OR batch_failed <> 0 OR note <> '')"_s,
                          {connection, sandbox});
    if (!query)
        return query.error();
    Marks marks;
    while (query.value().next()) {
        const QSqlQuery &row = query.value();
        marks.push_back(
            {row.value(0).toString(), {row.value(1).toBool(), row.value(2).toBool(), row.value(3).toString()}});
    }
    return marks;
}

} // namespace

JobMarks::JobMarks(Store &store, ExportJobsModel &jobs, const QString &connection, const QString &sandbox,
                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_jobs(jobs)
    , m_connection(connection)
    , m_sandbox(sandbox)
{
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_countPending)
            setOpenFailures(m_openFailures + openAmong(first, last));
    });
    connect(&jobs, &QAbstractItemModel::rowsRemoved, this, &JobMarks::countSoon);
    connect(&jobs, &QAbstractItemModel::modelReset, this, &JobMarks::countSoon);
    connect(&jobs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (from.column() <= ExportJobsModel::Status)
            countSoon();
    });
}

void JobMarks::load()
{
    const auto reading = m_store.read([connection = m_connection, sandbox = m_sandbox](QSqlDatabase &database) {
        return readMarks(database, connection, sandbox);
    });
    deliver(reading, this, [this](const StoreOutcome<Marks> &marks) {
        if (!marks) {
            Q_EMIT failed(marks.error());
            return;
        }
        for (const auto &[id, mark] : marks.value()) {
            if (m_jobs.mark(id).isEmpty())
                m_jobs.setMark(id, mark);
        }
        countSoon();
    });
}

void JobMarks::acknowledge(const QStringList &ids, bool on)
{
    QList<std::pair<QString, JobMark>> changed;
    for (const QString &id : ids) {
        JobMark mark = m_jobs.mark(id);
        if (m_jobs.statusOf(id) != JobStatus::Failed || mark.acknowledged == on)
            continue;
        mark.acknowledged = on;
        changed.append({id, mark});
    }
    put(changed);
    count();
}

void JobMarks::setNote(const QString &id, const QString &note)
{
    JobMark mark = m_jobs.mark(id);
    if (mark.note == note.trimmed())
        return;
    mark.note = note.trimmed();
    put({{id, mark}});
}

void JobMarks::setBatchFailed(const QString &id, bool failed)
{
    JobMark mark = m_jobs.mark(id);
    if (mark.batchFailed == failed)
        return;
    mark.batchFailed = failed;
    put({{id, mark}});
}

/// However many: one transaction.
void JobMarks::put(const QList<std::pair<QString, JobMark>> &marks)
{
    if (marks.isEmpty())
        return;
    for (const auto &[id, mark] : marks)
        m_jobs.setMark(id, mark);
    reportFailure(m_store.write(
        [=, connection = m_connection, sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Stored> {
            for (const auto &[id, mark] : marks) {
                // A null text is NULL to SQL.
                const QString note = mark.note.isNull() ? u""_s : mark.note;
                const auto done = sql::change(
                    database,
                    u"INSERT INTO jobs (connection, sandbox, id, record, updated_ms, acknowledged, batch_failed, note)"
                    " VALUES (?, ?, ?, '', -1, ?, ?, ?) ON CONFLICT (connection, sandbox, id) DO UPDATE SET"
                    " acknowledged = excluded.acknowledged, batch_failed = excluded.batch_failed,"
                    " note = excluded.note"_s,
                    {connection, sandbox, id, int(mark.acknowledged), int(mark.batchFailed), note});
                if (!done)
                    return done.error();
            }
            return Stored{};
        }));
}

void JobMarks::reportFailure(const QFuture<StoreOutcome<Stored>> &written)
{
    deliver(written, this, [this](const StoreOutcome<Stored> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
    });
}

QStringList JobMarks::openFailureIds() const
{
    QStringList ids;
    for (int row = m_jobs.launchCount(); row < m_jobs.rowCount(); ++row) {
        if (m_jobs.compactRow(row)->status == JobStatus::Failed && !m_jobs.markAt(row).acknowledged)
            ids.append(m_jobs.idAt(row));
    }
    return ids;
}

void JobMarks::countSoon()
{
    if (std::exchange(m_countPending, true))
        return;
    QTimer::singleShot(0, this, &JobMarks::count);
}

void JobMarks::count()
{
    m_countPending = false;
    setOpenFailures(openAmong(m_jobs.launchCount(), m_jobs.rowCount() - 1));
}

int JobMarks::openAmong(int first, int last) const
{
    int open = 0;
    for (int row = std::max(first, m_jobs.launchCount()); row <= last; ++row)
        open += m_jobs.compactRow(row)->status == JobStatus::Failed && !m_jobs.markAt(row).acknowledged;
    return open;
}

void JobMarks::setOpenFailures(int open)
{
    if (std::exchange(m_openFailures, open) != open)
        Q_EMIT openFailuresChanged(open);
}

} // namespace exportdesk
