// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/jobbatches.h"

#include "models/platform/deliver.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
constexpr auto writtenInterval = 5s;
} // namespace

JobBatches::JobBatches(DatasetCalls calls, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
{
}

void JobBatches::show(const QString &jobId, JobStatus status, const QStringList &batchIds)
{
    if (m_jobId == jobId && m_status == status && m_ids == batchIds)
        return;
    m_jobId = jobId;
    m_status = status;
    m_ids = batchIds;
    m_known.clear();
    m_isReading = false;
    ++m_generation;
}

void JobBatches::read(const std::function<bool()> &isWanted)
{
    m_isWanted = isWanted;
    if (std::exchange(m_isReading, true))
        return;
    for (const QString &id : std::as_const(m_ids))
        readOne(id);
}

void JobBatches::readOne(const QString &batchId)
{
    deliver(m_calls.batch(batchId), this, [this, batchId, generation = m_generation](const Outcome<Batch> &outcome) {
        if (generation == m_generation)
            acceptBatch(batchId, outcome);
    });
}

void JobBatches::acceptBatch(const QString &batchId, const Outcome<Batch> &outcome)
{
    Known &known = m_known[batchId];
    if (outcome) {
        known.batch = outcome.value();
        known.failure.reset();
    } else {
        known.failure = outcome.failure();
    }
    // The batch of a succeeded job may still be written.
    if (outcome && outcome.value().group() == BatchGroup::Running) {
        QTimer::singleShot(writtenInterval, this, [this, batchId, generation = m_generation] {
            if (generation != m_generation)
                return;
            if (m_isWanted())
                readOne(batchId);
            else
                m_isReading = false; // when it is wanted again
        });
    }
    Q_EMIT changed(batchId);
    decide();
}

void JobBatches::decide()
{
    bool isComplete = true;
    bool anyFailed = false;
    qint64 arrived = 0;
    for (const QString &id : std::as_const(m_ids)) {
        const std::optional<Batch> batch = m_known.value(id).batch;
        const bool isOver = batch && batch->group() != BatchGroup::Running && batch->group() != BatchGroup::Stuck;
        isComplete &= isOver;
        anyFailed |= batch && batch->group() == BatchGroup::Failed;
        const qint64 profiles = isOver ? batch->arrived() : -1;
        arrived = arrived < 0 || profiles < 0 ? -1 : arrived + profiles;
    }
    if (isComplete || anyFailed)
        Q_EMIT decided(m_jobId, anyFailed, arrived);
}

} // namespace exportdesk
