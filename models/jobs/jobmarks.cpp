// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobmarks.h"

#include "models/jobs/knownjobs.h"
#include "models/jobs/markedjobs.h"
#include "models/platform/deliver.h"
#include "models/store/sql.h"
#include "models/store/store.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Marks = std::vector<std::pair<QString, JobMark>>;

// The condition is word for word that of the partial index, or the index would not be used.
StoreOutcome<Marks> readMarks(const QSqlDatabase &database, const QString &platform, const QString &sandbox)
{
    auto query = sql::run(
        database,
        u"SELECT id, acknowledged, batch_failed, note, arrived, cancelled_here FROM jobs WHERE platform = ?"
        " AND sandbox = ? AND (acknowledged <> 0 OR batch_failed <> 0 OR note <> '' OR cancelled_here <> 0)"_s,
        {platform, sandbox});
    if (!query)
        return query.error();
    Marks marks;
    while (query.value().next()) {
        const QSqlQuery &row = query.value();
        marks.push_back({row.value(0).toString(),
                         {row.value(1).toBool(), row.value(2).toBool(), row.value(3).toString(),
                          row.value(4).toLongLong(), row.value(5).toBool(), -1}});
    }
    return marks;
}

} // namespace

JobMarks::JobMarks(Store &store, const KnownJobs &jobs, MarkedJobs &marked, const QString &platform,
                   const QString &sandbox, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_jobs(jobs)
    , m_marked(marked)
    , m_platform(platform)
    , m_sandbox(sandbox)
{
    connect(&jobs, &KnownJobs::rowsAppended, this, [this](int first, int last) {
        if (!m_countPending)
            setOpenFailures(m_openFailures + openAmong(first, last));
    });
    connect(&jobs, &KnownJobs::changed, this, [this](int, int, JobChanges changes) {
        if (changes.testFlag(JobChange::Status))
            countSoon();
    });
    connect(&marked, &MarkedJobs::changed, this, &JobMarks::countSoon);
}

void JobMarks::load()
{
    const auto reading = m_store.read([platform = m_platform, sandbox = m_sandbox](QSqlDatabase &database) {
        return readMarks(database, platform, sandbox);
    });
    deliver(reading, this, [this](const StoreOutcome<Marks> &marks) {
        if (!marks) {
            Q_EMIT failed(marks.error());
            return;
        }
        for (const auto &[id, mark] : marks.value())
            acceptStored(id, mark);
        countSoon();
    });
}

/// What was marked meanwhile stays. A cancel leaves the rest of the mark to the store, and is never taken back; nor is
/// what was compared meanwhile, which is not stored.
void JobMarks::acceptStored(const QString &id, JobMark stored)
{
    JobMark now = m_marked.of(id);
    stored.cancelledHere |= now.cancelledHere;
    now.cancelledHere = false;
    stored.lastProfiles = std::exchange(now.lastProfiles, -1);
    if (now.isEmpty())
        m_marked.set(id, stored);
}

void JobMarks::acknowledge(const QStringList &ids, bool on)
{
    QList<std::pair<QString, JobMark>> changed;
    for (const QString &id : ids) {
        JobMark mark = m_marked.of(id);
        const auto status = m_jobs.statusOf(id);
        const bool isFailure = status == JobStatus::Failed || (status == JobStatus::Succeeded && mark.batchFailed);
        if (!isFailure || mark.acknowledged == on)
            continue;
        mark.acknowledged = on;
        changed.append({id, mark});
    }
    setAll(changed);
    count();
}

void JobMarks::setNote(const QString &id, const QString &note)
{
    m_typed.remove(id);
    JobMark mark = m_marked.of(id);
    if (mark.note == note.trimmed())
        return;
    mark.note = note.trimmed();
    setAll({{id, mark}});
}

void JobMarks::storeNote(const QString &id, const QString &note)
{
    m_typed.insert(id, note.trimmed());
    store({{id, m_marked.of(id)}});
}

void JobMarks::setBatchFailed(const QString &id, bool failed, qint64 arrived)
{
    JobMark mark = m_marked.of(id);
    const qint64 known = !failed ? -1 : arrived >= 0 ? arrived : mark.arrived;
    if (mark.batchFailed == failed && mark.arrived == known)
        return;
    mark.batchFailed = failed;
    mark.arrived = known;
    setAll({{id, mark}});
}

void JobMarks::setCancelledHere(const QString &id)
{
    JobMark mark = m_marked.of(id);
    if (std::exchange(mark.cancelledHere, true))
        return;
    m_marked.set(id, mark);
    // Nothing else of the mark, which may not have been read yet.
    reportFailure(m_store.write([id, platform = m_platform,
                                 sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Stored> {
        const auto done = sql::change(database,
                                      u"INSERT INTO jobs (platform, sandbox, id, record, updated_ms, cancelled_here)"
                                      " VALUES (?, ?, ?, '', -1, 1) ON CONFLICT (platform, sandbox, id)"
                                      " DO UPDATE SET cancelled_here = 1"_s,
                                      {platform, sandbox, id});
        return done ? StoreOutcome<Stored>(Stored{}) : done.error();
    }));
}

void JobMarks::setAll(const QList<std::pair<QString, JobMark>> &marks)
{
    if (marks.isEmpty())
        return;
    for (const auto &[id, mark] : marks)
        m_marked.set(id, mark);
    store(marks);
}

/// However many: one transaction.
void JobMarks::store(const QList<std::pair<QString, JobMark>> &marks)
{
    reportFailure(m_store.write([=, typed = m_typed, platform = m_platform,
                                 sandbox = m_sandbox](QSqlDatabase &database) -> StoreOutcome<Stored> {
        for (const auto &[id, mark] : marks) {
            const QString note = typed.value(id, mark.note);
            const auto done = sql::change(
                database,
                u"INSERT INTO jobs (platform, sandbox, id, record, updated_ms, acknowledged, batch_failed, note,"
                " arrived) VALUES (?, ?, ?, '', -1, ?, ?, ?, ?) ON CONFLICT (platform, sandbox, id) DO UPDATE SET"
                " acknowledged = excluded.acknowledged, batch_failed = excluded.batch_failed,"
                " note = excluded.note, arrived = excluded.arrived"_s,
                {platform, sandbox, id, int(mark.acknowledged), int(mark.batchFailed), note.isNull() ? u""_s : note,
                 mark.arrived}); // a null text is NULL to SQL
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

bool JobMarks::isOpenFailure(const JobRow &row) const
{
    const bool isFailure
        = row.status == JobStatus::Failed || (row.status == JobStatus::Succeeded && m_marked.isBatchFailed(row.key));
    return isFailure && !m_marked.of(row.key).acknowledged;
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
    setOpenFailures(openAmong(0, m_jobs.count() - 1));
}

int JobMarks::openAmong(int first, int last) const
{
    int open = 0;
    for (int index = first; index <= last; ++index)
        open += isOpenFailure(m_jobs.at(index));
    return open;
}

void JobMarks::setOpenFailures(int open)
{
    if (std::exchange(m_openFailures, open) != open)
        Q_EMIT openFailuresChanged(open);
}

} // namespace exportdesk
