// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultopening.h"

#include "models/exports/exportrequestreader.h"
#include "models/platform/deliver.h"
#include "models/results/duckdbquestions.h"
#include "models/results/resultorigin.h"
#include "models/results/resultproblem.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr qint64 answerBytes = 512LL * 1024 * 1024; ///< 10,000 rows with all their events
}

ResultOpening::ResultOpening(const CommandContext &context, const QString &jobId)
    : ResultCommand(context, jobId)
{
}

/// The reader goes before the files that it reads.
ResultOpening::~ResultOpening()
{
    m_opened.reader.reset();
}

void ResultOpening::run(const JobResult &result, PlatformClient &client)
{
    m_result = result;
    m_parts = std::make_unique<PartFiles>(FileCalls(client), opening().clock(), opening().locations().resultsFolder());
    connect(m_parts.get(), &PartFiles::progressed, this, [this](qint64 done) {
        output().progress(tr("Fetching part files: %1.").arg(QLocale().formattedDataSize(done)));
    });
    // Who writes the command has asked for all of it.
    connect(m_parts.get(), &PartFiles::bytesExceeded, m_parts.get(), &PartFiles::goOn);
    connect(m_parts.get(), &PartFiles::finished, this, &ResultOpening::open);
    connect(m_parts.get(), &PartFiles::failed, this, [this](const PartFilesProblem &problem) {
        if (problem.failure) {
            CommandError error = commandError(*problem.failure);
            error.text = problem.sentence() + u' ' + error.text;
            end(m_result.document(), error);
        } else {
            endWith(resultProblem(problem));
        }
    });
    PartFiles::Order order;
    for (const Batch &batch : result.usableBatches())
        order.batches += batch.id;
    order.origin = resultOrigin(client);
    m_parts->fetch(order);
}

void ResultOpening::open()
{
    if (m_parts->files().isEmpty()) {
        end(m_result.document(), 0);
        return;
    }
    m_opened.files = resultFiles(m_parts->files());
    m_opened.spillFolder = m_parts->spillFolder();
    ReaderLimits limits;
    limits.spillFolder = m_opened.spillFolder;
    limits.answerBytes = answerBytes;
    m_opened.reader = std::make_unique<ResultReader>(limits);
    deliver(m_opened.reader->open(m_opened.files).outcome, this, [this](const ReaderOutcome<OpenedResult> &opened) {
        if (!opened) {
            endWith(resultProblem(opened.failure()));
            return;
        }
        const ReadRequest read = readExportRequest(m_result.job.request);
        const ResultSubject subject{m_result.job, read.request.value_or(ExportRequest::blank())};
        m_opened.columns = opened.value().columns;
        m_opened.paths = DuckDbQuestions(subject, m_opened.columns).profilePaths();
        use(m_opened);
    });
}

void ResultOpening::endWith(const ResultProblem &problem)
{
    end(m_result.document(), {ExitCode::Computer, problem.code, problem.text});
}

} // namespace exportdesk
