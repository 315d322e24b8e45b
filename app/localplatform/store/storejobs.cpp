// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/store/storeconnection.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

using namespace storing;

void Store::putJobs(const Place &place, const std::vector<JobRecord> &jobs)
{
    Transaction transaction(*this);
    const int where = placeId(place);
    QSqlQuery &query = connection().statement(
        u"INSERT OR REPLACE INTO jobs (id, place, created, status, json) VALUES (?, ?, ?, ?, ?)"_s);
    qint64 greatest = 0;
    for (const JobRecord &job : jobs) {
        query.bindValue(0, job.id);
        query.bindValue(1, where);
        query.bindValue(2, job.created);
        query.bindValue(3, job.status);
        query.bindValue(4, blob(job.json));
        run(query);
        greatest = std::max(greatest, job.id);
    }
    query.finish();
    // Ids are never given twice, also after the newest job was deleted.
    if (greatest > setting(u"greatestJobId"_s).toLongLong())
        setSetting(u"greatestJobId"_s, QString::number(greatest));
    transaction.commit();
}

qint64 Store::nextJobId() const
{
    return setting(u"greatestJobId"_s).toLongLong() + 1;
}

namespace
{

JobRecord jobAt(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(), text(query.value(3))};
}

} // namespace

std::optional<JobRecord> Store::job(const Place &place, qint64 id) const
{
    QSqlQuery &query
        = connection().statement(u"SELECT id, created, status, json FROM jobs WHERE id = ? AND place = ?"_s);
    query.bindValue(0, id);
    query.bindValue(1, placeId(place));
    run(query);
    std::optional<JobRecord> found;
    if (query.next())
        found = jobAt(query);
    query.finish();
    return found;
}

bool Store::removeJob(const Place &place, qint64 id)
{
    const std::lock_guard lock(m_writing);
    QSqlQuery &query = connection().statement(u"DELETE FROM jobs WHERE id = ? AND place = ?"_s);
    query.bindValue(0, id);
    query.bindValue(1, placeId(place));
    run(query);
    const bool removed = query.numRowsAffected() > 0;
    query.finish();
    return removed;
}

std::vector<JobRecord> Store::jobs(const Place &place, const QString &status, int limit,
                                   std::optional<std::pair<qint64, qint64>> after) const
{
    QSqlQuery &query = connection().statement(
        u"SELECT id, created, status, json FROM jobs WHERE place = ?%1%2 ORDER BY created DESC, id DESC LIMIT ?"_s.arg(
            status.isEmpty() ? u""_s : u" AND status = ?"_s, after ? u" AND (created, id) < (?, ?)"_s : u""_s));
    int next = 0;
    query.bindValue(next++, placeId(place));
    if (!status.isEmpty())
        query.bindValue(next++, status);
    if (after) {
        query.bindValue(next++, after->first);
        query.bindValue(next++, after->second);
    }
    query.bindValue(next++, limit);
    run(query);
    std::vector<JobRecord> found;
    while (query.next())
        found.push_back(jobAt(query));
    query.finish();
    return found;
}

std::vector<std::pair<Place, JobRecord>> Store::openJobs(const QStringList &finalStatuses) const
{
    QSqlQuery query(connection().database);
    QStringList marks(finalStatuses.size(), u"?"_s);
    query.prepare(u"SELECT j.id, created, status, json, org, sandbox FROM jobs j JOIN places p ON p.id = j.place "
                  "WHERE status NOT IN (%1) ORDER BY j.id"_s.arg(marks.join(u',')));
    for (const QString &status : finalStatuses)
        query.addBindValue(status);
    run(query);
    std::vector<std::pair<Place, JobRecord>> found;
    while (query.next())
        found.push_back({Place{query.value(4).toString(), query.value(5).toString()}, jobAt(query)});
    return found;
}

int Store::countJobs(const Place &place) const
{
    QSqlQuery &query = connection().statement(u"SELECT count(*) FROM jobs WHERE place = ?"_s);
    query.bindValue(0, placeId(place));
    run(query);
    const int number = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return number;
}

} // namespace localplatform
