// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultcomparing.h"

#include "models/exports/exportrequestreader.h"
#include "models/platform/deliver.h"
#include "models/results/duckdbcomparison.h"
#include "models/results/resultorigin.h"
#include "models/results/resultproblem.h"

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
    connect(&m_parts, &PartFiles::finished, this, &ResultComparing::open);
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
    m_parts.fetch({m_batches, resultOrigin(m_client)});
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
