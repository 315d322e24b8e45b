// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobhistoryreading.h"

#include "models/jobs/exportjobreader.h"
#include "models/jobs/jobrowcodec.h"
#include "models/store/sql.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr size_t firstPart = 2000; ///< soon on the screen
constexpr size_t laterParts = 10'000;

/// Collects rows and hands them over when there are enough.
class Collecting
{
public:
    explicit Collecting(QPromise<RememberedPart> &parts)
        : m_parts(parts)
    {
        begin();
    }
    void add(QByteArrayView packed)
    {
        if (auto row = unpackRow(packed, *m_words))
            add(std::move(*row));
    }
    void addUnpacked(const QByteArray &record)
    {
        const auto job = exportJobReader::readJob(record);
        if (!job)
            return;
        m_part->unpacked.push_back(record);
        add(makeJobRow(job.value(), m_part->batch.words));
    }
    void handOver()
    {
        m_parts.addResult(m_part);
        m_enough = laterParts;
        begin();
    }

    RememberedJobs &part() { return *m_part; }

private:
    void begin()
    {
        m_part = std::make_shared<RememberedJobs>();
        m_part->batch.rows.reserve(m_enough);
        m_words.emplace(m_part->batch.words);
    }
    void add(JobRow row)
    {
        m_part->newestMs = std::max(m_part->newestMs, row.updatedMs);
        m_part->batch.rows.push_back(std::move(row));
        if (m_part->batch.rows.size() == m_enough)
            handOver();
    }

    QPromise<RememberedPart> &m_parts;
    size_t m_enough = firstPart;
    RememberedPart m_part;
    std::optional<WordsByUtf8> m_words;
};

} // namespace

StoreOutcome<Stored> readRemembered(const QSqlDatabase &database, const QString &platform, const QString &sandbox,
                                    QPromise<RememberedPart> &parts)
{
    const QVariantList place{platform, sandbox};
    Collecting collecting(parts);
    // One pass through the index "jobs_rows", which holds all that is asked for here: no record is touched. Most rows
    // need no id.
    auto rows = sql::run(database,
                         u"SELECT row, started_here, CASE WHEN started_here <> 0 THEN id END FROM jobs"
                         " WHERE platform = ? AND sandbox = ? ORDER BY created_ms DESC, id"_s,
                         place);
    if (!rows)
        return rows.error();
    bool isComplete = true;
    while (rows.value().next()) {
        if (rows.value().value(1).toBool())
            collecting.part().startedHere.append(rows.value().value(2).toString());
        const QByteArray row = rows.value().value(0).toByteArray();
        isComplete &= !row.isNull();
        if (!row.isNull())
            collecting.add(row);
    }
    if (!isComplete) {
        // Kept by a version of this program that made no rows, or launched and not seen yet.
        auto records = sql::run(database,
                                u"SELECT record FROM jobs WHERE platform = ? AND sandbox = ? AND row IS NULL"
                                " AND record <> ''"_s,
                                place);
        if (!records)
            return records.error();
        while (records.value().next())
            collecting.addUnpacked(records.value().value(0).toByteArray());
    }
    collecting.handOver();
    return Stored{};
}

} // namespace exportdesk
