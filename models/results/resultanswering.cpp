// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultanswering.h"

#include "models/datasets/datasetcalls.h"
#include "models/platform/deliver.h"
#include "models/results/duckdbquestions.h"
#include "models/results/expectedsizes.h"
#include "models/results/openresult.h"
#include "models/results/partfiles.h"
#include "models/results/querycounting.h"
#include "models/results/resultcomparing.h"
#include "models/results/resultcounting.h"
#include "models/results/resultorigin.h"
#include "models/results/resultproblem.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool hasFiles(const Batch &batch)
{
    return batch.group() == BatchGroup::Done || batch.group() == BatchGroup::Unknown;
}

QString segmentOfBatch(const ExportJob &job, const QString &batchId)
{
    const auto found = std::find_if(job.batches.begin(), job.batches.end(),
                                    [&](const JobBatch &one) { return one.batchId == batchId; });
    return found == job.batches.end() ? QString() : found->segment.id;
}

/// While their files are being deleted nothing may have them open: the last that uses them goes first.
template <class Object>
void drop(std::unique_ptr<Object> &object)
{
    if (!object)
        return;
    object->disconnect(); // what it still says is about what is gone
    object.release()->deleteLater();
}

} // namespace

ResultAnswering::ResultAnswering(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
{
}

ResultAnswering::~ResultAnswering() = default;

void ResultAnswering::start(const ResultSubject &subject, Where where)
{
    if (m_phase != Phase::Idle && m_answer.subject == subject && !m_failure && !m_answer.problem)
        return;
    clear();
    m_where = where;
    m_answer.subject = subject;
    m_answer.computation.where = u"catalog"_s;
    m_waiting = subject.job.status == JobStatus::Succeeded ? subject.job.batchIds() : QStringList();
    m_sizes = std::make_unique<ExpectedSizes>(m_sources.client);
    connect(m_sizes.get(), &ExpectedSizes::finished, this, [this] {
        m_sizes->addTo(&m_answer);
        Q_EMIT changed();
    });
    m_sizes->read();
    enter(Phase::ReadingBatches);
    readNextBatch();
}

bool ResultAnswering::isWorking() const
{
    return (m_phase != Phase::Idle && m_phase != Phase::Done) || (m_sizes && m_sizes->isReading());
}

void ResultAnswering::restart(Where where)
{
    const ResultSubject subject = m_answer.subject;
    clear();
    start(subject, where);
}

void ResultAnswering::stop()
{
    if (!isWorking())
        return;
    ++m_run;
    drop(m_counting);
    drop(m_comparing);
    drop(m_queries);
    if (m_parts)
        m_parts->cancel();
    if (!m_answer.isCounted())
        m_answer.computation.where = u"catalog"_s;
    enter(Phase::Done);
}

void ResultAnswering::clear()
{
    ++m_run;
    drop(m_sizes);
    drop(m_counting);
    drop(m_comparing);
    drop(m_queries);
    if (m_rows) {
        const std::unique_ptr<OpenResult> gone = std::exchange(m_rows, nullptr);
        Q_EMIT rowsChanged();
    }
    m_parts.reset();
    m_answer = {};
    m_failure.reset();
    m_progress = {};
    m_bytesToFetch = 0;
    enter(Phase::Idle);
}

void ResultAnswering::fetchAnyway()
{
    if (m_phase != Phase::Waiting)
        return;
    enter(Phase::Fetching);
    m_parts->goOn();
}

void ResultAnswering::enter(Phase phase)
{
    if (std::exchange(m_phase, phase) != phase)
        m_progress = {};
    Q_EMIT changed();
}

void ResultAnswering::setProgress(qint64 done, qint64 total)
{
    m_progress = {done, total};
    Q_EMIT progressed();
}

void ResultAnswering::readNextBatch()
{
    if (m_waiting.isEmpty()) {
        const QList<BatchAnswer> &batches = m_answer.batches;
        if (std::none_of(batches.begin(), batches.end(), [](const BatchAnswer &one) { return hasFiles(one.batch); }))
            enter(Phase::Done);
        else if (m_where == Where::QueryService)
            askQueries();
        else
            fetch();
        return;
    }
    deliver(DatasetCalls(m_sources.client).batch(m_waiting.takeFirst()), this,
            [this, run = m_run](const Outcome<Batch> &batch) {
                if (run != m_run)
                    return;
                if (!batch) {
                    m_failure = batch.failure();
                    enter(Phase::Done);
                    return;
                }
                const QString segment = segmentOfBatch(m_answer.subject.job, batch.value().id);
                m_answer.batches.append({batch.value(), segment});
                readNextBatch();
            });
}

void ResultAnswering::askQueries()
{
    m_queries = std::make_unique<QueryCounting>(m_sources.client, m_sources.clock);
    connect(m_queries.get(), &QueryCounting::progressed, this, &ResultAnswering::setProgress);
    connect(m_queries.get(), &QueryCounting::finished, this, [this] {
        const std::optional<SampleStatus> sample = m_answer.sample;
        m_answer = m_queries->answer();
        m_answer.sample = sample;
        if (m_sizes)
            m_sizes->addTo(&m_answer);
        drop(m_queries);
        enter(Phase::Done);
    });
    m_answer.computation.where = u"query-service"_s;
    enter(Phase::Counting);
    m_queries->start(m_answer);
}

void ResultAnswering::fetch()
{
    m_parts = std::make_unique<PartFiles>(FileCalls(m_sources.client), m_sources.clock, m_sources.partsRoot);
    connect(m_parts.get(), &PartFiles::progressed, this, &ResultAnswering::setProgress);
    connect(m_parts.get(), &PartFiles::finished, this, &ResultAnswering::count);
    connect(m_parts.get(), &PartFiles::failed, this, [this](const PartFilesProblem &problem) {
        m_answer.problem = resultProblem(problem);
        enter(Phase::Done);
    });
    connect(m_parts.get(), &PartFiles::bytesExceeded, this, [this](qint64 bytes) {
        m_bytesToFetch = bytes;
        enter(Phase::Waiting);
    });
    PartFiles::Order order;
    for (const BatchAnswer &one : std::as_const(m_answer.batches))
        if (hasFiles(one.batch))
            order.batches += one.batch.id;
    order.origin = resultOrigin(m_sources.client);
    enter(Phase::Fetching);
    m_parts->fetch(order);
}

void ResultAnswering::count()
{
    for (BatchAnswer &one : m_answer.batches) {
        if (!hasFiles(one.batch))
            continue;
        one.files = 0;
        one.bytes = 0;
        for (const PartFile &file : m_parts->files()) {
            if (file.file.batchId == one.batch.id) {
                ++one.files;
                one.bytes += file.bytes;
            }
        }
        // Counting nothing would say that nothing arrived.
        if (const qint64 records = one.batch.recordCount.value_or(0); one.files == 0 && records > 0)
            m_answer.problem = noFiles(one.batch.id, records);
    }
    if (m_answer.problem) {
        enter(Phase::Done);
        return;
    }
    enter(Phase::Counting);
    m_counting = std::make_unique<ResultCounting>();
    connect(m_counting.get(), &ResultCounting::progressed, this, &ResultAnswering::setProgress);
    connect(m_counting.get(), &ResultCounting::finished, this, &ResultAnswering::acceptCounts);
    m_counting->start(m_answer, m_parts->files(), m_parts->spillFolder());
}

void ResultAnswering::acceptCounts()
{
    const std::optional<SampleStatus> sample = m_answer.sample;
    m_answer = m_counting->answer();
    m_answer.sample = sample;
    if (m_sizes)
        m_sizes->addTo(&m_answer);
    m_rows = m_counting->takeOpened();
    drop(m_counting);
    Q_EMIT rowsChanged();
    if (m_answer.problem)
        enter(Phase::Done);
    else
        compare();
}

void ResultAnswering::compare()
{
    enter(Phase::Comparing);
    m_comparing
        = std::make_unique<ResultComparing>(m_sources.client, m_sources.clock, m_sources.past, m_sources.partsRoot);
    connect(m_comparing.get(), &ResultComparing::progressed, this, &ResultAnswering::setProgress);
    connect(m_comparing.get(), &ResultComparing::finished, this, [this] {
        m_answer.lastRun = m_comparing->answer().lastRun;
        m_answer.lastRunProblem = m_comparing->answer().lastRunProblem;
        drop(m_comparing);
        enter(Phase::Done);
    });
    QStringList paths;
    for (const FieldAnswer &field : std::as_const(m_answer.fields))
        if (!field.ofEvents)
            paths += field.path;
    m_comparing->start(m_answer, m_rows ? m_rows->files : QList<ResultFile>(), paths);
}

} // namespace exportdesk
