// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblistexport.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/platform/deliver.h"
#include "models/platform/privatefile.h"

#include <QtConcurrentRun>

namespace exportdesk
{

namespace
{

constexpr qsizetype pieceSize = 500; // copied within a few ms

} // namespace

JobListExport::JobListExport(const ExportJobsModel &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

JobListExport::~JobListExport() = default;

void JobListExport::start(const QStringList &ids, const QString &file, JobListFormat format)
{
    if (isRunning())
        return;
    m_ids = ids;
    m_next = 0;
    m_written = 0;
    m_cancelled = false;
    m_name = file;
    m_format = format;
    m_file = std::make_shared<PrivateFile>(file);
    writeNext();
}

void JobListExport::cancel()
{
    m_cancelled = true;
}

void JobListExport::writeNext()
{
    std::vector<JobLine> lines;
    const bool first = m_written == 0;
    const bool atStart = m_next == 0;
    const qsizetype end = std::min(m_ids.size(), m_next + pieceSize);
    for (; m_next < end; ++m_next) {
        const auto facts = m_jobs.facts(m_ids[m_next]);
        if (!facts)
            continue;
        const auto nameOf = [](const QString &name, const QString &id) { return name == id ? QString() : name; };
        lines.push_back({*facts, nameOf(m_jobs.names().dataset(facts->datasetId), facts->datasetId),
                         nameOf(m_jobs.names().mergePolicy(facts->mergePolicyId), facts->mergePolicyId),
                         facts->segmentIds.isEmpty() ? QString() : facts->segmentsText,
                         facts->elapsedMs(m_jobs.known().nowMs())});
    }
    m_written += int(lines.size());
    const bool atEnd = m_next >= m_ids.size();
    deliver(QtConcurrent::run([=, file = m_file, format = m_format, jobs = std::move(lines)] {
                QByteArray bytes = atStart ? jobListWriter::head(format) : QByteArray();
                bytes += jobListWriter::lines(format, jobs, first);
                if (atEnd)
                    bytes += jobListWriter::foot(format);
                const QString error = file->append(bytes);
                return error.isEmpty() && atEnd ? file->finish() : error;
            }),
            this, [this, atEnd](const QString &error) { pieceWritten(error, atEnd); });
}

void JobListExport::pieceWritten(const QString &error, bool atEnd)
{
    Q_EMIT progressed(done(), total());
    const bool cancelled = m_cancelled && !atEnd; // a complete file stays
    if (error.isEmpty() && !cancelled && !atEnd)
        return writeNext();
    m_file.reset();
    if (error.isEmpty() && !cancelled)
        Q_EMIT finished(m_name, m_written);
    else
        Q_EMIT failed(m_name, error);
}

} // namespace exportdesk
