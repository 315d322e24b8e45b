// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultcomparing.h"

#include "models/datasets/datasetcalls.h"
#include "models/exports/exportrequestreader.h"
#include "models/platform/deliver.h"
#include "models/results/duckdbcomparison.h"
#include "models/results/resultorigin.h"
#include "models/results/resultproblem.h"

#include <algorithm>
#include <numeric>

namespace exportdesk
{

ResultComparing::ResultComparing(PlatformClient &client, const Clock &clock, const PastExports &past,
                                 const QString &partsRoot, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_past(past)
    , m_parts(FileCalls(client), clock, partsRoot)
{
    connect(&m_parts, &PartFiles::progressed, this, &ResultComparing::progressed);
    connect(&m_parts, &PartFiles::finished, this, &ResultComparing::acceptFiles);
    connect(&m_parts, &PartFiles::failed, this,
            [this](const PartFilesProblem &problem) { finish(resultProblem(problem)); });
    connect(&m_parts, &PartFiles::bytesExceeded, this, [this](qint64 bytes) {
        m_parts.cancel();
        finish(tooManyBytes(bytes));
    });
}

ResultComparing::~ResultComparing() = default;

/// The last run is searched by what the job echoes: so are the runs before compared.
void ResultComparing::start(const ResultAnswer &answer, const QList<ResultFile> &files, const QStringList &paths)
{
    m_answer = answer;
    m_files = files;
    m_paths = paths;
    const ExportJob &job = answer.subject.job;
    const ReadRequest echoed = readExportRequest(job.request);
    deliver(m_past.lastRun(echoed.request.value_or(answer.subject.request), job.id, job.createdMs), this,
            [this](const PastExports::Found &found) {
                if (found && found.value() && !found.value()->batchIds.isEmpty())
                    fetch(*found.value());
                else
                    finish();
            });
}

void ResultComparing::fetch(const PastExport &last)
{
    m_answer.lastRun = LastRunAnswer();
    m_answer.lastRun->jobId = last.jobId;
    m_answer.lastRun->createdMs = last.createdMs;
    m_batches = last.batchIds;
    m_jobProfiles = last.profiles;
    m_parts.fetch({m_batches, resultOrigin(m_client)});
}

/// A batch without files had no rows, or its files were removed since: counting nothing in these would say that every
/// profile is new.
void ResultComparing::acceptFiles()
{
    const QList<PartFile> &files = m_parts.files();
    const bool areAllThere = std::all_of(m_batches.begin(), m_batches.end(), [&files](const QString &batch) {
        return std::any_of(files.begin(), files.end(),
                           [&batch](const PartFile &file) { return file.file.batchId == batch; });
    });
    m_waiting = areAllThere ? QStringList() : m_batches;
    if (areAllThere)
        open();
    else
        readNextBatch();
}

void ResultComparing::readNextBatch()
{
    if (m_waiting.isEmpty()) {
        countWithoutFiles();
        return;
    }
    const QString id = m_waiting.takeFirst();
    // A batch that is gone says nothing.
    deliver(DatasetCalls(m_client).batch(id), this, [this, id](const Outcome<Batch> &batch) {
        m_records.insert(id, batch ? batch.value().arrived() : -1);
        readNextBatch();
    });
}

void ResultComparing::countWithoutFiles()
{
    QMap<QString, qint64> missing = m_records;
    for (const PartFile &file : m_parts.files())
        missing.remove(file.file.batchId);
    const bool hadNone = std::all_of(missing.begin(), missing.end(), [this](qint64 records) {
        return records == 0 || (records < 0 && m_jobProfiles == 0);
    });
    if (hadNone)
        open();
    else
        endUncompared();
}

/// How many there were is known to the platform, which ones is not.
void ResultComparing::endUncompared()
{
    LastRunAnswer &last = *m_answer.lastRun;
    const bool isCounted = std::all_of(m_records.begin(), m_records.end(), [](qint64 records) { return records >= 0; });
    last.profiles = isCounted ? std::accumulate(m_records.begin(), m_records.end(), qint64(0)) : m_jobProfiles;
    last.isMatched = false;
    const ResultProblem problem = noFilesOfLastRun(last.jobId);
    if (last.profiles < 0) {
        finish(problem);
        return;
    }
    m_answer.lastRunProblem = problem;
    finish();
}

void ResultComparing::open()
{
    const QList<ResultFile> before = resultFiles(m_parts.files());
    if (before.isEmpty() && m_files.isEmpty()) {
        finish();
        return;
    }
    ReaderLimits limits;
    limits.spillFolder = m_parts.spillFolder();
    m_reader = std::make_unique<ResultReader>(limits);
    deliver(m_reader->open(m_files + before).outcome, this, [this](const ReaderOutcome<OpenedResult> &opened) {
        if (opened)
            ask(opened.value());
        else
            finish(resultProblem(opened.failure()));
    });
}

void ResultComparing::ask(const OpenedResult &opened)
{
    const ResultQuestion question = DuckDbComparison(opened.columns, m_batches, m_paths).question();
    deliver(m_reader->query(question.sql).outcome, this, [this, question](const ReaderOutcome<ResultTable> &table) {
        if (!table) {
            finish(resultProblem(table.failure()));
            return;
        }
        question.accept(table.value(), &m_answer);
        finish();
    });
}

void ResultComparing::finish(const std::optional<ResultProblem> &problem)
{
    m_reader.reset();
    m_parts.clear();
    if (problem) {
        m_answer.lastRun.reset();
        m_answer.lastRunProblem = problem;
    }
    Q_EMIT finished();
}

} // namespace exportdesk
