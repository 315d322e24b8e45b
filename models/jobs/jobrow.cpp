// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrow.h"

#include <QReadLocker>
#include <QWriteLocker>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobKey JobKey::of(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    // "007" or "+7" are not the number 7 to the platform.
    if (isNumber && number >= 0 && QString::number(number) == id)
        return {number, {}};
    return {-1, id};
}

size_t qHash(const JobKey &key, size_t seed) noexcept
{
    return key.text.isEmpty() ? ::qHash(key.number, seed) : ::qHash(key.text, seed);
}

JobWords::JobWords()
    : m_words(1)
{
}

quint32 JobWords::add(const QString &word)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_words.size());
    m_words.push_back(word);
    m_numbers.insert(word, number);
    return number;
}

quint32 WordsByUtf8::add(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0;
    const auto known = m_known.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
    if (known != m_known.constEnd())
        return *known;
    const quint32 number = m_words.add(QString::fromUtf8(utf8));
    m_known.insert(utf8.toByteArray(), number);
    return number;
}

void JobRows::append(JobRow row)
{
    if (m_pieces.empty() || m_pieces.back().size() == pieceSize)
        m_pieces.emplace_back().reserve(pieceSize);
    m_pieces.back().push_back(std::move(row));
}

void JobIndex::insert(const JobKey &key, int index)
{
    if (key.text.isEmpty())
        m_numbers.insert(key.number, index);
    else
        m_texts.insert(key.text, index);
}

void JobIndex::clear()
{
    m_numbers.clear();
    m_texts.clear();
}

JobRow makeJobRow(const ExportJob &job, JobWords &words)
{
    JobRow row;
    row.key = JobKey::of(job.id);
    row.status = job.status;
    row.statusWord = words.add(job.statusWord);
    row.hasEvents = job.hasEvents;
    row.segmentPerBatch = job.segmentPerBatch;
    row.dataset = words.add(job.datasetId);
    row.mergePolicy = words.add(job.mergePolicyId);
    QStringList segments;
    for (const JobSegment &segment : job.segments)
        segments.append(segment.id);
    row.segments = words.add(segments.join(u'\n'));
    row.errorCount = quint16(std::min<qsizetype>(job.errors.size(), std::numeric_limits<quint16>::max()));
    if (!job.errors.isEmpty()) {
        row.errorCode = words.add(job.errors.first().code);
        row.errorMessage = words.add(job.errors.first().message.left(longestMessage));
    }
    const QString &batch = job.batchId.isEmpty() && !job.batches.isEmpty() ? job.batches.first().batchId : job.batchId;
    row.batch = ShortText(batch.toUtf8());
    row.createdMs = job.createdMs;
    row.updatedMs = job.updatedMs;
    row.total = job.total;
    row.profileExport = job.profileExport;
    row.datasetWrite = job.datasetWrite;
    row.profiles = job.profiles;
    row.recordHash = job.recordHash;
    return row;
}

JobFacts factsOf(const JobRow &row, const JobWords &words)
{
    JobFacts facts;
    facts.id = row.key.id();
    facts.status = row.status;
    facts.statusWord = words.at(row.statusWord);
    facts.cancel = row.cancel;
    facts.startedHere = row.startedHere;
    facts.onPlatform = row.onPlatform;
    facts.fromHistory = row.fromHistory;
    facts.phase = phaseOf(row.status, row.profileExport, row.datasetWrite);
    facts.total = row.total;
    facts.profileExport = row.profileExport;
    facts.datasetWrite = row.datasetWrite;
    facts.profiles = row.profiles;
    facts.createdMs = row.createdMs;
    facts.updatedMs = row.updatedMs;
    facts.datasetId = words.at(row.dataset);
    facts.mergePolicyId = words.at(row.mergePolicy);
    facts.segmentIds = words.at(row.segments).split(u'\n', Qt::SkipEmptyParts);
    facts.hasEvents = row.hasEvents;
    facts.segmentPerBatch = row.segmentPerBatch;
    facts.batchId = row.batch.text();
    facts.errorCount = row.errorCount;
    facts.errorCode = words.at(row.errorCode);
    facts.errorMessage = words.at(row.errorMessage);
    return facts;
}

std::optional<qint64> KnownRecords::find(quint64 hash) const
{
    const QReadLocker locked(&m_lock);
    const auto found = m_ids.constFind(hash);
    return found == m_ids.constEnd() ? std::nullopt : std::optional(*found);
}

void KnownRecords::add(quint64 hash, qint64 id)
{
    const QWriteLocker locked(&m_lock);
    m_ids.insert(hash, id);
}

void KnownRecords::add(const std::vector<JobRow> &rows)
{
    const QWriteLocker locked(&m_lock);
    for (const JobRow &row : rows) {
        if (row.key.text.isEmpty())
            m_ids.insert(row.recordHash, row.key.number);
    }
}

void KnownRecords::remove(quint64 hash)
{
    const QWriteLocker locked(&m_lock);
    m_ids.remove(hash);
}

void KnownRecords::clear()
{
    const QWriteLocker locked(&m_lock);
    m_ids.clear();
}

} // namespace exportdesk
